import type { BenchmarkValue, MaintainValue, RelativeBase, RelativeValue } from "./value.js";
import { readNumber } from "./values-number.js";

const verbs = "(tăng|gấp|nâng|cao hơn|giảm|kéo giảm|hạ|cắt giảm|tiết giảm|thấp hơn|ít hơn)";
const lead =
  "(?:ph[ấâảẩa]n đ[ấâầảẩa]u(?: hàng năm| hằng năm)?,? )?(?:hàng năm |hằng năm |mỗi năm |bình quân |tiếp tục |cơ bản )?";
const changeForm = new RegExp(`^${lead}${verbs}(?=\\s|$)\\s*(.*)$`, "iu");
const figureForm =
  /^(?:thêm |ít nhất |tối thiểu |trên |khoảng |bình quân |trung bình |từ |gấp |hơn |đạt |được |đi )*(\d[\d.,]*)(?:\s?%?\s?(?:-|đến|~)\s?(\d[\d.,]*))?\s?(%|‰|điểm phần trăm|điểm %|lần|bậc|điểm|đôi)?/iu;

/**
 * `Giảm 20% so với 5 năm trước`, `Tăng gấp 1,5 lần so với năm 2020`, `Giảm 1-1,5%/năm`: a change against a base.
 * A change that says where it leads (`giảm còn 5%`) is none: the caller reads what it leads to.
 */
export function parseRelative(text: string): RelativeValue | undefined {
  const match = changeForm.exec(text);
  const verb = match?.[1]?.toLowerCase();
  const rest = match?.[2];
  if (verb === undefined || rest === undefined || /^(?:còn|xuống|lên|đến)(?=\s)/iu.test(rest))
    return undefined;
  const direction = /^(?:giảm|kéo|hạ|cắt|tiết|thấp|ít)/u.test(verb) ? "decrease" : "increase";
  const amount = readAmount(rest, verb === "gấp");
  const base = findBase(rest);
  if (amount === undefined) return { kind: "relative", direction, amount: null, amountMeasure: null, base };
  const value = {
    kind: "relative",
    direction,
    amount: amount.low,
    amountMeasure: amount.measure,
    base,
  } as const;
  return amount.note === undefined ? value : { ...value, note: amount.note };
}

interface Amount {
  readonly low: number;
  readonly measure: string | null;
  readonly note: string | undefined;
}

function readAmount(rest: string, times: boolean): Amount | undefined {
  if (/^(?:gấp )?đôi(?=\s|$|[,.;])/iu.test(rest)) return { low: 2, measure: "lần", note: undefined };
  if (/^(?:một nửa|1\/2)(?=\s|$|[,.;])/iu.test(rest)) return { low: 50, measure: "%", note: "một nửa" };
  const match = figureForm.exec(rest);
  const low = readNumber(match?.[1]?.replace(/[.,]$/u, "") ?? "");
  if (match === null || low === undefined) return undefined;
  const measure = match[3]?.toLowerCase() ?? (times ? "lần" : measureWord(rest.slice(match[0].length)));
  const note = match[2] === undefined ? undefined : match[0].trim();
  return { low: low.value, measure, note };
}

function measureWord(after: string): string | null {
  const word = /^\s?([A-Za-zÀ-ỹ]+(?:\s[A-Za-zÀ-ỹ]+)?)/u.exec(after)?.[1] ?? null;
  return word === null || /^(?:so|như|vào|trong|mỗi|hàng|hằng|trên)(?=\s|$)/iu.test(word) ? null : word;
}

const bases: readonly (readonly [RelativeBase, RegExp])[] = [
  ["5y-before", /(?:5|năm|05) năm (?:trước|liền kề|qua)|giai đoạn (?:5 năm )?trước/iu],
  ["national-average", /(?:trung bình|bình quân|TB|BQ|mức)(?: chung)?(?: của)? (?:cả nước|toàn quốc)/iu],
  ["reference-scenario", /kịch bản/iu],
  ["baseline", /năm (?:gốc|cơ sở|cơ bản)|giá trị gốc/iu],
  [
    "previous-year",
    /năm (?:trước|liền trước|trước liền kề|ngoái|trước đó)|cùng kỳ|\/\s?năm|(?:hàng|hằng|mỗi|từng) năm|bình quân năm|qua các năm/iu,
  ],
];

