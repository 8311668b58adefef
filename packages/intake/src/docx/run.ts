import { childElements, findChild, innerText, type XmlElement } from "../archive/xml.js";
import type { RunLook } from "../word/look.js";
import { breakLine, type Pen, write } from "../word/pen.js";
import { note, noteMark, type Story } from "./story.js";
import { runLook } from "./styles.js";

/** Where the text of a paragraph goes, and what to do with the text boxes anchored in it. */
export interface Desk {
  readonly story: Story;
  readonly pen: Pen;
  /** The look of the paragraph's style. */
  readonly look: RunLook;
  /** Takes the `w:txbxContent` of a text box. */
  readonly box: (content: XmlElement) => void;
}

/** Writes what stands inside a paragraph: runs and everything that wraps runs. */
export function writeInline(desk: Desk, element: XmlElement): void {
  const { story } = desk;
  switch (element.name) {
    case "w:r":
      writeRun(desk, element);
      return;
    case "w:del":
    case "w:moveFrom":
      note(story, "tracked-changes-accepted");
      return;
    case "w:ins":
    case "w:moveTo":
      note(story, "tracked-changes-accepted");
      writeInside(desk, element);
      return;
    case "mc:AlternateContent":
      for (const child of alternative(element)) writeInline(desk, child);
      return;
    case "m:oMath":
    case "m:oMathPara":
      write(desk.pen, mathText(element), desk.look, story.page);
      return;
    case "w:hyperlink":
    case "w:smartTag":
    case "w:fldSimple":
    case "w:sdt":
    case "w:sdtContent":
    case "w:customXml":
    case "w:bdo":
    case "w:dir":
      writeInside(desk, element);
      return;
    default:
  }
}

function writeInside(desk: Desk, element: XmlElement): void {
  for (const child of childElements(element)) writeInline(desk, child);
}

/** The first choice; the fallback says the same in an older form and stands in only where there is no choice. */
function alternative(element: XmlElement): XmlElement[] {
  const taken = findChild(element, "mc:Choice") ?? findChild(element, "mc:Fallback");
  return taken === undefined ? [] : childElements(taken);
}

function writeRun(desk: Desk, run: XmlElement): void {
  const properties = findChild(run, "w:rPr");
  const look =
    properties === undefined ? desk.look : { ...styleOf(desk, properties), ...runLook(properties) };
  for (const child of childElements(run)) writeRunChild(desk, child, look);
}

function styleOf(desk: Desk, properties: XmlElement): RunLook {
  const id = findChild(properties, "w:rStyle")?.attributes["w:val"];
  if (id === undefined) return desk.look;
  const own = desk.story.styles.characterLook(id);
  return { ...desk.look, ...own };
}

function writeRunChild(desk: Desk, child: XmlElement, look: RunLook): void {
  const { story, pen } = desk;
  switch (child.name) {
    case "w:fldChar":
      turnField(story, child.attributes["w:fldCharType"]);
      return;
    case "w:lastRenderedPageBreak":
      story.page += 1;
      story.paged = true;
      return;
    case "w:commentReference":
      note(story, "comments-left-out");
      return;
    case "mc:AlternateContent":
      for (const inner of alternative(child)) writeRunChild(desk, inner, look);
      return;
    case "w:drawing":
    case "w:pict":
    case "w:object":
      for (const content of boxesIn(child)) desk.box(content);
      return;
    case "w:ruby":
      for (const base of childElements(findChild(child, "w:rubyBase") ?? child)) writeInline(desk, base);
      return;
    default:
  }
  if (story.fields.includes("code")) return;
  if (child.name === "w:br" && child.attributes["w:type"] === undefined) breakLine(pen);
  else if (child.name === "w:cr") breakLine(pen);
  else writeLetters(desk, runText(story, child), look);
}

function writeLetters({ story, pen }: Desk, text: string, look: RunLook): void {
  if (look.hidden !== true) write(pen, text, look, story.page);
  else if (text.trim() !== "") note(story, "hidden-text-left-out");
}

function runText(story: Story, child: XmlElement): string {
  switch (child.name) {
    case "w:t":
      return innerText(child);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbol(child);
    case "w:footnoteReference":
      return `[${noteMark(story, `footnote ${child.attributes["w:id"] ?? ""}`)}]`;
    case "w:endnoteReference":
      return `[${noteMark(story, `endnote ${child.attributes["w:id"] ?? ""}`)}]`;
    default:
      return "";
  }
}

/** Fields hold their instruction first, then the result that is printed. */
function turnField(story: Story, type: string | undefined): void {
  if (type === "begin") story.fields.push("code");
  if (type === "separate" && story.fields.length > 0) story.fields[story.fields.length - 1] = "result";
  if (type === "end") story.fields.pop();
}

/** Characters of symbol fonts that stand in plans; their codes lie in the private use area. */
const symbols: Readonly<Record<string, string>> = {
  "2D": "-",
  "2B": "+",
  B7: "•",
  A7: "•",
  B3: "≥",
  A3: "≤",
  B1: "±",
  B4: "×",
  B0: "°",
  A8: "☐",
  FE: "☑",
  E0: "→",
};

function symbol(element: XmlElement): string {
  const code = (element.attributes["w:char"] ?? "").toUpperCase().replace(/^F0/, "");
  const known = symbols[code];
  if (known !== undefined) return known;
  const value = Number.parseInt(code, 16);
  return value >= 0x20 && value < 0xd800 ? String.fromCodePoint(value) : "";
}

/** Text boxes inside a drawing, each once: of alternatives the first is taken, boxes inside boxes come with theirs. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === "w:txbxContent") return [element];
  const children = element.name === "mc:AlternateContent" ? alternative(element) : childElements(element);
  return children.flatMap(boxesIn);
}

function mathText(element: XmlElement): string {
  if (element.name === "m:t" || element.name === "w:t") return innerText(element);
  if (element.name === "m:f") {
    const part = (name: string): string => mathText(findChild(element, name) ?? { ...element, children: [] });
    return `${part("m:num")}/${part("m:den")}`;
  }
  return childElements(element).map(mathText).join("");
}
