import type { Block } from "../document/block.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findDates, isoDate } from "../text/dates.js";
import { findDocumentNumbers, parseDocumentNumber } from "../text/documentNumbers.js";
import { matchesIn } from "../text/matches.js";
import { findProvince, provinceWithKind } from "../text/places.js";
import { isCapitals } from "../text/words.js";
import { type Confidence, clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { paragraphsOf } from "./headLines.js";
import { issuerOfSymbol, properName, provinceIn } from "./issuers.js";
import { type Found, type Letterhead, readLetterhead } from "./letterhead.js";
import { readPeriod } from "./period.js";
import type { Meta, MetaField } from "./reading.js";
import { closingLines, isOffice, type NameList, readAddressees, readRecipients } from "./recipients.js";
import { readSigner } from "./signature.js";
import { isSiteTable, readSiteTable } from "./siteTable.js";
import { readStandingUnit } from "./standingUnit.js";
import { readTitle, readType } from "./title.js";

/**
 * Reads what identifies a document (Decree 30/2020/NĐ-CP, annex I): number, date, place, issuer, type, title, addressees,
 * recipients, signer, and what the document says of its period and standing unit. What a lost letterhead no
 * longer says is inferred from symbol, signature and text, and says so. Never throws on content.
 */
export function readMeta(context: ReadContext): Meta {
  const { anatomy } = context;
  const head = readLetterhead(paragraphsOf(headBlocks(anatomy.letterhead, context)));
  const site = readSiteTable(anatomy.letterhead);
  const number = head.number ?? site.number ?? numberOfAttachments(context);
  const date = head.date ?? site.date ?? dateOfAttachments(context, head);
  const issuer = head.issuer ?? site.issuer ?? inferIssuer(context, head, number?.value);
  const type = readType(context, head, number?.value);
  const title = readTitle(context, head, type?.value, issuer?.value);
  const closing = closingLines(closingOf(anatomy));
  const recipients = readRecipients(closing);
  const signer = readSigner(closing.filter((line) => !recipients.used.has(line.passage)));
  const addressees = readAddressees([...anatomy.letterhead, ...anatomy.body.slice(0, 3)]);
  const issued = date === undefined ? null : Number(date.value.slice(0, 4));
  return assemble({
    number,
    date,
    place: head.place,
    issuer,
    type,
    title,
    addressedTo: namesFound(addressees),
    recipients: namesFound(recipients),
    signer,
    isDraft: head.draft,
    period: readPeriod(title?.passage, context.outline.sections, issued, type?.value === "Báo cáo"),
    standingUnit: readStandingUnit(context),
  });
}

/** The closing; where neither recipients nor a power mark it, the last paragraphs from an office in capitals on. */
function closingOf({ closing, body }: ReadContext["anatomy"]): readonly Block[] {
  if (closing.length > 0) return closing;
  const last = body.slice(-6);
  const at = last.findIndex(
    (block) =>
      block.kind === "paragraph" &&
      isOffice(block.passage.text) &&
      isCapitals(block.passage.text.slice(0, 8)),
  );
  return at < 0 ? [] : last.slice(at);
}

/** The blocks above the type line; for a Công văn, all before the body. */
function headBlocks(letterhead: readonly Block[], { anatomy }: ReadContext): readonly Block[] {
  const at = anatomy.typeLine === undefined ? -1 : letterhead.indexOf(anatomy.typeLine);
  return (at > 0 ? letterhead.slice(0, at) : letterhead).filter((block) => !isSiteTable(block));
}

function namesFound({ names, span }: NameList): Found<readonly string[]> | undefined {
  return span === undefined ? undefined : { value: names, span, confidence: clear };
}

/** Where the letterhead has lost its number line: the one number by which all annexes call the document they belong to. */
function numberOfAttachments({ anatomy }: ReadContext): Found<string> | undefined {
  if (paragraphsOf(anatomy.letterhead).some((line) => /^\s*Số\s*:/u.test(line.text))) return undefined;
  const found = anatomy.attachments.flatMap(({ reference }) => {
    const [first] = reference === null ? [] : findDocumentNumbers(reference.text);
    return reference === null || first === undefined
      ? []
      : [{ number: first.number, span: spanAt(reference, first.from, first.to) }];
  });
  const [first] = found;
  if (first === undefined || found.some((other) => other.number !== first.number)) return undefined;
  return { value: first.number, span: first.span, confidence: inferred() };
}

function dateOfAttachments({ anatomy }: ReadContext, head: Letterhead): Found<string> | undefined {
  if (head.number === undefined) return undefined;
  for (const { reference } of anatomy.attachments) {
    const date =
      reference === null ? undefined : findDates(reference.text).find((found) => found.day !== null);
    const iso = date === undefined ? null : isoDate(date);
    if (reference !== null && date !== undefined && iso !== null) {
      return { value: iso, span: spanAt(reference, date.from, date.to), confidence: inferred() };
    }
  }
  return undefined;
}

/** A lost letterhead: the agency from the signature, the symbol and the place, or as the body names it. */
function inferIssuer(
  context: ReadContext,
  head: Letterhead,
  number: string | undefined,
): Found<string> | undefined {
  const symbol =
    number === undefined
      ? (head.blankSymbol?.split(/[-/]/u)[1] ?? null)
      : (parseDocumentNumber(number)?.issuer ?? null);
  const province =
    head.place === undefined ? undefined : (findProvince(head.place.value) ?? provinceIn(head.place.value));
  const opening = context.anatomy.body
    .slice(0, 12)
    .flatMap((block) => (block.kind === "paragraph" ? [block.passage] : []));
  const stated = statedIssuer(opening, symbol);
  if (stated !== undefined) return stated;
  const local = localIssuer(context, head, symbol);
  if (local !== undefined) return local;
  const span = head.place?.span ?? (opening[0] === undefined ? undefined : spanAt(opening[0]));
  if (span === undefined) return undefined;
  const bySymbol = symbol === null ? undefined : issuerOfSymbol(symbol, { province: province ?? null });
  if (bySymbol !== undefined) return { value: bySymbol, span, confidence: inferred("issuer-inferred") };
  return inferFromSignature(context, province, span);
}

const ISSUES =
  /((?:[UỦuủ][ỷyỶY] ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tỉnh ủy|Thành ủy|Ban Thường vụ (?:Tỉnh|Thành) ủy|Sở|Bộ) [^,.;:]{2,80}?)\s+(?:xây dựng|ban hành|báo cáo|triển khai|đề nghị|yêu cầu|thông báo|quyết định|trình)(?![A-Za-zÀ-ỹ])/u;

/** "UBND tỉnh X ban hành Kế hoạch …": the body names who issues. */
function statedIssuer(opening: readonly Passage[], symbol: string | null): Found<string> | undefined {
  for (const passage of opening) {
    for (const match of matchesIn(passage.text, new RegExp(ISSUES, "gu"))) {
      const printed = (match[1] ?? "").replace(/^.*\b(?=(?:UBND|[UỦ][ỷy] ban nhân dân) )/u, "");
      const council = /^(?:UBND|[UỦ][ỷy] ban)/u.test(printed);
      if (provinceOrPlace(printed) === undefined || (symbol !== null && council !== /^UBND/u.test(symbol)))
        continue;
      const from = match.index + (match[1]?.length ?? 0) - printed.length;
      const span = spanAt(passage, from, from + printed.length);
      return {
        value: properName(printed.replace(/(?<= )tinh(?= \p{Lu})/u, "tỉnh")),
        span,
        confidence: inferred("issuer-inferred"),
      };
    }
  }
  return undefined;
}

function provinceOrPlace(printed: string): string | undefined {
  return (
    /(?:tỉnh|tinh|thành phố|Thành phố|Tỉnh|huyện|thị xã|xã|phường|đặc khu|quận) \p{Lu}[A-Za-zÀ-ỹ -]+$/u.exec(
      printed,
    )?.[0] ?? undefined
  );
}

/**
 * The committee or council that the symbol names, of the place that the date line prints, at the level by which title or
 * body call that place (`trên địa bàn huyện Vân Cẩm`).
 */
function localIssuer(
  { anatomy }: ReadContext,
  head: Letterhead,
  symbol: string | null,
): Found<string> | undefined {
  const body = /^UBND/u.test(symbol ?? "")
    ? "Ủy ban nhân dân"
    : /^HĐND/u.test(symbol ?? "")
      ? "Hội đồng nhân dân"
      : undefined;
  const place = head.place?.value.replace(/^(?:TP\.|Thành phố)\s*/u, "");
  if (body === undefined || place === undefined || head.place === undefined) return undefined;
  if (findProvince(place) !== undefined) return undefined;
  const texts = [...anatomy.title, ...anatomy.body].flatMap((block) =>
    block.kind === "paragraph" ? [block.passage.text] : [],
  );
  for (const text of texts) {
    const at = text.indexOf(place);
    const level = /(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)\s*$/iu.exec(
      text.slice(0, Math.max(0, at)),
    );
    if (level?.[1] === undefined) continue;
    const value = `${body} ${level[1].toLowerCase()} ${place}`;
    return { value, span: head.place.span, confidence: inferred("issuer-inferred") };
  }
  return undefined;
}

function inferFromSignature(
  { anatomy }: ReadContext,
  province: string | undefined,
  span: Span,
): Found<string> | undefined {
  const signed = paragraphsOf(anatomy.closing).find((line) => /^(?:TM|T\/M)\s*\.?\s*\p{Lu}/u.test(line.text));
  const chair = paragraphsOf(anatomy.closing).some((line) => /CHỦ TỊCH/u.test(line.text));
  const name =
    signed === undefined
      ? chair
        ? "Ủy ban nhân dân"
        : undefined
      : properName(signed.text.replace(/^(?:TM|T\/M)\s*\.?\s*/u, ""));
  if (name === undefined) return undefined;
  const full =
    province === undefined || /tỉnh|thành phố|huyện|xã/u.test(name)
      ? name
      : `${name} ${provinceWithKind(province)}`;
  return { value: full, span, confidence: inferred("issuer-inferred") };
}

type Fields = Partial<Record<MetaField, unknown>> & {
  readonly number: Found<string> | undefined;
  readonly date: Found<string> | undefined;
  readonly place: Found<string> | undefined;
  readonly issuer: Found<string> | undefined;
  readonly type: Found<string> | undefined;
  readonly title: Found<string> | undefined;
  readonly addressedTo: Found<readonly string[]> | undefined;
  readonly recipients: Found<readonly string[]> | undefined;
  readonly signer: Found<NonNullable<Meta["signer"]>> | undefined;
  readonly period: Found<NonNullable<Meta["period"]>> | undefined;
  readonly standingUnit: Found<string> | undefined;
  readonly isDraft: boolean;
};

const FIELDS = [
  "number",
  "date",
  "place",
  "issuer",
  "type",
  "title",
  "addressedTo",
  "recipients",
  "signer",
  "period",
  "standingUnit",
] as const satisfies readonly MetaField[];

function assemble(fields: Fields): Meta {
  const spans: Partial<Record<MetaField, Span>> = {};
  const confidence: Partial<Record<MetaField, Confidence>> = {};
  for (const field of FIELDS) {
    const found = fields[field];
    if (found === undefined) continue;
    spans[field] = found.span;
    confidence[field] = found.confidence;
  }
  return {
    number: fields.number?.value ?? null,
    date: fields.date?.value ?? null,
    place: fields.place?.value ?? null,
    issuer: fields.issuer?.value ?? null,
    type: fields.type?.value ?? null,
    title: fields.title?.value ?? null,
    addressedTo: fields.addressedTo?.value ?? [],
    recipients: fields.recipients?.value ?? [],
    signer: fields.signer?.value ?? null,
    isDraft: fields.isDraft,
    period: fields.period?.value ?? null,
    standingUnit: fields.standingUnit?.value ?? null,
    spans,
    confidence,
  };
}

/** The province that a document belongs to, for resolving `UBND tỉnh` and names of departments; undefined where it says none. */
export function findHome(meta: Pick<Meta, "issuer" | "place">): string | undefined {
  const { issuer, place } = meta;
  return (
    (issuer === null ? undefined : provinceIn(issuer)) ??
    (place === null ? undefined : (findProvince(place) ?? provinceIn(place)))
  );
}
