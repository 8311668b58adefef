import { type Confidence, clear, doubtful, inferred } from "./confidence.js";
import type { TargetValue } from "./value.js";
import { parseComposite } from "./values-composite.js";
import { type MeasuredNumber, readMeasured, readNumber } from "./values-number.js";
import { parseBenchmark, parseMaintain, parseRelative } from "./values-relative.js";
import { dropLeadIn, evenText, splitRemark } from "./values-text.js";

export interface ValueContext {
  /** Unit of measure of the row, as printed. */
  readonly measure?: string | null;
  /** Printed texts of the other value cells of the row: they settle what an odd separator means. */
  readonly neighbours?: readonly string[];
}

export interface ParsedValue {
  readonly value: TargetValue;
  readonly confidence: Confidence;
}

/**
 * Reads what a cell of a target table asks for, in any of the kinds of the contract. Null for an empty cell and
 * for one that holds only a dash. Text that is no figure stays as text (`qualitative`); nothing is coerced.
 */
export function parseTargetValue(raw: string, context: ValueContext = {}): ParsedValue | null {
  const text = evenText(raw);
  if (text === "" || /^[-_./\s]+$/u.test(text.replace(/\.{2,}|…/gu, "p"))) return null;
  if (isPending(text)) return { value: { kind: "pending" }, confidence: clear };
  if (text.length > 300) return qualitative(raw);
  const whole = parseKinds(text, context);
  if (whole !== undefined) return whole;
  const { text: bare, note } = splitRemark(text);
  if (note === undefined) return qualitative(raw);
  const read = parseKinds(bare, context);
  return read === undefined ? qualitative(raw) : { ...read, value: withNote(read.value, note) };
}

function isPending(text: string): boolean {
  return (
    /^(?:\*+|\.{2,}|…+|[xX]{2,})[).]?$/u.test(text) ||
    /^(?:chờ|chưa (?:có|xác định|ban hành)|sẽ (?:bổ sung|cập nhật|xác định)|đang (?:chờ|xây dựng|cập nhật)|đề xuất sau|bổ sung sau|theo (?:hướng dẫn|quy định) (?:của )?(?:trung ương|bộ))/iu.test(
      text,
    )
  );
}

function qualitative(raw: string): ParsedValue {
  const text = raw.normalize("NFC").replace(/\s+/gu, " ").trim();
  return { value: { kind: "qualitative", text }, confidence: inferred("text-value") };
}

function withNote(value: TargetValue, note: string | undefined): TargetValue {
  if (note === undefined) return value;
  return { ...value, note: value.note === undefined ? note : `${value.note}; ${note}` };
}

type Reader = (text: string, context: ValueContext) => ParsedValue | undefined;

const readers: readonly Reader[] = [
  readLevel,
  readExact,
  readRange,
  readBound,
  (text) => sure(parseBenchmark(text)),
  (text) => (/\d\s?%/u.test(text) && /^(?:duy trì|giữ)/iu.test(text) ? undefined : sure(parseMaintain(text))),
  (text) => sure(parseRelative(text)),
  readSignedChange,
  (text) => (/^\d[\d.,]*\s?\/\s?\d[\d.,]*\s\p{L}/u.test(text) ? undefined : sure(parseComposite(text))),
];

function sure(value: TargetValue | undefined): ParsedValue | undefined {
  return value === undefined ? undefined : { value, confidence: clear };
}

function parseKinds(text: string, context: ValueContext): ParsedValue | undefined {
  return tryReaders(text, context) ?? tryWithoutLead(text, context);
}

