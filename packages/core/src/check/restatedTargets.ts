import type { Block } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { type GoalClause, goalSections } from "./goalClauses.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";

/** A target that another section says otherwise: with another bound, or for everybody. */
export interface RestatedTarget {
  readonly goal: { readonly text: string; readonly span: Span };
  readonly text: string;
  readonly span: Span;
  readonly kind: "bound" | "everybody";
}

type Bound = "over" | "least" | "exact";

interface Goal {
  readonly clause: GoalClause;
  readonly share: string;
  readonly bound: Bound;
  readonly words: ReadonlySet<string>;
  readonly group: string | undefined;
  readonly phrases: ReadonlySet<string>;
}

const SHARE = /(trên|hơn|ít nhất|tối thiểu|không dưới|từ)?\s?(\d{1,3}(?:,\d+)?)\s?%(\strở lên)?/giu;
/** Everybody of a group. */
const EVERYBODY =
  /(?<![A-Za-zÀ-ỹ])(?:mỗi|mọi|tất cả(?: các| mọi)?|toàn bộ|100\s?%)\s(?:số\s)?(người dân|công dân|hộ(?: gia đình| dân)?|học sinh|trẻ em|phụ nữ|xã|thôn|trường(?: học)?|doanh nghiệp|cán bộ)(?![A-Za-zÀ-ỹ])/giu;
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/người dân|công dân|dân số|người trưởng thành/iu, "dan"],
  [/(?<![A-Za-zÀ-ỹ])hộ(?![A-Za-zÀ-ỹ])/iu, "ho"],
  [/học sinh/iu, "hoc sinh"],
  [/trẻ em/iu, "tre em"],
  [/phụ nữ/iu, "phu nu"],
  [/(?<![A-Za-zÀ-ỹ])(?:xã|thôn)(?![A-Za-zÀ-ỹ])/iu, "xa"],
  [/trường/iu, "truong"],
  [/doanh nghiệp/iu, "doanh nghiep"],
  [/cán bộ/iu, "can bo"],
];

/** Targets of the goals that a task or a duty words with another bound or for everybody. Linear in the text times the goals. */
export const restatedTargets = perSubject((subject: Subject): readonly RestatedTarget[] => {
  const goals = goalSections(subject).flatMap(({ clauses }) => clauses.flatMap(goalOf));
  if (goals.length === 0 || goals.length > 200) return [];
  const lines = new Set(goalSections(subject).flatMap(({ clauses }) => clauses.map(({ span }) => span.line)));
  const told = new Set<string>();
  return textPieces(subject).flatMap(({ passage, block, inTable }) => {
    if (inTable || isGeneral(subject, block) || passage.text.length > 5000 || lines.has(spanAt(passage).line))
      return [];
    if (!/%|mỗi|mọi|tất cả|toàn bộ/iu.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      const found = withOtherBound(text, goals) ?? forEverybody(text, goals);
      if (found === undefined || told.has(found.goal.clause.text)) return [];
      told.add(found.goal.clause.text);
      const { clause } = found.goal;
      return [
        {
          goal: { text: clause.text, span: clause.span },
          text: found.text,
          span: spanAt(passage, from + found.at, from + found.at + found.text.length),
          kind: found.kind,
        },
      ];
    });
  });
});

/** General aims speak of everybody; the targets below say how many of them. */
function isGeneral({ outline }: Subject, block: Block): boolean {
  for (let at = outline.sectionOf.get(block) ?? null; at !== null; at = at.parent)
    if (/tổng quát|mục tiêu chung|quan điểm|tầm nhìn|yêu cầu/iu.test(at.title ?? "")) return true;
  return false;
}

function goalOf(clause: GoalClause): readonly Goal[] {
  const shares = matchesIn(clause.text, SHARE);
  const [only] = shares;
  if (only === undefined || shares.length > 1) return [];
  const group = groupOf(clause.text);
  return [
    {
      clause,
      share: only[2] ?? "",
      bound: boundOf(only),
      words: new Set(meaningfulWords(clause.text)),
      group,
      phrases: phrasesOf(clause.text),
    },
  ];
}

function boundOf([, before = "", , after]: RegExpMatchArray): Bound {
  if (/trên|hơn/iu.test(before)) return "over";
  return before !== "" || after !== undefined ? "least" : "exact";
}

function groupOf(text: string): string | undefined {
  return GROUPS.find(([pattern]) => pattern.test(text))?.[1];
}

interface Found {
  readonly goal: Goal;
  readonly text: string;
  readonly at: number;
  readonly kind: RestatedTarget["kind"];
}

/** The same share of the same thing, `over` in one place and at least so much in the other. */
function withOtherBound(text: string, goals: readonly Goal[]): Found | undefined {
  for (const match of matchesIn(text, SHARE)) {
    const bound = boundOf(match);
    const near = goals.filter(
      (goal) => goal.share === match[2] && (goal.bound === "over") !== (bound === "over"),
    );
    if (near.length === 0 || near.every((goal) => goal.bound === "exact" || bound === "exact")) continue;
    const clause = /^[^.;]{0,400}/u.exec(text.slice(match.index))?.[0] ?? "";
    const words = meaningfulWords(clause);
    if (words.length < 5) continue;
    const goal = near.find((one) => {
      const common = words.filter((word) => one.words.has(word)).length;
      return common >= 6 && common >= words.length * 0.85;
    });
    if (goal !== undefined) return { goal, text: clause.trim(), at: match.index, kind: "bound" };
  }
  return undefined;
}

/** Everybody of the group of whom a goal sets a part, in the goal's own phrase. */
function forEverybody(text: string, goals: readonly Goal[]): Found | undefined {
  for (const match of matchesIn(text, EVERYBODY)) {
    const group = groupOf(match[1] ?? "");
    const clause = /^[^.;]{0,300}/u.exec(text.slice(match.index))?.[0] ?? "";
    const phrases = phrasesOf(clause);
    const goal = goals.find(
      (one) =>
        one.group === group &&
        Number(one.share.replace(",", ".")) < 100 &&
        [...one.phrases].some((phrase) => phrases.has(phrase)),
    );
    if (goal !== undefined) return { goal, text: clause.trim(), at: match.index, kind: "everybody" };
  }
  return undefined;
}

/** Runs of four syllables, and abbreviations with small and great letters or of four letters at least. */
function phrasesOf(text: string): ReadonlySet<string> {
  const short = text.match(/(?<![A-Za-zÀ-ỹ])\p{Lu}[\p{L}]*\p{Lu}[\p{L}]+(?![A-Za-zÀ-ỹ])/gu) ?? [];
  const runs = text
    .replace(PEOPLE, " ")
    .split(/[^\p{L}\s]+/u)
    .flatMap((part) => {
      const words = fold(part)
        .split(" ")
        .filter((word) => word !== "");
      return words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));
    });
  return new Set([...short.filter((word) => word.length > 3), ...runs.filter((run) => !COMMON.test(run))]);
}

/** Who is meant is no part of what they are to have. */
const PEOPLE = /(?:người dân|công dân|dân số)(?: trưởng thành)?/giu;
/** Runs that say nothing of what is measured. */
const COMMON = /tren dia ban|tren toan tinh|den nam|vao nam|toan thanh pho|gia dinh tre em|theo quy dinh/u;
