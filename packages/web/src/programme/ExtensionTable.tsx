import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { decideExtension } from "../api/programme.js";
import type { Extension } from "../api/reports.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { linkClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import "../i18n/later/unitReport.js";

/** Requests of units for more time, with the reasons they give; whoever runs the plan grants or refuses. */
export function ExtensionTable({ extensions }: { readonly extensions: readonly Extension[] }) {
  const t = useText();
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("desk.task")}</th>
          <th scope="col">{t("desk.unit")}</th>
          <th scope="col">{t("extension.days")}</th>
          <th scope="col" className="max-md:hidden">
            {t("unitReport.reason")}
          </th>
          <th scope="col">{t("desk.state")}</th>
        </tr>
      </thead>
      <tbody>
        {extensions.map((extension) => (
          <tr key={extension.id}>
            <th scope="row" className="min-w-48 font-normal">
              {extension.reportId === null ? (
                extension.task.text
              ) : (
                <Link to="/reports/$id" params={{ id: extension.reportId }} className={linkClass}>
                  {extension.task.text}
                </Link>
              )}
            </th>
            <td>{extension.unit.name}</td>
            <td className="whitespace-nowrap">
              {extension.dueOn === null ? "" : `${formatDate(extension.dueOn)} → `}
              {formatDate(extension.to)}
            </td>
            <td className="max-md:hidden">{extension.reason}</td>
            <td>
              {extension.can.decide ? (
                <span className="flex gap-1">
                  <Decide decision="granted" extension={extension} />
                  <Decide decision="refused" extension={extension} />
                </span>
              ) : (
                <>
                  {t(`extension.${extension.state}`)}
                  <span className="block text-xs text-soft">{extension.decision ?? ""}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DecideProps {
  readonly decision: "granted" | "refused";
  readonly extension: Extension;
}

/** Granting names the day, which may be another than the one asked for; refusing needs a reason. */
function Decide({ decision, extension }: DecideProps) {
  const t = useText();
  const client = useQueryClient();
  const [to, setTo] = useState(extension.to);
  const [reason, setReason] = useState("");
  const grants = decision === "granted";
  const send = async () => {
    const words = reason.trim() === "" ? {} : { reason: reason.trim() };
    await decideExtension(extension.planId, extension.id, { decision, ...(grants ? { to } : {}), ...words });
    for (const key of ["desk", "extensions", "plan-tasks", "programme"])
      void client.invalidateQueries({ queryKey: [key] });
  };
  return (
    <ActionDialog
      small
      action={t(`extension.do.${decision}`)}
      about={`${extension.unit.name}, ${extension.task.text}`}
      ready={grants ? to !== "" : reason.trim() !== ""}
      onSend={send}
    >
      <p>{extension.task.text}</p>
      <p className="text-soft">
        {extension.unit.name}: {extension.reason}
      </p>
      {grants ? (
        <Field
          data-first
          type="date"
          required
          className=""
          label={t("unitReport.extendTo")}
          value={to}
          onText={setTo}
        />
      ) : null}
      <Field
        label={t("unitReport.reason")}
        required={!grants}
        maxLength={2000}
        value={reason}
        onText={setReason}
      />
    </ActionDialog>
  );
}
