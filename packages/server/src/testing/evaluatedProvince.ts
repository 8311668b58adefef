import type { TargetValue } from "@lotrinh/core/read/value";
import { addIndicator } from "@lotrinh/store/catalogue/indicators";
import type { ObservationInput } from "@lotrinh/store/catalogue/observationInput";
import { proposeLinks } from "@lotrinh/store/catalogue/proposeLinks";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { refreshVerdicts } from "@lotrinh/store/catalogue/verdicts";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { addPlace, setPlaceShape } from "@lotrinh/store/organisation/places";
import { addUnit, findUnits } from "@lotrinh/store/organisation/units";
import { addAssignments } from "@lotrinh/store/plan/assignments";
import type { Store } from "@lotrinh/store/store";
import { type SampleIndicator, samplePlanInForce } from "@lotrinh/store/testing/samplePlanInForce";
import { sql } from "kysely";

/** How large a made-up province is. */
export interface ProvinceSize {
  readonly plans: number;
  /** Entries of the catalogue, at most 1,500; each is in one plan. */
  readonly indicators: number;
  readonly communes: number;
}

/** What stands in it, for tests to count against. */
export interface EvaluatedProvince {
  readonly plans: readonly string[];
  readonly indicators: readonly string[];
  readonly communes: readonly string[];
  /** Entries without any figure. */
  readonly withoutData: number;
  /** Plan indicators that nobody linked yet, two a plan: one means an entry of another plan, one none. */
  readonly unlinked: number;
}

const groups =
  "trẻ em|học sinh|phụ nữ|người cao tuổi|người khuyết tật|lao động|hộ nghèo|hộ cận nghèo|đồng bào dân tộc thiểu số|thanh niên|người dân|hộ gia đình|giáo viên|cán bộ cấp xã|công nhân";
const matters =
  "được khám sức khỏe định kỳ|tham gia bảo hiểm y tế|dùng nước sạch|có nhà vệ sinh hợp vệ sinh|được tập huấn kỹ năng số|tiếp cận dịch vụ xã hội|được hỗ trợ vay vốn|có việc làm ổn định|được tiêm chủng|dùng dịch vụ công trực tuyến|được tư vấn pháp luật|có nhà ở kiên cố|tham gia hoạt động văn hóa|được đào tạo nghề|tập thể dục thường xuyên|được cung cấp thông tin|phân loại rác tại nguồn|dùng điện an toàn|biết phòng tránh thiên tai|được bồi dưỡng ngoại ngữ";
const areas = "|ở nông thôn|ở đô thị|ở vùng cao|ở vùng ven biển";
const subjects =
  "phát triển bền vững|chăm sóc sức khỏe nhân dân|giảm nghèo đa chiều|nâng cao chất lượng giáo dục|bình đẳng giới|nước sạch và vệ sinh môi trường|chuyển đổi số|việc làm và an sinh xã hội|ứng phó với biến đổi khí hậu|phát triển văn hóa";

/** The n-th name of a catalogue; all of 1,500 differ. */
function nameOf(n: number): string {
  const pick = (list: string, at: number) => list.split("|")[at] ?? "";
  return `Tỷ lệ ${pick(groups, n % 15)} ${pick(matters, Math.floor(n / 15) % 20)} ${pick(areas, Math.floor(n / 300) % 5)}`.trim();
}

/** Entries that communes have figures of. */
const ofCommunes = 3;
const first = 2020;
const last = 2025;

/** Fast enough, a little slow, slow, falling, none: the kinds of series, one after the other. */
const changes = [4.4, 3.2, 1.5, -1, null] as const;

function changeOf(n: number): number | null {
  return changes[(n * 7 + Math.floor(n / 5)) % changes.length] ?? null;
}

/** Fills a province that has nothing yet: catalogue, plans in force, units, communes with shapes, figures and verdicts. */
export async function fillEvaluatedProvince(
  store: Store,
  tenant: string,
  size: ProvinceSize,
  now: () => Date,
): Promise<EvaluatedProvince> {
  return withTenant(
    store,
    { tenant, person: null },
    async (context) => {
      const communes = await addCommunes(context, size.communes);
      const units = await addUnits(context);
      const indicators = await addCatalogue(context, size.indicators, units);
      await record(context, indicators, communes);
      const perPlan = Math.floor(size.indicators / size.plans);
      const plans: string[] = [];
      for (let at = 0; at < size.plans; at++)
        plans.push(
          await addPlan(context, at, indicators.slice(at * perPlan, (at + 1) * perPlan), {
            units,
            total: indicators.length,
          }),
        );
      const withoutData = indicators.filter((_, n) => n >= ofCommunes && changeOf(n) === null).length;
      return { plans, indicators, communes, withoutData, unlinked: 2 * size.plans };
    },
    { now },
  );
}

async function addCommunes(context: TenantContext, count: number): Promise<string[]> {
  const ids: string[] = [];
  const side = Math.ceil(Math.sqrt(count));
  for (let at = 0; at < count; at++) {
    const name = `${at % 4 === 0 ? "Phường" : "Xã"} Lam ${nameParts[at % nameParts.length]} ${Math.floor(at / nameParts.length) + 1}`;
    const id = await addPlace(context, { code: String(20_000 + at), name, level: "commune" });
    // the last commune has no shape: the map tells that
    if (at < count - 1) await setPlaceShape(context, id, hexagon(at % side, Math.floor(at / side)));
    ids.push(id);
  }
  return ids;
}

