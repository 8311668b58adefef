import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { type Calculation, printedFigure } from "./shares.js";

const DONE =
  /(?:đã|mới)\s(?:được\s)?(?:xử lý|hoàn thành|giải quyết|khắc phục|thực hiện|triển khai|xóa|xóa bỏ|di dời|bố trí|cấp|đầu tư|xây dựng|thanh lý|khởi công|giải ngân|phê duyệt|công nhận|thu gom|sửa chữa|cải tạo)(?:\s(?:xong|được|dứt điểm))?\s$/iu;
const LEFT = /(?:^|[,;(]\s?)(?:hiện\s)?(?:còn|còn lại)(?:\slại)?\s$/iu;

/**
 * `14 điểm đen …; trong năm đã xử lý xong 11 điểm, còn 05 điểm`: what is done and what is left don't make the whole that the same
 * sentence names before. Linear in the figures of a text.
 */
export function wrongRemainders(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 10_000 || !/còn(?: lại)?\s\d/iu.test(text)) return [];
  const figures = figuresOf(text);
  return figures.flatMap((left, at) => {
    const done = figures.slice(0, at).findLast((figure) => figure.unit !== "%" && !isBound(text, figure));
    if (done === undefined || left.unit === "" || left.unit === "%" || done.unit !== left.unit) return [];
    if (!LEFT.test(text.slice(done.to, left.from).slice(-20)) || left.from - done.to > 90) return [];
    if (!isDone(text, done, left)) return [];
    const whole = wholeBefore(text, figures.slice(0, figures.indexOf(done)), done);
    if (whole === undefined || whole.value <= done.value || whole.value <= left.value) return [];
    const rest = Number((whole.value - done.value).toFixed(6));
    if (Math.abs(rest - left.value) < 1e-6) return [];
    return [
      {
        text: text.slice(whole.from, left.to),
        from: whole.from,
        to: left.to,
        printed: left.text,
        expected: printedFigure(rest, Number.isInteger(rest) ? 0 : 1),
        kind: "rest" as const,
      },
    ];
  });
}

/** `đã xử lý 11 điểm, còn 05 điểm`; `trong đó 118 trạm đạt …, còn 36 trạm chưa đạt`. */
function isDone(text: string, done: Figure, left: Figure): boolean {
  const before = text.slice(Math.max(0, done.from - 40), done.from);
  if (DONE.test(before) || isContrary(text, done, left)) return true;
  return (
    /trong đó(?: có)?:?\s$/iu.test(before) &&
    (/^[^,;.]{0,24}(?:chưa|không)\s/iu.test(text.slice(left.from)) ||
      /lại\s$/iu.test(text.slice(Math.max(0, left.from - 5), left.from)))
  );
}

/** `48 xã có 36 xã đạt chuẩn, còn 14 xã chưa đạt`: the one is said of some, and not of what is left. */
function isContrary(text: string, done: Figure, left: Figure): boolean {
  if (!/(?:^|[\s,])(?:có|đã có)\s$/iu.test(text.slice(Math.max(0, done.from - 8), done.from))) return false;
  const [, verb = "", object = ""] = SAID.exec(text.slice(done.from, left.from)) ?? [];
  const [, denied = "", other = ""] = DENIED.exec(text.slice(left.from, left.from + 60)) ?? [];
  if (verb === "" || verb.toLowerCase() !== denied.toLowerCase()) return false;
  // `chưa đạt` needs no more words, `không có` does.
  return other === "" ? verb.toLowerCase() !== "có" : object.toLowerCase() === other.toLowerCase();
}

const SAID =
  /^[\d.,]+\s\p{L}+(?:,\s(?:phường|thị trấn|đặc khu|bản))?\s(?:đã\s)?(?:được\s)?(\p{L}+)(?:\s(\p{L}+))?/iu;
const DENIED =
  /^[\d.,]+\s\p{L}+(?:,\s(?:phường|thị trấn|đặc khu|bản))?\s(?:chưa|không)\s(?:được\s)?(\p{L}+)(?:\s(\p{L}+))?/iu;

/** `tàu có công suất từ 90 CV trở lên`: a bound that says which things are meant. */
function isBound(text: string, { from, to }: Figure): boolean {
  return (
    /(?:từ|trên|dưới|đến|hơn)\s$/iu.test(text.slice(Math.max(0, from - 6), from)) &&
    /^\s?(?:\p{Ll}+\s)?trở (?:lên|xuống)|^[,;]?\s/iu.test(text.slice(to))
  );
}

/** The last figure of the same thing before, in the same sentence; of another word for it only right before `trong đó`. */
function wholeBefore(text: string, figures: readonly Figure[], done: Figure): Figure | undefined {
  const near = figures.at(-1);
  const whole =
    figures.findLast(({ unit }) => unit === done.unit) ??
    (near !== undefined &&
    /^[,;]?\s(?:\p{L}+\s){0,2}trong đó(?: có)?:?\s$/iu.test(text.slice(near.to, done.from))
      ? near
      : undefined);
  return whole === undefined || /\.\s+\p{Lu}/u.test(text.slice(whole.to, done.from)) ? undefined : whole;
}
