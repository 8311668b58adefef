import type { Block, Paragraph } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { slicePassage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findGoalYear, yearOfSection } from "./indicators/years.js";
import { type Quantity, readQuantities } from "./quantified-quantities.js";
import type { Indicator } from "./reading.js";

/** Documents that state what was done or said, not what is to be reached. */
const noPlan = /^(?:báo cáo|tờ trình|thông báo|giấy mời|biên bản|công điện|giấy)/iu;
const goalTitle = /(?:mục tiêu|chỉ tiêu)/iu;
const otherTitle =
  /chương trình mục tiêu quốc gia|kết quả|đánh giá|tình hình|kinh phí|tổ chức thực hiện|phân công|^(?:các )?(?:nhiệm vụ|giải pháp)|nhiệm vụ(?:,| và) giải pháp|nguồn vốn|có mục tiêu/iu;
const untilYear = "(?:đến|tới|trong)(?: hết| cuối)? năm (?:19|20)\\d{2}";
/** A sentence that sets a goal: it aims (`phấn đấu đến năm …`), begins with its year, or says what is reached by it. */
const aiming = new RegExp(
  `(?:phấn đấu|đặt mục tiêu|mục tiêu)[^.;]{0,80}?${untilYear}|(?<=^|[.;:]\\s)(?:[-–+]\\s)?${untilYear}|${untilYear},? (?:phấn đấu |phải |sẽ )?đạt`,
  "giu",
);

/**
 * Goals with figures that stand in running text: items of sections on goals and indicators (`Mục tiêu cụ thể`, `Chỉ
 * tiêu đến năm 2030`), and elsewhere sentences that say so (`phấn đấu đến năm 2030 …`). One indicator for each
 * figure, named by its whole item as printed; `group` is the section's path. Year: from the sentence, the
 * heading, else `planYear`. Reports and the like give none.
 */
export function readQuantified(ctx: ReadContext, planYear: string | undefined): readonly Indicator[] {
  if (noPlan.test(ctx.anatomy.typeLine?.passage.text.trim() ?? "")) return [];
  const found: Indicator[] = [];
  let intro: string | undefined;
  let last: OutlineSection | undefined;
  for (const block of goalBlocks(ctx)) {
    const section = ctx.outline.sectionOf.get(block);
    if (block.kind !== "paragraph") continue;
    if (section !== last) intro = undefined;
    last = section;
    const inside = isGoalSection(section);
    if (section?.heading === block && isTitle(section)) continue;
    const items = readItem(block, section, inside, intro ?? planYear);
    if (inside && items.length === 0 && /:\s*$/u.test(block.passage.text))
      intro = findGoalYear(block.passage.text) ?? intro;
    found.push(...items);
  }
  return found;
}

/** A numbered line with nothing below it and a full stop is an item, not a heading. */
function isTitle({ title, runIn, heading, children, blocks }: OutlineSection): boolean {
  if (title === null || runIn) return false;
  const alone = children.length === 0 && blocks.every((block) => block === heading);
  return !alone || !/[.;]$/u.test(heading.passage.text);
}

function* goalBlocks({ anatomy }: ReadContext): Generator<Block> {
  yield* anatomy.body;
  for (const { kind, blocks } of anatomy.attachments) if (kind === "issued") yield* blocks;
}

/** The section or one that it stands in is headed by goals or indicators. */
function isGoalSection(section: OutlineSection | undefined): boolean {
  for (let at = section ?? null; at !== null; at = at.parent) {
    const title = (at.title ?? at.heading.passage.text.slice(0, 160)).slice(0, 300);
    if (at.title === null && at.heading.passage.text.length > 160) continue;
    if (goalTitle.test(title) && !otherTitle.test(title)) return true;
  }
  return false;
}

function readItem(
  paragraph: Paragraph,
  section: OutlineSection | undefined,
  inside: boolean,
  fallback: string | undefined,
): readonly Indicator[] {
  const text = paragraph.passage.text;
  if (!inside && (isLookingBack(section) || text.search(aiming) < 0)) return [];
  const label = /^(?:[-–+•*]\s*)?chỉ tiêu\s+\d{1,2}(?:\.\d{1,2})*\s*[.:]\s*/iu.exec(text)?.[0].length;
  const passage = slicePassage(paragraph.passage, label ?? paragraph.label?.end ?? 0);
  const quantities = readQuantities(passage.text).filter(
    (quantity) => inside || isAimed(passage.text, quantity),
  );
  const led = isLedUpTo(passage.text, quantities);
  const year =
    yearOfSection((led && section?.heading === paragraph ? section.parent : section) ?? undefined) ??
    fallback;
  const span = spanAt(paragraph.passage);
  return distinct(quantities, year).flatMap((quantity): Indicator[] => {
    const key = quantity.year ?? year;
    if (key === undefined) return [];
    return [indicatorOf(passage.text, quantity, key, section, span)];
  });
}

/** `…; tạo cơ sở để năm 2030 đạt 70%`: the item's last year is that of one figure alone, not of the others. */
function isLedUpTo(text: string, quantities: readonly Quantity[]): boolean {
  return quantities.some(({ from, year }, at) => {
    if (year === null || at === 0) return false;
    const before = text.slice(quantities[at - 1]?.to ?? 0, from);
    return /(?:để|con số này|tỷ lệ này|tiến tới)[^;.]{0,30}năm\s(?:19|20)\d{2}[^;.\d]{0,20}$/iu.test(before);
  });
}

/** Sections that say what was done: their figures are no goals. */
function isLookingBack(section: OutlineSection | undefined): boolean {
  for (let at = section ?? null; at !== null; at = at.parent) {
    if (/kết quả|đánh giá|thực trạng|tình hình|tồn tại|hạn chế/iu.test(at.title ?? "")) return true;
  }
  return false;
}

/** Outside sections on goals only figures in the sentence that sets one count, after its words. */
function isAimed(text: string, { from, raw, measure }: Quantity): boolean {
  const aim = matchesIn(text, aiming).findLast(({ index }) => index < from);
  if (aim === undefined || /[.;]\s/u.test(text.slice(aim.index, from))) return false;
  return measure === "%" || /^(?:đạt|ít nhất|tối thiểu|trên|có)/iu.test(raw) || /đạt$/iu.test(aim[0]);
}

/** The same figure twice in one item is one goal. */
function distinct(quantities: readonly Quantity[], year: string | undefined): readonly Quantity[] {
  const seen = new Set<string>();
  return quantities.filter(({ value, measure, year: own }) => {
    const key = JSON.stringify([value, measure, own ?? year]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function indicatorOf(
  name: string,
  { raw, value, measure }: Quantity,
  year: string,
  section: OutlineSection | undefined,
  span: Indicator["span"],
): Indicator {
  const confidence = inferred("running-text");
  return {
    code: null,
    name,
    target: null,
    group: section?.path ?? null,
    groupTitle: section?.title ?? null,
    parent: null,
    priority: null,
    measure,
    responsible: [],
    responsibleInherited: false,
    milestones: { [year]: { raw, value, confidence } },
    spanning: null,
    span,
    confidence,
  };
}
