import { isCentralCity, provinceWithKind } from "../text/places.js";
import { matchUnitAt } from "../text/unitMatch.js";
import { readQualifier } from "../text/unitQualifier.js";
import { type Word, wordsOf } from "../text/words.js";
import { type Home, properName } from "./issuers.js";

/** Who issued a cited document, with the offset where that ends in the text. */
export interface CitedIssuer {
  readonly name: string;
  readonly to: number;
}

/** "của …", "do …", or the session at which a party resolution was passed ("Hội nghị lần thứ năm Ban Chấp hành …"). */
const OF =
  /^[\s,]*(?:(?:của|do)\s+(?:Hội nghị\s+(?:lần thứ\s+)?[A-Za-zÀ-ỹ\d ]{1,20}?\s+(?=Ban Chấp hành))?|(?:tại\s+)?Hội nghị\s+(?:lần thứ\s+)?[A-Za-zÀ-ỹ\d ]{1,20}?,?\s+(?=Ban Chấp hành))/iu;
const HEAD =
  /^(?:Bộ trưởng|Thứ trưởng|Chủ tịch|Phó Chủ tịch|Giám đốc|Tổng Giám đốc|Thống đốc|Tổng Thanh tra|Chánh án|Viện trưởng|Liên Bộ|liên Bộ|Trưởng ban)\s+/u;

/**
 * Reads "của Thủ tướng Chính phủ", "của UBND tỉnh" after a cited number, from offset `at`: written out, and with the
 * document's own province where only its level is printed. Undefined where no issuer stands there.
 */
export function readCitedIssuer(text: string, at: number, home: Home): CitedIssuer | undefined {
  const rest = text.slice(at, at + 220);
  const of = OF.exec(rest);
  if (of === null) return undefined;
  const from = of[0].length;
  const head = HEAD.exec(rest.slice(from))?.[0] ?? "";
  const named = rest.slice(from + head.length);
  const words = wordsOf(named);
  const known = matchUnitAt(words, 0);
  const end = known === undefined ? endOfUnknown(named) : (words[known.end - 1]?.to ?? 0);
  if (end === 0) return undefined;
  const body = known === undefined ? properName(named.slice(0, end)) : known.form.entry.name;
  const qualifier = known === undefined ? undefined : readQualifier(words, known.end);
  const to =
    at + from + head.length + (qualifier === undefined ? end : (words[qualifier.end - 1]?.to ?? end));
  const place = known?.form.entry.level === "central" ? "" : placeOf(body, words, qualifier, home);
  return { name: `${head.trim()} ${body}${place}`.trim(), to };
}

/** ` tỉnh Kiên Giang` after a provincial body; a party committee takes the province's name alone. */
function placeOf(
  body: string,
  words: readonly Word[],
  qualifier: ReturnType<typeof readQualifier>,
  home: Home,
): string {
  const party = /(?:Tỉnh ủy|Thành ủy)$/u.test(body);
  if (qualifier?.place !== null && qualifier?.place !== undefined) {
    if (qualifier.place === "Hồ Chí Minh") return ` ${provinceWithKind(qualifier.place)}`;
    const level = qualifier.level ?? (isCentralCity(qualifier.place) ? "thành phố" : "tỉnh");
    return party ? ` ${qualifier.place}` : ` ${level} ${qualifier.place}`;
  }
  if (home.province === null) return qualifier?.level == null ? "" : ` ${qualifier.level}`;
  if (party) return ` ${home.province === "Hồ Chí Minh" ? provinceWithKind(home.province) : home.province}`;
  const level = qualifier?.level ?? null;
  const provincial =
    level === "tỉnh" ||
    level === "thành phố" ||
    (level === null && /^(?:Ủy ban nhân dân|Hội đồng nhân dân)/u.test(body));
  if (provincial) return ` ${provinceWithKind(home.province)}`;
  return level === null || words.length === 0 ? "" : ` ${level}`;
}

/** A name that isn't known ends before the verb or word that says what the document is about, or at a mark. */
function endOfUnknown(text: string): number {
  const match =
    /^(?:\p{Lu}[^,;.:()]{2,120}?)(?=\s+(?:về|phê duyệt|ban hành|thực hiện|triển khai|quy định|sửa đổi|hướng dẫn|tại|và|V\/v|thông báo|đề nghị|giao|khóa|khoá)(?![A-Za-zÀ-ỹ])|[,;.:()]|$)/u.exec(
      text,
    );
  return match === null ? 0 : match[0].length;
}
