import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";

/** A printed calculation and what it comes to. */
export interface Calculation {
  /** As printed. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  /** What the other printed figures give, with as many decimals as printed. */
  readonly expected: string;
  readonly kind: CalculationKind;
  /** The figures it is reckoned from, where they are added up. */
  readonly parts?: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

export type CalculationKind =
  | "share"
  | "average"
  | "change"
  | "structure"
  | "yearly"
  | "inYear"
  | "total"
  | "rest"
  | "product"
  | "times";

const number = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
const shareShape = new RegExp(
  `(?<![\\d/.,])(${number})(?:\\s?(?:ha|tấn|km|hộ|người|triệu đồng|tỷ đồng)(?=\\s?/\\s?\\d))?(?:(?:\\s\\p{Ll}+){1,5}(?=\\s(?:trên|trong)\\stổng\\ssố\\s))?\\s?(?:/|trên (?:tổng số )?|trong (?:tổng số )?(?=\\d))\\s?(${number})\\s?(?:[A-Za-zÀ-ỹ-]+\\s?){0,9}?,?\\s?(?:\\(\\s?)?(?:(?:đạt|chiếm|bằng|tương đương)(?:\\s(?:tỷ|tỉ) lệ)?|tỷ lệ|,)?\\s?(\\d{1,4}(?:,\\d+)?)\\s?%`,
  "giu",
);

/** `15/18 xã, thị trấn đạt tiêu chuẩn phù hợp với trẻ em, đạt tỷ lệ 83,3%`: the share comes at the end of the clause, which may name years. */
const lateShareShape = new RegExp(
  `(?<![\\d/.,])(${number})\\s?/\\s?(${number})\\s(?:[^.;:()%\\d]|(?<=năm )(?:19|20)\\d{2}(?!\\d)){3,110}?,\\s(?:đạt|chiếm|bằng)(?:\\s(?:đạt\\s)?(?:tỷ|tỉ) lệ)?\\s(\\d{1,3}(?:,\\d+)?)\\s?%(?!\\s?(?:kế hoạch|chỉ tiêu|so với|dự toán|mục tiêu))`,
  "giu",
);

const turnedShape = new RegExp(
  `(?<![\\d/.,])(\\d{1,3}(?:,\\d+)?)\\s?%\\s?\\(\\s?(${number})\\s?/\\s?(${number})(?=[\\s)])`,
  "giu",
);

/** `14% (7/54 đồng chí)`: the share comes first. Linear. */
export function wrongTurnedShares(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("%")) return [];
  return matchesIn(text, turnedShape).flatMap((match) => {
    const [printed, part, whole] = [figureOf(match[1]), figureOf(match[2]), figureOf(match[3])];
    if (printed === undefined || part === undefined || whole === undefined || whole < 3) return [];
    if (/^(?:19|20)\d{2}$/u.test(match[3] ?? "")) return [];
    const digits = decimalsOf(match[1] ?? "");
    const real = (part / whole) * 100;
    if (Math.abs(real - printed) <= 1.01 * 10 ** -digits) return [];
    const expected = `${printedFigure(real, Math.max(digits, 1))}%`;
    return [{ ...placeOf(match), printed: `${match[1]}%`, expected, kind: "share" as const }];
  });
}

/** `128.587/128.000 người đạt 100,46%`: shares that their own two figures don't give. Linear. */
export function wrongShares(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("%")) return [];
  return [...matchesIn(text, shareShape), ...matchesIn(text, lateShareShape)].flatMap((match) => {
    const [part, whole, printed] = [figureOf(match[1]), figureOf(match[2]), figureOf(match[3])];
    if (part === undefined || whole === undefined || printed === undefined || whole < 5) return [];
    if (isDocument(text, match.index, match[1] ?? "", match[2] ?? "")) return [];
    const digits = decimalsOf(match[3] ?? "");
    const real = (part / whole) * 100;
    if (Math.abs(real - printed) <= 1.01 * 10 ** -digits) return [];
    return [
      {
        ...placeOf(match),
        printed: `${match[3]}%`,
        expected: `${printedFigure(real, digits)}%`,
        kind: "share" as const,
      },
    ];
  });
}

