import { childElements, findChild, type XmlElement } from "../archive/xml.js";
import { type Draft, type DraftParagraph, draftParagraph } from "../draft.js";
import { overParagraph, type ParagraphLook } from "../word/look.js";
import { finishPen, type Pen, takePen } from "../word/pen.js";
import { writeInline } from "./run.js";
import { note, type Story } from "./story.js";
import { paragraphLook, type StyleLook } from "./styles.js";
import { endTable, readRow, startTable } from "./table.js";

/** Turns block-level elements into drafts in reading order. */
export interface Flow {
  readonly story: Story;
  readonly drafts: Draft[];
  /** Whether an automatic label without text after it is kept: in a cell it is a running number. */
  readonly keepLabels: boolean;
  /** A paragraph whose end mark was deleted by a tracked change: the next one goes on in it. */
  unfinished: { readonly pen: Pen; readonly look: ParagraphLook } | undefined;
}

export function startFlow(story: Story, keepLabels = false): Flow {
  return { story, drafts: [], keepLabels, unfinished: undefined };
}

/** Adds one block-level element of WordprocessingML and all it holds; what is no block is passed over. */
export function addBlock(flow: Flow, element: XmlElement): void {
  switch (element.name) {
    case "w:p":
      addParagraph(flow, element);
      return;
    case "w:tbl":
      addTable(flow, element);
      return;
    case "w:sdt":
    case "w:sdtContent":
    case "w:customXml":
    case "w:ins":
    case "w:moveTo":
      addBlocks(flow, childElements(element));
      return;
    case "mc:AlternateContent": {
      const taken = findChild(element, "mc:Choice") ?? findChild(element, "mc:Fallback");
      if (taken !== undefined) addBlocks(flow, childElements(taken));
      return;
    }
    default:
  }
}

export function addBlocks(flow: Flow, elements: readonly XmlElement[]): void {
  for (const element of elements) addBlock(flow, element);
}

function addTable(flow: Flow, element: XmlElement): void {
  const table = startTable();
  for (const row of rowsIn(element)) readRow(table, row, flow.story, cellParagraphs);
  flow.drafts.push(endTable(table));
}

function rowsIn(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === "w:tr") return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? rowsIn(child) : [];
  });
}

/** The paragraphs of a cell; a table inside it is read row by row. */
export function cellParagraphs(story: Story, cell: XmlElement): DraftParagraph[] {
  const flow = startFlow(story, true);
  addBlocks(flow, childElements(cell));
  return flow.drafts.flatMap((draft) =>
    draft.kind === "paragraph"
      ? [draft]
      : draft.rows.flatMap((row) => row.cells.flatMap((inner) => inner.paragraphs)),
  );
}

function addParagraph(flow: Flow, element: XmlElement): void {
  const { story } = flow;
  const properties = findChild(element, "w:pPr");
  const styleId = findChild(properties, "w:pStyle")?.attributes["w:val"];
  const style = story.styles.lookOf(styleId);
  const look = flow.unfinished?.look ?? overParagraph(style.paragraph, paragraphLook(properties));
  const pen = flow.unfinished?.pen ?? takePen();
  const label = flow.unfinished === undefined ? story.numbering.next(look.numbering, styleId) : "";
  flow.unfinished = undefined;
  const start = story.page;
  writeContent(flow, element, style, pen);
  const marks = findChild(properties, "w:rPr");
  if (findChild(marks, "w:del") !== undefined || findChild(marks, "w:moveFrom") !== undefined) {
    note(story, "tracked-changes-accepted");
    flow.unfinished = { pen, look };
    return;
  }
  if (look.contents === true) note(story, "contents-left-out");
  else pushParagraph(flow, pen, look, label, start);
}

function writeContent(flow: Flow, element: XmlElement, style: StyleLook, pen: Pen): void {
  const { story } = flow;
  const box = (content: XmlElement): void => {
    const inner = startFlow(story);
    addBlocks(inner, childElements(content));
    flow.drafts.push(...inner.drafts);
  };
  for (const child of childElements(element)) writeInline({ story, pen, look: style.run, box }, child);
}

function pushParagraph(flow: Flow, pen: Pen, look: ParagraphLook, label: string, page: number): void {
  const { centred, heading } = look;
  const style = {
    ...(centred === undefined ? {} : { centred }),
    ...(heading === undefined ? {} : { heading }),
  };
  const paragraphs = finishPen(pen, style).filter((p) => p.parts.some((part) => part.text.trim() !== ""));
  for (const encoding of pen.converted) note(flow.story, `converted-${encoding}`);
  const [first, ...rest] = paragraphs;
  if (first === undefined) {
    if (label !== "" && flow.keepLabels) flow.drafts.push(draftParagraph(label, style, page));
    return;
  }
  flow.drafts.push(label === "" ? first : withLabel(first, label), ...rest);
}

function withLabel(paragraph: DraftParagraph, label: string): DraftParagraph {
  const [first, ...rest] = paragraph.parts;
  if (first === undefined) return paragraph;
  return { ...paragraph, parts: [{ ...first, text: `${label} ${first.text}` }, ...rest] };
}
