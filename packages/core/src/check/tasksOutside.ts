import type { Span } from "../document/span.js";
import { lastDayOfTerm } from "../schedule/term.js";
import { matchesIn } from "../text/matches.js";
import type { Finding } from "./diagnostic.js";
import { dueLine } from "./dueLine.js";
import { nameYears } from "./nameYears.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { titlePeriod } from "./titleYears.js";

interface OutsideTask {
  readonly due: string;
  readonly span: Span;
  readonly how: "before" | "after";
  /** None of its years can be the plan's. */
  readonly wholly: boolean;
}

/** Years that hold for a document's tasks; from 0 where its title only says up to when. */
interface OwnSpan {
  readonly from: number;
  readonly to: number;
  readonly issued: number;
}

/** Making the plan known and getting ready comes before the plan's first year. */
const READYING =
  /(?:xây dựng|ban hành|phê duyệt|tham mưu)[^.;]{0,40}(?:kế hoạch|quyết định|văn bản|chương trình|đề án)|rà soát|kiện toàn|thành lập|quán triệt|phổ biến|chuẩn bị|khảo sát|dự toán|tổng kết|sơ kết|đánh giá/iu;

const goesOn = /^(?:từ|bắt đầu)/iu;
/** `2016 - 2018` */
const RUN = /^(?:(?:giai đoạn|năm)\s)?20\d\d\s?[-–]\s?20\d\d$/iu;

/**
 * Tasks whose time lies before the first or goes beyond the last year of the plan's own title: each that lies wholly outside by itself,
 * the others together. Linear.
 */
export function tasksOutside(subject: Subject): readonly Finding[] {
  const { meta, tasks } = subject.reading;
  const own = ownSpan(meta.title ?? "", Number(meta.date?.slice(0, 4) ?? 0));
  if (own === undefined) return [];
  const found = tasks.flatMap(({ due, text, span }): readonly OutsideTask[] => {
    const how = due === null ? undefined : sideOf(due, own);
    if (due === null || how === undefined) return [];
    const wholly = how === "before" ? liesBefore(due) : beginsAfter(due, own.to);
    const over = goesOn.test(due) ? null : lastDayOfTerm(due);
    // A single time that was over by then is told by another rule.
    if (over !== null && over < (meta.date ?? "") && !(wholly && how === "before")) return [];
    if (how === "before" && !wholly && READYING.test(text)) return [];
    return [{ due, how, span: dueLine(subject, span, due), wholly }];
  });
  const timed = tasks.filter(({ due }) => due !== null && /20\d\d/u.test(due)).length;
  const alone = found.length === 1 && found[0]?.how === "after" && timed >= fewestTimed;
  const [certain, mild] = [found.filter(({ wholly }) => wholly), found.filter(({ wholly }) => !wholly)];
  return [
    ...certain.map((one) => findingOf([one], own, "warning")),
    ...(mild.length === 0 ? [] : [findingOf(mild, own, alone ? "warning" : "info")]),
  ];
}

function findingOf(found: readonly OutsideTask[], own: OwnSpan, severity: "warning" | "info"): Finding {
  const [first, ...others] = found;
  const [due = "", span] = [first?.due, first?.span ?? { line: 1, endLine: 1 }];
  const { from, to } = own;
  return {
    severity,
    message: {
      vi: `Thời gian “${due}” nằm ngoài giai đoạn ${from === 0 ? `đến năm ${to}` : `${from} - ${to}`} của văn bản${others.length > 0 ? ` (và ${others.length} nhiệm vụ khác)` : ""}.`,
      en: `Found the time “${due}”, expected one within the document's own period ${from === 0 ? "up to " : `${from}-`}${to}.`,
    },
    span,
    quote: due,
    related: others.slice(0, 12).map((other) => saysHere(other.span, other.due)),
    data: { period: [from, to], due: found.map((one) => one.due) },
  };
}

/** Years of a title: `giai đoạn 2021 - 2025`, or those up to `đến năm 2035` where it looks no further. */
function ownSpan(title: string, issued: number): OwnSpan | undefined {
  const span = titlePeriod(title);
  if (span !== undefined) return { from: span.from, to: span.to, issued };
  const years = nameYears(title).filter(({ role }) => role !== "ordinal");
  const [until, other] = years;
  return until?.role === "until" && other === undefined
    ? { from: 0, to: Number(until.value), issued }
    : undefined;
}

/** One task alone of so many goes beyond the years that all others keep to. */
const fewestTimed = 4;

const yearsIn = (due: string): readonly number[] =>
  matchesIn(due, /(?<!\d)20\d\d(?!\d)/gu).map(([year]) => Number(year));

/** All of the time lies after the period's end, so it can't be work of the plan. */
function beginsAfter(due: string, to: number): boolean {
  const years = yearsIn(due);
  return years.length > 0 && Math.min(...years) > to;
}

/** A run of years before the plan: no getting ready takes them. */
function liesBefore(due: string): boolean {
  const years = yearsIn(due);
  return !goesOn.test(due) && Math.max(...years) - Math.min(...years) >= fewestRun;
}

const fewestRun = 2;

/** Which side of the period a printed time lies on or runs over to; undefined within it. A plan up to a year begins with its issue. */
function sideOf(due: string, { from, to, issued }: OwnSpan): "before" | "after" | undefined {
  const years = yearsIn(due);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return undefined;
  if (last > to || (last === to && /(?:những |các )?năm (?:tiếp theo|sau)|sau năm/iu.test(due)))
    return "after";
  if (from === 0) return liesBefore(due) && last <= issued && first < issued - 1 ? "before" : undefined;
  if (goesOn.test(due) || RUN.test(due) ? first < from : last < from) return "before";
  return undefined;
}
