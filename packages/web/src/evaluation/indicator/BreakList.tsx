import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { addBreak, withdrawBreak } from "../../api/catalogue.js";
import type { SeriesAnswer } from "../../api/evaluation.js";
import { formatMoment } from "../../format/date.js";
import { useText } from "../../i18n/language.js";
import { ActionDialog } from "../../ui/ActionDialog.js";
import { buttonClass } from "../../ui/classes.js";
import { Field } from "../../ui/Field.js";
import { useDoing } from "../../ui/useDoing.js";

/** Breaks of a series (a merger, a new method): values before and after aren't compared. */
export function BreakList({ series }: { readonly series: SeriesAnswer }) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const withdraw = (id: string) =>
    doing.run(async () => {
      await withdrawBreak(series.indicator.id, id);
      await client.invalidateQueries({ queryKey: ["evaluation"] });
    });
  if (series.breaks.length === 0) return null;
  return (
    <section className="text-sm">
      <h2 className="font-semibold">{t("break.title")}</h2>
      <ul>
        {series.breaks.map(({ id, year, reason, addedAt, addedBy, can }) => (
          <li key={id}>
            {t("break.line", { year, reason })}{" "}
            <span className="text-xs text-soft">
              {addedBy ?? ""} {formatMoment(addedAt)}
            </span>{" "}
            {can.withdraw ? (
              <button
                type="button"
                className={`${buttonClass("quiet", "small")} no-print`}
                disabled={doing.running}
                onClick={() => void withdraw(id)}
              >
                {t("break.withdraw")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Marks a break from a year on, with its reason. */
export function AddBreak({ id }: { readonly id: string }) {
  const t = useText();
  const client = useQueryClient();
  const [year, setYear] = useState("");
  const [reason, setReason] = useState("");
  const isYear = /^(?:19|20|21)\d{2}$/u.test(year);
  const send = async () => {
    await addBreak(id, Number(year), reason.trim());
    await client.invalidateQueries({ queryKey: ["evaluation"] });
    setYear("");
    setReason("");
  };
  return (
    <ActionDialog
      action={t("break.add")}
      small
      look="quiet"
      ready={isYear && reason.trim() !== ""}
      onSend={send}
    >
      <p className="text-soft">{t("break.what")}</p>
      <Field data-first label={t("break.year")} inputMode="numeric" value={year} onText={setYear} />
      <Field label={t("break.reason")} value={reason} onText={setReason} />
    </ActionDialog>
  );
}
