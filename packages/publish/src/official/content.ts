import type { SigningPower } from "@lotrinh/core/document/signingPower";
import type { DocumentKind } from "./kinds.js";
import type { RichText } from "./richText.js";
import type { Table } from "./table.js";

/**
 * The content of one official document, without a word about its looks: the writers (`docxFile`) lay it out in the
 * form of Decree 30/2020/NĐ-CP, or in that of Party documents (Hướng dẫn 36-HD/VPTW). Names stand in normal case
 * (`Ủy ban nhân dân tỉnh Lam Giang`, `Phó Chủ tịch`); capitals are the writer's business. Dates are `YYYY-MM-DD`.
 */
export interface OfficialDocument {
  readonly form: DocumentForm;
  readonly letterhead: Letterhead;
  readonly kind: DocumentKind;
  /** Printed in the line of the type in place of the kind's own name: `Kế hoạch hành động`. */
  readonly typeLine?: string;
  /** Trích yếu: what the document is about, without `V/v`. */
  readonly title: string;
  /** A draft carries the mark DỰ THẢO. */
  readonly isDraft?: boolean;
  /** Kính gửi: one addressee stands on the line, several in a list below it. */
  readonly addressedTo?: readonly string[];
  /** Căn cứ, one act each; the marks at the end (`;`, the last `.`) are the writer's. */
  readonly basis?: readonly RichText[];
  /** For resolutions, decisions and directives: who issues it, and the word that enacts (`Quyết định`). */
  readonly enactment?: Enactment;
  readonly body: readonly Block[];
  /** Nơi nhận, one each, without dash and mark. `Lưu` is `filedAt`. */
  readonly recipients?: readonly string[];
  /** What follows `Lưu:`: `VT, TH`. */
  readonly filedAt?: string;
  readonly signature: Signature;
  readonly annexes?: readonly Annex[];
}

export type DocumentForm = "state" | "party";

export interface Letterhead {
  /** The agency above, where the issuing one has one: null for the People's Committee of a province. */
  readonly parentAgency: string | null;
  readonly agency: string;
  readonly number: DocumentNumber;
  /** `Lam Giang`. */
  readonly place: string;
  /** null where not issued yet: day and month stay blank, with the year of `year` where known. */
  readonly date: string | null;
  /** Printed with a blank day and month while there is no date. */
  readonly year?: number;
}

/** `83/KH-UBND` is value 83, agency `UBND`; `735/UBND-KT` (Công văn) has the unit `KT`. */
export interface DocumentNumber {
  /** null where the clerk hasn't registered it yet: its place stays blank. */
  readonly value: number | null;
  /** Abbreviation of the issuing agency. */
  readonly agency: string;
  /** Abbreviation of the unit that drafted a Công văn. */
  readonly unit?: string;
}

export interface Enactment {
  /** `Chủ tịch Ủy ban nhân dân tỉnh Lam Giang`. */
  readonly authority: string;
  /** `Quyết định`. */
  readonly word: string;
}

/** `TM. ỦY BAN NHÂN DÂN` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH` / name. */
export interface Signature {
  /** From the top line down. */
  readonly powers?: readonly { readonly power: SigningPower; readonly of: string }[];
  /** The signer's own position; absent where the last power names it (`Q. GIÁM ĐỐC`). */
  readonly position?: string;
  /** Without academic titles; null while nobody has been named. */
  readonly name: string | null;
}

/** Phụ lục, numbered I, II… in order (one alone carries no number), each with page numbers of its own. */
export interface Annex {
  readonly title: string;
  readonly body: readonly Block[];
  /** For wide tables. */
  readonly landscape?: boolean;
}

export type Block = Heading | Paragraph | List | Table;

/** A block may name where it came from; it isn't printed. */
interface Sourced {
  readonly source?: string;
}

/**
 * Levels of Decree 30/2020, annex I, I.II.6: Phần, Chương, Mục, Tiểu mục, Điều, and the usual ones of plans and reports:
 * `I.` (roman), `1.` (arabic), `a)` (letter).
 */
export type HeadingLevel =
  | "part"
  | "chapter"
  | "section"
  | "subsection"
  | "article"
  | "roman"
  | "arabic"
  | "letter";

export interface Heading extends Sourced {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly title: RichText;
  /** Number alone, as printed: `II`, `3`, `a`, `1.2`. Absent: counted from the headings before. */
  readonly number?: string;
}

export interface Paragraph extends Sourced {
  readonly kind: "paragraph";
  readonly text: RichText;
  /** Body text is justified with an indented first line; `center` and `right` have no indent. */
  readonly align?: "center" | "right";
  /** Stands on the page of what follows: a title without a number, a sentence before a list. */
  readonly isLead?: boolean;
}

/** A list of items, each with the mark of its depth: `-`, then `+`. */
export interface List extends Sourced {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}

export interface ListItem extends Sourced {
  readonly text: RichText;
  readonly items?: readonly ListItem[];
}
