import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { dueSpan } from "./dueDates.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** One act that running text sets for a time: `diễn tập chữa cháy rừng tại xã Sơn Hòa trong quý II/2017`. */
export interface TimedAct {
  /** The last words before the time, folded. */
  readonly key: string;
  readonly printed: string;
  readonly first: string;
  readonly last: string;
  readonly span: Span;
}

/** So many words before the time name one act. */
const words = 7;
const TIMED =
  /(?:,\s)?(?:hoàn thành\s|xong\s)?(?:trong|trước|vào|chậm nhất)\s(?:hết\s|cuối\s)?((?:ngày|tháng|quý)\s[^.;,()]{1,24}?(?:năm\s|\/)20\d{2})/giu;

/** Acts with a time in running text, in order. Linear. */
export const timedActs = perSubject((subject: Subject): readonly TimedAct[] =>
  figurePiecesWith(subject, "trong", "trước", "vào", "nhất").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 10_000 || !/20\d{2}/u.test(text)) return [];
    return matchesIn(text, TIMED).flatMap((match) => {
      const printed = match[1] ?? "";
      const before = text.slice(Math.max(0, match.index - 160), match.index);
      const clause = fold(before.slice(before.search(/[^.;:]*$/u)))
        .split(" ")
        .filter((word) => word !== "");
      const due = dueSpan(printed);
      const key = keyOf(clause, text.slice(0, match.index));
      if (due === undefined || key === undefined) return [];
      const at = match.index + match[0].length - printed.length;
      return [
        {
          key,
          printed,
          ...due,
          span: spanAt(passage, at, at + printed.length),
        },
      ];
    });
  }),
);

/** A clause that is whole is as good as a longer one's end, unless it is what every unit does. */
const fewestOfWhole = 5;
const DONE =
  /^(?:(?:\d+|[a-z]) )?(?:(?:hoan thanh|hoan tat|chu tri|to chuc|trien khai|thuc hien|phai|co ban) )+/u;
const EVERYWHERE =
  /bao cao|ke hoach|tong hop|danh gia|so ket|tong ket|ra soat|kiem tra|dang ky|du toan|danh sach|so lieu|ban hanh|(?:^| )giai doan/u;

/** The last words before a time, or all of a shorter clause that no other unit's name opens. */
function keyOf(clause: readonly string[], before: string): string | undefined {
  const whole = clause.join(" ").replace(DONE, "");
  const count = whole.split(" ").length;
  if (count < words && count >= fewestOfWhole && !EVERYWHERE.test(whole) && !/huyện|xã|phường/iu.test(before))
    return `= ${whole}`;
  // What a reference leads to is more than one work.
  if (/(?:^| )(?:muc|phan|dieu) (?:[ivx]+|\d+|nay)$/u.test(whole)) return undefined;
  return clause.length < words ? undefined : clause.slice(-words).join(" ");
}
