import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, type TextPiece } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** So many a year at least, and a total over the years that is less than they make. */
export interface SlowPace {
  readonly yearly: string;
  readonly total: string;
  readonly years: number;
  readonly atLeast: number;
  /** The years are said beside the total, not reckoned from the plan's. */
  readonly sure: boolean;
  readonly span: Span;
}

const NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})(?![\\d.,]*\\d|\\s?%)";
const YEARLY = new RegExp(
  `(?:mỗi|hằng|hàng) năm\\s(?:[A-Za-zÀ-ỹ]+\\s){0,5}?(?:từ\\s|ít nhất\\s|tối thiểu\\s|trên\\s)?(${NUMBER})\\s((?:[A-Za-zÀ-ỹ]+\\s?){2,5})`,
  "giu",
);
const TOTAL = new RegExp(
  `(cả giai đoạn|giai đoạn (20\\d{2})\\s?[-–]\\s?(20\\d{2})|đến (?:hết |cuối )?năm (20\\d{2}))([^.;\\d%]{0,60}?)(${NUMBER})\\s((?:[A-Za-zÀ-ỹ]+\\s?){2,5})`,
  "giu",
);
/** The total tells how many there are at a time, or what comes on top. */
const OTHER = /thêm|còn|giảm|duy trì|bình quân|mỗi|mới|luỹ kế|lũy kế/iu;

/** Yearly numbers that make more than the total behind them in one paragraph. Linear. */
export const slowPaces = perSubject((subject: Subject): readonly SlowPace[] =>
  figurePiecesWith(subject, "mỗi", "hằng", "hàng").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 5000 || !/(?:mỗi|hằng|hàng) năm/iu.test(text)) return [];
    return matchesIn(text, YEARLY).flatMap((yearly) => {
      const from = yearly.index + yearly[0].length;
      const [total] = matchesIn(text.slice(from, from + 500), TOTAL).filter((match) =>
        sameThing(yearly[2], match[7]),
      );
      if (total === undefined || OTHER.test(total[5] ?? "")) return [];
      const years = yearsOf(total, subject);
      const [each, whole] = [yearly[1], total[6]].map((digits) => parseNumber(digits ?? "")?.value ?? 0);
      if (
        years === undefined ||
        each === undefined ||
        whole === undefined ||
        years < 2 ||
        whole >= each * years
      )
        return [];
      if (whole < each * 1.5) return [];
      return [
        {
          yearly: yearly[0].trim(),
          total: total[0].trim(),
          years,
          atLeast: each * years,
          sure: total[4] === undefined,
          span: spanAt(passage, yearly.index, from + total.index + total[0].length),
        },
      ];
    });
  }),
);

/** The same counted thing, of another classifier perhaps (`bộ dữ liệu mở`, `tập dữ liệu mở`). */
function sameThing(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a, b].map((words) =>
    fold(words ?? "")
      .split(" ")
      .filter((word) => word !== ""),
  );
  if (x === undefined || y === undefined) return false;
  if (x[0] === y[0] && x[1] === y[1]) return true;
  return x.length > 2 && y.length > 2 && x[1] === y[1] && x[2] === y[2];
}

function yearsOf(
  [, , from, to, until]: RegExpMatchArray,
  { reading: { meta } }: Subject,
): number | undefined {
  if (from !== undefined && to !== undefined) return Number(to) - Number(from) + 1;
  const start = meta.period?.from ?? startOf(meta.date);
  const end = until ?? meta.period?.to;
  return start === undefined || end === undefined ? undefined : Number(end) - Number(start) + 1;
}

/** A plan issued in the second half of a year begins with the next. */
function startOf(date: string | null): number | undefined {
  if (date === null) return undefined;
  return Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) > 6 ? 1 : 0);
}

/** `thêm 8 xã …, nâng tổng số lên 30`, and the number there is now, said elsewhere, that doesn't fit. */
export interface WrongIncrease {
  readonly more: string;
  readonly base: string;
  readonly now: number;
  readonly added: number;
  readonly total: number;
  readonly span: Span;
  readonly baseSpan: Span;
}

const RAISED = new RegExp(
  `thêm\\s(${NUMBER})\\s((?:[A-Za-zÀ-ỹ]+\\s?){1,10}),?\\s(?:nâng|đưa)\\s(?:tổng\\s)?số([^.;\\d]{0,80}?)\\slên\\s(?:thành\\s)?(${NUMBER})`,
  "giu",
);
const BASE = new RegExp(
  `(?:(?:đến (?:hết |cuối |nay|tháng|ngày|năm)|hiện (?:có|nay)|đã có)[^.;]{0,80}?\\s(?:có|là|đạt)|hiện(?: nay)? có)\\s(${NUMBER})(?:\\s?/\\s?\\d+)?\\s((?:[A-Za-zÀ-ỹ]+\\s?){1,10})`,
  "giu",
);

const placesIn = ({ passage }: TextPiece, pattern: RegExp) =>
  passage.text.length < 10_000 ? matchesIn(passage.text, pattern).map((match) => ({ match, passage })) : [];

/** Increases whose total, less what is added, isn't the number there is now. Linear in the text times the increases. */
export const wrongIncreases = perSubject((subject: Subject): readonly WrongIncrease[] => {
  const raised = figurePiecesWith(subject, "thêm").flatMap((piece) => placesIn(piece, RAISED));
  if (raised.length === 0) return [];
  const bases = piecesWithDigits(subject).flatMap((piece) => placesIn(piece, BASE));
  return raised.flatMap(({ match, passage }) => {
    const [added, total] = [match[1], match[4]].map((digits) => parseNumber(digits ?? "")?.value ?? 0);
    // `thêm 06 xã, nâng tổng số xã đạt chuẩn lên …`: the total names the thing.
    const words = match[2]?.trim() ?? "";
    const thing = words.split(" ").length > 2 ? words : match[3]?.trim();
    const alike = bases.filter((base) => sharesWords(thing, base.match[2]));
    const near = alike.findLast((base) => base.passage === passage && base.match.index < match.index);
    const same = near === undefined ? alike : [near];
    const nows = new Set(same.map((base) => parseNumber(base.match[1] ?? "")?.value ?? 0));
    const [base] = same;
    const [now] = nows;
    if (
      base === undefined ||
      now === undefined ||
      nows.size > 1 ||
      added === undefined ||
      total === undefined
    )
      return [];
    if (now + added === total || Math.abs(now + added - total) > Math.max(3, total * 0.1)) return [];
    return [
      {
        more: match[0],
        base: base.match[0].trim(),
        now,
        added,
        total,
        span: spanAt(passage, match.index, match.index + match[0].length),
        baseSpan: spanAt(base.passage, base.match.index, base.match.index + base.match[0].length),
      },
    ];
  });
});

/** What is counted begins alike: its noun and the two words behind it. */
function sharesWords(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [a, b].map((words) => fold(words ?? "").split(" "));
  return (
    x !== undefined && y !== undefined && x.length > 2 && x.slice(0, 3).join(" ") === y.slice(0, 3).join(" ")
  );
}
