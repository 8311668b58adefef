import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findAmounts } from "../text/amounts.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** An amount in figures and the other one that the words in the bracket behind it say. */
export interface SpelledAmount {
  readonly text: string;
  readonly words: string;
  readonly value: number;
  readonly said: number;
  readonly span: Span;
}

const WORDS = /^\s?[;,]?\s?\(\s?(?:(?:viết )?bằng chữ|số tiền bằng chữ)?\s?:?\s?([^()\d]{6,200}?)\s?\)/iu;
/** `đồng`, `chẵn`, `Việt Nam` and the marks of the end are no part of the number. */
const TAIL = /[\s.,/]*(?:đồng(?:\schẵn|\sViệt Nam)*|chẵn)?[\s.,/]*$/iu;

/** Amounts of money whose words say another number: `560.000.000 đồng (Năm trăm sáu mươi lăm triệu đồng)`. Linear. */
export const spelledAmounts = perSubject((subject: Subject): readonly SpelledAmount[] =>
  figurePiecesWith(subject, "trăm", "mươi", "triệu", "tỷ", "nghìn", "ngàn").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/\([^()\d]{0,30}(?:trăm|mươi|triệu|tỷ|nghìn|ngàn)/iu.test(text)) return [];
    return findAmounts(text).flatMap((amount) => {
      const words = WORDS.exec(text.slice(amount.to, amount.to + 260))?.[1];
      if (words === undefined || amount.value < 1e5) return [];
      const number = words.replace(TAIL, "").replace(/,/gu, " ").replace(/\s+/gu, " ").trim();
      const said = parseNumber(number.toLowerCase())?.value;
      if (said === undefined || Math.abs(said - amount.value) < 1) return [];
      const span = spanAt(passage, amount.from, amount.to);
      return [{ text: amount.text, words, value: amount.value, said, span }];
    });
  }),
);
