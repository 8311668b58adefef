import { childElements, childSwitch, childValue, findChild, type XmlElement } from "../archive/xml.js";
import { type AbstractList, counting, type Level, type List, type Numbering } from "../word/counting.js";

/** Reads the children of `w:numbering` (ECMA-376 part 1, 17.9). */
export function readNumbering(elements: readonly XmlElement[]): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  for (const element of elements) {
    const abstractId = element.attributes["w:abstractNumId"];
    const listId = element.attributes["w:numId"];
    if (element.name === "w:abstractNum" && abstractId !== undefined)
      abstracts.set(abstractId, readAbstract(element));
    if (element.name === "w:num" && listId !== undefined) lists.set(listId, readList(element));
  }
  return counting(withLinks(abstracts), lists);
}

function readAbstract(element: XmlElement): AbstractList {
  const levels = new Map<number, Level>();
  for (const child of childElements(element)) {
    if (child.name === "w:lvl") levels.set(Number(child.attributes["w:ilvl"] ?? "0"), readLevel(child));
  }
  return {
    levels,
    styleLink: childValue(element, "w:styleLink"),
    numStyleLink: childValue(element, "w:numStyleLink"),
  };
}

function readLevel(element: XmlElement): Level {
  const restart = childValue(element, "w:lvlRestart");
  return {
    start: wholeNumber(childValue(element, "w:start"), 0),
    format: childValue(element, "w:numFmt") ?? "decimal",
    text: childValue(element, "w:lvlText") ?? "",
    restart: restart === undefined ? undefined : wholeNumber(restart, 0),
    legal: childSwitch(element, "w:isLgl") === true,
    style: childValue(element, "w:pStyle"),
  };
}

function readList(element: XmlElement): List {
  const overrides = new Map<number, { start?: number; level?: Level }>();
  for (const child of childElements(element)) {
    if (child.name !== "w:lvlOverride") continue;
    const start = childValue(child, "w:startOverride");
    const level = findChild(child, "w:lvl");
    overrides.set(wholeNumber(child.attributes["w:ilvl"], 0), {
      ...(start === undefined ? {} : { start: wholeNumber(start, 0) }),
      ...(level === undefined ? {} : { level: readLevel(level) }),
    });
  }
  return { abstractId: childValue(element, "w:abstractNumId") ?? "", overrides };
}

/** A list that only points to a list style takes that style's levels. */
function withLinks(abstracts: ReadonlyMap<string, AbstractList>): ReadonlyMap<string, AbstractList> {
  const byStyle = new Map<string, AbstractList>();
  for (const list of abstracts.values()) if (list.styleLink !== undefined) byStyle.set(list.styleLink, list);
  const linked = new Map<string, AbstractList>();
  for (const [id, list] of abstracts) {
    const target = list.numStyleLink === undefined ? undefined : byStyle.get(list.numStyleLink);
    linked.set(id, target !== undefined && list.levels.size === 0 ? target : list);
  }
  return linked;
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) ? value : otherwise;
}
