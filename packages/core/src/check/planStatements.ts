import type { Span } from "../document/span.js";
import { clear } from "../read/confidence.js";
import type { GivenFigure, Indicator, Milestone } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { isCentralCity } from "../text/places.js";
import { indicatorTitle, isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { figuresTold } from "./planClauses.js";
import type { ReadDocument } from "./subject.js";
import { measureForm } from "./valueClauses.js";

/** What a document gives for an area by year, in a row of a table or in a part of a sentence. */
export interface PlanStatement {
  readonly document: ReadDocument;
  /** What it is of, as compared. */
  readonly name: string;
  /** As a message names it. */
  readonly title: string;
  readonly area: Area;
  readonly measure: string;
  /** By year. */
  readonly values: Readonly<Record<string, Milestone>>;
  /** Says itself that it goes beyond what was set above. */
  readonly exceeds: boolean;
  readonly span: Span;
}

/** The province, or a district or commune of it by its folded name without its kind. */
export type Area = "province" | `place ${string}`;

const LOCAL =
  /(?<!\p{L})(?:[Hh]uyện(?: ủy)?|[Tt]hị (?:xã|ủy|trấn)|[Tt]hành (?:phố|ủy)|[Qq]uận(?: ủy)?|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s(\p{Lu}[\p{L}\s'’-]*)$/u;

/** The area that a document is for: that of the committee which issued it. */
export const areaOf = perSubject(({ reading: { meta } }: ReadDocument): Area => {
  const issuer = (meta.issuer ?? "").replace(/,?\s+tỉnh\s\p{Lu}.*$/u, "");
  const place = LOCAL.exec(issuer)?.[1];
  return place === undefined || isCentralCity(place) ? "province" : placeArea(place);
});

function placeArea(name: string): Area {
  const bare = fold(name).replace(/^(?:huyen|thi xa|thanh pho|tp|quan|xa|phuong|thi tran|dac khu) /u, "");
  return `place ${bare}`;
}

/** Said of the whole province in a document of a district or commune. */
const OF_PROVINCE =
  /(?:toàn|cả|trong) tỉnh|(?:trên )?địa bàn (?:toàn )?tỉnh|(?:của|do) (?:toàn )?tỉnh|tỉnh (?:đề ra|xác định|phấn đấu)|tỉnh \p{Lu}/u;
const ANY_PLACE =
  /(?<!\p{L})(?:huyện|thị xã|thành phố|thị trấn|xã|phường|đặc khu)\s(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu;

/** Whose figure a part of a sentence gives; undefined where it names several places. */
function areaSaid(text: string, own: Area): Area | undefined {
  if (own !== "province" && OF_PROVINCE.test(text)) return "province";
  const places = new Set(matchesIn(text, ANY_PLACE).map((match) => placeArea(match[1] ?? "")));
  const [only] = places;
  if (only === undefined) return own;
  return places.size === 1 ? only : undefined;
}

/** Whether a sentence says that it sets more than was asked. */
export function saysExceeding(text: string): boolean {
  return /(?<!không )(?<!\p{L})vượt(?! quá| lũ| qua)|(?<!\p{L})cao hơn (?:chỉ tiêu|mục tiêu|mức)/iu.test(
    text,
  );
}

/** A measure as compared: rates by their base, abbreviations written out. */
function measureOf(measure: string, name: string): string {
  if (/(?:trên|\/)\s?10+(?:\.000)*(?!\d)/u.test(name) || /^(?:tren )?10+(?: 000)*(?: |$)/u.test(measure))
    return "rate";
  return measure === "htx" ? "hop tac xa" : measure;
}

/** What a document gives for its area, for the province and for places, in order of lines. Linear. */
export const planStatements = perSubject((document: ReadDocument): readonly PlanStatement[] => {
  const { indicators, figures = [] } = document.reading;
  const rows = indicators.filter(isPrinted).flatMap((row) => ofRow(document, row) ?? []);
  const placed = figures.filter(({ place }) => place !== null);
  const whole = figures.filter(({ place }) => place === null);
  const running = [...indicators.filter((each) => !isPrinted(each)), ...whole.map(asIndicator)];
  return [...rows, ...assigned(document, placed), ...ofSentences(document, running)].sort(
    (a, b) => a.span.line - b.span.line,
  );
});

function ofRow(document: ReadDocument, row: Indicator): PlanStatement | undefined {
  const { name, parent, measure, milestones, spanning, span } = row;
  if (spanning !== null || Object.keys(milestones).length === 0) return undefined;
  const whole = parent === null ? name : `${parent} ${name}`;
  const area = areaSaid(whole, areaOf(document));
  if (area === undefined) return undefined;
  const share = measure === null && /(?:tỷ|tỉ) (?:lệ|trọng)|%/iu.test(whole);
  return {
    document,
    name: whole,
    title: indicatorTitle(row),
    area,
    measure: share ? "%" : measureOf(measureForm(measure), whole),
    values: milestones,
    exceeds: saysExceeding(whole),
    span,
  };
}

/** What a table assigns to each place, its years together. */
function assigned(document: ReadDocument, figures: readonly GivenFigure[]): readonly PlanStatement[] {
  const found = new Map<string, PlanStatement & { values: Record<string, Milestone> }>();
  for (const { name, place, year, raw, value, measure, span } of figures) {
    const key = `${span.line} ${place} ${name}`;
    const known = found.get(key) ?? {
      document,
      name,
      title: `“${name}”`,
      area: placeArea(place ?? ""),
      measure: measure === null ? "" : measureOf(measureForm(measure), name),
      values: {},
      exceeds: false,
      span,
    };
    known.values[year] ??= { raw, value, confidence: clear };
    found.set(key, known);
  }
  return [...found.values()];
}

type Sentence = Pick<Indicator, "name" | "milestones" | "span">;

function asIndicator({ name, year, raw, value, span, confidence }: GivenFigure): Sentence {
  return { name, milestones: { [year]: { raw, value, confidence } }, span };
}

/** The parts of each sentence; the reading gives one item for each of its figures. */
function ofSentences(document: ReadDocument, items: readonly Sentence[]): readonly PlanStatement[] {
  const sentences = new Map<string, Sentence[]>();
  for (const item of items) {
    const known = sentences.get(item.name);
    if (known === undefined) sentences.set(item.name, [item]);
    else known.push(item);
  }
  return [...sentences.values()].flatMap((same) => ofSentence(document, same));
}

function ofSentence(document: ReadDocument, items: readonly Sentence[]): readonly PlanStatement[] {
  const [first] = items;
  if (first === undefined) return [];
  const read = items.flatMap(({ milestones, span }) =>
    Object.entries(milestones).map(([year, { raw }]) => ({ year, raw, span })),
  );
  const years = new Set(read.map(({ year }) => year));
  const exceeds = saysExceeding(first.name);
  return figuresTold(first.name).flatMap(({ name, year, raw, value, measure }): PlanStatement[] => {
    const item = read.find((each) => each.raw === raw);
    const told = year ?? item?.year ?? (years.size === 1 ? [...years][0] : undefined);
    const area = areaSaid(name, areaOf(document));
    if (told === undefined || area === undefined || value.kind === "relative") return [];
    const milestone = { raw, value, confidence: clear };
    const span = item?.span ?? first.span;
    const title = `“${name.replace(/\s+(?=[,.;])/gu, "").replace(/[\s,.;:]+$/u, "")}”`;
    return [
      {
        document,
        name,
        title,
        area,
        measure: measureOf(measure, name),
        values: { [told]: milestone },
        exceeds,
        span,
      },
    ];
  });
}
