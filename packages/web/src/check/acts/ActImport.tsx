import { type ActTable, readActTable, type WrittenAct } from "@lotrinh/core/check/actTable";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { Problem } from "../../ui/Problem.js";
import { useDoing } from "../../ui/useDoing.js";
import { ChooseFiles } from "../ChooseFiles.js";

interface ActImportProps {
  readonly onAdd: (acts: readonly WrittenAct[]) => Promise<void>;
  readonly onClose: () => void;
}

/** A register kept in a spreadsheet: what can't be taken is shown by row before anything is taken. */
export function ActImport({ onAdd, onClose }: ActImportProps) {
  const { t, language } = useLanguage();
  const [table, setTable] = useState<ActTable>();
  const doing = useDoing();
  const read = async (file: File | undefined) =>
    setTable(file === undefined ? undefined : readActTable(await file.text()));
  const take = async () => {
    const acts = (table?.acts ?? []).map((act) => ({ issued: "", ...act }));
    if (await doing.run(() => onAdd(acts))) onClose();
  };
  return (
    <Dialog title={t("acts.import")} onClose={onClose} wide>
      <div className="space-y-3 text-sm">
        <p>{t("acts.importWhat")}</p>
        <ChooseFiles label={t("acts.file")} accept=".csv,text/csv" onFiles={([file]) => void read(file)} />
        {table === undefined ? null : (
          <p role="status">{t("acts.fileRead", { n: table.acts.length, wrong: table.problems.length })}</p>
        )}
        {table === undefined || table.problems.length === 0 ? null : (
          <ul className="max-h-48 list-disc overflow-auto pl-5 text-bad">
            {table.problems.map(({ row, why }) => (
              <li key={row}>
                {t("acts.row", { row })}: {why[language]}
              </li>
            ))}
          </ul>
        )}
        <Problem text={doing.problem} />
        <div className="flex justify-end gap-2">
          <button type="button" className={buttonClass()} onClick={onClose}>
            {t("common.cancel")}
          </button>
          <button
            type="button"
            className={buttonClass("main")}
            disabled={doing.running || (table?.acts.length ?? 0) === 0}
            onClick={() => void take()}
          >
            {t("acts.take", { n: table?.acts.length ?? 0 })}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