const nameParts = ["Sơn", "Hải", "Bình", "Hòa", "Phú", "Tân", "An", "Thịnh", "Long", "Xuân"];

/** Six-sided, side by side: near enough to a map to look at. */
function hexagon(column: number, row: number): object {
  const x = 105 + column * 0.1 + (row % 2) * 0.05;
  const y = 20 - row * 0.087;
  const corners = [0, 1, 2, 3, 4, 5, 0].map((corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return [x + 0.058 * Math.cos(angle), y + 0.058 * Math.sin(angle)];
  });
  return { type: "Polygon", coordinates: [corners] };
}

async function addUnits(context: TenantContext): Promise<string[]> {
  const names = [
    "Sở Y tế",
    "Sở Giáo dục và Đào tạo",
    "Sở Nông nghiệp và Môi trường",
    "Sở Nội vụ",
    "Sở Tài chính",
  ];
  const there = new Map((await findUnits(context)).map(({ name, id }) => [name, id]));
  const ids: string[] = [];
  for (const name of names)
    ids.push(there.get(name) ?? (await addUnit(context, { name, kind: "department", aliases: [] })).id);
  return ids;
}

async function addCatalogue(
  context: TenantContext,
  count: number,
  units: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const row = await addIndicator(context, {
      name: nameOf(n),
      measure: "%",
      direction: "increase",
      definition: n % 10 === 0 ? null : "Số người, hộ được hưởng chia cho tổng số người, hộ cùng nhóm",
      overUnits: "ratio",
      reporters: n % 8 === 0 ? [] : units.slice(n % units.length, (n % units.length) + 1),
      frameworks: n % 3 === 0 ? [{ framework: "sdg", code: String(1 + ((n / 3) % 14)) }] : [],
    });
    ids.push(row.id);
  }
  return ids;
}

async function record(
  context: TenantContext,
  indicators: readonly string[],
  communes: readonly string[],
): Promise<void> {
  const own = indicators.flatMap((indicatorId, n) => {
    const change = changeOf(n);
    return change === null
      ? []
      : yearsFrom(first).map((year) => figure(indicatorId, year, 50 + change * (year - first) + (n % 9)));
  });
  await recordObservations(context, own);
  const places = indicators.slice(0, ofCommunes).flatMap((indicatorId, n) =>
    communes.flatMap((placeId, at) =>
      yearsFrom(last - 1).map((year) => {
        const value = 35 + ((at * 37 + n * 11 + (year - first) * 5) % 60);
        return { ...figure(indicatorId, year, value), placeId, numerator: value * 10, denominator: 1000 };
      }),
    ),
  );
  await recordObservations(context, places);
}

function yearsFrom(year: number): number[] {
  return Array.from({ length: last - year + 1 }, (_, at) => year + at);
}

function figure(indicatorId: string, year: number, value: number): ObservationInput {
  return {
    indicatorId,
    placeId: null,
    breakdown: "",
    period: String(year),
    value: Math.round(value * 10) / 10,
    missing: null,
    status: "reported",
    origin: "import",
    originId: null,
  };
}

const atLeast = (value: number): TargetValue => ({ kind: "bound", op: ">=", value });

async function addPlan(
  context: TenantContext,
  at: number,
  entries: readonly string[],
  { units, total }: { readonly units: readonly string[]; readonly total: number },
): Promise<string> {
  const names = new Map(
    (
      await context.db
        .selectFrom("indicators")
        .select(["id", "name"])
        .where("tenant_id", "=", context.tenant)
        .where("id", "in", [...entries])
        .execute()
    ).map(({ id, name }) => [id, name]),
  );
  const linked = entries.map(
    (id, n): SampleIndicator => ({
      name: names.get(id) ?? "",
      goal: 1 + (n % 5),
      milestones: { 2025: atLeast(60 + (n % 7)), 2030: atLeast(85) },
    }),
  );
  const open: SampleIndicator = {
    name: `Số buổi truyền thông ở cụm xã số ${at + 1}`,
    measure: "buổi",
    goal: 1,
    milestones: { 2030: atLeast(12) },
  };
  const alike: SampleIndicator = {
    name: nameOf(((at + 2) * entries.length + 3) % total),
    goal: 2,
    milestones: { 2030: atLeast(80) },
  };
  const { plan, indicatorIds } = await samplePlanInForce(context, [...linked, open, alike]);
  const subject = subjects.split("|")[at % 10] ?? "";
  const title = `Thực hiện Chương trình ${subject} tỉnh Lam Giang giai đoạn 2021 - 2030${at < 10 ? "" : `, hợp phần ${Math.floor(at / 10) + 1}`}`;
  await sql`update plans set title = ${title}, number = ${`${40 + at}/KH-UBND`} where tenant_id = ${context.tenant} and id = ${plan.id}`.execute(
    context.db,
  );
  await sql`
    update plan_indicators pi set indicator_id = l.entry, link = 'confirmed', linked_at = ${context.now()}
    from unnest(${indicatorIds.slice(0, entries.length)}::uuid[], ${[...entries]}::uuid[]) as l (id, entry)
    where pi.tenant_id = ${context.tenant} and pi.id = l.id`.execute(context.db);
  await addAssignments(
    context,
    plan.id,
    indicatorIds.map((subjectId, n) => ({
      subject: "indicator",
      subjectId,
      from: null,
      unitId: units[n % units.length] ?? "",
      role: "reporter",
      basis: { printed: null, how: "given", note: null },
    })),
  );
  await proposeLinks(context, plan.id);
  await refreshVerdicts(context, { planId: plan.id });
  return plan.id;
}
