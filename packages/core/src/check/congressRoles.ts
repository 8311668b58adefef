import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { lastCongress, nextCongress } from "./partyMeetings.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** The Party's national congress as one place names it: one that is prepared or welcomed, or one whose resolution is carried out. */
interface RoledCongress {
  readonly role: "ahead" | "held";
  readonly ordinal: string;
  readonly printed: string;
  readonly span: Span;
}

/** A place that takes one congress for another. */
export interface CongressSwap {
  readonly odd: RoledCongress;
  readonly other: RoledCongress;
  readonly expected: string;
}

const NATIONAL =
  /đại hội\s(?:đại biểu\s)?(?:toàn quốc\s)?(?:lần thứ\s(?<one>[IVX]{1,5})(?:\scủa)?\s(?:Đảng|ĐẢNG)|(?<=toàn quốc\s)lần thứ\s(?<two>[IVX]{1,5})(?=\s*[.;,:)”"]|\s*$)|(?<three>[IVX]{1,5})(?:\scủa)?\s(?:Đảng|ĐẢNG))(?!\s(?:bộ|BỘ)(?!\p{L}))/giu;
const AHEAD =
  /(?:chào mừng|tiến tới|hướng tới|hướng về|phục vụ|chuẩn bị|tổ chức|trước thềm|tuyên truyền)\s(?:(?:thành công|tổ chức|cho|về|các|thắng lợi)\s)*$/iu;
const HELD = /(?<!dự thảo\s)(?:nghị quyết)\s(?:của\s)?$/iu;
/** What is done with a resolution once there is one. */
const ONCE_PASSED = /(?:quán triệt|học tập|tuyên truyền|phổ biến|sau khi|sau)\s(?:\S+\s){0,8}$/iu;

function roledCongresses(subject: Subject): readonly RoledCongress[] {
  return piecesWith(subject, "đại").flatMap(({ passage }): readonly RoledCongress[] => {
    const { text } = passage;
    if (text.length > 20_000 || !/thứ\s[IVX]|hội\s[IVX]|THỨ\s[IVX]|HỘI\s[IVX]/u.test(text)) return [];
    return matchesIn(text, NATIONAL).flatMap((match) => {
      const { one, two, three } = match.groups ?? {};
      const before = text.slice(Math.max(0, match.index - 80), match.index);
      const role = AHEAD.test(before)
        ? "ahead"
        : HELD.test(before) && !ONCE_PASSED.test(before)
          ? "held"
          : undefined;
      if (role === undefined) return [];
      const span = spanAt(passage, match.index, match.index + match[0].length);
      return [{ role, ordinal: (one ?? two ?? three ?? "").toUpperCase(), printed: match[0], span }];
    });
  });
}

/**
 * Congresses taken for one another: of those that are prepared one has another ordinal than the coming one, which the document names
 * too; or the resolution of the coming one is carried out already, where it carries out that of the last one too. Linear.
 */
export const congressSwaps = perSubject((subject: Subject): readonly CongressSwap[] => {
  const day = subject.reading.meta.date;
  const named = roledCongresses(subject);
  if (day === null || named.length < 2) return [];
  const [next, last] = [nextCongress(day), lastCongress(day)];
  return [...swapsIn(named, "ahead", next), ...swapsIn(named, "held", last, next)];
});

function swapsIn(
  named: readonly RoledCongress[],
  role: RoledCongress["role"],
  expected: string | undefined,
  only?: string,
): readonly CongressSwap[] {
  const other = named.find((one) => one.role === role && one.ordinal === expected);
  if (other === undefined || expected === undefined) return [];
  return named.flatMap((odd) =>
    odd.role !== role || odd.ordinal === expected || (only !== undefined && odd.ordinal !== only)
      ? []
      : [{ odd, other, expected }],
  );
}
