import { Link } from "@tanstack/react-router";
import type { PlanDetail } from "../api/programme.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";

/** The document that the plan was made of and those that amended it. */
export function PlanDocuments({ detail }: { readonly detail: PlanDetail }) {
  return (
    <ol className="space-y-1 p-4 text-sm">
      {detail.documents.map(({ position, documentId, number, title, addedAt, addedBy }) => (
        <li key={position}>
          <Link to="/documents/$id" params={{ id: documentId }} className="text-accent hover:underline">
            {number ?? ""} {title ?? ""}
          </Link>
          <span className="block text-xs text-soft">
            {formatMoment(addedAt)} {addedBy ?? ""}
          </span>
        </li>
      ))}
    </ol>
  );
}

const events = [
  "plan-put-into-force",
  "plan-amended",
  "assignments-changed",
  "units-succeeded",
  "task-split",
  "task-changed",
  "duty-changed",
  "round-opened",
  "round-changed",
  "plan-ended",
  "extension-decided",
] as const;

/** What was changed of the plan since it is in force, by whom and why. */
export function PlanHistory({ detail }: { readonly detail: PlanDetail }) {
  const t = useText();
  return (
    <ol className="space-y-2 p-4 text-sm">
      {keyed(detail.history, ({ at, action }) => `${at} ${action}`).map(({ key, item }) => {
        const event = events.find((each) => each === item.action);
        return (
          <li key={key}>
            <span className="text-soft">{formatMoment(item.at)}</span>{" "}
            {event === undefined ? item.action : t(`programme.event.${event}`)}
            {item.by === null ? "" : ` · ${item.by}`}
            {item.reason === null ? "" : ` · ${item.reason}`}
          </li>
        );
      })}
    </ol>
  );
}
