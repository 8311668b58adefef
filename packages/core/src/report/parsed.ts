import type { Said } from "../check/diagnostic.js";

/** What became of a value that came in from outside: itself, checked, or what is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Said[] };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function faulty(...faults: Said[]): { readonly ok: false; readonly faults: readonly Said[] } {
  return { ok: false, faults };
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the entries of an object one by one and gathers what is wrong with them. */
export interface ObjectReader {
  readonly faults: Said[];
  /** A text; null where it is absent, null or blank. At most `max` characters. */
  text(name: string, label: Said, max?: number): string | null;
  /** A finite number, or null where it is absent or null. */
  number(name: string, label: Said): number | null;
  /** One of the words of a list; anything else is a fault. */
  word<W extends string>(name: string, label: Said, words: readonly W[]): W;
  /** Another object's reader; null where it is absent or null. */
  object(name: string, label: Said): ObjectReader | null;
}

/** The longest text of a single field. */
const MAX_TEXT = 20_000;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const notAnObject: Said = { vi: "Nội dung gửi lên không đúng dạng.", en: "Expected an object." };

export function readObject(fields: Fields, faults: Said[] = []): ObjectReader {
  return {
    faults,
    text: (name, label, max = MAX_TEXT) => readText(fields[name], label, max, faults),
    number: (name, label) => readNumber(fields[name], label, faults),
    word: (name, label, words) => readWord(fields[name], label, words, faults),
    object: (name, label) => readInner(fields[name], label, faults),
  };
}

/** The value that was put together, or the faults that its reader gathered. */
export function finish<T>({ faults }: ObjectReader, value: T): Parsed<T> {
  return faults.length === 0 ? parsed(value) : faulty(...faults);
}

function readText(value: unknown, label: Said, max: number, faults: Said[]): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") {
    faults.push({ vi: `${label.vi}: cần là chữ.`, en: `${label.en}: expected a text.` });
    return null;
  }
  const text = value.normalize("NFC").trim();
  if (text.length > max)
    faults.push({
      vi: `${label.vi}: dài quá ${max} ký tự.`,
      en: `${label.en}: longer than ${max} characters.`,
    });
  return text === "" ? null : text;
}

function readNumber(value: unknown, label: Said, faults: Said[]): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  faults.push({ vi: `${label.vi}: cần là số.`, en: `${label.en}: expected a number.` });
  return null;
}

function readWord<W extends string>(value: unknown, label: Said, words: readonly W[], faults: Said[]): W {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const [first] = words;
  if (first === undefined) throw new RangeError("a list of words is empty");
  faults.push({
    vi: `${label.vi}: giá trị không có trong danh sách.`,
    en: `${label.en}: expected one of ${words.join(", ")}.`,
  });
  return first;
}

function readInner(value: unknown, label: Said, faults: Said[]): ObjectReader | null {
  if (value === undefined || value === null) return null;
  if (isFields(value)) return readObject(value, faults);
  faults.push({ vi: `${label.vi}: không đúng dạng.`, en: `${label.en}: expected an object.` });
  return null;
}
