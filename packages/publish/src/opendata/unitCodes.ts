/** What a figure is measured in by the global structure. */
export interface UnitCode {
  /** Code list CL_UNIT_MEASURE of IAEG-SDGs. */
  readonly code: string;
  /** Code list CL_UNIT_MULT: ten to this power. */
  readonly multiplier: number;
}

const unit = (code: string, multiplier = 0): UnitCode => ({ code, multiplier });

/** Units of measure as plans print them, in lower case. */
const printedUnits: Readonly<Record<string, UnitCode>> = {
  "%": unit("PT"),
  "phần trăm": unit("PT"),
  "điểm %": unit("PT"),
  "điểm phần trăm": unit("PT"),
  "chỉ số": unit("IX"),
  người: unit("NUMBER"),
  "nghìn người": unit("NUMBER", 3),
  "triệu người": unit("NUMBER", 6),
  ca: unit("NUMBER"),
  hộ: unit("NUMBER"),
  vụ: unit("NUMBER"),
  ha: unit("HA"),
  "nghìn ha": unit("HA", 3),
  km: unit("KM"),
  km2: unit("KM2"),
  "km²": unit("KM2"),
  tấn: unit("T"),
  "nghìn tấn": unit("T", 3),
  kg: unit("KG"),
  đồng: unit("CUR_LCU"),
  "nghìn đồng": unit("CUR_LCU", 3),
  "triệu đồng": unit("CUR_LCU", 6),
  "tỷ đồng": unit("CUR_LCU", 9),
  usd: unit("USD"),
};

/** `ca/100.000 trẻ đẻ sống`, `trên 1.000 dân`: so many of that many. */
const rate =
  /(?:^|[\s/])(1[. ]?000|10[. ]?000|100[. ]?000|1[. ]?000[. ]?000)\s+(trẻ (?:đẻ|sinh ra) sống|người dân|dân số|dân|người)$/u;

/** The code of a unit of measure as it is printed; undefined where the structure has none, and for ‰, which doesn't say of what. */
export function findUnitCode(measure: string | null): UnitCode | undefined {
  const printed = measure?.normalize("NFC").trim().toLowerCase() ?? "";
  if (Object.hasOwn(printedUnits, printed)) return printedUnits[printed];
  const [, many = "", whom = ""] = rate.exec(printed) ?? [];
  if (whom === "") return undefined;
  const size = many.replace(/\D/gu, "");
  if (!whom.endsWith("sống")) return unit(`PER_${size}_POP`);
  return size === "1000" || size === "100000" ? unit(`PER_${size}_LIVE_BIRTHS`) : undefined;
}

/** Whether a measure as printed can be what a series is measured in, unscaled: the same unit, ‰ of any thousand, or not said. */
export function isMeasuredIn(measure: string | null, series: string): boolean {
  const printed = measure?.trim() ?? "";
  if (printed === "") return true;
  if (printed === "‰") return series.startsWith("PER_1000_");
  // of those without the infection or at risk, which no measure says
  const whole = series === "PER_1000_UNINFECTED_POP" ? "PER_1000_POP" : series;
  const found = findUnitCode(printed);
  return found?.code === whole && found.multiplier === 0;
}
