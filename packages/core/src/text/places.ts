import { fold } from "./fold.js";
import { CENTRAL_CITIES, PROVINCES } from "./unitNames.js";

const byFold = new Map(PROVINCES.map((name) => [fold(name), name]));
const cities = new Set(CENTRAL_CITIES.map(fold));

/** The province or central city (past or present) that a text names, with or without `tỉnh`, `thành phố`, `TP.`. */
export function findProvince(text: string): string | undefined {
  const folded = fold(text).replace(/^(?:tinh|thanh pho|tp) /u, "");
  return byFold.get(folded === "hcm" ? "ho chi minh" : folded);
}

/** Whether a province's name is that of a city under the central Government. */
export function isCentralCity(name: string): boolean {
  return cities.has(fold(name).replace(/^(?:tinh|thanh pho|tp) /u, ""));
}

/** `tỉnh Kiên Giang`, `thành phố Cần Thơ`: a province's name with its kind, as running text writes it. */
export function provinceWithKind(name: string): string {
  if (name === "Hồ Chí Minh") return "Thành phố Hồ Chí Minh";
  return `${isCentralCity(name) ? "thành phố" : "tỉnh"} ${name}`;
}