function tryReaders(text: string, context: ValueContext): ParsedValue | undefined {
  for (const read of readers) {
    const found = read(text, context);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `phấn đấu đạt 60%`, `khoảng 60`, `duy trì 100%`: the value with the word that qualifies it as a note. */
function tryWithoutLead(text: string, context: ValueContext): ParsedValue | undefined {
  const bare = dropLeadIn(text);
  if (bare !== text) return parseKinds(bare, context);
  const qualified =
    /^((?:duy trì|giữ vững|giữ)(?: ở mức| mức| tỷ lệ| đạt)?|khoảng|gần|xấp xỉ|ước(?: đạt)?|bình quân|trung bình|mỗi năm|hằng năm|hàng năm)\s+(\S.*)$/iu.exec(
      text,
    );
  const [, word, rest] = qualified ?? [];
  if (word === undefined || rest === undefined) return readTrailing(text, context);
  const read = tryReaders(dropLeadIn(rest), context);
  return read === undefined ? undefined : { ...read, value: withNote(read.value, word) };
}

/** A number with words after it that are no measure: the words become the note (`12 xã biên giới`). */
function readTrailing(text: string, context: ValueContext): ParsedValue | undefined {
  const number = readMeasured(text, context.measure ?? null, context.neighbours);
  if (number !== undefined && number.rest !== "" && number.rest.length <= 60 && !/\d/u.test(number.rest)) {
    return fromNumber(number, withNote({ kind: "exact", value: number.value }, number.rest));
  }
  const part = /^(\d[\d.,]*)\s?\/\s?\d[\d.,]*\s\p{L}[\p{L}\s]{0,40}$/u.exec(text)?.[1];
  if (part !== undefined) return sure(withNote({ kind: "exact", value: readNumber(part)?.value ?? 0 }, text));
  const labelled =
    /^(?!(?:đến |hết )*(?:năm|quý|tháng)\s)(\p{L}[\p{L}\s]{1,30}?)\s*:?\s(\d[\d.,]*\s?%?)$/u.exec(text);
  const value = labelled?.[2] === undefined ? undefined : readNumber(labelled[2], context.neighbours);
  if (value === undefined || labelled?.[1] === undefined) return undefined;
  const { label, known } = labelOf(labelled[1], context.neighbours ?? []);
  const single: TargetValue = known
    ? { kind: "composite", parts: [{ label, value: value.value }] }
    : { kind: "exact", value: value.value, note: label };
  return { value: single, confidence: clear };
}

/** A single labelled value counts as composite where a neighbour names the same label among several. */
function labelOf(
  label: string,
  neighbours: readonly string[],
): { readonly label: string; readonly known: boolean } {
  const known = neighbours.some(
    (cell) =>
      cell.toLowerCase().includes(label.toLowerCase()) && parseComposite(evenText(cell)) !== undefined,
  );
  return { label: label.trim(), known };
}

const levelMeasure = /^(?:mức độ|cấp độ|mức|cấp|bậc|hạng)$/iu;

function readLevel(text: string, { measure }: ValueContext): ParsedValue | undefined {
  const printed = /^(?:đạt )?(?:mức độ|cấp độ|mức)\s+(\d{1,2})$/iu.exec(text)?.[1];
  const level =
    printed ?? (levelMeasure.test(measure?.trim() ?? "") && /^\d{1,2}$/u.test(text) ? text : undefined);
  return level === undefined ? undefined : sure({ kind: "level", value: Number(level) });
}

function readExact(text: string, { measure, neighbours }: ValueContext): ParsedValue | undefined {
  const number = readMeasured(text, measure ?? null, neighbours);
  return number === undefined || number.rest !== ""
    ? undefined
    : fromNumber(number, { kind: "exact", value: number.value });
}

/** A value from a number, with a note and less confidence where its print allows doubt. */
function fromNumber(number: Pick<MeasuredNumber, "doubts" | "decided">, value: TargetValue): ParsedValue {
  if (number.doubts.includes("letter-for-digit")) {
    return { value: withNote(value, "có chữ cái ở chỗ chữ số"), confidence: doubtful("number-suspect") };
  }
  if (number.doubts.includes("english-format")) {
    return {
      value: withNote(value, "dấu chấm được đọc là dấu thập phân"),
      confidence: inferred("number-format"),
    };
  }
  if (number.decided) {
    return {
      value: withNote(value, "dấu phân cách được đọc theo các số bên cạnh"),
      confidence: inferred("number-format"),
    };
  }
  return { value, confidence: clear };
}

type BoundOp = "<" | "<=" | ">" | ">=";

const boundWords: readonly (readonly [BoundOp, RegExp])[] = [
  [
    ">=",
    /^(?:≥|>=|=>|⩾|tối thiểu(?: là| đạt)?|ít nhất(?: là| đạt)?|thấp nhất|không dưới|không thấp hơn|không ít hơn|đạt từ|từ(?=.*trở lên))\s*/iu,
  ],
  [
    "<=",
    /^(?:≤|<=|=<|⩽|tối đa(?: là)?|nhiều nhất|không quá|không vượt quá|không vượt|không cao hơn|không lớn hơn|không trên|cao nhất|từ(?=.*trở xuống))\s*/iu,
  ],
  ["<", /^(?:<|dưới|thấp hơn|nhỏ hơn|ít hơn|kém)\s*/iu],
  [">", /^(?:>|trên|hơn|vượt|cao hơn|lớn hơn|nhiều hơn)\s*/iu],
];

function readBound(text: string, context: ValueContext): ParsedValue | undefined {
  const found = boundWords.find(([, pattern]) => pattern.test(text));
  const lower = /\s*(?:trở lên|trở đi)[.;]?$/iu;
  const upper = /\s*trở xuống[.;]?$/iu;
  const op =
    found?.[0] ??
    (lower.test(text) || /\d\s?%?\s?\+$/u.test(text) ? ">=" : upper.test(text) ? "<=" : undefined);
  if (op === undefined) return undefined;
  const rest = text
    .replace(found?.[1] ?? "", "")
    .replace(/^(?:là|đạt|mức|từ)\s+/iu, "")
    .replace(lower, "")
    .replace(upper, "")
    .replace(/\s?\+$/u, "");
  return readBoundNumber(rest, op, context);
}

function readBoundNumber(
  rest: string,
  op: BoundOp,
  { measure, neighbours }: ValueContext,
): ParsedValue | undefined {
  const number = readMeasured(rest, measure ?? null, neighbours);
  if (number === undefined || /\d|so với/u.test(number.rest) || number.rest.length > 60) return undefined;
  const value = withNote(
    { kind: "bound", op, value: number.value },
    number.rest === "" ? undefined : number.rest,
  );
  return fromNumber(number, value);
}

function readRange(text: string, { measure, neighbours }: ValueContext): ParsedValue | undefined {
  const match =
    /^(?:từ |khoảng |đạt |trong khoảng |khoảng từ )*(-?\d[\d.,]*)\s?[%‰]?\s?(?:-|~|đến|tới|->|→)\s?(\d[\d.,]*)\s?(.*)$/iu.exec(
      text,
    );
  const low = readNumber(match?.[1] ?? "", [match?.[2] ?? "", ...(neighbours ?? [])]);
  const rest = readMeasured(`${match?.[2] ?? ""} ${match?.[3] ?? ""}`.trim(), measure ?? null, neighbours);
  if (low === undefined || rest === undefined || rest.rest.length > 60 || /\d/u.test(rest.rest))
    return undefined;
  const range = { kind: "range", low: low.value, high: rest.value } as const;
  const value = withNote(range, rest.rest === "" ? undefined : rest.rest);
  if (low.value > rest.value) return { value, confidence: doubtful("number-suspect") };
  return fromNumber({ doubts: [...low.doubts, ...rest.doubts], decided: low.decided }, value);
}

/** `+10% so với năm 2020`, `-5% so với cùng kỳ`: a change written with its sign. */
function readSignedChange(text: string): ParsedValue | undefined {
  const match = /^([-+])\s?(\d.*so với .*)$/u.exec(text);
  if (match?.[2] === undefined) return undefined;
  return sure(parseRelative(`${match[1] === "-" ? "giảm" : "tăng"} ${match[2]}`));
}
