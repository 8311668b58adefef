import { Link } from "@tanstack/react-router";
import type { PlanDetail } from "../api/programme.js";
import { formatMoment } from "../format/date.js";
import { documentKind } from "../format/document.js";
import { useText } from "../i18n/language.js";
import { linkClass } from "../ui/classes.js";
import { Differences } from "./amend/Differences.js";
import { itemChange } from "./itemChange.js";

/** The document that the plan was made of and those that amended it. */
export function PlanDocuments({ detail }: { readonly detail: PlanDetail }) {
  const t = useText();
  return (
    <ol className="space-y-2 p-4 text-sm">
      {detail.documents.map(({ position, documentId, number, title, date, role, addedAt, addedBy }) => (
        <li key={position}>
          <span className="text-xs text-soft">{t(`programme.document.${role}`)}</span>
          <Link to="/documents/$id" params={{ id: documentId }} className={`block ${linkClass}`}>
            {number ?? ""} {title ?? ""}
          </Link>
          <span className="block text-xs text-soft">
            {[documentKind({ type: null, date }), formatMoment(addedAt), addedBy].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ol>
  );
}

const events = [
  "plan-put-into-force",
  "plan-amended",
  "item-added",
  "item-replaced",
  "item-withdrawn",
  "assignments-changed",
  "units-succeeded",
  "task-split",
  "task-changed",
  "task-progressed",
  "duty-changed",
  "round-opened",
  "round-changed",
  "plan-ended",
  "extension-decided",
] as const;

/** What was changed of the plan since it is in force, by whom, why and on which ground; of amended items what stood before. */
export function PlanHistory({ detail }: { readonly detail: PlanDetail }) {
  return (
    <ol className="space-y-2 p-4 text-sm">
      {detail.history.map((event) => (
        <HistoryEntry key={event.sequence} event={event} documents={detail.documents} />
      ))}
    </ol>
  );
}

interface HistoryEntryProps {
  readonly event: PlanDetail["history"][number];
  readonly documents: PlanDetail["documents"];
}

function HistoryEntry({ event, documents }: HistoryEntryProps) {
  const t = useText();
  const action = events.find((each) => each === event.action);
  const document =
    event.action === "plan-amended"
      ? documents.find(({ documentId }) => documentId === event.documentId)
      : undefined;
  const { what, differences } = itemChange(event);
  return (
    <li>
      <span className="text-soft">{formatMoment(event.at)}</span>{" "}
      {t(action === undefined ? "programme.event.other" : `programme.event.${action}`)}
      {what === null ? "" : `: ${what}`}
      {event.by === null ? "" : ` · ${event.by}`}
      {event.reason === null ? "" : ` · ${event.reason}`}
      {document === undefined ? null : (
        <>
          {" · "}
          <Link to="/documents/$id" params={{ id: document.documentId }} className={linkClass}>
            {document.number ?? document.title ?? ""}
          </Link>
        </>
      )}
      {differences.length === 0 ? null : (
        <div className="max-w-4xl pl-4">
          <Differences differences={differences} />
        </div>
      )}
    </li>
  );
}
