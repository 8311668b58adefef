import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A place that names an act by the law that it details: `Nghị định quy định chi tiết một số điều của Luật …`. */
interface DetailingAct {
  readonly type: string;
  readonly law: string;
  readonly key: string;
  readonly numbered: boolean;
  readonly span: Span;
}

/** One such place with another law than all others. */
export interface LawSwap {
  readonly odd: DetailingAct;
  readonly other: DetailingAct;
}

/** A comma within a law's name: `Luật Phòng, chống …`, `Luật Quản lý, sử dụng …`. */
const WITHIN =
  ",(?=\\s(?:chống|sử dụng|xuất cảnh|quá cảnh|cư trú|bia|vật liệu|kinh doanh|tố cáo)(?![A-Za-zÀ-ỹ]))";
const DETAILS = new RegExp(
  `(?<type>Nghị định|Thông tư)(?<number>\\ssố\\s?:?\\s?\\d[^;.]{0,90}?)?\\s(?:quy định chi tiết|hướng dẫn)(?:\\s(?:thi hành|thực hiện|và|một số|điều|các|khoản|biện pháp|nội dung|của|tổ chức|để)){0,12}\\s(?<law>Luật\\s(?:[^;.,:()\\d“”"]|${WITHIN}){3,70}?)(?=\\s*(?!${WITHIN})[;.,:()\\d“”"*]|\\s*$|\\s(?:trên|cho|đến|năm|ngày|số|và các|theo|tại|được|đã|do|trong)(?![A-Za-zÀ-ỹ]))`,
  "giu",
);

/** The odd one out, where the document has but one such act. Linear. */
export const lawSwaps = perSubject((subject: Subject): readonly LawSwap[] => {
  const acts = piecesWith(subject, "luật").flatMap(({ passage }): readonly DetailingAct[] => {
    const { text } = passage;
    if (text.length > 10_000 || !/chi tiết|hướng dẫn|CHI TIẾT|HƯỚNG DẪN/u.test(text)) return [];
    return matchesIn(text, DETAILS).map((match) => {
      const { type = "", number, law = "" } = match.groups ?? {};
      const from = text.indexOf(law, match.index);
      const span = spanAt(passage, from, from + law.length);
      return { type: fold(type), law, key: fold(law), numbered: number !== undefined, span };
    });
  });
  return ["nghi dinh", "thong tu"].flatMap((type) => swapIn(acts.filter((act) => act.type === type)));
});

function swapIn(acts: readonly DetailingAct[]): readonly LawSwap[] {
  const [usual] = acts.toSorted((a, b) => sameAs(acts, b).length - sameAs(acts, a).length);
  if (usual === undefined || sameAs(acts, usual).length < 2) return [];
  const [odd, ...more] = acts.filter((act) => !isSame(act, usual));
  if (odd === undefined || more.length > 0) return [];
  // With a number of its own it may be another act.
  return odd.numbered && sameAs(acts, usual).some(({ numbered }) => numbered) ? [] : [{ odd, other: usual }];
}

const sameAs = (acts: readonly DetailingAct[], one: DetailingAct): readonly DetailingAct[] =>
  acts.filter((act) => isSame(act, one));

function isSame(a: DetailingAct, b: DetailingAct): boolean {
  return a.key.startsWith(b.key) || b.key.startsWith(a.key);
}
