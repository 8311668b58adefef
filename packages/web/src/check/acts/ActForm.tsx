import { readAct, type WrittenAct } from "@lotrinh/core/check/actTable";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { Field } from "../../ui/Field.js";
import { Problem } from "../../ui/Problem.js";
import { useDoing } from "../../ui/useDoing.js";

interface ActFormProps {
  readonly onAdd: (acts: readonly WrittenAct[]) => Promise<void>;
  readonly onClose: () => void;
}

/** One more replaced act. */
export function ActForm({ onAdd, onClose }: ActFormProps) {
  const { t, language } = useLanguage();
  const [act, setAct] = useState<WrittenAct>({ number: "", issued: "", by: "", since: "" });
  const [wrong, setWrong] = useState<string>();
  const doing = useDoing();
  const field = (name: keyof WrittenAct) => ({
    value: act[name],
    onText: (text: string) => {
      setWrong(undefined);
      setAct({ ...act, [name]: text });
    },
    maxLength: 200,
  });
  const save = async () => {
    const read = readAct(act);
    if ("why" in read) return setWrong(read.why[language]);
    if (await doing.run(() => onAdd([act]))) onClose();
  };
  return (
    <Dialog title={t("acts.add")} onClose={onClose}>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={t("acts.number")}
          hint={t("acts.numberHint")}
          required
          data-first
          {...field("number")}
        />
        <Field label={t("acts.issued")} hint={t("acts.issuedHint")} {...field("issued")} />
        <Field label={t("acts.by")} required {...field("by")} />
        <Field label={t("acts.since")} hint={t("acts.dayHint")} required {...field("since")} />
        <Problem text={wrong ?? doing.problem} />
        <div className="flex justify-end gap-2">
          <button type="button" className={buttonClass()} onClick={onClose}>
            {t("common.cancel")}
          </button>
          <button type="submit" className={buttonClass("main")} disabled={doing.running}>
            {t("acts.addDo")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
