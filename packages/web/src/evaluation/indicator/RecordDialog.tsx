import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { recordFigure } from "../../api/catalogue.js";
import type { SeriesAnswer } from "../../api/evaluation.js";
import { parseTypedNumber } from "../../format/number.js";
import { useText } from "../../i18n/language.js";
import { ActionDialog } from "../../ui/ActionDialog.js";
import { Choice, Field } from "../../ui/Field.js";

const statuses = ["reported", "estimated", "official"] as const;

/** Records one figure by hand; where one stands already, the reason why it is revised is needed. */
export function RecordDialog({ series }: { readonly series: SeriesAnswer }) {
  const t = useText();
  const client = useQueryClient();
  const [period, setPeriod] = useState("");
  const [typed, setTyped] = useState("");
  const [status, setStatus] = useState<(typeof statuses)[number]>("reported");
  const [reason, setReason] = useState("");
  const value = parseTypedNumber(typed);
  const before = series.figures.find((figure) => figure.period === period.trim());
  const ready = period.trim() !== "" && value !== undefined && (before === undefined || reason.trim() !== "");
  const send = async () => {
    if (value === undefined) return;
    await recordFigure(series.indicator.id, {
      placeId: series.place?.id ?? null,
      breakdown: series.breakdown,
      period: period.trim(),
      value,
      status,
      reason: reason.trim() === "" ? null : reason.trim(),
    });
    await client.invalidateQueries({ queryKey: ["evaluation"] });
    setPeriod("");
    setTyped("");
    setReason("");
  };
  return (
    <ActionDialog action={t("record.title")} small ready={ready} onSend={send}>
      <Field
        data-first
        label={t("record.period")}
        hint={t("record.periodHint")}
        value={period}
        onText={setPeriod}
      />
      <Field
        label={`${t("eval.value")}${series.indicator.measure === null ? "" : ` (${series.indicator.measure})`}`}
        inputMode="decimal"
        value={typed}
        onText={setTyped}
        {...(typed !== "" && value === undefined ? { hint: t("record.notNumber") } : {})}
      />
      <Choice
        label={t("record.status")}
        value={status}
        onText={(next) => setStatus(statuses.find((each) => each === next) ?? "reported")}
      >
        {statuses.map((each) => (
          <option key={each} value={each}>
            {t(`indicator.${each}`)}
          </option>
        ))}
      </Choice>
      <Field
        label={t(before === undefined ? "record.reason" : "record.reasonNeeded")}
        value={reason}
        onText={setReason}
      />
    </ActionDialog>
  );
}
