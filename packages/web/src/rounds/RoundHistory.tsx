import type { Board } from "../api/rounds.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";

const events = [
  "opened",
  "deadline-moved",
  "cutoff-changed",
  "reminded",
  "lock-moved",
  "locked",
  "units-added",
  "passed-on",
] as const;

/** What was done with the round, newest first. */
export function RoundHistory({ actions }: { readonly actions: Board["actions"] }) {
  const t = useText();
  if (actions.length === 0) return null;
  return (
    <section className="p-4" aria-label={t("board.history")}>
      <h2 className="mb-1 text-sm font-semibold">{t("board.history")}</h2>
      <ol className="space-y-1 text-sm">
        {actions.toReversed().map(({ sequence, action, reason, by, at }) => {
          const event = events.find((each) => each === action);
          return (
            <li key={sequence}>
              <span className="text-soft">{formatMoment(at)}</span>{" "}
              {event === undefined ? "" : t(`board.event.${event}`)}
              {by === null ? "" : ` · ${by}`}
              {reason === null ? "" : ` · ${reason}`}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