/** What a change is measured against; the printed words where they aren't one of the known bases. */
function findBase(text: string): RelativeValue["base"] {
  const compared = /(?:so với|so vs|so sánh với|hơn)\s+(.+)$/iu.exec(text)?.[1];
  const scope = compared ?? text;
  const known = bases.find(([, pattern]) => pattern.test(scope));
  if (known !== undefined) return known[0];
  return compared === undefined ? null : compared.replace(/[.;,]+$/u, "");
}

/** `Duy trì tỷ lệ diện tích 5 năm trước`, `Giữ nguyên`, `Ổn định như hiện nay`. */
export function parseMaintain(text: string): MaintainValue | undefined {
  const match =
    /^(?:tiếp tục )?(?:duy trì|giữ nguyên|giữ vững|giữ ổn định|giữ|[ổôồ]n định|không thay đổi|không đổi|bảo đảm ổn định)(?=\s|$|[.,;])\s*(.*)$/iu.exec(
      text,
    );
  const rest = match?.[1];
  if (rest === undefined) return undefined;
  if (/(?:5|năm|05) năm trước/iu.test(rest)) return { kind: "maintain", of: "5y-before" };
  if (/hiện (?:nay|tại|có|hành|trạng)|đã đạt/iu.test(rest)) return { kind: "maintain", of: "current" };
  const of = /(?:như|bằng|mức)\s+((?:mức |giai đoạn |năm |kết quả )?.*\d.*)$/iu.exec(rest)?.[1];
  return { kind: "maintain", of: of?.replace(/[.;,]+$/u, "") ?? "current" };
}

const relations: readonly (readonly [BenchmarkValue["relation"], RegExp])[] = [
  ["near", /^(?:gần bằng|xấp xỉ|tiệm cận|gần đạt|gần)/iu],
  ["above", /^(?:cao hơn|trên|vượt|lớn hơn|hơn)/iu],
  ["below", /^(?:thấp hơn|dưới|nhỏ hơn|ít hơn)/iu],
  ["equal", /^(?:như|bằng|tương đương|ngang bằng|ngang|đạt bằng)/iu],
];

/** `25,17 như TB cả nước`, `Gần bằng`, `Cao hơn bình quân chung cả nước`; number first where one stands. */
export function parseBenchmark(text: string): BenchmarkValue | undefined {
  const match =
    /^(?:(\d[\d.,]*)\s?(?:%|\p{Ll}{1,6}(?=\s))?\s*)?((?:gần bằng|gần|xấp xỉ|tiệm cận|cao hơn|thấp hơn|vượt|trên|dưới|như|bằng|tương đương|ngang bằng|ngang|đạt bằng)(?=\s|$|[.,;]).*)$/iu.exec(
      text,
    );
  const words = match?.[2];
  if (match === null || words === undefined) return undefined;
  const relation = relations.find(([, pattern]) => pattern.test(words))?.[0];
  const to = findReference(words);
  if (relation === undefined || to === undefined) return undefined;
  const value = match[1] === undefined ? null : (readNumber(match[1].replace(/[.,]$/u, ""))?.value ?? null);
  return { kind: "benchmark", relation, to, value };
}

/** null: a bare relation (`Gần bằng`); undefined: what follows is no standard to compare with. */
function findReference(words: string): BenchmarkValue["to"] | undefined {
  const rest = words
    .replace(
      /^(?:gần bằng|gần|xấp xỉ|tiệm cận|cao hơn|thấp hơn|vượt|trên|dưới|như|bằng|tương đương|ngang bằng|ngang|đạt bằng)\s*/iu,
      "",
    )
    .replace(/[.;,]+$/u, "");
  if (rest === "") return null;
  if (/\d/u.test(rest) && !/năm \d/u.test(rest)) return undefined;
  if (/(?:cả nước|toàn quốc)/iu.test(rest)) return "national-average";
  const average = /^(?:với )?(?:mức )?(?:trung bình|bình quân|TB|BQ)(?=\s)/iu.test(rest);
  return average ? rest : undefined;
}
