import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** `Văn phòng BCHPTDS tỉnh`, `BCĐ ATTP`: a command or committee of the province by its letters; the army's and border guard's are others. */
const SHORT = /(?<!\p{L})BC(H|Đ)\s?(?!QS|BP|BĐ|Đ)(\p{Lu}[\p{Lu}&]{1,7})(?!\p{L})/u;
/** `Ban Chỉ huy Phòng thủ dân sự tỉnh`. */
const FULL =
  /(?<!\p{L})Ban Chỉ (huy|đạo) (\p{Lu}\p{Ll}*(?:(?:,| và|\s?[-–])? \p{L}+){1,9}?) (?:tỉnh|[Tt]hành phố|cấp tỉnh)(?!\p{L})/gu;
/** Named so often, it is the body that this document is about. */
const fewestNamed = 2;

/** The letters of a command or committee among the recipients are those of no body that the text names, and the one that it keeps naming isn't among them. Linear. */
export function otherCommittee(subject: Subject, list: Span): readonly Finding[] {
  const { recipients } = subject.reading.meta;
  const [odd, more] = recipients.flatMap((name) => {
    const match = SHORT.exec(name);
    return match === null ? [] : [{ name, printed: match[0], head: match[1], letters: match[2] ?? "" }];
  });
  if (odd === undefined || more !== undefined || recipients.some((name) => /Ban Chỉ (?:huy|đạo)/u.test(name)))
    return [];
  const named = piecesWith(subject, "chỉ").flatMap(({ passage }) =>
    passage.text.length > 20_000 || !passage.text.includes("Ban Chỉ ")
      ? []
      : matchesIn(passage.text, FULL).map((match) => ({
          printed: match[0],
          head: match[1] === "huy" ? "H" : "Đ",
          letters: initialsOf(match[2] ?? ""),
          span: spanAt(passage, match.index, match.index + match[0].length),
        })),
  );
  const alike = named.filter(({ head }) => head === odd.head);
  const [first] = alike;
  if (first === undefined || alike.length < fewestNamed) return [];
  const plain = odd.letters.replace(/&/gu, "");
  if (alike.some(({ letters }) => letters !== first.letters || isWithin(plain, letters))) return [];
  if (piecesWith(subject, odd.printed.toLowerCase()).length > 1) return [];
  const line = subject.source.lines.findIndex(
    (text, at) => at >= list.line - 1 && text.includes(odd.printed),
  );
  return [
    {
      message: {
        vi: `Nơi nhận ghi “${odd.name.trim()}”, nhưng văn bản chỉ nói đến ${first.printed} (không có trong Nơi nhận); cần xem lại tên viết tắt.`,
        en: `Found “${odd.name.trim()}” among the recipients, expected ${first.printed}, which the text keeps naming.`,
      },
      span: line < 0 ? list : { ...list, line: line + 1, endLine: line + 1 },
      quote: odd.printed,
      related: [saysHere(first.span, first.printed)],
      data: { printed: odd.printed, named: first.printed },
    },
  ];
}

/** `PTDS` of `Phòng thủ dân sự`. */
function initialsOf(name: string): string {
  return [...name.matchAll(/\p{L}+/gu)]
    .filter(([word]) => !/^(?:và|về|của)$/iu.test(word))
    .map(([word]) => word.charAt(0).toUpperCase())
    .join("");
}

/** The letters of the one stand in the other in their order: abbreviations leave syllables out. */
function isWithin(short: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) if (short.charAt(at) === letter) at += 1;
  return at === short.length;
}
