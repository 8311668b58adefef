import { useState } from "react";
import { fetchTables } from "../api/tables.js";
import { downloadBlob } from "../check/download.js";
import { useText } from "../i18n/language.js";
import { Dialog } from "../ui/Dialog.js";
import { Icon } from "../ui/icons.js";
import { useDoing } from "../ui/useDoing.js";
import { shownTables } from "./shownTables.js";

/** Takes whatever tables the screen shows as a spreadsheet: what is seen is what comes, with its filters. */
export function TableDownload({ className }: { readonly className: string }) {
  const t = useText();
  const [none, setNone] = useState(false);
  const doing = useDoing();
  const take = async () => {
    const page = document.querySelector("main");
    const tables = page === null ? [] : shownTables(page).slice(0, 30);
    if (tables.length === 0) return setNone(true);
    const [title = ""] = document.title.split(" · ");
    await doing.run(async () =>
      downloadBlob(`${title || "bang"}.xlsx`, await fetchTables({ title: title || "Bảng", tables })),
    );
  };
  const problem = none ? t("tables.none") : doing.problem;
  return (
    <>
      <button
        type="button"
        className={className}
        title={t("tables.what")}
        disabled={doing.running}
        onClick={() => void take()}
      >
        <Icon name="download" />
        {t("tables.take")}
      </button>
      {problem === null ? null : (
        <Dialog title={t("tables.take")} onClose={() => setNone(false)}>
          <p className="text-sm">{problem}</p>
        </Dialog>
      )}
    </>
  );
}
