import { Link } from "@tanstack/react-router";
import type { Board, BoardCell, BoardRow } from "../api/rounds.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { StatusMark } from "../report/StatusMark.js";
import { buttonClass } from "../ui/classes.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { TimelinessText } from "./TimelinessText.js";

interface BoardTableProps {
  readonly board: Board;
  /** null: whoever looks may not remind. */
  readonly onRemind: ((unit: string) => void) | null;
}

const cellSigns: Readonly<Record<BoardCell["state"], string>> = {
  empty: "○",
  partial: "◐",
  filled: "●",
  "none-asked": "·",
};

/** Units × sections: where each answer stands and how complete it is; each cell opens the report at that section. */
export function BoardTable({ board, onRemind }: BoardTableProps) {
  const t = useText();
  return (
    <ScrollRegion className="table-wide" aria-label={board.round.title}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("board.unit")}</th>
            <th scope="col">{t("board.state")}</th>
            <th scope="col">{t("board.sent")}</th>
            <th scope="col" className="figure">
              {t("board.returns")}
            </th>
            <th scope="col" className="figure">
              {t("board.complete")}
            </th>
            {board.outline.sections.map(({ key, label, title }, index) => (
              <th key={key} scope="col" title={title} className="text-center">
                <Link
                  to="/rounds/$id/sections/$key"
                  params={{ id: board.round.id, key }}
                  className="text-accent hover:underline"
                >
                  {label ?? index + 1}
                  <span className="sr-only">. {t("compare.open", { section: title })}</span>
                </Link>
              </th>
            ))}
            {onRemind === null ? null : (
              <>
                <th scope="col">{t("board.remind")}</th>
                <th scope="col">{t("discipline.head")}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <UnitRow key={row.reportId} row={row} board={board} onRemind={onRemind} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function UnitRow({ row, board, onRemind }: BoardTableProps & { readonly row: BoardRow }) {
  const t = useText();
  const { timeliness, completeness } = row;
  const owes = row.state !== "submitted" && row.state !== "accepted" && row.state !== "locked";
  return (
    <tr>
      <th scope="row" className="min-w-48">
        <Link to="/reports/$id" params={{ id: row.reportId }} className="text-accent hover:underline">
          {row.unit.name}
        </Link>
        {row.holder.id === row.unit.id ? null : (
          <span className="block text-xs font-normal text-soft">→ {row.holder.name}</span>
        )}
      </th>
      <td>
        <StatusMark status={row.state} />
      </td>
      <td className="whitespace-nowrap">
        {row.submittedAt === null ? "" : formatMoment(row.submittedAt)}
        <TimelinessText timeliness={timeliness} dueOn={row.dueOn} />
      </td>
      <td className="figure">{row.returns === 0 ? "" : row.returns}</td>
      <td className="figure">
        {completeness.filled}/{completeness.required}
      </td>
      {board.outline.sections.map(({ key, title }) => {
        const state = row.cells.find(({ section }) => section === key)?.state ?? "none-asked";
        return (
          <td key={key} className="text-center">
            <Link
              to="/reports/$id"
              params={{ id: row.reportId }}
              search={{ section: key }}
              title={`${title}: ${t(`board.cell.${state}`)}`}
              aria-label={`${row.unit.name}, ${title}: ${t(`board.cell.${state}`)}`}
            >
              {cellSigns[state]}
            </Link>
          </td>
        );
      })}
      {onRemind === null ? null : (
        <td className="whitespace-nowrap">
          {owes ? (
            <button
              type="button"
              className={buttonClass("quiet", "small")}
              onClick={() => onRemind(row.unit.id)}
            >
              {t("board.remind")}
              <span className="sr-only"> {row.unit.name}</span>
            </button>
          ) : null}
          {row.remindedAt === null ? null : (
            <span className="block text-xs text-soft">
              {t("board.remindedOn", { date: formatMoment(row.remindedAt).slice(0, 10) })}
            </span>
          )}
        </td>
      )}
      {onRemind === null ? null : (
        <td>
          <Link
            to="/units/$id/discipline"
            params={{ id: row.unit.id }}
            className="text-accent hover:underline"
          >
            {t("discipline.short")}
            <span className="sr-only">: {row.unit.name}</span>
          </Link>
        </td>
      )}
    </tr>
  );
}
