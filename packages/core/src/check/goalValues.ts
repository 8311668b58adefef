import type { OutlineSection } from "../document/outline.js";
import type { Span } from "../document/span.js";
import type { TargetValue } from "../read/value.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { type GoalClause, goalSections } from "./goalClauses.js";
import { isOfOwnGroup } from "./ownGroups.js";
import { perSubject } from "./perSubject.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { digitsOf, yearsRead } from "./yearsRead.js";

/** A goal with its values by year. */
export interface Goal {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly StatementToken[];
  readonly values: readonly GoalValue[];
}

export interface GoalValue {
  readonly year: string;
  readonly raw: string;
  readonly value: TargetValue;
  /** `%`, or `` for what is counted or measured otherwise. */
  readonly measure: string;
}

/** Words of time and of reaching, no part of a name. */
export const TIMES = new Set(
  tokensOf(
    "đến năm vào hết cuối trở lên phấn đấu xuống lên còn đưa nâng đạt có là từ giảm tăng nâng khống chế duy trì mức ở",
  ).map(({ form }) => form),
);

/** The goals with their values; what stands under a name ending in a colon goes with it. */
export const goalValues = perSubject((subject: Subject): readonly Goal[] => {
  return goalSections(subject).flatMap(({ section, clauses }) => {
    const year = yearOfGoals(section, subject);
    const read = yearsRead(subject);
    const yearAt = ({ line, endLine }: Span, text: string): string | undefined =>
      read.get(`${line} ${digitsOf(text)}`) ?? read.get(`${endLine} ${digitsOf(text)}`);
    const goals: Goal[] = [];
    let head: GoalClause | undefined;
    for (const clause of clauses) {
      const below =
        head !== undefined && /^(?:[+-]\s)?(?:đến|năm)\s/iu.test(clause.text) && clause.text.length < 60;
      if (!below) head = clause.hasFigure ? undefined : clause;
      const text = below && head !== undefined ? `${head.text}: ${clause.text}` : clause.text;
      const goal = goalOf(text, clause.span, year ?? yearAt(clause.span, text));
      if (goal !== undefined) goals.push(goal);
    }
    return goals;
  });
});

/** The year by which the goals of a section are to be reached: of a heading, else the one that the plan is for. */
export function yearOfGoals(section: OutlineSection, { reading }: Subject): string | undefined {
  return yearOf(section) ?? yearOfTitle(reading.meta.title ?? "");
}

/** The year that the heading of the goals sets, or one above it. */
function yearOf(section: OutlineSection): string | undefined {
  for (let at: OutlineSection | null = section; at !== null; at = at.parent) {
    const years = matchesIn(
      at.title ?? "",
      /(?:đến|hết|cuối|mục tiêu|chỉ tiêu)\s(?:hết\s|cuối\s)?năm\s(20\d{2})/giu,
    );
    const [only] = years;
    if (only !== undefined) return years.length === 1 ? only[1] : undefined;
  }
  return undefined;
}

/** `Kế hoạch chuyển đổi số năm 2026`: the one year that a plan is for. */
function yearOfTitle(title: string): string | undefined {
  const years = matchesIn(title, /20\d{2}/gu);
  return years.length === 1 ? /(?<!đến\s)năm\s(20\d{2})/iu.exec(title)?.[1] : undefined;
}

/** Parts, steps and what is done each year are no level to be reached. */
const PARTIAL =
  /(?<![A-Za-zÀ-ỹ])(?:mỗi năm|hằng năm|hàng năm|tăng thêm|thêm|so với|gấp|bình quân (?:mỗi|hằng|hàng)|mới|giảm ít nhất|tăng ít nhất|tốc độ)(?![A-Za-zÀ-ỹ])/iu;

/** `111 bé trai/100 bé gái`: what a rate is measured in is no part of its name. */
const PER = /(\d[\d.,]*)\s(?:\p{L}+\s?){1,3}\/\s?\d[\d.]*(?:\s\p{L}+){1,3}/gu;

