import { useState } from "react";
import { fetchPackage } from "../api/synthesis.js";
import { downloadBlob } from "../check/download.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Field } from "../ui/Field.js";
import { isAgencyCode, linesToFill, readReceivers } from "./handoverLines.js";
import { LinesField } from "./LinesField.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** The issued report as a package for the document system (QCVN 102:2016/BTTTT), with the codes that the office gives. */
export function HandoverButton({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const { answer } = screen;
  const [from, setFrom] = useState("");
  const [lines, setLines] = useState(() => linesToFill(answer.framing.addressedTo));
  const { number, date } = answer.registration;
  if (answer.frozen === null || number === null || date === null) return null;
  const { to, unread } = readReceivers(lines);
  const take = async () => {
    const made = await fetchPackage(answer.synthesis.id, { from: from.trim(), to: [...to] });
    downloadBlob("bao-cao-tong-hop.edxml", made);
  };
  const fromHint = from.trim() === "" || isAgencyCode(from) ? "handover.fromHint" : "handover.codeWrong";
  return (
    <ActionDialog
      action={t("handover.title")}
      send={t("handover.take")}
      ready={isAgencyCode(from) && to.length > 0 && unread.length === 0}
      onSend={take}
      wide
    >
      <p>{t("handover.what")}</p>
      <Field
        label={t("handover.from")}
        hint={t(fromHint)}
        value={from}
        onText={setFrom}
        aria-invalid={fromHint === "handover.codeWrong"}
        className="w-48"
        data-first
      />
      <LinesField label={t("handover.to")} hint={t("handover.toHint")} lines={lines} onLines={setLines} />
      {unread.length === 0 ? null : (
        <p className="text-doubt">
          {t("handover.unread", { lines: unread.map((each) => `“${each}”`).join(", ") })}
        </p>
      )}
    </ActionDialog>
  );
}