const amountOf = "\\s?((?:triệu|tỷ|tỉ|nghìn|ngàn)? ?đồng|tấn|ha|hộ|người|lượt)";
const spentShape = new RegExp(
  `(?:kế hoạch|được giao|kinh phí|vốn|dự toán|nhu cầu|giao)[^.;()%]{0,80}?(${number})${amountOf}(?![^.;]{0,60}trong đó)(?:[^.()%\\d]|\\d{1,2}/(?:\\d{1,2}/)?\\d{4}|tháng \\d{1,2}){0,60}(?:giải ngân|thực hiện|đã chi|đã cấp)[^.;()%\\d]{0,40}(${number})${amountOf},?\\s\\(?(?:đạt|bằng)\\s(?:tỷ lệ\\s)?(\\d{1,3}(?:,\\d+)?)\\s?%`,
  "giu",
);

/** `kinh phí 186.400 triệu đồng, đã giải ngân 149.120 triệu đồng, đạt 85%`: what was spent of what was planned. Linear. */
export function wrongSpending(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !text.includes("%")) return [];
  return matchesIn(text, spentShape).flatMap((match) => {
    const [planned, spent, printed] = [figureOf(match[1]), figureOf(match[3]), figureOf(match[5])];
    if (planned === undefined || spent === undefined || printed === undefined) return [];
    if (planned === 0 || match[2]?.toLowerCase() !== match[4]?.toLowerCase()) return [];
    const digits = decimalsOf(match[5] ?? "");
    const real = (spent / planned) * 100;
    if (Math.abs(real - printed) <= 1.01 * 10 ** -digits || real > 150 || real < 5) return [];
    return [
      {
        ...placeOf(match),
        printed: `${match[5]}%`,
        expected: `${printedFigure(real, digits)}%`,
        kind: "share" as const,
      },
    ];
  });
}

const partShape = new RegExp(
  `(?<![\\d.,/-])(${number})\\s([A-Za-zÀ-ỹ]+)((?:\\s[A-Za-zÀ-ỹ-]+){0,6})\\s?\\((?:chiếm|bằng|đạt|tỷ lệ|chiếm tỷ lệ)?\\s?(\\d{1,2}(?:,\\d+)?)\\s?%\\)`,
  "giu",
);

/** `kiểm tra 5.420 cơ sở; vi phạm 812 cơ sở (chiếm 18%)`: a share of what the sentence counts just before. Linear. */
export function wrongParts(text: string): readonly Calculation[] {
  if (text.length > 10_000 || !text.includes("%)")) return [];
  return matchesIn(text, partShape).flatMap((match) => {
    const [part, printed] = [figureOf(match[1]), figureOf(match[4])];
    const noun = match[2] ?? "";
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    // `giảm 45 vụ (12,3%)` is a share of what was before.
    if (/(?:tăng|giảm)\s(?:thêm\s)?$/iu.test(before)) return [];
    const sentence = before.slice(before.lastIndexOf(". ") + 1);
    const wholes = matchesIn(
      sentence,
      new RegExp(`(?<![\\d.,/-])(${number})\\s${noun}(?![A-Za-zÀ-ỹ])`, "giu"),
    ).filter((found) => !hasOwnShare(sentence, found));
    const whole = figureOf(wholes[0]?.[1]);
    if (part === undefined || printed === undefined || whole === undefined || part > whole || printed === 0)
      return [];
    const digits = decimalsOf(match[4] ?? "");
    const reals = wholes.flatMap((found) => figureOf(found[1]) ?? []).map((value) => (part / value) * 100);
    if (reals.some((real) => Math.abs(real - printed) <= 1.01 * 10 ** -digits)) return [];
    const real = (part / whole) * 100;
    if (real / printed > 1.5 || real / printed < 0.67) return [];
    const expected = `${printedFigure(real, Math.max(digits, 1))}%`;
    return [{ ...placeOf(match), printed: `${match[4]}%`, expected, kind: "share" as const }];
  });
}

