import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** An aim with a figure and the year by which it is to be reached. */
export interface YearAim {
  readonly figure: string;
  readonly year: string;
  /** The year by which it is reached, or the one it is compared with. */
  readonly of: "end" | "base";
  /** The aim's words from the figure or the year on, as printed. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly span: Span;
}

/** One aim, set for one year here and for another there. */
export interface RetoldYear {
  readonly found: YearAim;
  readonly expected: YearAim;
}

/** A share or a number with its unit; the year for which it is set. */
const TOKEN =
  /(?<figure>(?<![\d.,/])\d{1,3}(?:[.,]\d+)*\s?%|(?<![\d.,/])\d+(?:\.\d{3})*(?:,\d+)?(?=\s(?:ha|mô hình|trường|xã|phường|doanh nghiệp|hợp tác xã|sản phẩm|cơ sở|km|căn|giường|MW|lượt|người|hộ|công trình|trạm)(?!\p{L})))|(?<=(?:đến|vào|trong|tới|hết|cuối|ngay)\s(?:hết\s|cuối\s)?|[”"%*\p{L}]\s)năm\s(?<year>20\d\d)(?!\s?[-–/]\s?\d|\d)/gu;
/** What was reached, goes on or is the state of things. */
const NO_AIM =
  /(?<![A-Za-zÀ-ỹ])(?:đã|ước|so với|năm gốc|kết quả|hiện nay|hiện có|duy trì|giữ vững|từ năm|giai đoạn|thời kỳ|mỗi năm|hằng năm đạt|bình quân|giảm từ|tăng từ)(?![A-Za-zÀ-ỹ])/iu;
const TELLING = /kết quả|thực trạng|tình hình|đánh giá|hạn chế|căn cứ/iu;
/** Words that say nothing of what is measured. */
const FILLING = new Set(
  "phan dau dat bao dam it nhat toi thieu khong duoi tren dia ban tinh toan thanh pho so nam den het cuoi vao trong va cac cua co tu muc tieu chi ty le tong moi nhung ngay buoc tung duoc la xay dung doi voi cho thuc hien hoan thanh nuoc tro len giai doan giam xuong con tang len phap dong bo bien".split(
    " ",
  ),
);
/** So many words of what is measured at least, of which so many stand in both. */
const [fewestWords, fewestShared] = [3, 0.75];
const longest = 5000;
/** As far around its figure and year as an aim's words go. */
const reach = 90;

/**
 * Aims with one figure and the same words that are set for different years, in running text. An aim that one sentence raises step by
 * step has another figure each time. Compared within groups of one figure: linear but for those.
 */
export const retoldYears = perSubject((subject: Subject): readonly RetoldYear[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const byFigure = new Map<string, YearAim[]>();
  for (const { passage, inTable } of figurePiecesWith(subject, "năm")) {
    if (inTable || passage.text.length > longest || !/ăm 20\d\d/u.test(passage.text)) continue;
    for (const aim of [...aimsIn(passage), ...comparedIn(passage)]) {
      if (TELLING.test(sectionsAround(aim.span.line, subject))) continue;
      const key = `${aim.figure} ${aim.of}`;
      byFigure.set(key, [...(byFigure.get(key) ?? []), aim]);
    }
  }
  return [...byFigure.values()].flatMap((aims) => (aims.length > mostOfFigure ? [] : oddAmong(aims)));
});

/** A figure that stands in so many aims (`100%`) tells none of them. */
const mostOfFigure = 30;

/** The aims of a passage: figures and years that alternate, pair by pair; a year at the head of a clause holds for all its figures. */
function aimsIn(passage: Passage): readonly YearAim[] {
  return sentencesIn(passage).flatMap(({ text, from }) =>
    clausesOf(text).flatMap(({ clause, at }): readonly YearAim[] => {
      const tokens = matchesIn(clause, TOKEN);
      const years = tokens.filter(({ groups }) => groups?.year !== undefined);
      if (tokens.length < 2 || years.length === 0) return [];
      if (tokens.length !== years.length * 2) return [];
      return years.flatMap((_, pair): readonly YearAim[] => {
        const [first, second] = [tokens[pair * 2], tokens[pair * 2 + 1]];
        const figure = first?.groups?.figure ?? second?.groups?.figure;
        const year = first?.groups?.year ?? second?.groups?.year;
        if (first === undefined || second === undefined || figure === undefined || year === undefined)
          return [];
        const before = tokens[pair * 2 - 1];
        const start = Math.max(
          before === undefined ? 0 : before.index + before[0].length,
          first.index - reach,
        );
        const behind = tokens[pair * 2 + 2]?.index ?? clause.length;
        const end = Math.min(behind, second.index + second[0].length + reach);
        const opening = Math.max(start, clause.lastIndexOf(", ", first.index));
        if (NO_AIM.test(clause.slice(opening, second.index))) return [];
        const words = wordsOf(clause.slice(start, end).replace(/^\p{L}*/u, ""));
        const printed = clause.slice(first.index, second.index + second[0].length);
        const span = spanAt(passage, from + at + first.index, from + at + first.index + printed.length);
        const plain = figure.replace(/\s/gu, "");
        return [{ figure: plain, year, of: "end", text: clause.slice(first.index, end).trim(), words, span }];
      });
    }),
  );
}

/** `giảm 30% … so với năm 2025`: the figure with the year that it starts from. */
const COMPARED =
  /(\d{1,3}(?:,\d+)?\s?%)([^.;:%]{0,90}?)\sso với (?:năm|mức năm|cùng kỳ năm)\s(20\d\d)(?!\d)/gu;

function comparedIn(passage: Passage): readonly YearAim[] {
  if (!passage.text.includes("so với")) return [];
  return sentencesIn(passage).flatMap(({ text, from }) =>
    matchesIn(text, COMPARED).flatMap((match): readonly YearAim[] => {
      const [whole, figure = "", , year = ""] = match;
      const before =
        text
          .slice(Math.max(0, match.index - reach), match.index)
          .split(/[;:]/u)
          .at(-1) ?? "";
      if (/(?<!\p{L})(?:đã|ước|kết quả|bình quân)\s/iu.test(before)) return [];
      const said = `${before} ${whole.replace(/\sso với.*$/su, " ")}`;
      const span = spanAt(passage, from + match.index, from + match.index + whole.length);
      return [
        { figure: figure.replace(/\s/gu, ""), year, of: "base", text: whole, words: wordsOf(said), span },
      ];
    }),
  );
}

/** Parts between semicolons and colons. */
function clausesOf(text: string): readonly { readonly clause: string; readonly at: number }[] {
  return matchesIn(text, /[^;:]+/gu).map((match) => ({ clause: match[0], at: match.index }));
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.replace(TOKEN, " ").replace(/\d\S*/gu, " ");
  return new Set(
    fold(plain)
      .split(" ")
      .filter((word) => word.length > 1 && !FILLING.has(word)),
  );
}

/** Those whose year fewer other places of the same aim have; of two with one each the later. */
function oddAmong(aims: readonly YearAim[]): readonly RetoldYear[] {
  const told = new Set<YearAim>();
  return aims.flatMap((one, at) => {
    const same = aims.filter((other) => other !== one && isSame(one, other));
    const mine = same.filter(({ year }) => year === one.year).length;
    const other = same.find(
      ({ year }) => year !== one.year && same.filter((each) => each.year === year).length >= mine + 1,
    );
    if (other === undefined || told.has(other)) return [];
    // Of two that stand against one another the later is told.
    const tied = same.filter(({ year }) => year === other.year).length === mine + 1;
    if (tied && aims.indexOf(other) > at) return [];
    told.add(one);
    return [{ found: one, expected: other }];
  });
}

function isSame(one: YearAim, other: YearAim): boolean {
  const [less, more] = one.words.size <= other.words.size ? [one, other] : [other, one];
  if (less.words.size < fewestWords) return false;
  const shared = [...less.words].filter((word) => more.words.has(word)).length;
  return shared >= Math.max(fewestWords, less.words.size * fewestShared);
}
