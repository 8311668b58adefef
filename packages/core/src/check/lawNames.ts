import { fold } from "../text/fold.js";
import type { CitedMention } from "./citedMentions.js";

/** A law that is cited although a later one of the same name is cited too. */
export interface Namesakes {
  readonly name: string;
  readonly older: CitedMention;
  readonly newer: CitedMention;
}

interface NamedLaw {
  readonly name: string;
  readonly mention: CitedMention;
}

const NAME = /^(?:Bộ luật|Luật|Pháp lệnh)\s+(?!sửa đổi)\p{L}[^;.()\d]{2,160}?(?=\s*,?\s*(?:số)?\s*:?\s*$)/iu;
/** A law takes force at most so long after its passing, as a rule. */
const YEARS_TO_FORCE = 1;

/** Laws that the document rests on or does something by, of which it cites a later one of the same name that must be in force by the day. */
export function olderNamesakes(
  mentions: readonly CitedMention[],
  day: string,
  rests: (mention: CitedMention) => boolean,
): readonly Namesakes[] {
  const byName = new Map<string, NamedLaw[]>();
  for (const mention of mentions) {
    const name = lawName(mention);
    if (name === undefined || mention.date?.length !== 10) continue;
    const known = byName.get(fold(name));
    if (known === undefined) byName.set(fold(name), [{ name, mention }]);
    else known.push({ name, mention });
  }
  return [...byName.values()].flatMap((laws) => {
    const dates = laws.map(({ mention }) => mention.date ?? "").sort();
    const last = dates.findLast(
      (date) => `${Number(date.slice(0, 4)) + YEARS_TO_FORCE}${date.slice(4)}` <= day,
    );
    const newer = laws.find(({ mention }) => mention.date === last);
    const older = laws.find(({ mention }) => {
      const years = Number(last?.slice(0, 4)) - Number(mention.date?.slice(0, 4));
      return years >= 3 && rests(mention);
    });
    return older === undefined || newer === undefined
      ? []
      : [{ name: older.name, older: older.mention, newer: newer.mention }];
  });
}

/** `Pháp lệnh sửa đổi Điều 10 của` before the name: what amends a law doesn't take its place. A name may begin with the space before it, or with `Luật` told twice (`Luật Luật sư`). */
const AMENDING = /(?:luật|pháp lệnh)\s+(?:sửa đổi|bổ sung)[^;.]{0,160}\scủa(?:\sLuật)?\s*$/iu;

/** `Luật Đất đai` of `Luật Đất đai số 45/2013/QH13 ngày …` or of `Luật Đất đai ngày …`; undefined for other documents and for laws that amend. */
export function lawName({ type, number, title, passage, start, from }: CitedMention): string | undefined {
  if (!/^(?:Bộ luật|Luật|Pháp lệnh)$/iu.test(type ?? "")) return undefined;
  if (AMENDING.test(passage.text.slice(Math.max(0, start - 200), start))) return undefined;
  if (number === null)
    return /^(?:Bộ luật|Luật|Pháp lệnh)\s+sửa đổi/iu.test(title ?? "") ? undefined : (title ?? undefined);
  return NAME.exec(passage.text.slice(start, from).trim())?.[0];
}
