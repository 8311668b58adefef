import { SaxesParser } from "saxes";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";

/** An element with the prefix its namespace has in ECMA-376 (`w:p`), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** What a reader wants from a stream of XML. */
export interface XmlReader {
  /** Elements that are passed through as `open` and `close`; the others become `element`s with all they hold. */
  readonly transparent: Pick<ReadonlySet<string>, "has">;
  readonly element: (element: XmlElement) => void;
  readonly open?: (name: string) => void;
  readonly close?: (name: string) => void;
}

/** Depth beyond which nothing sensible is nested; keeps recursion over the tree safe. */
const MAX_DEPTH = 400;
/** Elements in one piece (a paragraph, a row, a small part): they stand in memory together. */
const MAX_ELEMENTS = 1_000_000;

/** ECMA-376 transitional and strict namespaces, and the ones of Microsoft that hold text. */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  }),
);

/**
 * Reads XML piece by piece. No entity is expanded but the five of XML itself. Throws a `Refusal`:
 * `external-entity` at any DOCTYPE (Office writes none), `damaged` where the XML is broken.
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, reader: XmlReader, job: Job): Promise<void> {
  const parser = parserFor(reader);
  const decoder = new TextDecoder("utf-8");
  let first = true;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      await job.breathe();
      const text = decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
      if (first && text.includes("\0")) throw new Refusal("damaged", "not UTF-8");
      first = false;
      parser.write(text);
    }
  }
  parser.write(decoder.decode());
  parser.close();
}

const PIECE = 1 << 16;

function parserFor(reader: XmlReader): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const stack: XmlElement[] = [];
  const canonical = namer();
  let passing = 0;
  let elements = 0;
  parser.on("doctype", () => {
    throw new Refusal("external-entity");
  });
  parser.on("error", (error) => {
    throw new Refusal("damaged", error.message);
  });
  parser.on("opentag", (tag) => {
    const name = canonical(tag.name, tag.attributes);
    if (stack.length === 0 && reader.transparent.has(name)) {
      passing += 1;
      if (passing > MAX_DEPTH) throw new Refusal("damaged", "nested too deep");
      reader.open?.(name);
      return;
    }
    elements = stack.length === 0 ? 1 : elements + 1;
    if (stack.length > MAX_DEPTH) throw new Refusal("damaged", "nested too deep");
    if (elements > MAX_ELEMENTS) throw new Refusal("too-large", "too many elements in one piece");
    const element: XmlElement = {
      name,
      attributes: canonicalAttributes(tag.attributes, canonical),
      children: [],
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("text", (text) => {
    stack.at(-1)?.children.push(text);
  });
  parser.on("cdata", (text) => {
    stack.at(-1)?.children.push(text);
  });
  parser.on("closetag", (tag) => {
    const element = stack.pop();
    if (element === undefined) {
      passing -= 1;
      reader.close?.(canonical(tag.name, {}));
    } else if (stack.length === 0) reader.element(element);
  });
  return parser;
}

type Namer = (name: string, attributes: Readonly<Record<string, string>>) => string;

/** Names by namespace. Prefixes are taken as the same throughout a part, as every writer has them. */
function namer(): Namer {
  const known = new Map<string, string>();
  const names = new Map<string, string>();
  return (name, attributes) => {
    for (const key in attributes) {
      if (!key.startsWith("xmlns")) continue;
      const prefix = prefixes.get(attributes[key] ?? "");
      const own = key === "xmlns" ? "" : key.slice(6);
      if (prefix === undefined || known.get(own) === prefix) continue;
      known.set(own, prefix);
      names.clear();
    }
    let result = names.get(name);
    if (result === undefined) {
      const colon = name.indexOf(":");
      const prefix = known.get(colon < 0 ? "" : name.slice(0, colon));
      result = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
      names.set(name, result);
    }
    return result;
  };
}

function canonicalAttributes(attributes: Record<string, string>, canonical: Namer): Record<string, string> {
  const result: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) result[key.includes(":") ? canonical(key, {}) : key] = value;
  }
  return result;
}

/** The first child element of that name, or undefined. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) {
    if (typeof child !== "string" && child.name === name) return child;
  }
  return undefined;
}

/** Child elements, text left out. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The text directly inside an element. */
export function innerText(element: XmlElement): string {
  let text = "";
  for (const child of element.children) if (typeof child === "string") text += child;
  return text;
}

/** The `w:val` of a child element; undefined where the child or the attribute is missing. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.attributes["w:val"];
}

/** A switch such as `w:b`: on where the element stands without a value, undefined where it is missing. */
export function childSwitch(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = findChild(element, name);
  if (child === undefined) return undefined;
  const value = child.attributes["w:val"];
  return value === undefined || value === "1" || value === "true" || value === "on";
}
