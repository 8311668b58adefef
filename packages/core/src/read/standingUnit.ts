import type { Block, Paragraph } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold, foldLetters } from "../text/fold.js";
import type { ListedUnit } from "../text/unitList.js";
import { findUnits } from "../text/unitMentions.js";
import { clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import type { Found } from "./letterhead.js";

/** One sign that a unit runs the plan and compiles its reports. */
interface Evidence {
  readonly unit: string;
  readonly weight: number;
  readonly span: Span;
}

/**
 * The unit that runs a plan (cơ quan thường trực, đầu mối): named so; or the one that compiles the reports, receives them,
 * or is to lead carrying out the whole plan. The strongest evidence wins, the first on a tie; the name is as printed.
 * Undefined where nothing says so.
 */
export function readStandingUnit(
  context: Pick<ReadContext, "anatomy" | "outline" | "resolveUnit">,
): Found<string> | undefined {
  const { body, attachments } = context.anatomy;
  const blocks = [
    ...body,
    ...attachments.filter((part) => part.kind === "issued").flatMap((part) => part.blocks),
  ];
  const evidence = blocks.flatMap((block) => evidenceIn(block, context));
  const totals = new Map<string, { weight: number; best: Evidence }>();
  for (const item of evidence) {
    const key = context.resolveUnit(item.unit)?.canonical ?? fold(item.unit);
    const total = totals.get(key);
    if (total === undefined) totals.set(key, { weight: item.weight, best: item });
    else {
      total.weight += item.weight;
      if (item.weight > total.best.weight) total.best = item;
    }
  }
  const [first] = [...totals.values()].sort((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight < 2) return undefined;
  const named = first.best.weight >= 10;
  return {
    value: first.best.unit,
    span: first.best.span,
    confidence: named ? clear : inferred("running-text"),
  };
}

const STANDING = /(?:cơ quan|đơn vị|bộ phận)\s+(?:thường trực|đầu mối)|làm đầu mối|là đầu mối/iu;
const COMPILES = /tổng hợp[^.;]{0,80}?báo cáo|báo cáo[^.;]{0,60}?tổng hợp|để tổng hợp/iu;
const LEADS_PLAN =
  /chủ trì[^.;]{0,120}?(?:triển khai|tổ chức|theo dõi|đôn đốc|hướng dẫn)[^.;]{0,90}?(?:kế hoạch|đề án|chương trình|nghị quyết|chỉ thị)(?:\s+này|\s+hành động|\s+trên|[.;]|$)/iu;
const OVERSEES = /(?:theo dõi|đôn đốc)[^.;]{0,180}?(?:thực hiện|triển khai)/iu;
/** `theo dõi, đôn đốc; định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh ủy` */
const FOLLOWS_UP =
  /^[\s,]*(?:(?:chủ trì|giúp|tham mưu)[^.;]{0,80}?)?(?:theo dõi|đôn đốc)[^.]{0,160}?báo cáo/iu;
const RECEIVES = /(?:gửi(?:\s+về)?|thông qua|\(\s*qua|về|qua|đồng gửi)\s*$/iu;

function evidenceIn(
  block: Block,
  context: Pick<ReadContext, "outline" | "resolveUnit">,
): readonly Evidence[] {
  if (block.kind !== "paragraph" || block.passage.text.length > 6000) return [];
  const { passage } = block;
  if (!/tổng hợp|thường trực|đầu mối|đôn đốc|chủ trì/iu.test(passage.text)) return [];
  const units = findUnits(passage.text).filter((unit) => isCandidate(unit.text, context));
  const section = context.outline.sectionOf.get(block);
  const subject = subjectOf(block, units) ?? headingUnit(section, context);
  return [...bySubject(block, subject), ...byReceipt(block, units)];
}

/** A unit that can stand at the head: one organisation, no committee of the whole province and no ministry. */
function isCandidate(name: string, { resolveUnit }: Pick<ReadContext, "resolveUnit">): boolean {
  const resolved = resolveUnit(name);
  if (!/\p{Ll}/u.test(name) && name.includes(" ") && /^(?:TỔ CHỨC|THỰC HIỆN|BAN HÀNH)/u.test(name))
    return false;
  if (resolved?.kind === "group") return false;
  const canonical = foldLetters(resolved?.canonical ?? name);
  return !/^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|bo (?!chi|doi)|thu tuong|chinh phu|tinh uy|thanh uy|ban thuong vu|thuong truc|quoc hoi|chu tich|cac |tong cuc|van phong chinh)/u.test(
    canonical,
  );
}

/** The unit that the paragraph begins with (after its label, `Giao`, `Đề nghị`). */
function subjectOf({ passage, label }: Paragraph, units: readonly ListedUnit[]): ListedUnit | undefined {
  const start = label?.end ?? 0;
  return units.find((unit) =>
    /^\s*(?:giao(?:\s+cho)?|đề nghị|yêu cầu|phân công)?\s*$/iu.test(passage.text.slice(start, unit.from)),
  );
}

function headingUnit(
  section: OutlineSection | undefined,
  context: Pick<ReadContext, "resolveUnit">,
): (ListedUnit & { readonly span: Span }) | undefined {
  for (let at = section ?? null; at !== null; at = at.parent) {
    const { passage } = at.heading;
    const [unit, other] = findUnits(passage.text).filter((found) => isCandidate(found.text, context));
    if (unit !== undefined && other === undefined && unit.from <= at.label.end + 12) {
      return { ...unit, span: spanAt(passage, unit.from, unit.to) };
    }
  }
  return undefined;
}

function bySubject(
  block: Paragraph,
  subject: (ListedUnit & { readonly span?: Span }) | undefined,
): readonly Evidence[] {
  if (subject === undefined) return [];
  const text = block.passage.text;
  const span = subject.span ?? spanAt(block.passage, subject.from, subject.to);
  const own = subject.span === undefined ? text.slice(subject.to) : text;
  let weight = 0;
  if (STANDING.test(own.slice(0, 300)) && !/phối hợp với cơ quan thường trực/iu.test(own.slice(0, 120)))
    weight += 10;
  if (LEADS_PLAN.test(own)) weight += 2;
  if (COMPILES.test(own) && !RECEIVES_LATER.test(own)) weight += 3;
  if (OVERSEES.test(own)) weight += 2;
  if (FOLLOWS_UP.test(own) && !RECEIVES_LATER.test(own)) weight += 3;
  return weight === 0 ? [] : [{ unit: subject.text, weight, span }];
}

/** `báo cáo về Sở X để tổng hợp`: the subject reports, it doesn't compile. */
const RECEIVES_LATER =
  /(?:gửi|về|qua)\s+(?:cho\s+)?(?:Sở|Ban|Công an|Văn phòng|Cục|Thanh tra|Ủy ban Mặt)[^.;]{0,120}?tổng hợp/u;

/** Units that reports are sent to so that they compile them. */
function byReceipt(block: Paragraph, units: readonly ListedUnit[]): readonly Evidence[] {
  const text = block.passage.text;
  return units.flatMap((unit) => {
    const before = text.slice(Math.max(0, unit.from - 24), unit.from);
    const after = text.slice(unit.to, unit.to + 160);
    const span = spanAt(block.passage, unit.from, unit.to);
    if (
      /^[^.;]{0,30}?(?:là|làm)\s+(?:cơ quan|đơn vị|bộ phận|đầu mối)[^.;]{0,20}(?:thường trực|đầu mối)?/iu.test(
        after,
      ) &&
      STANDING.test(after)
    ) {
      return [{ unit: unit.text, weight: 10, span }];
    }
    if (!RECEIVES.test(before)) return [];
    if (/^[^.;]{0,90}?tổng hợp/iu.test(after)) return [{ unit: unit.text, weight: 4, span }];
    return /(?:thông qua|qua)\s*$/iu.test(before) && /báo cáo/iu.test(text)
      ? [{ unit: unit.text, weight: 3, span }]
      : [];
  });
}
