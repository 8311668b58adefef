import type { Indicator, Milestone } from "../read/reading.js";
import type { TargetValue } from "../read/value.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";

/** One dated figure of an indicator; exact values have `low` and `high` alike. */
export interface SeriesPoint {
  readonly year: string;
  readonly low: number;
  readonly high: number;
  readonly raw: string;
}

/** The figures of an indicator by year; texts, changes and values that say another period are left out. */
export const seriesOf = perSubject((indicator: Indicator): readonly SeriesPoint[] => {
  if (indicator.spanning !== null) return [];
  return Object.entries(indicator.milestones)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([year, milestone]) => pointOf(year, milestone) ?? []);
});

function pointOf(year: string, { raw, value }: Milestone): SeriesPoint | undefined {
  if (raw === null || /giai đoạn/iu.test(raw)) return undefined;
  const extent = extentOf(value);
  return extent === undefined ? undefined : { year, ...extent, raw };
}

/** The figures that a value states; undefined for texts, changes and composites. */
export function extentOf(value: TargetValue): { readonly low: number; readonly high: number } | undefined {
  if (value.kind === "range") return { low: value.low, high: value.high };
  if (value.kind === "exact" || value.kind === "bound" || value.kind === "level")
    return { low: value.value, high: value.value };
  if (value.kind === "benchmark" && value.value !== null) return { low: value.value, high: value.value };
  return undefined;
}

export type Direction = "rising" | "falling";

/** A direction and why: `stated` by the target, `name` of the indicator, or the `majority` of its steps. */
export interface KnownDirection {
  readonly direction: Direction;
  readonly by: "stated" | "name" | "majority";
}

/** Steps between neighbouring points: 1 up, -1 down, 0 level. */
export function stepsOf(points: readonly SeriesPoint[]): readonly (1 | 0 | -1)[] {
  return points.slice(1).map((point, at) => {
    const before = points[at];
    if (before === undefined) return 0;
    if (point.low > before.high) return 1;
    return point.high < before.low ? -1 : 0;
  });
}

const harm =
  /^(?:ty (?:le|so|suat)|ti (?:le|so|suat)|so|so luong) (?:\S+ ){0,5}?(?:ngheo|that nghiep|thieu viec lam|thieu viec lam|tu vong|suy dinh duong|bo hoc|tai nan|nha tam|mu chu|tao hon|that thoat|nhiem hiv|mac moi|chi phi khong chinh thuc)\b/;
/** What is done about a harm rises; what is counted among those harmed has no direction of its own. */
const remedy =
  /\b(?:duoc|tham gia|tiep can|xu ly|ho tro|thoat|giai quyet|dieu tri|phat hien|giam|xoa|tu van|thu gom|kham pha|dat|su dung|tap huan|vay von|dao tao|bao cao|khai bao)\b/;
const free = /^(?:toc do|co cau|chi so gia|tang truong|nhip do|muc tang|muc giam|ty gia|cpi|lam phat)/;

/**
 * Which way an indicator is meant to go: as its name says (`tăng tỷ lệ …`; after `giảm` the figures may be the size of the
 * reduction, which is unclear), as the target says of the same thing (`tăng tỷ lệ …`), by its name where that
 * is a harm (`tỷ lệ hộ nghèo`), else by most of its own steps where it is a share. Undefined when unclear: rates of
 * growth and counts per year may go up and down.
 */
export function findDirection(
  indicator: Indicator,
  points: readonly SeriesPoint[],
  targetTitle: string | undefined,
): KnownDirection | undefined {
  const name = fold(indicator.parent === null ? indicator.name : `${indicator.parent} ${indicator.name}`);
  if (free.test(name) || points.some(({ low }) => low < 0)) return undefined;
  const own = /^(?:phan dau )?(tang|giam|keo giam)\b(?! truong| cuong)/.exec(name)?.[1];
  if (own !== undefined) return own === "tang" ? { direction: "rising", by: "name" } : undefined;
  const stated = statedDirection(name, targetTitle);
  if (stated !== undefined) return { direction: stated, by: "stated" };
  if (namesHarm(name)) return { direction: "falling", by: "name" };
  return majorityDirection(indicator, points);
}

