import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** Numbers of running text that are written against the usage of the document. */
export interface OddNumbers {
  readonly kind: "decimal" | "thousand";
  readonly numbers: readonly { readonly text: string; readonly span: Span }[];
  /** A number as the document mostly writes them. */
  readonly usual: string;
}

const POINT_DECIMAL =
  /(?<![\d.,/]|[A-Za-zÀ-ỹ])\d{1,4}\.\d{1,2}(?=\s?(?:%|tỷ đồng|tỷ|ha(?![A-Za-zÀ-ỹ])|triệu|km|‰))/gu;
const COMMA_DECIMAL =
  /(?<![\d.,/]|[A-Za-zÀ-ỹ])\d{1,4},\d{1,2}(?=\s?(?:%|tỷ đồng|tỷ|ha(?![A-Za-zÀ-ỹ])|triệu|km|‰))/gu;
const THINGS =
  "(?:người|lượt|hộ|học sinh|em|con|cây|cháu|lao động|đồng(?!\\s?/)|m2|m²|cuốn|tờ|hồ sơ|đảng viên|hội viên|trẻ)";
const COMMA_THOUSAND = new RegExp(`(?<![\\d.,/]|[A-Za-zÀ-ỹ])\\d{1,3}(?:,\\d{3})+(?=\\s${THINGS})`, "gu");
const POINT_THOUSAND = new RegExp(`(?<![\\d.,/]|[A-Za-zÀ-ỹ])\\d{1,3}(?:\\.\\d{3})+(?=\\s${THINGS})`, "gu");

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
  const texts = piecesWithDigits(subject).filter(({ passage }) => passage.text.length < 20_000);
  // Without what stands before it, which is dear to look for everywhere.
  const hint = kind === "decimal" ? /\d\.\d{1,2}\s?(?:%|tỷ|ha|triệu|km|‰)/u : /\d,\d{3}\s/u;
  const numbers = texts.flatMap(({ passage }) =>
    hint.test(passage.text)
      ? matchesIn(passage.text, odd).map(({ 0: text, index }) => ({
          text,
          span: spanAt(passage, index, index + text.length),
        }))
      : [],
  );
  if (numbers.length === 0) return [];
  const others = texts.flatMap(({ passage }) => passage.text.match(usual) ?? []);
  const [example] = others;
  return example === undefined || others.length <= numbers.length ? [] : [{ kind, numbers, usual: example }];
}
