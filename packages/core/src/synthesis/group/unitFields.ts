import { fold } from "../../text/fold.js";

/** A field of government (lĩnh vực) as reports of a province are divided, in their usual order. */
interface UnitField {
  readonly title: string;
  /** Words of the names of the units that answer for it, folded. */
  readonly units: RegExp;
}

/** Communes and districts: they answer for all fields of their own place. */
export const localities = "Các địa phương";

/**
 * Fields by the units' names. Departments keep their fields under all their names: before 2025 (Lao động - Thương binh và Xã hội) and since (Nội vụ).
 * The order is that of a review's usual sections: social fields first, then economic ones, then state administration, unions, localities.
 */
const unitFields: readonly UnitField[] = [
  { title: "Lĩnh vực giáo dục và đào tạo", units: /giao duc|truong (?:dai hoc|cao dang|chinh tri)/u },
  { title: "Lĩnh vực y tế", units: /y te|benh vien|dan so/u },
  { title: "Lĩnh vực bảo hiểm xã hội, bảo hiểm y tế", units: /bao hiem/u },
  { title: "Lĩnh vực lao động, người có công và xã hội", units: /lao dong (?:-|thuong)|chinh sach xa hoi/u },
  {
    title: "Lĩnh vực văn hóa, thể thao và du lịch",
    units: /van hoa|the thao|du lich|phat thanh|bao (?:va|tinh)/u,
  },
  { title: "Lĩnh vực khoa học và công nghệ", units: /khoa hoc|thong tin (?:va|-) truyen thong/u },
  { title: "Lĩnh vực dân tộc, tôn giáo", units: /dan toc|ton giao/u },
  { title: "Lĩnh vực nông nghiệp và môi trường", units: /nong nghiep|moi truong|thuy san|kiem lam/u },
  { title: "Lĩnh vực công nghiệp, thương mại", units: /cong thuong|khu cong nghiep|khu kinh te/u },
  { title: "Lĩnh vực xây dựng, giao thông", units: /xay dung|giao thong/u },
  {
    title: "Lĩnh vực tài chính, kế hoạch, thống kê",
    units: /tai chinh|ke hoach|thong ke|kho bac|thue|ngan hang|quy /u,
  },
  { title: "Lĩnh vực nội vụ, tổ chức bộ máy", units: /noi vu|to chuc/u },
  { title: "Lĩnh vực tư pháp, thanh tra", units: /tu phap|thanh tra|toa an|kiem sat/u },
  { title: "Lĩnh vực quốc phòng, an ninh", units: /cong an|quan su|bien phong/u },
  { title: "Lĩnh vực đối ngoại", units: /ngoai vu/u },
  {
    title: "Mặt trận và các tổ chức chính trị - xã hội",
    units: /mat tran|^hoi |lien doan|(?:tinh|thanh|huyen) doan|doan thanh nien|lien hiep|lien minh/u,
  },
  { title: localities, units: /^(?:ubnd|uy ban nhan dan) /u },
];

const other = "Các lĩnh vực khác";
const several = "Văn bản chung của nhiều lĩnh vực";

interface FieldGroup<T> {
  readonly title: string;
  readonly items: readonly T[];
}

/** The fields of units that have something to say, each with its own, in the order of a report; what no field takes comes last. */
export function byField<T extends { readonly unit: string }>(items: readonly T[]): readonly FieldGroup<T>[] {
  return grouped(items, ({ unit }) => fieldOf(unit));
}

/** What units of one field share under that field; what units of several departments' fields share comes first. Communes follow the department that tells of it too. */
export function bySharedField<T extends { readonly units: readonly string[] }>(
  items: readonly T[],
): readonly FieldGroup<T>[] {
  return grouped(items, ({ units }) => {
    const fields = new Set(units.map(fieldOf));
    if (fields.size > 1) fields.delete(localities);
    const [only = other] = fields;
    return fields.size > 1 ? several : only;
  });
}

function grouped<T>(items: readonly T[], titleOf: (item: T) => string): readonly FieldGroup<T>[] {
  const groups = new Map<string, T[]>(
    [several, ...unitFields.map(({ title }) => title), other].map((title) => [title, []]),
  );
  for (const item of items) groups.get(titleOf(item))?.push(item);
  return [...groups].flatMap(([title, own]) => (own.length === 0 ? [] : [{ title, items: own }]));
}

/** The field of government that a unit answers for, by its name. */
export function fieldOf(unit: string): string {
  const name = fold(unit);
  // a commune named after what a department is named after is still a commune
  if (unitFields.at(-1)?.units.test(name) === true) return localities;
  return unitFields.find(({ units }) => units.test(name))?.title ?? other;
}
