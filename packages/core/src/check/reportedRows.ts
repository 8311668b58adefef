import { containment, wordingOf } from "./alignment.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { type ResultStatement, resultStatements } from "./resultVerdicts.js";
import type { Subject } from "./subject.js";
import { type ResultRow, resultRows } from "./tabledVerdicts.js";

/** A sentence and the row of its name that agree in the goal and not in the result, or the other way, or have them changed about. */
export interface ReportedRow {
  readonly row: ResultRow;
  readonly statement: ResultStatement;
  readonly odd: "result" | "goal" | "both";
}

/** So much of the row's name stands in the words before the result, and no other row's does nearly as well. */
const [alike, margin] = [0.75, 0.1];

/** Results of the text against those of tables. One figure that both print alike shows that they are of one thing. */
export const reportedRows = perSubject((subject: Subject): readonly ReportedRow[] => {
  const statements = resultStatements(subject);
  const rows = statements.length === 0 ? [] : resultRows(subject);
  if (rows.length === 0) return [];
  const rarity = rarityOf(subject);
  const named = rows.map((row) => ({ row, wording: wordingOf(row.name) }));
  return statements.flatMap((statement) => {
    const words = wordingOf(statement.name);
    const [best, second] = named
      .map(({ row, wording }) => ({ row, score: containment(wording, words, rarity) }))
      .filter(({ score }) => score >= alike)
      .sort((a, b) => b.score - a.score);
    if (best === undefined || (second !== undefined && second.score > best.score - margin)) return [];
    const odd = oddOf(best.row, statement);
    return odd === undefined ? [] : [{ row: best.row, statement, odd }];
  });
});

function oddOf(row: ResultRow, statement: ResultStatement): ReportedRow["odd"] | undefined {
  const [sameResult, sameGoal] = [row.result === statement.result, row.goal === statement.goal];
  if (sameResult !== sameGoal) return sameGoal ? "result" : "goal";
  const areSwapped =
    row.result === statement.goal && row.goal === statement.result && row.goal !== row.result;
  return areSwapped ? "both" : undefined;
}
