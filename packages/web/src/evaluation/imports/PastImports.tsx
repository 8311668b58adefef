import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { importsQuery, type PastImport, undoImport } from "../../api/catalogue.js";
import { formatMoment } from "../../format/date.js";
import { useText } from "../../i18n/language.js";
import { ActionDialog } from "../../ui/ActionDialog.js";
import { Field } from "../../ui/Field.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";

/** Tables that were taken, newest first: the file itself, who took it, and undoing it by revision. */
export function PastImports() {
  const t = useText();
  const query = useQuery(importsQuery);
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { imports } = query.data;
  if (imports.length === 0) return <EmptyState title={t("imports.none")} what={t("imports.noneWhat")} />;
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t("imports.file")}</th>
          <th scope="col" className="figure">
            {t("imports.takenCount")}
          </th>
          <th scope="col" className="figure max-md:hidden">
            {t("imports.leftCount")}
          </th>
          <th scope="col">{t("catalogue.recorded")}</th>
          <th scope="col">{t("desk.state")}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: PastImport }) {
  const t = useText();
  const { id, file, sheet, taken, left, imported, undone, can } = row;
  return (
    <tr>
      <th scope="row" className="font-normal">
        <a
          href={`/api/observations/imports/${encodeURIComponent(id)}/file`}
          download
          className="text-accent hover:underline"
        >
          {file.name}
        </a>
        <span className="block text-xs text-soft">
          {[sheet, imported.reason].filter((each) => each !== null).join(" · ")}
        </span>
      </th>
      <td className="figure">{taken}</td>
      <td className="figure max-md:hidden">{left}</td>
      <td>
        {formatMoment(imported.at)}
        <span className="block text-xs text-soft">{imported.by ?? ""}</span>
      </td>
      <td>
        {undone === null ? t("imports.inUse") : t("imports.undone")}
        {undone === null ? null : (
          <span className="block text-xs text-soft">
            {formatMoment(undone.at)} {undone.by ?? ""}: {undone.reason ?? ""}
          </span>
        )}
        {can.undo ? <UndoButton id={id} name={file.name} /> : null}
      </td>
    </tr>
  );
}

function UndoButton({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const send = async () => {
    await undoImport(id, reason.trim());
    await client.invalidateQueries({ queryKey: ["evaluation"] });
  };
  return (
    <span className="no-print ml-2">
      <ActionDialog
        action={t("imports.undo")}
        about={name}
        look="danger"
        small
        ready={reason.trim() !== ""}
        onSend={send}
      >
        <p>{t("imports.undoWhat", { name })}</p>
        <Field data-first label={t("merge.reason")} value={reason} onText={setReason} />
      </ActionDialog>
    </span>
  );
}