function goalOf(whole: string, span: Span, sectionYear: string | undefined): Goal | undefined {
  const text = whole
    .replace(/,?\s\(?(?:trong đó|riêng|bao gồm)(?![A-Za-zÀ-ỹ]).*$/iu, "")
    .replace(/\s(?:trên|trong)\stổng\s(?:số\s)?[^,;:\d]*$/iu, " ")
    .replace(/\([^()]*\)/gu, " ");
  if (PARTIAL.test(text) || isOfOwnGroup(text, text.length)) return undefined;
  const values = valuesIn(text, sectionYear);
  return values.length === 0
    ? undefined
    : { text: whole, span, tokens: tokensOf(text.replace(PER, "$1")), values };
}

const BOUND = "(?:ít nhất |tối thiểu |trên |hơn |từ |không quá |dưới |khoảng )?";
const FIGURE = `(${BOUND}\\d[\\d.,]*(?<![.,]))(?![\\d/]|\\s?[-–]\\s?\\d|\\s?(?:lần|tuổi|sao)(?![A-Za-zÀ-ỹ]))\\s?(%)?(?:\\s(trở lên|trở xuống))?`;
/** `đến năm 2025 có 70%`, `năm 2030: đạt 90%`. */
const YEAR_FIRST = new RegExp(
  `năm\\s(20\\d{2})\\s?[,:]?\\s?(?:(?:toàn tỉnh|toàn huyện|toàn xã|phấn đấu|đạt|có|còn|là|giảm còn|xuống còn|xuống)\\s)*${FIGURE}`,
  "giu",
);
/** `95% vào năm 2025`. */
const FIGURE_FIRST = new RegExp(
  `(?<![\\d.,–-])${FIGURE}(?:\\s(?!và\\s)[A-Za-zÀ-ỹ]+)?\\s(?:vào|đến|trong|ở)\\s(?:cuối |hết )?năm\\s(20\\d{2})`,
  "giu",
);
const ANY = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d.,/–-])(?<!(?:số|cấp|loại|mức độ|điều|nhóm|năm)\\s)${FIGURE}`,
  "giu",
);

/** The values that a clause states, by year; of the year given where it names none. */
export function valuesIn(text: string, sectionYear: string | undefined): readonly GoalValue[] {
  const figures = matchesIn(text, ANY).filter(([, raw = ""]) => !/^(?:19|20)\d{2}$/u.test(raw));
  const shares = figures.filter(([, , percent]) => percent !== undefined);
  const levels = shares.length > 0 ? shares : figures;
  const behind = matchesIn(text, FIGURE_FIRST).map(([, raw = "", percent, open, year = ""]) =>
    goalValueOf(year, raw, percent, open),
  );
  const ahead = matchesIn(text, YEAR_FIRST).map(([, year = "", raw = "", percent, open]) =>
    goalValueOf(year, raw, percent, open),
  );
  const dated = [behind, ahead].find(
    (values) =>
      values.length === levels.length && new Set(values.map(({ year }) => year)).size === values.length,
  );
  if (dated !== undefined && dated.length > 0) return dated;
  const [only] = levels;
  if (only === undefined || levels.length > 1) return [];
  const own = new Set(matchesIn(text, /[Nn]ăm\s(20\d{2})/gu).map(([, year]) => year ?? ""));
  const year = own.size > 0 ? [...own][0] : sectionYear;
  return year === undefined || own.size > 1 ? [] : [goalValueOf(year, only[1] ?? "", only[2], only[3])];
}

function goalValueOf(
  year: string,
  raw: string,
  percent: string | undefined,
  open: string | undefined,
): GoalValue {
  const amount = parseNumber(/\d[\d.,]*/u.exec(raw)?.[0] ?? "")?.value ?? 0;
  const most = open === "trở xuống" || /dưới|không quá/iu.test(raw);
  const least = open === "trở lên" || /ít nhất|tối thiểu|trên|hơn|từ/iu.test(raw);
  return {
    year,
    raw: `${raw}${percent ?? ""}${open === undefined ? "" : ` ${open}`}`,
    value: most
      ? { kind: "bound", op: "<=", value: amount }
      : least
        ? { kind: "bound", op: ">=", value: amount }
        : { kind: "exact", value: amount },
    measure: percent ?? "",
  };
}
