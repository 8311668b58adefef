import { readZip } from "../archive/readZip.js";

/** An element of a document's XML, for tests that measure it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The text of a part of a .docx or .xlsx. */
export function partText(file: Uint8Array, name: string): string {
  const zip = readZip(file, { fileBytes: 1e9, inflatedBytes: 1e9, entries: 1000 });
  const part = zip.ok ? zip.parts.get(name) : undefined;
  if (part === undefined) throw new Error(`no part ${name}`);
  return new TextDecoder("utf-8", { fatal: true }).decode(part);
}

/** The root element of a part. Throws where the XML isn't well-formed. */
export function partXml(file: Uint8Array, name: string): Element {
  return parseXml(partText(file, name));
}

const TOKEN = /<\?[^>]*\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Parses XML as our writers make it: elements, attributes in double quotes, text. Throws at anything else. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const [token, closed, opened, attributes = "", single, text] of xml.matchAll(TOKEN)) {
    end += token.length;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("closed too often");
    if (text !== undefined) parent.children.push(unescaped(text));
    else if (opened !== undefined) {
      const element: Element = { name: opened, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (single === "") open.push(element);
    } else if (closed !== undefined && open.pop()?.name !== closed)
      throw new Error(`</${closed}> closes another element`);
  }
  const [element] = elementsOf(root);
  if (end !== xml.length || open.length !== 1 || element === undefined)
    throw new Error(`not well-formed at ${end}`);
  return element;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([^\s=]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  // what XML 1.0 doesn't allow in a document at all
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error("a character that XML forbids");
  return text.replaceAll(/&([^;]*);?/g, (entity, name: string) => {
    const character = name.startsWith("#x")
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });
}

/** Child elements, text left out. */
export function elementsOf(element: Element): readonly Element[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** All elements of that name below, in order. */
export function findAll(element: Element, name: string): readonly Element[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The first element of that name below. Throws where there is none. */
export function getFirst(element: Element, name: string): Element {
  const [first] = findAll(element, name);
  if (first === undefined) throw new Error(`no ${name} in ${element.name}`);
  return first;
}

/** All text below; a break is a line feed, a hyphen that doesn't break a hyphen. */
export function textIn(element: Element): string {
  if (element.name === "w:br") return "\n";
  if (element.name === "w:noBreakHyphen") return "-";
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}
