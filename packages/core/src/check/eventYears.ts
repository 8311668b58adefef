import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A yearly event of last year where the report on this year's is asked for. */
export interface StaleEvent {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly otherSpan: Span;
}

/** `Tháng hành động năm 2025`, `“Tuần lễ … ” năm 2025`: what is held once a year, and its year. */
const EVENT =
  /(?=[TNCHL])(?<!\p{L})((?:Tháng|Tuần|Ngày hội|Chiến dịch|Hội thi|Cuộc thi|Hội chợ|Lễ hội)(?:,?\s\p{L}+){1,24}?)[”"]?,?\snăm\s(20\d\d)(?!\d)/gu;
/** Events are told apart by so many words. */
const wordsOfName = 3;
/** What is asked for by a day to come. */
const ASKED = /(?:báo cáo|gửi|tổng hợp)[^.;]*\s(?:trước|chậm nhất|hạn)/iu;
const WAS = /(?<!\p{L})(?:đã|so với|năm trước|rút kinh nghiệm|kế thừa)(?!\p{L})/iu;

/** A report on last year's event, asked for by a plan of this year's. Linear. */
export function staleEvents(subject: Subject): readonly StaleEvent[] {
  const { date } = subject.reading.meta;
  const year = date?.slice(0, 4);
  if (year === undefined) return [];
  const told = piecesWith(subject, "tháng", "tuần", "hội", "dịch", "thi").flatMap(({ passage }) =>
    passage.text.length > 20_000 || !passage.text.includes("năm 20")
      ? []
      : sentencesIn(passage).flatMap(({ text, from }) =>
          (text.includes("năm 20") ? matchesIn(text, EVENT) : []).map(
            ({ index, 0: printed, 1: name = "", 2: of = "" }) => ({
              key: fold(name).split(" ").slice(0, wordsOfName).join(" "),
              of,
              printed,
              text,
              span: spanAt(passage, from + index, from + index + printed.length),
            }),
          ),
        ),
  );
  return told.flatMap((odd) => {
    if (Number(odd.of) !== Number(year) - 1 || !ASKED.test(odd.text) || WAS.test(odd.text)) return [];
    const same = told.filter(({ key }) => key === odd.key);
    const usual = same.find(({ of }) => of === year);
    const isOnce = same.filter(({ of }) => of === odd.of).length === 1;
    return usual === undefined || !isOnce
      ? []
      : [{ printed: odd.printed, expected: usual.printed, span: odd.span, otherSpan: usual.span }];
  });
}
