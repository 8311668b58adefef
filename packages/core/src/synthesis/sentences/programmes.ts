import type { ProgrammeTotal } from "../group/programmeTotals.js";
import { phrase, type Sentence, toSentence } from "../sentence.js";
import { sayingMeasure } from "../words/measure.js";
import { countFigure } from "./counting.js";
import { disbursedClause, moneyFigure, sumOf } from "./funding.js";

/**
 * `Trong đó, kinh phí của 3 chương trình, dự án, đề án theo báo cáo của 5 đơn vị là 80 tỷ đồng; đã giải ngân 60 tỷ đồng, bằng 75% số đã bố trí.`
 * Undefined where nobody told a commitment by programme.
 */
export function sayProgrammes(programmes: readonly ProgrammeTotal[]): Sentence | undefined {
  const sources = programmes.flatMap((programme) => programme.sources);
  const committed = sources.flatMap((source) => source.committed);
  const disbursed = sources.flatMap((source) => source.disbursed);
  if (committed.length === 0) return undefined;
  const told = countFigure(
    "programmes",
    programmes.map(({ key }) => key),
  );
  const units = countFigure("programmes:units", [...new Set(sources.flatMap((source) => source.units))]);
  const spent =
    disbursed.length === 0 ? phrase`chưa có số liệu giải ngân` : disbursedClause(committed, disbursed);
  const amount = moneyFigure(committed, sayingMeasure("đồng", [sumOf(committed)]));
  return toSentence(
    "programmes",
    phrase`trong đó, kinh phí của ${told} chương trình, dự án, đề án theo báo cáo của ${units} đơn vị là ${amount}; ${spent}`,
  );
}
