import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** Numbers of running text that are written against the usage of the document. */
export interface OddNumbers {
  readonly kind: "decimal" | "thousand";
  readonly numbers: readonly { readonly text: string; readonly span: Span }[];
  /** A number as the document mostly writes them. */
  readonly usual: string;
}

const POINT_DECIMAL = /(?<![\d.,/]|\p{L})\d{1,4}\.\d{1,2}(?=\s?(?:%|tỷ đồng|tỷ|ha(?!\p{L})|triệu|km|‰))/gu;
const COMMA_DECIMAL = /(?<![\d.,/]|\p{L})\d{1,4},\d{1,2}(?=\s?(?:%|tỷ đồng|tỷ|ha(?!\p{L})|triệu|km|‰))/gu;
const THINGS =
  "(?:người|lượt|hộ|học sinh|em|con|cây|cháu|lao động|đồng(?!\\s?/)|m2|m²|cuốn|tờ|hồ sơ|đảng viên|hội viên|trẻ)";
const COMMA_THOUSAND = new RegExp(`(?<![\\d.,/]|\\p{L})\\d{1,3}(?:,\\d{3})+(?=\\s${THINGS})`, "gu");
const POINT_THOUSAND = new RegExp(`(?<![\\d.,/]|\\p{L})\\d{1,3}(?:\\.\\d{3})+(?=\\s${THINGS})`, "gu");

/** Decimals with a point and thousands with a comma, where the document mostly writes them the other way. Linear. */
export const oddNumbers = perSubject((subject: Subject): readonly OddNumbers[] => [
  ...against(subject, "decimal", POINT_DECIMAL, COMMA_DECIMAL),
  ...against(subject, "thousand", COMMA_THOUSAND, POINT_THOUSAND),
]);

function against(
  subject: Subject,
  kind: OddNumbers["kind"],
  odd: RegExp,
  usual: RegExp,
): readonly OddNumbers[] {
  const numbers: { text: string; span: Span }[] = [];
  let [count, example] = [0, ""];
  for (const { passage } of textPieces(subject)) {
    if (passage.text.length > 20_000 || !/\d[.,]\d/u.test(passage.text)) continue;
    for (const match of passage.text.matchAll(odd))
      numbers.push({ text: match[0], span: spanAt(passage, match.index, match.index + match[0].length) });
    for (const [text] of passage.text.matchAll(usual)) {
      count += 1;
      example = text;
    }
  }
  return numbers.length === 0 || count <= numbers.length ? [] : [{ kind, numbers, usual: example }];
}
