import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeDutyOutline, type PlanDuty, planDutiesQuery } from "../api/programme.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Field } from "../ui/Field.js";
import { OutlineFields } from "./OutlineFields.js";
import { OutlineStart } from "./OutlineStart.js";
import { faultOf } from "./sections.js";
import "../i18n/later/unitReport.js";
import "../i18n/later/admin.js";

/** Đổi đề cương: the sections that reports of a duty's rounds to come must fill, with the reason. */
export function DutyOutline({ plan, duty }: { readonly plan: string; readonly duty: PlanDuty }) {
  const t = useText();
  const client = useQueryClient();
  const [start, setStart] = useState("");
  const [sections, setSections] = useState(duty.outline.sections);
  const [reason, setReason] = useState("");
  const send = async () => {
    await changeDutyOutline(plan, duty.id, { sections }, reason.trim());
    await client.invalidateQueries(planDutiesQuery(plan));
    await client.invalidateQueries({ queryKey: ["programme", plan] });
  };
  return (
    <ActionDialog
      small
      wide
      look="quiet"
      action={t("reportOutline.change")}
      send={t("common.save")}
      about={duty.what}
      ready={faultOf(sections) === undefined && reason.trim() !== ""}
      onSend={send}
    >
      <p className="text-soft">{t("reportOutline.changeWhat")}</p>
      <OutlineStart
        value={start}
        current={t("reportOutline.current")}
        onChoose={(value, chosen) => {
          setStart(value);
          setSections([...(chosen ?? duty.outline.sections)]);
        }}
      />
      <OutlineFields sections={sections} onChange={(next) => setSections([...next])} />
      <Field required label={t("unitReport.reason")} maxLength={2000} value={reason} onText={setReason} />
    </ActionDialog>
  );
}
