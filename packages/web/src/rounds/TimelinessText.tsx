import type { BoardRow } from "../api/rounds.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";

/** Whether a report came in time, in words; while it isn't due, by when it is wanted. */
export function TimelinessText(props: {
  readonly timeliness: BoardRow["timeliness"];
  readonly dueOn: string;
}) {
  const t = useText();
  const { kind, daysLate = 0 } = props.timeliness;
  const isLate = kind === "late" || kind === "overdue";
  const words = isLate
    ? t("board.lateBy", { n: daysLate })
    : kind === "onTime"
      ? t("board.onTime")
      : formatDate(props.dueOn);
  return <span className={`block text-xs ${isLate ? "text-bad" : "text-soft"}`}>{words}</span>;
}
