import { deriveFigure } from "../figure.js";
import type { IndicatorStanding, Standing } from "../indicatorStanding.js";
import { joinPhrases, type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { type CountPart, countFigure, countList } from "./counting.js";

/** What each standing is called after a number of indicators. */
const clauses: Readonly<Record<Standing, string>> = {
  exceeded: "chỉ tiêu vượt mục tiêu",
  met: "chỉ tiêu đạt mục tiêu",
  missed: "chỉ tiêu chưa đạt mục tiêu",
  ahead: "chỉ tiêu đạt mục tiêu trước thời hạn",
  "on-track": "chỉ tiêu đúng tiến độ",
  "slightly-off": "chỉ tiêu chậm nhẹ so với tiến độ",
  "off-track": "chỉ tiêu chậm tiến độ",
  adverse: "chỉ tiêu ngược chiều mục tiêu",
  "under-way": "chỉ tiêu đang thực hiện, chưa đến hạn",
  "not-assessable": "chỉ tiêu chưa đủ căn cứ đánh giá",
  "no-target": "chỉ tiêu không giao mục tiêu cho kỳ này",
  "no-data": "chỉ tiêu chưa có số liệu",
};

const assessed: readonly Standing[] = [
  "exceeded",
  "met",
  "ahead",
  "on-track",
  "under-way",
  "slightly-off",
  "off-track",
  "adverse",
  "missed",
];

/**
 * `Trong 45 chỉ tiêu có số liệu, 8 chỉ tiêu vượt mục tiêu, 22 chỉ tiêu đạt mục tiêu (đạt và vượt: 66,7%) và 15 chỉ tiêu chưa đạt; còn 7 chỉ
 * tiêu chưa có số liệu.` A distribution, never a score. `of` names whose indicators these are (the plan, a goal); undefined for none.
 */
export function sayVerdicts(of: string, assessments: readonly IndicatorStanding[]): Sentence | undefined {
  if (assessments.length === 0) return undefined;
  const ids = (standings: readonly Standing[]) =>
    assessments.filter(({ standing }) => standings.includes(standing)).map(({ indicator }) => indicator.id);
  const part = (standing: Standing): CountPart => ({
    of: `${of}:${standing}`,
    ids: ids([standing]),
    words: clauses[standing],
  });
  const withData = assessments
    .filter(({ standing }) => standing !== "no-data")
    .map(({ indicator }) => indicator.id);
  const without = part("no-data");
  if (withData.length === 0) {
    const total = countFigure(
      `${of}:all`,
      assessments.map(({ indicator }) => indicator.id),
    );
    return toSentence("verdicts", phrase`cả ${total} chỉ tiêu đều chưa có số liệu`);
  }
  const main =
    allAlike(of, assessments, withData) ??
    phrase`trong ${countFigure(`${of}:with-data`, withData)} chỉ tiêu có số liệu, ${countList(
      [...assessed, "not-assessable" as const, "no-target" as const].map(part),
    )}${reachedShare(of, ids)}`;
  const rest =
    without.ids.length === 0 ? [] : [phrase`còn ${countFigure(without.of, without.ids)} ${without.words}`];
  return toSentence("verdicts", joinPhrases([main, ...rest], "; "));
}

/** `cả 5 chỉ tiêu có số liệu đều đạt mục tiêu`: where several stand alike. */
function allAlike(
  of: string,
  assessments: readonly IndicatorStanding[],
  withData: readonly string[],
): Phrase | undefined {
  const standings = new Set(
    assessments.map(({ standing }) => standing).filter((standing) => standing !== "no-data"),
  );
  const [only] = standings;
  if (standings.size !== 1 || only === undefined || withData.length < 2) return undefined;
  const words = clauses[only].replace(/^chỉ tiêu /u, "");
  return phrase`cả ${countFigure(`${of}:with-data`, withData)} chỉ tiêu có số liệu đều ${words}`;
}

/** ` (tỷ lệ đạt và vượt: 66,7% số chỉ tiêu đã đến hạn và đánh giá được)`; left out for fewer than ten, where a percentage says nothing. */
function reachedShare(of: string, ids: (standings: readonly Standing[]) => readonly string[]): Phrase {
  const reached = countFigure(`${of}:reached`, ids(["exceeded", "met"]));
  const due = countFigure(`${of}:due`, ids(["exceeded", "met", "missed"]));
  if (due.value < 10) return phrase``;
  const share = deriveFigure("ratio", [reached, due], { style: "ratio", measure: "%" });
  return phrase` (tỷ lệ đạt và vượt: ${share} số chỉ tiêu đến hạn đã đánh giá)`;
}
