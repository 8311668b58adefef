import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { paragraphsOf } from "../read/headLines.js";
import { properName } from "../read/issuers.js";
import { documentNumberKey, parseDocumentNumber } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findProvince } from "../text/places.js";
import { ownReferences } from "./ownReferences.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** One place where a document says who issues it, or of which province it is. */
export interface IssuerStatement {
  readonly printed: string;
  readonly span: Span;
  /** What is compared: a kind of body (`ubnd`), or a province's name. */
  readonly value: string;
}

/** Two places that can't both hold. */
export interface IssuerConflict {
  readonly about: "body" | "place";
  readonly odd: IssuerStatement;
  readonly other: IssuerStatement;
}

/** Who issues the document, told otherwise in one place than in the others. Linear. */
export const issuerConflicts = perSubject((subject: Subject): readonly IssuerConflict[] => {
  const issued = issuingPlaces(subject);
  return [
    ...conflictsOf("body", [...letterheadBody(subject), ...issued.flatMap(bodyOf), ...signedBody(subject)]),
    ...conflictsOf("place", [
      ...letterheadPlaces(subject),
      ...issued.flatMap(placeOf),
      ...namedPlaces(subject),
    ]),
  ];
});

/** Against what most places say; where there are but two, the later one. */
function conflictsOf(
  about: IssuerConflict["about"],
  statements: readonly IssuerStatement[],
): readonly IssuerConflict[] {
  const counts = new Map<string, number>();
  for (const { value } of statements) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual = ""] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const other = statements.find(({ value }) => value === usual);
  if (other === undefined) return [];
  return statements.flatMap((odd) => (odd.value === usual ? [] : [{ about, odd, other }]));
}

/** A place where the document is issued by name: `UBND tỉnh X ban hành Kế hoạch …`, `(Kèm theo Kế hoạch số … của UBND tỉnh X)`. */
interface IssuingPlace {
  readonly name: string;
  readonly span: Span;
}

const BODIES =
  "Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ";
const PLACE =
  "(?:\\s(?:tỉnh|Tỉnh|thành phố|Thành phố|huyện|thị xã|xã|phường|đặc khu)(?:\\s\\p{Lu}\\p{Ll}*(?:\\s(?:-\\s)?\\p{Lu}\\p{Ll}*){0,4})?)?";
const TYPES =
  "Kế hoạch|kế hoạch|Chương trình|chương trình|Đề án|Báo cáo|báo cáo|Quyết định|Nghị quyết|Hướng dẫn|Phương án|Đợt thi đua";
/** The body at the head of its clause, what it does, and the document: no comma between, no other act's number. */
const ISSUES = new RegExp(
  `(?<=^[\\s*_]*|[;,.]\\s+)(?<name>(?:${BODIES})${PLACE})\\s(?:(?:ban hành|xây dựng|triển khai|tổ chức|báo cáo|thông qua|và|thực hiện)\\s)+(?:(?:Đề cương|nội dung)\\s)?(?:${TYPES})(?![A-Za-zÀ-ỹ])(?!\\s(?:số|này))`,
  "gu",
);

function issuingPlaces(subject: Subject): readonly IssuingPlace[] {
  const own = subject.reading.meta.number;
  const attached = ownReferences(subject).flatMap(({ place, number, issuer, span }) =>
    place === "annex" && issuer !== null && own !== null && serialOf(number) === serialOf(own)
      ? [{ name: issuer, span }]
      : [],
  );
  return [...openings(subject), ...attached];
}

const serialOf = (number: string): string => documentNumberKey(number).split("|").slice(0, 2).join("|");

/** The last such sentence before the first heading: those before may tell of what others issued. */
function openings(subject: Subject): readonly IssuingPlace[] {
  const first = subject.outline.sections[0]?.span.line ?? 0;
  const found: IssuingPlace[] = [];
  for (const { passage, inTable } of textPieces(subject)) {
    if (spanAt(passage).line >= first) break;
    if (inTable || passage.text.length > 5000 || !LEADS_IN.test(passage.text)) continue;
    const last = matchesIn(passage.text, ISSUES).at(-1);
    const name = last?.groups?.name;
    if (last === undefined || name === undefined) continue;
    const from = passage.text.indexOf(name, last.index);
    found.push({ name, span: spanAt(passage, from, from + name.length) });
  }
  return found.slice(-1);
}

const LEADS_IN = /như sau|cụ thể|sau đây|:\s*$/u;

/** The kind of a body: committees and councils of the people and committees of the Party. */
function kindOf(text: string): string | undefined {
  const folded = fold(text);
  const kinds = [
    /uy ban nhan dan|ubnd/u.test(folded) ? "ubnd" : "",
    /hoi dong nhan dan|hdnd/u.test(folded) ? "hdnd" : "",
    /^(?:tinh|thanh|huyen|dang) uy|^tu$/u.test(folded) ? "party" : "",
  ].filter((kind) => kind !== "");
  // `HĐND - UBND` of joint documents.
  return kinds.length === 1 ? kinds[0] : undefined;
}

function bodyOf({ name, span }: IssuingPlace): readonly IssuerStatement[] {
  const value = kindOf(name);
  return value === undefined ? [] : [{ printed: name, span, value }];
}

