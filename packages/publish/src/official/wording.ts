import type { SigningPower } from "@lotrinh/core/document/signingPower";
import { roman } from "@lotrinh/core/text/roman";
import { printable } from "../text/printable.js";
import type { OfficialDocument, Signature } from "./content.js";
import { kindName } from "./kinds.js";

/** A space that doesn't break the line and isn't folded: blanks that a pen or the clerk fills. */
const BLANK = "\u00A0";

/** Numbers, days, and the first two months below ten take a leading zero (Decree 30/2020, annex I, I.II.3 and 4). */
function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * `83/KH-UBND`, `735/UBND-KT` (Công văn); Party documents `42-BC/TU`. A number that isn't registered yet leaves its place
 * blank. Decree 30/2020, annex I, I.II.3; Hướng dẫn 36-HD/VPTW.
 */
export function documentSymbol({ form, kind, letterhead }: OfficialDocument): string {
  const { value, agency, unit } = letterhead.number;
  const printed = value === null ? BLANK.repeat(8) : twoDigits(value);
  if (form === "party") return `${printed}-${kind}/${agency}`;
  if (kind === "CV") return `${printed}/${unit === undefined ? agency : `${agency}-${unit}`}`;
  return `${printed}/${kind}-${agency}`;
}

/** `Số: 83/KH-UBND`; Party documents have no colon. */
export function numberLine(document: OfficialDocument): string {
  return `${document.form === "party" ? "Số " : "Số: "}${documentSymbol(document)}`;
}

/** `ngày 09 tháng 6 năm 2026`, with blanks where there is no date yet. */
export function dayInWords(date: string | null, year?: number): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? "");
  const blank = BLANK.repeat(5);
  if (parts === null) return `ngày${blank}tháng${blank}năm${year === undefined ? blank : ` ${year}`}`;
  const [, printedYear, month, day] = parts.map(Number);
  return `ngày ${twoDigits(day ?? 0)} tháng ${monthInDigits(month ?? 0)} năm ${printedYear}`;
}

function monthInDigits(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** `Lam Giang, ngày 09 tháng 6 năm 2026`. */
export function placeLine({ letterhead }: OfficialDocument): string {
  return `${letterhead.place}, ${dayInWords(letterhead.date, letterhead.year)}`;
}

/** Name of the type as it stands in the type line: `Kế hoạch hành động`, else that of the kind. */
export function typeName(document: OfficialDocument): string {
  return document.typeLine ?? kindName(document.kind);
}

/** `(Kèm theo Kế hoạch số 83/KH-UBND ngày 09 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh Lam Giang)`. */
export function attachedLine(document: OfficialDocument): string {
  const { date, year, agency } = document.letterhead;
  return `(Kèm theo ${typeName(document)} số ${documentSymbol(document)} ${dayInWords(date, year)} của ${agency})`;
}

/** `Phụ lục II`; one alone has no number (Decree 30/2020, annex I, III.1). `index` from 0. */
export function annexLabel(index: number, annexes: number): string {
  return annexes === 1 ? "Phụ lục" : `Phụ lục ${roman(index + 1)}`;
}

/** `PHỤ LỤC`. Vietnamese capitals, in composed letters. */
export function capitals(text: string): string {
  return printable(text).toLocaleUpperCase("vi");
}

const COLLECTIVE =
  /^(Ủy ban nhân dân|Hội đồng nhân dân) (?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) )/iu;

/** Lines of an agency's name in the head: a committee's name breaks before its place. */
export function agencyLines(name: string): readonly string[] {
  const collective = COLLECTIVE.exec(name)?.[1];
  const rest = collective === undefined ? undefined : name.slice(collective.length).trim();
  return (collective === undefined || rest === undefined ? [name] : [collective, rest]).map(capitals);
}

/** Party offices write `T/M`, `K/T`, `T/L`. */
const PARTY_POWERS: Readonly<Record<SigningPower, string>> = {
  "TM.": "T/M",
  "KT.": "K/T",
  "TL.": "T/L",
  "TUQ.": "TUQ",
  "Q.": "Q.",
};

/** The lines above the name: powers, then the signer's position, in capitals. */
export function signatureLines(signature: Signature, form: OfficialDocument["form"]): readonly string[] {
  const powers = (signature.powers ?? []).map(
    ({ power, of }) => `${form === "party" ? PARTY_POWERS[power] : power} ${capitals(of)}`,
  );
  return signature.position === undefined ? powers : [...powers, capitals(signature.position)];
}

/** Nơi nhận: `- Như trên;` … `- Lưu: VT, TH.` */
export function recipientLines({ recipients = [], filedAt, form }: OfficialDocument): readonly string[] {
  const filed = form === "party" ? "Lưu" : "Lưu:";
  const entries = [...recipients, ...(filedAt === undefined ? [] : [`${filed} ${filedAt}`])];
  return entries.map((entry, index) => `- ${withoutMark(entry)}${index === entries.length - 1 ? "." : ";"}`);
}

/** Kính gửi of several: `- Sở Y tế;` … `.` */
export function addresseeLines(addressees: readonly string[]): readonly string[] {
  return addressees.map(
    (entry, index) => `- ${withoutMark(entry)}${index === addressees.length - 1 ? "." : ";"}`,
  );
}

function withoutMark(text: string): string {
  const trimmed = text.trim();
  return /[;,.]$/u.test(trimmed) ? trimmed.slice(0, -1) : trimmed;
}
