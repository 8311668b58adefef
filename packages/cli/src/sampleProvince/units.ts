import { withTenant } from "@lotrinh/store/context";
import { addUnit } from "@lotrinh/store/organisation/units";
import { addCaller, type Caller, type Workshop } from "./caller.js";

/** A unit of the sample province with the two people who answer for it. */
export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly focal: Caller;
  readonly head: Caller;
}

interface UnitFacts {
  readonly name: string;
  readonly kind: string;
  readonly focal: string;
  readonly head: string;
  readonly validFrom?: string;
}

const department = (name: string, focal: string, head: string, validFrom?: string): UnitFacts => ({
  name,
  kind: "department",
  focal,
  head,
  ...(validFrom === undefined ? {} : { validFrom }),
});

/** The units that the plan of 2021 names. */
export const unitsOf2021: readonly UnitFacts[] = [
  department("Sở Lao động - Thương binh và Xã hội", "Lê Thị Thu Hà", "Phạm Văn Khải"),
  department("Sở Y tế", "Ngô Minh Châu", "Trịnh Thị Hòa"),
  department("Sở Giáo dục và Đào tạo", "Vũ Hải Yến", "Đặng Quốc Hưng"),
  department("Sở Nông nghiệp và Phát triển nông thôn", "Hoàng Văn Sơn", "Bùi Đức Thọ"),
  department("Sở Kế hoạch và Đầu tư", "Mai Lan Anh", "Đinh Công Tráng"),
  department("Sở Tài chính", "Tạ Thu Trang", "Lương Đình Phúc"),
  department("Sở Nội vụ", "Nguyễn Bích Ngọc", "Chu Văn Lâm"),
  department("Sở Xây dựng", "Phan Tuấn Kiệt", "Hà Thị Nhung"),
  department("Sở Khoa học và Công nghệ", "Trương Mỹ Linh", "Cao Xuân Bách"),
  { name: "Bảo hiểm xã hội tỉnh", kind: "central", focal: "Dương Thị Mai", head: "Lý Văn Đạt" },
  {
    name: "Báo và Phát thanh, Truyền hình Lam Giang",
    kind: "service",
    focal: "Kiều Minh Đức",
    head: "Thân Thị Hảo",
  },
  {
    name: "Ban Quản lý dự án đầu tư xây dựng tỉnh",
    kind: "service",
    focal: "Tống Văn Hiệp",
    head: "Mạc Thị Thúy",
  },
  { name: "Hội Liên hiệp Phụ nữ tỉnh", kind: "mass", focal: "Quách Thị Xuân", head: "Nông Thị Lan" },
];

/** Those that came with the reorganisation of 01/3/2025. */
export const unitsOf2025: readonly UnitFacts[] = [
  department("Sở Nông nghiệp và Môi trường", "Hoàng Văn Sơn", "Bùi Đức Thọ", "2025-03-01"),
];

/** The communes, from 01/7/2025. */
export const communes: readonly UnitFacts[] = ["Lam Sơn", "Thượng Giang", "Hạ Giang", "Bình Lâm"].map(
  (name, at) => ({
    name: `UBND xã ${name}`,
    kind: "commune-committee",
    focal: `${["Hồ Thị Nga", "Lò Văn Pành", "Giàng Thị Máy", "Trần Đức Long"][at]}`,
    head: `${["Vi Văn Tuấn", "Sầm Thị Hoa", "Đỗ Mạnh Cường", "Lục Văn Bảo"][at]}`,
    validFrom: "2025-07-01",
  }),
);

export async function addUnits(workshop: Workshop, facts: readonly UnitFacts[]): Promise<SampleUnit[]> {
  const units: SampleUnit[] = [];
  for (const { name, kind, focal, head, validFrom = null } of facts) {
    const { store, tenant, now } = workshop;
    const { id } = await withTenant(
      store,
      { tenant, person: null },
      (context) => addUnit(context, { name, kind, validFrom }),
      { now },
    );
    const at = { unitId: id };
    units.push({
      id,
      name,
      focal: await addCaller(workshop, { ...at, name: focal, role: "focal-point", title: "Đầu mối" }),
      head: await addCaller(workshop, { ...at, name: head, role: "unit-head", title: "Thủ trưởng" }),
    });
  }
  return units;
}

/** What passed to whom on 01/3/2025, by an act of the made-up province. */
export const reorganisation = {
  day: "2025-03-01",
  act: "Nghị quyết số 09/NQ-HĐND ngày 21/02/2025 của HĐND tỉnh Lam Giang",
  passes: [
    ["Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"],
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"],
    ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
  ],
} as const;