/** The agency of the letterhead and the symbol of the document's own number. */
function letterheadBody({ reading: { meta } }: Subject): readonly IssuerStatement[] {
  const { issuer, number, spans, confidence } = meta;
  const agency =
    issuer !== null && spans.issuer !== undefined && confidence.issuer?.level === "clear"
      ? bodyOf({ name: issuer, span: spans.issuer })
      : [];
  const symbol = number === null ? null : (parseDocumentNumber(number)?.issuer ?? null);
  const value = symbol === null ? undefined : kindOf(symbol);
  const numbered =
    value === undefined || number === null || spans.number === undefined
      ? []
      : [{ printed: number, span: spans.number, value }];
  return [...agency, ...numbered];
}

/** `TM. ỦY BAN NHÂN DÂN` above the signature. */
function signedBody({ anatomy }: Subject): readonly IssuerStatement[] {
  return paragraphsOf(anatomy.closing).flatMap(({ passage }) => {
    const match = /^[\s*_|]*(?:TM|T\/M)\s?[.,]?\s*(?<name>[^\p{Ll}\d]{8,60})/u.exec(passage.text);
    const name = match?.groups?.name?.replace(/[\s*_]+$/u, "") ?? "";
    return name === "" ? [] : bodyOf({ name: properName(name), span: spanAt(passage) });
  });
}

/** The province of a body's name; bodies of districts and communes say nothing of it. */
function placeOf({ name, span }: IssuingPlace): readonly IssuerStatement[] {
  const match = /(?:^|\s)(?:tỉnh|Tỉnh|thành phố|Thành phố|ủy|uỷ)\s(?<place>\p{Lu}.+)$/u.exec(name);
  const value = match?.groups?.place === undefined ? undefined : findProvince(match.groups.place);
  return value === undefined ? [] : [{ printed: name, span, value }];
}

function letterheadPlaces({ reading: { meta } }: Subject): readonly IssuerStatement[] {
  const { issuer, place, spans, confidence } = meta;
  const agency =
    issuer !== null && spans.issuer !== undefined && confidence.issuer?.level === "clear"
      ? placeOf({ name: issuer, span: spans.issuer })
      : [];
  const dated = place === null ? undefined : findProvince(place.replace(/^(?:TP\.|Thành phố|Tỉnh)\s*/u, ""));
  return dated === undefined || place === null || spans.place === undefined
    ? agency
    : [...agency, { printed: place, span: spans.place, value: dated }];
}

const GROUND =
  /trên địa bàn (?:toàn )?(?:tỉnh|thành phố) (?<place>\p{Lu}\p{Ll}*(?:\s(?:-\s)?\p{Lu}\p{Ll}*){0,4})/gu;

/** The ground that the title names, and the sentence that leads into the document by its name. */
function namedPlaces(subject: Subject): readonly IssuerStatement[] {
  const { title, spans, issuer } = subject.reading.meta;
  if (issuer === null || placeOf({ name: issuer, span: { line: 1, endLine: 1 } }).length === 0) return [];
  const first = subject.outline.sections[0]?.span.line ?? 0;
  const found: IssuerStatement[] =
    title === null || spans.title === undefined ? [] : [...groundOf(title.toLowerCase(), spans.title)];
  for (const { passage, inTable } of textPieces(subject)) {
    const { line } = spanAt(passage);
    if (line >= first) break;
    if (inTable || line <= (spans.title?.endLine ?? 0) || !LEADS_IN.test(passage.text)) continue;
    found.push(...leadingGround(passage));
  }
  return found;
}

/** A title in capitals has no small letters to tell names by: the end of it is looked up whole. */
function groundOf(title: string, span: Span): readonly IssuerStatement[] {
  const name =
    /trên địa bàn (?:toàn )?(?:tỉnh|thành phố) (?<place>[A-Za-zÀ-ỹ -]{3,24}?)(?:\s(?:giai đoạn|đến|năm|trong)(?![A-Za-zÀ-ỹ]).*)?$/u.exec(
      title,
    )?.groups?.place;
  const value = name === undefined ? undefined : findProvince(capitals(name));
  return value === undefined ? [] : [{ printed: `trên địa bàn ${capitals(name ?? "")}`, span, value }];
}

function capitals(name: string): string {
  return name.replace(/(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]/gu, (letter) => letter.toUpperCase());
}

/** The last ground before the colon, where no act's number stands between it and the body that issues. */
function leadingGround(passage: Passage): readonly IssuerStatement[] {
  const issued = matchesIn(passage.text, ISSUES).at(-1);
  if (issued === undefined) return [];
  const rest = passage.text.slice(issued.index);
  const grounds = matchesIn(rest, GROUND);
  const [ground] = grounds;
  const place = ground?.groups?.place;
  const value = place === undefined ? undefined : findProvince(place);
  if (ground === undefined || value === undefined || grounds.length > 1 || /\d\s?[/-]\s?\p{Lu}/u.test(rest))
    return [];
  const at = issued.index + ground.index;
  return [{ printed: ground[0], span: spanAt(passage, at, at + ground[0].length), value }];
}
