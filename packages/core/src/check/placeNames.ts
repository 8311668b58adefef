import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { CAPITALS, SMALLS } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { findProvince, isCentralCity } from "../text/places.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";
import { provinceSuccessors } from "./unitChanges.js";

/** A place that a document takes for its own ground, or for its own authority, and that isn't the one it is issued for. */
export interface OtherPlace {
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
}

const KINDS = "[Tt]ỉnh|[Tt]hành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu";
const ISSUER = new RegExp(`(?:Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\\s(${KINDS})\\s(.+)$`, "iu");
/** Words that claim the place as a whole: `trên toàn tỉnh X`, `trên địa bàn tỉnh X`, `Ủy ban nhân dân tỉnh X giao …`. */
const CLAIMED = new RegExp(
  `(?:(?:trên|trong|ở|khắp)?\\s?toàn|trên địa bàn(?: toàn)?|(?<=(?:^\\s*|[.;]\\s|\\d[.)]\\s|[a-zđ]\\)\\s))(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND))\\s(${KINDS})\\s([${CAPITALS}][${SMALLS}]*(?:\\s(?:-\\s)?[${CAPITALS}][${SMALLS}]*){0,4})`,
  "gu",
);
/** What another place did, has or had, and what joins several places. */
const ELSEWHERE =
  /kinh nghiệm|học tập|phối hợp với|liên kết|hợp tác(?!\sxã)|giáp|so với|sáp nhập|hợp nhất|sắp xếp|trước đây|cũ(?![A-Za-zÀ-ỹ])|căn cứ|giữa|lân cận|kết nghĩa|như(?![A-Za-zÀ-ỹ]|\ssau)/iu;

/** A place by its kind and name. */
export interface OwnPlace {
  readonly kind: string;
  readonly name: string;
}

/**
 * The place that the committee which issues the document presides over. Where its name and the place beside the date are two
 * provinces, the one that the text names more often.
 */
export const ownPlace = perSubject((subject: Subject): OwnPlace | undefined => {
  const { meta } = subject.reading;
  const [, kind = "", printed = ""] = ISSUER.exec(meta.issuer ?? "") ?? [];
  const name = printed.trim();
  const [named, signed] = [findProvince(name), findProvince(meta.place ?? "")];
  if (named === undefined || signed === undefined || named === signed)
    return name === "" ? undefined : { kind: kind.toLowerCase(), name };
  const [often, seldom] = [named, signed].map((one) => timesNamed(one, subject));
  return (often ?? 0) >= (seldom ?? 0)
    ? { kind: kind.toLowerCase(), name }
    : { kind: isCentralCity(signed) ? "thành phố" : "tỉnh", name: signed };
});

function timesNamed(name: string, subject: Subject): number {
  return textPieces(subject).filter(({ passage: { text } }) => text.includes(name)).length;
}

/** Every such place; a document of a place that was merged names those that it was made of. Linear. */
export const otherPlaces = perSubject((subject: Subject): readonly OtherPlace[] => {
  const own = ownPlace(subject);
  if (own === undefined) return [];
  const found = textPieces(subject).flatMap(({ passage, inTable }) =>
    inTable || passage.text.length > 5000 || !/toàn |trên địa bàn |nhân dân |UBND |HĐND /u.test(passage.text)
      ? []
      : claimsIn(passage, own),
  );
  // A place that is claimed again is meant.
  return found.filter(({ printed }) => found.filter((one) => one.printed === printed).length === 1);
});

/** An act of one province on another's ground: `của Ủy ban nhân dân tỉnh A về … trên địa bàn tỉnh B`. */
const CITED =
  /(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\s([Tt]ỉnh|[Tt]hành phố)\s(\p{Lu}\p{Ll}*(?:\s(?:-\s)?\p{Lu}\p{Ll}*){0,4})\s(?:về|ban hành|phê duyệt|quy định|thông qua)(?![A-Za-zÀ-ỹ])([^;.]{0,300}?trên địa bàn\s)([Tt]ỉnh|[Tt]hành phố)\s(\p{Lu}\p{Ll}*(?:\s(?:-\s)?\p{Lu}\p{Ll}*){0,4})/gu;

/** Acts whose issuer and ground are two provinces, of which neither was made one with the other. Linear. */
export const strayedActs = perSubject((subject: Subject): readonly OtherPlace[] =>
  textPieces(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 5000 || !text.includes("trên địa bàn ")) return [];
    return matchesIn(text, CITED).flatMap((match) => {
      const [whole, kind = "", issuer = "", , otherKind = "", name = ""] = match;
      const [own, other] = [findProvince(issuer), findProvince(name)];
      if (own === undefined || other === undefined || own === other || areKin(name, { name: issuer }))
        return [];
      const at = match.index + whole.length - otherKind.length - 1 - name.length;
      const span = spanAt(passage, at, match.index + whole.length);
      return [{ printed: `${otherKind} ${name}`, expected: `${kind} ${issuer}`, span }];
    });
  }),
);

function claimsIn(
  passage: Passage,
  own: { readonly kind: string; readonly name: string },
): readonly OtherPlace[] {
  return sentencesIn(passage).flatMap(({ text, from }) => {
    if (ELSEWHERE.test(text)) return [];
    return matchesIn(text, CLAIMED).flatMap((match) => {
      const [whole, kind = "", name = ""] = match;
      const rest = text.slice(match.index + whole.length);
      const isListed = /^(?:,| và|\s?[-–])\s?(?:(?:tỉnh|thành phố|huyện|xã|phường)\s)?\p{Lu}/u.test(rest);
      if (kind.toLowerCase() !== own.kind || isListed || isSame(name, own.name) || areKin(name, own))
        return [];
      const at = from + match.index + whole.length - kind.length - name.length - 1;
      const span = spanAt(passage, at, at + kind.length + 1 + name.length);
      return [{ printed: `${kind} ${name}`, expected: `${own.kind} ${own.name}`, span }];
    });
  });
}

function isSame(name: string, own: string): boolean {
  const [a, b] = [fold(name), fold(own)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Of provinces only those that there are, and none that was made one with the document's. */
function areKin(name: string, own: { readonly name: string }): boolean {
  const [other, mine] = [findProvince(name), findProvince(own.name)];
  if (mine === undefined) return false;
  return other === undefined || isKinProvince(other, mine);
}

/** Whether two provinces became one in 2025. */
export function isKinProvince(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => provinceSuccessors.get(name) ?? name);
  return a === b;
}
