import type { Said } from "../check/diagnostic.js";
import { faulty, isFields, type Parsed, parsed } from "./parsed.js";

/**
 * The text of a section: a small tree of nodes in the JSON form of ProseMirror, so that the editor takes it as it is. Only
 * what an official document needs: paragraphs, headings, bold, italic, underline, lists, simple tables.
 */
export interface RichText {
  readonly type: "doc";
  readonly content: readonly BlockNode[];
}

export type BlockNode = Paragraph | Heading | List | Table;

export interface Paragraph {
  readonly type: "paragraph";
  readonly content?: readonly InlineNode[];
}

export interface Heading {
  readonly type: "heading";
  readonly attrs: { readonly level: 1 | 2 | 3 };
  readonly content?: readonly InlineNode[];
}

export interface List {
  readonly type: "bulletList" | "orderedList";
  /** First number of an ordered list. */
  readonly attrs?: { readonly start: number };
  readonly content: readonly ListItem[];
}

export interface ListItem {
  readonly type: "listItem";
  readonly content: readonly BlockNode[];
}

export interface Table {
  readonly type: "table";
  readonly content: readonly TableRow[];
}

export interface TableRow {
  readonly type: "tableRow";
  readonly content: readonly TableCell[];
}

export interface TableCell {
  readonly type: "tableCell" | "tableHeader";
  readonly attrs?: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly BlockNode[];
}

export type InlineNode = Text | { readonly type: "hardBreak" };

export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly marks?: readonly Mark[];
}

export interface Mark {
  readonly type: "bold" | "italic" | "underline";
}

export const emptyRichText: RichText = { type: "doc", content: [] };

/** Far beyond any section that is written by hand; small enough to keep, show and print. */
const MAX_CHARACTERS = 200_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 12;

/** A node as it came in, and how deep it stands. */
interface Raw {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly depth: number;
}

/** Counts what was read, so that no input can grow without bound, and gathers the first faults. */
interface Budget {
  nodes: number;
  characters: number;
  readonly faults: Said[];
}

/**
 * Reads a rich text from outside. Attributes that aren't known are left out (an editor keeps some of its own); nodes and marks
 * that aren't known, too deep or too many, are faults. Text becomes NFC.
 */
export function parseRichText(input: unknown): Parsed<RichText> {
  if (!isFields(input) || input.type !== "doc") return faulty(unknownNode);
  const budget: Budget = { nodes: 0, characters: 0, faults: [] };
  const content = readAll({ fields: input, depth: 0 }, budget, readBlock);
  return budget.faults.length === 0 ? parsed({ type: "doc", content }) : faulty(...budget.faults);
}

const unknownNode: Said = {
  vi: "Văn bản có thành phần không được hỗ trợ.",
  en: "The text holds a part that isn't supported.",
};
const tooLarge: Said = { vi: "Văn bản quá dài.", en: "The text is too long." };
const tooDeep: Said = { vi: "Văn bản lồng quá nhiều cấp.", en: "The text is nested too deeply." };

function fault(budget: Budget, said: Said): undefined {
  if (!budget.faults.includes(said)) budget.faults.push(said);
  return undefined;
}

function readAll<T>(
  { fields, depth }: Raw,
  budget: Budget,
  read: (raw: Raw, budget: Budget) => T | undefined,
): readonly T[] {
  const { content } = fields;
  if (content === undefined || content === null) return [];
  if (!Array.isArray(content)) return fault(budget, unknownNode) ?? [];
  if (depth >= MAX_DEPTH) return fault(budget, tooDeep) ?? [];
  const nodes: readonly unknown[] = content;
  return nodes.flatMap((node) => {
    budget.nodes += 1;
    if (budget.nodes > MAX_NODES) return fault(budget, tooLarge) ?? [];
    if (!isFields(node)) return fault(budget, unknownNode) ?? [];
    return read({ fields: node, depth: depth + 1 }, budget) ?? [];
  });
}

function readBlock(raw: Raw, budget: Budget): BlockNode | undefined {
  const { type } = raw.fields;
  switch (type) {
    case "paragraph":
      return { type, ...inlineOf(raw, budget) };
    case "heading":
      return { type, attrs: { level: levelOf(raw.fields) }, ...inlineOf(raw, budget) };
    case "bulletList":
      return { type, content: readAll(raw, budget, readListItem) };
    case "orderedList":
      return { type, ...startOf(raw.fields), content: readAll(raw, budget, readListItem) };
    case "table":
      return { type, content: readAll(raw, budget, readRow) };
    default:
      return fault(budget, unknownNode);
  }
}

/** An empty paragraph has no `content`: ProseMirror wants no empty list there. */
function inlineOf(raw: Raw, budget: Budget): { readonly content?: readonly InlineNode[] } {
  const content = readAll(raw, budget, readInline);
  return content.length === 0 ? {} : { content };
}

function readListItem(raw: Raw, budget: Budget): ListItem | undefined {
  if (raw.fields.type !== "listItem") return fault(budget, unknownNode);
  return { type: "listItem", content: readAll(raw, budget, readBlock) };
}

function readRow(raw: Raw, budget: Budget): TableRow | undefined {
  if (raw.fields.type !== "tableRow") return fault(budget, unknownNode);
  return { type: "tableRow", content: readAll(raw, budget, readCell) };
}

function readCell(raw: Raw, budget: Budget): TableCell | undefined {
  const { type } = raw.fields;
  if (type !== "tableCell" && type !== "tableHeader") return fault(budget, unknownNode);
  return { type, ...spansOf(raw.fields), content: readAll(raw, budget, readBlock) };
}

function readInline({ fields }: Raw, budget: Budget): InlineNode | undefined {
  if (fields.type === "hardBreak") return { type: "hardBreak" };
  if (fields.type !== "text" || typeof fields.text !== "string") return fault(budget, unknownNode);
  const text = fields.text.normalize("NFC");
  budget.characters += text.length;
  if (budget.characters > MAX_CHARACTERS) return fault(budget, tooLarge);
  if (text === "") return undefined;
  const marks = readMarks(fields.marks, budget);
  return marks.length === 0 ? { type: "text", text } : { type: "text", text, marks };
}

const markTypes: readonly Mark["type"][] = ["bold", "italic", "underline"];

function readMarks(input: unknown, budget: Budget): readonly Mark[] {
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) return fault(budget, unknownNode) ?? [];
  const marks: readonly unknown[] = input;
  return marks.flatMap((mark) => {
    const type = isFields(mark) ? markTypes.find((each) => each === mark.type) : undefined;
    return type === undefined ? (fault(budget, unknownNode) ?? []) : [{ type }];
  });
}

type Fields = Raw["fields"];

function attr(fields: Fields, name: string): unknown {
  return isFields(fields.attrs) ? fields.attrs[name] : undefined;
}

function levelOf(fields: Fields): 1 | 2 | 3 {
  const level = attr(fields, "level");
  return level === 1 || level === 2 ? level : 3;
}

function startOf(fields: Fields): { readonly attrs?: { readonly start: number } } {
  const start = countOf(attr(fields, "start"), 9999);
  return start === 1 ? {} : { attrs: { start } };
}

function spansOf(fields: Fields): {
  readonly attrs?: { readonly colspan: number; readonly rowspan: number };
} {
  const colspan = countOf(attr(fields, "colspan"), 50);
  const rowspan = countOf(attr(fields, "rowspan"), 500);
  return colspan === 1 && rowspan === 1 ? {} : { attrs: { colspan, rowspan } };
}

function countOf(value: unknown, most: number): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most ? value : 1;
}