/** An age tells who is meant, in words that would part the harm from the beginning of the name. */
const age =
  / (?:tu )?(?:du )?(?:\d+ )?(?:den )?(?:tu )?duoi \d+ tuoi| tu \d+ (?:tuoi )?den \d+ tuoi| tu \d+ tuoi/g;

/** Whether a folded name is one of a harm, which is to fall. */
export function namesHarm(name: string): boolean {
  const plain = name.replace(age, " ").replace(/ +/g, " ");
  return harm.test(plain) && !remedy.test(plain.replace(/\bmoi(?: duoc)? phat hien\b/, " "));
}

/** `tăng đáng kể tỷ lệ X`: the target uses one of the two verbs, of words that name the indicator. */
function statedDirection(name: string, targetTitle: string | undefined): Direction | undefined {
  if (targetTitle === undefined) return undefined;
  const title = fold(targetTitle);
  const rises = /\b(?:tang|nang cao)\b(?! cuong| truong)/.exec(title);
  const falls = /\bgiam\b(?! sat| nhe)/.exec(title);
  const verb = rises ?? falls;
  if (verb === null || (rises !== null && falls !== null)) return undefined;
  if (/\bchua\b|\bkhong\b/.test(title)) return undefined;
  const words = name.split(" ").filter((word) => word.length > 2);
  const after = new Set(title.slice(verb.index, verb.index + 160).split(" "));
  const shared = words.filter((word) => after.has(word)).length;
  if (shared < 4 || shared * 2 < words.length) return undefined;
  return rises === null ? "falling" : "rising";
}

function majorityDirection(
  { measure, name }: Indicator,
  points: readonly SeriesPoint[],
): KnownDirection | undefined {
  if (measure !== "%" && !/^(?:tỷ|tỉ) (?:lệ|trọng|suất)/iu.test(name)) return swappedDirection(name, points);
  const steps = stepsOf(points);
  const up = steps.filter((step) => step === 1).length;
  const down = steps.filter((step) => step === -1).length;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (
    points.length === 3 &&
    up === 1 &&
    down === 1 &&
    steps[0] === 1 &&
    last.high > first.low &&
    measure === "%"
  )
    return { direction: "rising", by: "majority" };
  if (down === 1 && (up > 2 || (up > 1 && last.high > first.low)))
    return { direction: "rising", by: "majority" };
  if (up === 1 && (down > 2 || (down > 1 && last.low < first.high)))
    return { direction: "falling", by: "majority" };
  return undefined;
}

/** Counts of what is done anew each year go up and down. */
const yearly =
  /mới|trong năm|hằng năm|hàng năm|mỗi năm|lớp|cuộc|đợt|hội nghị|tập huấn|vụ|lượt|kinh phí|ngân sách|vốn|chi |thu |tăng|giảm|diễn|sự kiện|tuyển/iu;
/** Fewer points than these turn back by themselves. */
const fewestPoints = 5;

/** Counts and amounts of a long series of which two neighbours, changed about, would make it go one way. */
function swappedDirection(name: string, points: readonly SeriesPoint[]): KnownDirection | undefined {
  if (points.length < fewestPoints || yearly.test(name)) return undefined;
  for (const [direction, wrong] of [
    ["rising", -1],
    ["falling", 1],
  ] as const) {
    const steps = stepsOf(points);
    const at = steps.indexOf(wrong);
    if (at < 0 || steps.filter((step) => step === -wrong).length !== steps.length - 1) continue;
    const [a, b] = [points[at], points[at + 1]];
    if (a === undefined || b === undefined) continue;
    const restored = stepsOf([...points.slice(0, at), b, a, ...points.slice(at + 2)]);
    if (restored.every((step) => step === -wrong)) return { direction, by: "majority" };
  }
  return undefined;
}

/** Neighbouring points that go against a direction. */
export function stepsAgainst(
  points: readonly SeriesPoint[],
  direction: Direction,
): readonly (readonly [SeriesPoint, SeriesPoint])[] {
  const wrong = direction === "rising" ? -1 : 1;
  return stepsOf(points).flatMap((step, at) => {
    const before = points[at];
    const after = points[at + 1];
    return step === wrong && before !== undefined && after !== undefined ? [[before, after] as const] : [];
  });
}
