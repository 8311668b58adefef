import { matchesIn } from "../text/matches.js";

/** A year, a span of years or an ordinal that a name carries, by what it says there. */
export interface NameYear {
  /** `span`: 2021 - 2025; `until`: đến năm 2025; `vision`: tầm nhìn đến năm 2045; `year`: năm 2025; `ordinal`: lần thứ XIV. */
  readonly role: "span" | "until" | "vision" | "year" | "ordinal";
  /** What is compared: `2021-2025`, `2045`, `XIV`. */
  readonly value: string;
  readonly printed: string;
  readonly at: number;
}

const PARTS =
  /(?<vision>(?:tầm nhìn|định hướng)(?:\s(?:phát triển\s)?(?:đến|tới))?(?:\snăm)?\s(20\d\d))|(?<span>((?:19|20)\d\d)(?:\s?[-–—]\s?|\sđến\s(?:hết\s)?(?:năm\s)?)((?:19|20)\d\d))|(?<until>(?:đến|tới)\s(?:hết\s)?(?:năm\s)?(20\d\d))|(?<year>(?<!tháng\s\d{1,2}\s)năm\s((?:19|20)\d\d))|(?<ordinal>(?:lần\s)?thứ\s([IVXLivxl]{1,6}|\d{1,2})(?![A-Za-zÀ-ỹ\d])|kh(?:óa|oá)\s([IVXLivxl]{1,6})(?![A-Za-zÀ-ỹ]))/giu;

/** All such parts of a name, in order. */
export function nameYears(name: string): readonly NameYear[] {
  if (!/\d|\s[ivxl]{1,6}(?![A-Za-zÀ-ỹ])/iu.test(name)) return [];
  return matchesIn(name, PARTS).flatMap((match) => {
    const groups = match.groups ?? {};
    const role = ROLES.find((one) => groups[one] !== undefined);
    if (role === undefined) return [];
    const figures = match.slice(1).filter((one) => one !== undefined && one !== match[0]);
    return [{ role, value: figures.join("-").toUpperCase(), printed: match[0], at: match.index }];
  });
}

const ROLES = ["vision", "span", "until", "year", "ordinal"] as const;

/** Two parts of one role that say different things. */
export interface YearDifference {
  readonly found: NameYear;
  readonly expected: NameYear;
}

/**
 * Where a name, told again, has another year or ordinal in the same role. Roles that only one of the names has say nothing: one may be
 * shortened. Those of which one name has more are left too.
 */
export function differenceOfYears(
  told: readonly NameYear[],
  own: readonly NameYear[],
): YearDifference | undefined {
  for (const role of ROLES) {
    const [here, there] = [told, own].map((parts) => parts.filter((part) => part.role === role));
    if (here === undefined || there === undefined || here.length !== there.length) continue;
    const at = here.findIndex(({ value }, place) => value !== there[place]?.value);
    const [found, expected] = [here[at], there[at]];
    if (found !== undefined && expected !== undefined) return { found, expected };
  }
  return beyond(told, own);
}

/** `đến năm 2035` of a name that says 2026 - 2030 elsewhere: the one horizon lies behind all of the other's. */
function beyond(told: readonly NameYear[], own: readonly NameYear[]): YearDifference | undefined {
  const [found, other] = horizonsOf(told);
  const [expected] = horizonsOf(own).toSorted((a, b) => lastYear(b) - lastYear(a));
  if (found === undefined || expected === undefined || other !== undefined) return undefined;
  return lastYear(found) > lastYear(expected) ? { found, expected } : undefined;
}

function horizonsOf(parts: readonly NameYear[]): readonly NameYear[] {
  return parts.filter(({ role }) => role === "span" || role === "until" || role === "vision");
}

function lastYear({ value }: NameYear): number {
  return Number(value.slice(-4));
}
