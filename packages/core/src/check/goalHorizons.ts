import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { nameYears } from "./nameYears.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import type { TextPiece } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A heading of goals, or the head of their column, that says up to which year they are set: `Mục tiêu cụ thể đến năm 2030`. */
interface Horizon {
  readonly year: number;
  readonly printed: string;
  readonly span: Span;
  /** Its words without years: equal for headings of a series. */
  readonly key: string;
  readonly inTable: boolean;
}

/** One that doesn't fit the document's title, its day, or all other such headings. */
export interface OddHorizon {
  readonly found: Pick<Horizon, "printed" | "span">;
  /** What it contradicts; the day of the document where it has no words of its own. */
  readonly expected: string;
  readonly place: Span;
  readonly why: "title" | "headings" | "past";
}

const GOALS = /(?:mục tiêu|chỉ tiêu)/iu;
const UNTIL = /(?:đến|tới)\s(?:hết\s|cuối\s)?(?:năm\s)?(20\d\d)(?![\d/])/giu;
const HEAD =
  /^(?:các\s)?(?:mục tiêu|chỉ tiêu|kế hoạch)\s(?:phấn đấu\s)?(?:đến\s)?(?:hết\s)?(?:năm\s)?(20\d\d)$/iu;
const longestHeading = 150;

/** Linear. */
const horizons = perSubject((subject: Subject): readonly Horizon[] =>
  piecesWith(subject, "tiêu", "đến", "tới").flatMap((piece) =>
    piece.inTable ? ofColumn(piece) : ofHeading(piece, subject),
  ),
);

function ofColumn({ passage, block }: TextPiece): readonly Horizon[] {
  const match = HEAD.exec(passage.text.trim());
  if (match === null || block.kind !== "table") return [];
  const row = block.rows.find(({ cells }) =>
    cells.some(({ paragraphs }) => paragraphs.some((each) => each.passage === passage)),
  );
  const texts =
    row?.cells.map(({ paragraphs }) => paragraphs.map((each) => each.passage.text).join(" ")) ?? [];
  // Beside a column of another year it is one of a series.
  if (texts.filter((text) => /20\d\d/u.test(text)).length !== 1) return [];
  return [
    {
      year: Number(match[1]),
      printed: passage.text.trim(),
      span: spanAt(passage),
      key: keyOf(passage.text),
      inTable: true,
    },
  ];
}

function ofHeading({ passage, block }: TextPiece, { outline }: Subject): readonly Horizon[] {
  const { text } = passage;
  if (text.length > longestHeading || block.kind !== "paragraph" || OTHER.test(text)) return [];
  const [only, more] = matchesIn(text, UNTIL);
  if (only === undefined || more !== undefined) return [];
  const section = outline.sectionOf.get(block);
  const heads =
    section?.heading === block &&
    !/[.;,]\s*$/u.test(text) &&
    (GOALS.test(text) || GOALS.test(section.parent?.title ?? ""));
  if (!heads && !(LEADS_IN.test(text) && GOALS.test(text))) return [];
  const span = spanAt(passage, only.index, only.index + only[0].length);
  return [{ year: Number(only[1]), printed: only[0], span, key: keyOf(text), inTable: false }];
}

/** `Đến hết năm 2030, phấn đấu đạt các chỉ tiêu sau:` */
const LEADS_IN = /^[\s*_–+-]*(?:phấn đấu\s)?(?:đến|tới)\s[^:;.]{0,140}:[\s*_]*$/iu;
const OTHER = /tầm nhìn|định hướng|thực hiện mục tiêu|giai đoạn/iu;

const keyOf = (text: string): string => fold(text.replace(/\d+/gu, " ")).trim();

/** Every such heading that contradicts the title, was over when the document was issued, or stands alone against the others. */
export function oddHorizons(subject: Subject): readonly OddHorizon[] {
  const { meta } = subject.reading;
  if (/^báo cáo/iu.test(meta.type ?? "")) return [];
  const all = horizons(subject);
  const found = [...againstTitle(all, subject), ...againstOthers(all)];
  const issued = meta.date === null ? undefined : Number(meta.date.slice(0, 4));
  const dated = meta.spans.date;
  if (issued !== undefined && dated !== undefined)
    for (const one of all)
      if (one.year < issued) found.push({ found: one, expected: `năm ${issued}`, place: dated, why: "past" });
  return [...new Map(found.toReversed().map((one) => [one.found.span.line, one])).values()].reverse();
}

/** The title's own horizon has no heading, and this one has another year; or it lies behind all years of the title. */
function againstTitle(all: readonly Horizon[], { reading, outline }: Subject): OddHorizon[] {
  const { title, spans } = reading.meta;
  const parts = title === null ? [] : nameYears(title).filter(({ role }) => role !== "ordinal");
  const ends = parts.filter(({ role }) => role === "until" || role === "span");
  const [own, more] = ends;
  const place = spans.title;
  if (own === undefined || place === undefined || all.length === 0) return [];
  const end = Math.max(...ends.map(({ value }) => Number(value.slice(-4))));
  const last = Math.max(...parts.map(({ value }) => Number(value.slice(-4))));
  const start = own.role === "span" ? Number(own.value.slice(0, 4)) : 0;
  const isHeaded = isSection(outline.sections, String(end));
  const oneYear = new Set(all.map(({ year }) => year)).size === 1 && more === undefined && !isHeaded;
  return all.flatMap((one) => {
    const alone = oneYear && one.year !== end && title?.includes(String(one.year)) === false;
    return one.year > last || one.year < start || alone
      ? [{ found: one, expected: own.printed, place, why: "title" as const }]
      : [];
  });
}

const STAGE = /^[\s*_]*(?:giai đoạn|thời kỳ|tầm nhìn|định hướng)/iu;

/** A heading of goals, stages or an outlook carries the year. */
function isSection(sections: readonly OutlineSection[], year: string): boolean {
  return sections.some(
    ({ title, children }) =>
      (title?.includes(year) === true &&
        title.length <= longestHeading &&
        (GOALS.test(title) || STAGE.test(title))) ||
      isSection(children, year),
  );
}

/** All others, three or more with it, have one year. */
function againstOthers(all: readonly Horizon[]): OddHorizon[] {
  if (all.length < 3) return [];
  const byYear = new Map<number, Horizon[]>();
  for (const one of all) byYear.set(one.year, [...(byYear.get(one.year) ?? []), one]);
  const [most, few, third] = [...byYear.values()].sort((a, b) => b.length - a.length);
  const [odd, second] = few ?? [];
  const [usual] = most ?? [];
  if (odd === undefined || usual === undefined || second !== undefined || third !== undefined) return [];
  if ((most?.length ?? 0) < 2) return [];
  const inSeries = !odd.inTable && all.some((one) => one !== odd && !one.inTable && one.key === odd.key);
  if (inSeries) return [];
  return [{ found: odd, expected: usual.printed, place: usual.span, why: "headings" }];
}
