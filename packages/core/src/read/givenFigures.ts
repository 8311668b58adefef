import type { OutlineSection } from "../document/outline.js";
import { slicePassage, spanAt } from "../document/passage.js";
import { coverSpans } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { parseMeasure } from "../text/measures.js";
import { inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { yearOfSection, yearOfTitle } from "./indicators/years.js";
import { readQuantities } from "./quantified-quantities.js";
import type { GivenFigure } from "./reading.js";
import { joinTables } from "./tables.js";
import { type LogicalRow, type LogicalTable, logicalText } from "./tables-rows.js";
import { parseTargetValue } from "./values.js";

/**
 * Figures that are no goal of the document for its whole area, but by which other documents are measured: what a table
 * assigns to each district or commune, and where things stand as a section on the situation tells. Reports give none:
 * their figures are results.
 */
export function readGivenFigures(ctx: ReadContext): readonly GivenFigure[] {
  if (/^báo cáo/iu.test(ctx.anatomy.typeLine?.passage.text.trim() ?? "")) return [];
  const assigned = joinTables(ctx.blocks).flatMap(readAssigned);
  return [...assigned, ...readStanding(ctx)].slice(0, mostFigures);
}

/** A table of all communes with some indicators has a few thousand cells; more is no assignment of goals. */
const mostFigures = 5000;

const PLACE =
  /^(?:(?:UBND|Ủy ban nhân dân)\s)?(?:huyện|thị xã|thành phố|TP\.?|quận|xã|phường|thị trấn|đặc khu)\s[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\s’'-]{1,40}$/iu;
const PLACES_HEADING =
  /^(?:tên\s)?(?:các\s)?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|địa phương|đơn vị|địa bàn|UBND)(?:[\s,/-]+(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|địa phương|hành chính|cấp xã|cấp huyện|các|và))*$/iu;
const NAME = /^\p{Lu}[A-Za-zÀ-ỹ]*(?:\s\p{Lu}[A-Za-zÀ-ỹ]*){0,4}$/u;
const WHOLE = /^(?:toàn tỉnh|toàn thành phố|toàn huyện)$/iu;
/** So many places make a list of them. */
const fewestPlaces = 3;

function readAssigned(table: LogicalTable): readonly GivenFigure[] {
  const down = placesDown(table);
  return down === undefined ? readAcross(table) : readDown(down.grid, down.place);
}

/** A table with its headings, also where they are of no kind that is known and so stand in its first rows. */
interface Grid {
  readonly table: LogicalTable;
  readonly headings: readonly string[];
  readonly rows: readonly LogicalRow[];
}

/** The table with its first `count` rows taken as headings. */
function headedBy({ columns, rows, ...table }: LogicalTable, count: number): Grid {
  const headings = columns.map(({ index, heading }) => {
    const parts = [heading, ...rows.slice(0, count).map((row) => logicalText(row, index))];
    return [...new Set(parts.filter((part) => part !== ""))].join(" ");
  });
  return { table: { columns, rows, ...table }, headings, rows: rows.slice(count) };
}

/** Rows that a heading may have. */
const mostHeadings = 4;

/** The column whose rows are places; what stands above the first of them are headings. */
function placesDown(table: LogicalTable): { readonly grid: Grid; readonly place: number } | undefined {
  for (let at = 0; at < Math.min(3, table.width); at += 1) {
    const texts = table.rows.map((row) => logicalText(row, at));
    const first = texts.findIndex((text) => PLACE.test(text) || NAME.test(text));
    const kinded = texts.findIndex((text) => PLACE.test(text));
    for (const start of new Set([kinded, first])) {
      if (start < 0 || start > mostHeadings) continue;
      const grid = headedBy(table, start);
      const named = PLACES_HEADING.test(grid.headings[at] ?? "");
      const listed = texts.slice(start).filter((text) => text !== "" && !/^(?:tổng|cộng)/iu.test(text));
      const places = listed.filter(
        (text) => PLACE.test(text) || WHOLE.test(text) || (named && NAME.test(text)),
      );
      if (places.length >= fewestPlaces && places.length * 10 >= listed.length * 7)
        return { grid, place: at };
    }
  }
  return undefined;
}

/** Places in rows, what is assigned in columns. */
function readDown({ table, headings, rows }: Grid, place: number): readonly GivenFigure[] {
  const heads = headings.flatMap((heading, index) => {
    const head = index === place ? undefined : headOf(heading, table);
    return head === undefined ? [] : [{ index, ...head }];
  });
  const listed = rows.map((row) => logicalText(row, place));
  if (new Set(listed).size < listed.length * 0.9) return [];
  return rows.flatMap((row) => {
    const placed = placeNamed(logicalText(row, place)) ?? placeNamed(logicalText(row, place - 1));
    if (placed === undefined) return [];
    return heads.flatMap(
      ({ index, ...head }) => figureOf(row, index, { ...head, place: placed.place, span: row.span }) ?? [],
    );
  });
}

/** Indicators in rows, places in columns; the places' names stand in a heading or in the first rows. */
function readAcross(table: LogicalTable): readonly GivenFigure[] {
  const grids = [0, 1, 2].map((count) => headedBy(table, count));
  const grid = grids.find(
    ({ headings }) => headings.filter((heading) => PLACE.test(heading)).length >= fewestPlaces,
  );
  if (grid === undefined) return [];
  const places = grid.headings.flatMap((heading, index) => {
    const placed = PLACE.test(heading) || WHOLE.test(heading) ? placeNamed(heading) : undefined;
    return placed === undefined ? [] : [{ index, ...placed }];
  });
  const before = grid.headings.slice(0, places[0]?.index ?? 0);
  const named = before.findIndex((heading) => /chỉ tiêu|nội dung|nhiệm vụ|tiêu chí/iu.test(heading));
  const measured = before.findIndex((heading) => /đơn vị(?: tính)?|đvt/iu.test(heading));
  if (named < 0) return [];
  return grid.rows.flatMap((row) => {
    const head = headOf(logicalText(row, named), table, measured < 0 ? "" : logicalText(row, measured));
    if (head === undefined) return [];
    return places.flatMap(
      ({ index, place }) => figureOf(row, index, { ...head, place, span: row.span }) ?? [],
    );
  });
}

function placeNamed(text: string): { readonly place: string | null } | undefined {
  if (WHOLE.test(text)) return { place: null };
  const bare = text.replace(/^(?:UBND|Ủy ban nhân dân)\s/iu, "").trim();
  return PLACE.test(bare) || NAME.test(bare) ? { place: bare } : undefined;
}

interface Head {
  readonly name: string;
  readonly year: string;
  readonly measure: string | null;
}

/** What a heading says besides its matter: whether it is planned or reached, and when. */
const HOLLOW =
  /(?:^|[:,–-]\s*)(?:thực hiện|chỉ tiêu(?: giao)?|kế hoạch(?: giao)?|kết quả|ước(?: thực hiện)?|mục tiêu)(?=[\s:,).]|$)|(?<!\p{L})(?:(?:đến|trong|vào|hết|cuối)\s)*năm\s20\d{2}|(?<!\d)20\d{2}(?!\d)/giu;

