import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from "./properties.js";

/** What a paragraph style says, with all it is based on. */
export interface DocStyle {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

interface Definition {
  readonly base: number;
  readonly id: number;
  readonly paragraph: Uint8Array;
  readonly run: Uint8Array;
}

const none = new Uint8Array();
const plain: DocStyle = { paragraph: {}, run: {} };

/** The style sheet ([MS-DOC] 2.9.271): a function from a style's index to what it says. */
export function readStylesheet(bytes: Uint8Array): (index: number) => DocStyle {
  const definitions = readDefinitions(bytes);
  const known = new Map<number, DocStyle>();
  const resolve = (index: number, depth: number): DocStyle => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const definition = definitions[index];
    if (definition === undefined || depth > 20) return plain;
    const base = resolve(definition.base, depth + 1);
    const heading = definition.id >= 1 && definition.id <= 9 ? { heading: definition.id } : {};
    const contents = definition.id >= 19 && definition.id <= 27 ? { contents: true } : {};
    const style: DocStyle = {
      paragraph: paragraphProperties(definition.paragraph, { ...base.paragraph, ...heading, ...contents }),
      run: runProperties(definition.run, base.run),
    };
    known.set(index, style);
    return style;
  };
  return (index) => resolve(index, 0);
}

function readDefinitions(bytes: Uint8Array): (Definition | undefined)[] {
  if (bytes.length < 6) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const baseSize = view.getUint16(4, true);
  const definitions: (Definition | undefined)[] = [];
  for (let at = 2 + view.getUint16(0, true); at + 2 <= bytes.length; ) {
    const size = view.getUint16(at, true);
    definitions.push(
      size === 0 ? undefined : readDefinition(bytes.subarray(at + 2, at + 2 + size), baseSize),
    );
    at += 2 + size + (size % 2);
  }
  return definitions;
}

function readDefinition(bytes: Uint8Array, baseSize: number): Definition | undefined {
  if (bytes.length < baseSize + 2 || baseSize < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint16(2, true) & 15;
  const id = view.getUint16(0, true) & 0x0fff;
  const base = view.getUint16(2, true) >> 4;
  let at = baseSize + 2 + 2 * (view.getUint16(baseSize, true) + 1);
  const next = (): Uint8Array => {
    if (at + 2 > bytes.length) return none;
    const size = view.getUint16(at, true);
    const part = bytes.subarray(at + 2, at + 2 + size);
    at += 2 + size + (size % 2);
    return part;
  };
  if (kind !== 1) return { base, id, paragraph: none, run: none };
  const paragraph = next().subarray(2);
  return { base, id, paragraph, run: next() };
}
