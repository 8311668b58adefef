import { childSwitch, childValue, findChild, type XmlElement } from "../archive/xml.js";
import { type NumberingUse, overParagraph, type ParagraphLook, type RunLook } from "../word/look.js";

export interface StyleLook {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

export interface Styles {
  /** The look of a style with all it is based on, or of the default paragraph style. */
  readonly lookOf: (styleId: string | undefined) => StyleLook;
  /** What a character style says, without the document's defaults. */
  readonly characterLook: (styleId: string) => RunLook;
}

interface StyleEntry {
  readonly basedOn: string | undefined;
  readonly look: StyleLook;
}

/** Styles of styles.xml (the children of `w:styles`), with inheritance worked out on demand. */
export function readStyles(elements: readonly XmlElement[]): Styles {
  const entries = new Map<string, StyleEntry>();
  let defaults: StyleLook = { run: {}, paragraph: {} };
  let defaultId: string | undefined;
  for (const element of elements) {
    if (element.name === "w:docDefaults") defaults = defaultLook(element);
    const id = element.attributes["w:styleId"];
    if (element.name !== "w:style" || id === undefined) continue;
    entries.set(id, { basedOn: childValue(element, "w:basedOn"), look: styleLook(element) });
    const standard = element.attributes["w:default"];
    if (element.attributes["w:type"] === "paragraph" && (standard === "1" || standard === "true"))
      defaultId = id;
  }
  const bare = resolver(entries, { run: {}, paragraph: {} }, undefined);
  return { lookOf: resolver(entries, defaults, defaultId), characterLook: (id) => bare(id).run };
}

function resolver(
  entries: ReadonlyMap<string, StyleEntry>,
  defaults: StyleLook,
  defaultId: string | undefined,
): Styles["lookOf"] {
  const known = new Map<string | undefined, StyleLook>();
  const resolve = (id: string | undefined, depth: number): StyleLook => {
    const entry = id === undefined ? undefined : entries.get(id);
    if (entry === undefined || depth > 30) return defaults;
    const base = resolve(entry.basedOn, depth + 1);
    return {
      run: { ...base.run, ...entry.look.run },
      paragraph: overParagraph(base.paragraph, entry.look.paragraph),
    };
  };
  return (styleId) => {
    const id = styleId !== undefined && entries.has(styleId) ? styleId : defaultId;
    let look = known.get(id);
    if (look === undefined) {
      look = resolve(id, 0);
      known.set(id, look);
    }
    return look;
  };
}

function defaultLook(element: XmlElement): StyleLook {
  const run = findChild(findChild(element, "w:rPrDefault"), "w:rPr");
  const paragraph = findChild(findChild(element, "w:pPrDefault"), "w:pPr");
  return { run: runLook(run), paragraph: paragraphLook(paragraph) };
}

function styleLook(element: XmlElement): StyleLook {
  const paragraph = paragraphLook(findChild(element, "w:pPr"));
  const name = (childValue(element, "w:name") ?? "").toLowerCase();
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  const named: ParagraphLook = {
    ...(heading === undefined ? {} : { heading: Number(heading) }),
    ...(/^toc [1-9]$/.test(name) ? { contents: true } : {}),
  };
  return { run: runLook(findChild(element, "w:rPr")), paragraph: { ...named, ...paragraph } };
}

/** Reads `w:rPr`. */
export function runLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {};
  const bold = childSwitch(properties, "w:b");
  const italic = childSwitch(properties, "w:i");
  const capitals = childSwitch(properties, "w:caps") ?? childSwitch(properties, "w:smallCaps");
  const hidden = childSwitch(properties, "w:vanish");
  const fonts = findChild(properties, "w:rFonts")?.attributes;
  const font = fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"];
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(capitals === undefined ? {} : { capitals }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(font === undefined ? {} : { font }),
  };
}

/** Reads `w:pPr`. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (properties === undefined) return {};
  const alignment = childValue(properties, "w:jc");
  const outline = Number(childValue(properties, "w:outlineLvl") ?? "9");
  const numbering = numberingUse(findChild(properties, "w:numPr"));
  return {
    ...(alignment === undefined ? {} : { centred: alignment === "center" }),
    ...(outline >= 0 && outline < 9 ? { heading: outline + 1 } : {}),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

function numberingUse(properties: XmlElement | undefined): NumberingUse | undefined {
  if (properties === undefined) return undefined;
  const list = childValue(properties, "w:numId");
  const level = childValue(properties, "w:ilvl");
  if (list === undefined && level === undefined) return undefined;
  return {
    ...(list === undefined ? {} : { list: list === "0" ? null : list }),
    ...(level === undefined ? {} : { level: Number(level) || 0 }),
  };
}
