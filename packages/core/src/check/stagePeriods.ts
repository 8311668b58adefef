import { fold } from "../text/fold.js";
import type { PeriodMention } from "./periodMentions.js";
import { periodMentions } from "./periodMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A stage whose heading doesn't join the stage before it, though the text elsewhere has the one that does. */
export interface OddStage {
  readonly found: PeriodMention;
  readonly expected: PeriodMention;
}

/** The period opens its paragraph: `2. Giai đoạn 2031 - 2035`, `b) Giai đoạn 2: giai đoạn 2031 - 2035`. */
const OPENS =
  /^(?:(?:\s?(?:Các\s)?(?:nhiệm vụ|mục tiêu|giải pháp|nội dung|chỉ tiêu)(?:\s(?!thực hiện\s(?:chương|đề|kế|nghị|chiến))[A-Za-zÀ-ỹ]+){0,10}\s)|[\s*_+–-]|(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)]|(?:\d{1,2}\.)+\d{0,2}|(?:Giai đoạn|Mục tiêu|Nhiệm vụ)\s?\d?\s?:?)*$/iu;
/** Headings of stages stand alone, or before a colon. */
const STANDS = /^[\s*_]*(?:[:.(,]|$)/u;

/**
 * Headings of two stages that follow one another, `Giai đoạn 2026 - 2030` and `Giai đoạn 2030 - 2035`, where another place of the text
 * begins or ends one of them as the other asks for: `giai đoạn 2031 - 2035`. Linear.
 */
export const oddStages = perSubject((subject: Subject): readonly OddStage[] => {
  const mentions = periodMentions(subject);
  const stages = mentions.filter(
    ({ before, after, inTitle, inTable }) => !inTitle && !inTable && OPENS.test(before) && STANDS.test(after),
  );
  if (stages.length < 2) return [];
  const byStart = new Map(mentions.map((one) => [`${one.from} ${one.to}`, one]));
  const told = new Set<string>();
  return stages.flatMap((later, at) => {
    const earlier = stages[at - 1];
    if (earlier === undefined || !follow(earlier, later) || fold(earlier.before) === fold(later.printed))
      return [];
    const key = `${earlier.from} ${earlier.to} ${later.from} ${later.to}`;
    if (told.has(key)) return [];
    told.add(key);
    const begun = byStart.get(`${earlier.to + 1} ${later.to}`);
    if (begun !== undefined) return isAlone(later, mentions) ? [{ found: later, expected: begun }] : [];
    const ended = byStart.get(`${earlier.from} ${later.from - 1}`);
    return ended !== undefined && isAlone(earlier, mentions) ? [{ found: earlier, expected: ended }] : [];
  });
});

/** The later begins within the earlier or leaves a gap of few years, and goes on behind it. */
function follow(earlier: PeriodMention, later: PeriodMention): boolean {
  const step = later.from - earlier.to;
  return later.from > earlier.from && later.to > earlier.to && step !== 1 && step > -2 && step < 4;
}

/** Told once: a period that the text prints again is meant. Cells of tables name periods of much else. */
function isAlone({ from, to, inTable }: PeriodMention, mentions: readonly PeriodMention[]): boolean {
  return (
    mentions.filter((one) => one.from === from && one.to === to && (inTable || !one.inTable)).length === 1
  );
}