function headOf(heading: string, table: LogicalTable, measure?: string): Head | undefined {
  const years = heading.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? [];
  const year = years.at(-1) ?? yearOfTitle(table);
  if (year === undefined || years.length > 1 || /ghi chú|^(?:s?tt|stt|số tt)$/iu.test(heading))
    return undefined;
  const printed = /\(([^()]{1,20})\)\s*$/u.exec(heading)?.[1]?.trim();
  const bare = heading.replace(/\([^()]{1,20}\)\s*$/u, "");
  const own = bare
    .replace(HOLLOW, " ")
    .replace(/\s+/gu, " ")
    .replace(/[\s:;,–-]+$/u, "")
    .trim();
  const name = own.split(" ").length > 2 ? own : titleOf(table);
  if (name === undefined) return undefined;
  const told = measure !== undefined && measure !== "" ? measure : printed;
  return { name, year, measure: told === undefined ? measureOf(name) : (parseMeasure(told)?.text ?? told) };
}

function measureOf(name: string): string | null {
  return /(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(name) ? "%" : null;
}

/** A table of one indicator is named by its title. */
function titleOf({ before }: LogicalTable): string | undefined {
  for (const { passage } of before.slice(0, 5)) {
    if (/^\(?(?:ban hành |đính )?kèm theo|^\(?(?:đơn vị|đvt)/iu.test(passage.text)) continue;
    return passage.text.length < 300 ? passage.text.replace(HOLLOW, " ").trim() : undefined;
  }
  return undefined;
}

function figureOf(
  row: LogicalRow,
  index: number,
  { name, year, measure, place, span }: Head & Pick<GivenFigure, "place" | "span">,
): GivenFigure | undefined {
  const raw = logicalText(row, index);
  if (!/\d/u.test(raw) || raw.length > 40) return undefined;
  const value = parseTargetValue(raw, { measure })?.value;
  if (value === undefined || value.kind === "qualitative" || value.kind === "pending") return undefined;
  const share = measure === null && /\d\s?%/u.test(raw) ? "%" : measure;
  return { name, place, year, raw, value, measure: share, span, confidence: inferred() };
}

const SITUATION = /tình hình|kết quả|thực trạng|đánh giá|hiện trạng/iu;

/** Figures of sections on where things stand, each with its whole sentence. */
function readStanding(ctx: ReadContext): readonly GivenFigure[] {
  return ctx.anatomy.body.flatMap((block) => {
    const section = ctx.outline.sectionOf.get(block);
    if (block.kind !== "paragraph" || section === undefined || !tellsSituation(section)) return [];
    const { text } = block.passage;
    if (text.length > 3000 || !/\d/u.test(text)) return [];
    const fallback = yearOfSection(section);
    return sentencesIn(text, block.label?.end ?? 0).flatMap(({ from, to }) => {
      const sentence = slicePassage(block.passage, from, to);
      return readQuantities(sentence.text).flatMap((quantity): GivenFigure[] => {
        const year = quantity.year ?? fallback;
        if (year === undefined) return [];
        const { raw, value, measure } = quantity;
        const span = coverSpans([spanAt(sentence, quantity.from, quantity.to)]) ?? spanAt(sentence);
        const confidence = inferred("running-text");
        return [{ name: sentence.text, place: null, year, raw, value, measure, span, confidence }];
      });
    });
  });
}

function tellsSituation(section: OutlineSection): boolean {
  for (let at: OutlineSection | null = section; at !== null; at = at.parent)
    if (at.title !== null && SITUATION.test(at.title))
      return !/mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|báo cáo|kiểm tra/iu.test(at.title);
  return false;
}

function sentencesIn(text: string, start: number): readonly { readonly from: number; readonly to: number }[] {
  const ends = matchesIn(text, /(?<=[.;])\s(?=[\p{Lu}\p{Ll}(“"-])/gu).map(({ index }) => index);
  const bounds = [start, ...ends.filter((end) => end > start), text.length];
  return bounds.slice(1).map((to, at) => ({ from: bounds[at] ?? 0, to }));
}
