import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { type Board, boardQuery, type RoundSummary, remind } from "../api/rounds.js";
import { formatDate } from "../format/date.js";
import { daysLeftText } from "../format/daysLeft.js";
import { type Translate, useText } from "../i18n/language.js";
import { StartSynthesis } from "../synthesis/StartSynthesis.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { Problem } from "../ui/Problem.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { useDoing } from "../ui/useDoing.js";
import { BoardTable } from "./BoardTable.js";
import { Disagreements } from "./Disagreements.js";
import { RoundActions } from "./RoundActions.js";
import { RoundHistory } from "./RoundHistory.js";
import "../i18n/later/unitReport.js";

const route = getRouteApi("/rounds/$id");

/** Bảng theo dõi một kỳ: who has reported, who is late, is it good enough. */
export function BoardPage() {
  const { id } = route.useParams();
  const query = useQuery(boardQuery(id));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <BoardView board={query.data} />;
}

function BoardView({ board }: { readonly board: Board }) {
  const t = useText();
  const client = useQueryClient();
  const { round, rows } = board;
  const [said, setSaid] = useState("");
  const doing = useDoing();
  const owing = rows.filter(
    ({ state }) => state !== "submitted" && state !== "accepted" && state !== "locked",
  );
  const send = (units: readonly string[] | "all") =>
    doing.run(async () => {
      const { reminded } = await remind(round.id, units);
      const skipped = (units === "all" ? owing.length : units.length) - reminded;
      setSaid(t(skipped > 0 ? "board.reminded" : "board.remindedEach", { n: reminded, skipped }));
      await client.invalidateQueries({ queryKey: boardQuery(round.id).queryKey });
    });
  const { counts } = round;
  return (
    <>
      <PageHead title={round.title} note={noteOf(round, t)}>
        {round.can.manage ? <StartSynthesis round={round.id} /> : null}
        {round.can.manage && round.state === "open" ? (
          <>
            <RoundActions round={round} />
            <button
              type="button"
              className={buttonClass("main")}
              disabled={owing.length === 0 || doing.running}
              onClick={() => void send("all")}
            >
              {t("board.remindAll", { n: owing.length })}
            </button>
          </>
        ) : null}
      </PageHead>
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        <p className="px-4 pt-2 text-sm font-semibold">
          {t("board.summary", {
            accepted: counts.accepted + counts.locked,
            units: counts.units,
            late: counts.late,
          })}
        </p>
        <p role="status" className="min-h-2 px-4 text-sm text-accent">
          {said}
        </p>
        <Problem text={doing.problem} />
        <BoardTable board={board} onRemind={round.can.manage ? (unit) => void send([unit]) : null} />
        <Disagreements board={board} />
        <RoundHistory actions={board.actions} />
      </div>
    </>
  );
}

/** Of which plan it is, and the days that hold. */
function noteOf({ plan, dueOn, daysLeft, cutoff, locksOn, state }: RoundSummary, t: Translate): string {
  const due = t("unitReport.due", { date: formatDate(dueOn) });
  return [
    plan.number,
    state === "open" ? `${due} (${daysLeftText(daysLeft, t)})` : due,
    cutoff === null ? null : t("unitReport.cutoff", { date: formatDate(cutoff) }),
    locksOn === null ? null : t("board.locksOn", { date: formatDate(locksOn) }),
    state === "closed" ? t("board.closed") : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