/** `84 sản phẩm (chiếm 66,7%), … 18 sản phẩm (14,3%)`: the number before is itself a part of a whole that stands elsewhere. */
function hasOwnShare(sentence: string, found: RegExpMatchArray & { readonly index: number }): boolean {
  const behind = sentence.slice(found.index + found[0].length);
  return (
    /^[^.;()%\d]{0,40}(?:\(|,\s)(?:chiếm|bằng|tỷ lệ|chiếm tỷ lệ)?\s?\d{1,2}(?:,\d+)?\s?%/iu.test(behind) &&
    !/trong đó|riêng/iu.test(behind)
  );
}

/** Dates (`15/11`), numbers of documents and years aren't shares. */
function isDocument(text: string, at: number, part: string, whole: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return (
    /(?:số|ngày|tháng|quý|năm)\s*$/iu.test(before) ||
    /^(?:19|20)\d{2}$/u.test(whole) ||
    /^(?:19|20)\d{2}$/u.test(part)
  );
}

const averageShape = /bình quân[^.;()]{0,70}?(\d+(?:,\d+)?)\s?%?\s?\/\s?năm\s?\(([^()]{10,300})\)/giu;

/**
 * `giảm bình quân 1,62%/năm (2015: 9,87%, 2016: 8,32%, …)`: a yearly average that the printed series doesn't give,
 * neither as mean of the steps nor of the values, with or without the estimate for the last year. Linear.
 */
export function wrongAverages(text: string): readonly Calculation[] {
  if (text.length > 20_000 || !/bình quân/iu.test(text)) return [];
  return matchesIn(text, averageShape).flatMap((match) => {
    const printed = figureOf(match[1]);
    const candidates = averagesOf(match[2] ?? "");
    if (printed === undefined || candidates.length === 0) return [];
    const digits = decimalsOf(match[1] ?? "");
    const nearest =
      candidates.toSorted((a, b) => Math.abs(a - printed) - Math.abs(b - printed))[0] ?? printed;
    if (Math.abs(nearest - printed) <= 1.01 * 10 ** -digits) return [];
    return [
      {
        ...placeOf(match),
        printed: match[1] ?? "",
        expected: printedFigure(nearest, digits),
        kind: "average" as const,
      },
    ];
  });
}

/** The means that a printed series can be said to have. */
function averagesOf(series: string): readonly number[] {
  const points = [
    ...matchesIn(series, /(?<!\d)((?:19|20)\d{2})\s?[:=]?\s?(?:là\s)?(\d+(?:,\d+)?)\s?%?/gu),
  ].flatMap((m) => {
    const value = figureOf(m[2]);
    return value === undefined ? [] : [value];
  });
  const [first] = points;
  const last = points.at(-1);
  if (points.length < 3 || first === undefined || last === undefined) return [];
  const change = Math.abs(last - first);
  const more = /năm\s(?:19|20)\d{2}\s(?:ước\s)?(?:giảm|tăng)\s(?:thêm\s)?(\d+(?:,\d+)?)/iu.exec(series)?.[1];
  const extra = figureOf(more);
  const steps = points.length - 1;
  const means = [change / steps, points.reduce((sum, value) => sum + value, 0) / points.length];
  return extra === undefined
    ? means
    : [...means, (change + extra) / (steps + 1), Math.abs(first - extra) / (steps + 1)];
}

export function placeOf(
  match: RegExpMatchArray & { readonly index: number },
): Pick<Calculation, "text" | "from" | "to"> {
  return { text: match[0], from: match.index, to: match.index + match[0].length };
}

export function figureOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseNumber(text)?.value;
}

export function decimalsOf(text: string): number {
  return text.split(",")[1]?.length ?? 0;
}

/** `12345.5` → `12.345,5`, with so many decimals. */
export function printedFigure(value: number, digits: number): string {
  const [whole = "", part] = value.toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return part === undefined ? grouped : `${grouped},${part}`;
}
