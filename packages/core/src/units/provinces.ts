import { PROVINCES_BY, PROVINCES_SINCE, provinceSuccessors } from "../check/unitChanges.js";
import type { Day } from "../schedule/day.js";
import { findProvince, isCentralCity } from "../text/places.js";

/** A province or city under the central Government, as it is since 1 July 2025. */
export interface Province {
  readonly name: string;
  readonly city: boolean;
  /** Where its administration sits, when that isn't the place it is named after. */
  readonly centre: string | null;
  /** The provinces it was made of, in the order of the resolution; itself alone where it was not merged. */
  readonly predecessors: readonly string[];
  /** First day in its present bounds; null: before 2025. */
  readonly since: Day | null;
  readonly basis: string | null;
}

const CENTRES: Readonly<Record<string, string>> = {
  "Lào Cai": "Yên Bái",
  "Bắc Ninh": "Bắc Giang",
  "Quảng Trị": "Đồng Hới",
  "Gia Lai": "Quy Nhơn",
  "Tây Ninh": "Tân An",
  "Đồng Tháp": "Mỹ Tho",
  "An Giang": "Rạch Giá",
};

const UNCHANGED: readonly string[] =
  "Hà Nội|Huế|Lai Châu|Điện Biên|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Cao Bằng".split("|");

/** The 34 provinces and cities by Resolution 202/2025/QH15: 23 merged, 11 as they were. In alphabetical order. */
export const provinces: readonly Province[] = [...new Set(provinceSuccessors.values()), ...UNCHANGED]
  .map(describeProvince)
  .sort((a, b) => a.name.localeCompare(b.name, "vi"));

function describeProvince(name: string): Province {
  const joined = [...provinceSuccessors]
    .filter(([, successor]) => successor === name)
    .map(([former]) => former);
  const merged = joined.length > 0;
  return {
    name,
    city: isCentralCity(name),
    centre: CENTRES[name] ?? null,
    predecessors: [name, ...joined],
    since: merged ? PROVINCES_SINCE : null,
    basis: merged ? PROVINCES_BY : null,
  };
}

/**
 * The province that a printed name means on a day: before 1 July 2025 the old one of that name, since then the one that it is
 * part of. Undefined for what isn't a province's name.
 */
export function findProvinceOn(
  printed: string,
  day: Day,
): { readonly name: string; readonly province: Province | null } | undefined {
  const name = findProvince(printed);
  if (name === undefined) return undefined;
  const successor = name === "Thừa Thiên Huế" ? "Huế" : (provinceSuccessors.get(name) ?? name);
  const province = provinces.find((each) => each.name === successor) ?? null;
  if (province?.since === undefined || province.since === null || day >= province.since)
    return { name: province?.name ?? name, province };
  return { name, province: null };
}
