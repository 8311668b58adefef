import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type AdHocInput, openAdHocRound } from "../api/programme.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Field } from "../ui/Field.js";

const parts = ["figures", "tasks", "funding"] as const satisfies AdHocInput["asks"];

/** Asks all units of a plan for a report outside of any duty: a title, a due day, what is wanted. */
export function AdHocRound({ plan }: { readonly plan: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [requestId] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState("");
  const [period, setPeriod] = useState(String(new Date().getFullYear()));
  const [dueOn, setDueOn] = useState("");
  const [reason, setReason] = useState("");
  const [asks, setAsks] = useState<AdHocInput["asks"]>(["figures", "tasks"]);
  const send = async () => {
    const why = reason.trim() === "" ? {} : { reason: reason.trim() };
    const input = { requestId, title: title.trim(), period, dueOn, units: "all" as const, asks, ...why };
    const { round } = await openAdHocRound(plan, input);
    await navigate({ to: "/rounds/$id", params: { id: round.id } });
  };
  const ready = title.trim() !== "" && /^\d{4}$/u.test(period) && dueOn !== "";
  return (
    <ActionDialog small action={t("programme.adHoc")} ready={ready} onSend={send}>
      <Field
        data-first
        required
        maxLength={300}
        label={t("programme.adHocTitle")}
        value={title}
        onText={setTitle}
      />
      <Field
        required
        className="w-24"
        inputMode="numeric"
        label={t("programme.adHocPeriod")}
        value={period}
        onText={setPeriod}
      />
      <Field
        required
        type="date"
        className=""
        label={t("programme.adHocDue")}
        value={dueOn}
        onText={setDueOn}
      />
      <Field maxLength={2000} label={t("programme.adHocReason")} value={reason} onText={setReason} />
      <fieldset>
        <legend>{t("programme.adHocAsks")}</legend>
        {parts.map((part) => (
          <label key={part} className="mr-4 inline-flex items-center gap-2 py-1">
            <input
              type="checkbox"
              checked={asks.includes(part)}
              onChange={({ target }) =>
                setAsks(target.checked ? [...asks, part] : asks.filter((each) => each !== part))
              }
            />
            {t(`programme.adHoc.${part}`)}
          </label>
        ))}
      </fieldset>
    </ActionDialog>
  );
}
