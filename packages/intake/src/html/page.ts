import type { Style } from "@lotrinh/core/document/block";
import type { DefaultTreeAdapterTypes } from "parse5";
import { type Draft, type DraftParagraph, draftParagraph } from "../draft.js";
import { readTable } from "./table.js";

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const skipped = new Set(
  "head script style noscript template iframe object svg math select textarea input button audio video canvas".split(
    " ",
  ),
);
const blocks = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary ul caption".split(
    " ",
  ),
);

/** Deeper than any page is; what is nested deeper is left out, so that recursion stays safe. */
const MAX_DEPTH = 500;

/** The paragraph that is being gathered. */
interface Gathering {
  readonly drafts: Draft[];
  text: string;
  letters: number;
  bold: number;
  italic: number;
  /** What stands before the next text: the label of a list item. */
  label: string;
}

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  readonly preformatted: boolean;
  readonly heading: number | undefined;
  readonly depth: number;
}

/** Drafts of a page, or of any node of one, in reading order. */
export function readPage(root: Node): Draft[] {
  const gathering: Gathering = { drafts: [], text: "", letters: 0, bold: 0, italic: 0, label: "" };
  const look: Look = {
    bold: false,
    italic: false,
    centred: false,
    preformatted: false,
    heading: undefined,
    depth: 0,
  };
  visitChildren(gathering, root, look);
  close(gathering, look);
  return gathering.drafts;
}

/** The paragraphs of a cell; a table inside is read row by row. */
export function readCell(cell: HtmlElement): DraftParagraph[] {
  return readPage(cell).flatMap((draft) =>
    draft.kind === "paragraph"
      ? [draft]
      : draft.rows.flatMap((row) => row.cells.flatMap((c) => c.paragraphs)),
  );
}

function visitChildren(gathering: Gathering, node: Node, look: Look): void {
  if (!("childNodes" in node) || look.depth > MAX_DEPTH) return;
  for (const child of node.childNodes) visit(gathering, child, look);
}

function visit(gathering: Gathering, node: Node, look: Look): void {
  if (node.nodeName === "#text" && "value" in node) gather(gathering, node.value, look);
  if (!("tagName" in node) || skipped.has(node.tagName) || isHidden(node)) return;
  const inner = lookInside(node, look);
  if (node.tagName === "br") close(gathering, look);
  else if (node.tagName === "table") {
    close(gathering, look);
    gathering.drafts.push(...readTable(node, readCell));
  } else if (blocks.has(node.tagName)) {
    close(gathering, look);
    if (node.tagName === "li") gathering.label = itemLabel(node);
    visitChildren(gathering, node, inner);
    close(gathering, inner);
    gathering.label = "";
  } else visitChildren(gathering, node, inner);
}

function gather(gathering: Gathering, value: string, look: Look): void {
  if (look.preformatted && value.includes("\n")) {
    for (const line of value.split("\n")) {
      gathering.text += line;
      close(gathering, look);
    }
    return;
  }
  const letters = value.trim().length;
  gathering.text += value;
  gathering.letters += letters;
  if (look.bold) gathering.bold += letters;
  if (look.italic) gathering.italic += letters;
}

function close(gathering: Gathering, look: Look): void {
  const { text, letters, bold, italic, label } = gathering;
  gathering.text = "";
  gathering.letters = 0;
  gathering.bold = 0;
  gathering.italic = 0;
  if (text.trim() === "") return;
  gathering.label = "";
  const style: Style = {
    bold: bold >= 0.9 * letters,
    italic: italic >= 0.9 * letters,
    ...(look.centred ? { centred: true } : {}),
    ...(look.heading === undefined ? {} : { heading: look.heading }),
  };
  gathering.drafts.push(draftParagraph(label === "" ? text : `${label} ${text}`, style));
}

function lookInside(node: HtmlElement, look: Look): Look {
  const css = attribute(node, "style")?.toLowerCase() ?? "";
  const name = node.tagName;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  const align = /text-align\s*:\s*(\w+)/.exec(css)?.[1] ?? attribute(node, "align")?.toLowerCase();
  const bold = name === "b" || name === "strong" || name === "th" || heading !== undefined;
  return {
    bold: look.bold || bold || /font-weight\s*:\s*(?:bold|[6-9]00)/.test(css),
    italic: look.italic || name === "i" || name === "em" || /font-style\s*:\s*italic/.test(css),
    centred: align === undefined ? look.centred || name === "center" : align === "center",
    preformatted: look.preformatted || name === "pre",
    heading: heading === undefined ? look.heading : Number(heading),
    depth: look.depth + 1,
  };
}

function isHidden(node: HtmlElement): boolean {
  const css = attribute(node, "style");
  if (attribute(node, "hidden") !== undefined) return true;
  return css !== undefined && /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(css);
}

/** The number or dash that a browser prints before an item; it isn't in the text. */
function itemLabel(item: HtmlElement): string {
  const list = item.parentNode;
  if (list === null || !("tagName" in list) || list.tagName !== "ol") return "-";
  const items = list.childNodes.filter((node) => "tagName" in node && node.tagName === "li");
  const start = Number(attribute(list, "start") ?? "1");
  return `${(Number.isInteger(start) ? start : 1) + items.indexOf(item)}.`;
}

export function attribute(node: HtmlElement, name: string): string | undefined {
  return node.attrs.find((attr) => attr.name === name)?.value;
}
