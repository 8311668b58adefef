import { type Confidence, clear, doubtful, inferred } from "../read/confidence.js";
import type { Day } from "../schedule/day.js";
import { editDistance, fold } from "../text/fold.js";
import { type Directory, formOf, unitsOfForm } from "./directory.js";
import { isValidOn, type Unit } from "./unit.js";

/** A unit that a printed name may mean. */
export interface Candidate {
  readonly unit: string;
  readonly confidence: Confidence;
}

/** Which units of the directory a name as printed means. `former`: the unit doesn't exist on the day, no more or not yet. */
export type Resolution =
  | {
      readonly kind: "unit";
      readonly unit: string;
      readonly confidence: Confidence;
      readonly former: boolean;
    }
  /** Several fit, best first: a person chooses. */
  | { readonly kind: "candidates"; readonly candidates: readonly Candidate[] }
  /** The directory has nothing like it; `canonical` is its name in full where the country's lists know it. */
  | { readonly kind: "unknown"; readonly canonical: string | null };

/** More than these help nobody to choose. */
const MOST_CANDIDATES = 5;

/**
 * Finds the unit that a plan names: by name and alias, then by abbreviation and in spite of slips, then by like words. A unit that
 * exists on the day goes before a former one of the same name; two alike are candidates, never a guess. Names for many are
 * `groups.ts`'s.
 */
export function resolveUnit(directory: Directory, printed: string, day: Day): Resolution {
  const name = printed.normalize("NFC").replace(/\s+/gu, " ").trim();
  const exact = unitsOfForm(directory, formOf(name, directory.province), day);
  if (exact.length > 0) return oneOrMany(exact, day, clear);
  const bare = unitsOfForm(directory, formOf(withoutHome(name, directory.province), directory.province), day);
  if (bare.length > 0) return oneOrMany(bare, day, clear);
  return byResolver(directory, name, day) ?? byWords(directory, name, day);
}

function oneOrMany(found: readonly Unit[], day: Day, confidence: Confidence): Resolution {
  const [first, second] = found;
  if (first === undefined) return { kind: "unknown", canonical: null };
  const valid = isValidOn(first, day);
  const alone = second === undefined || (valid && !isValidOn(second, day));
  if (alone) return { kind: "unit", unit: first.id, confidence, former: !valid };
  const alike = found.filter((unit) => isValidOn(unit, day) === valid);
  return {
    kind: "candidates",
    candidates: alike
      .slice(0, MOST_CANDIDATES)
      .map(({ id }) => ({ unit: id, confidence: doubtful("unit-unknown") })),
  };
}

/** `Sở Y tế tỉnh Lam Giang`, `Công an Lam Giang`: the home province after a name adds nothing. */
function withoutHome(name: string, home: string | null): string {
  if (home === null) return name;
  const pattern = new RegExp(
    ` (?:(?:tỉnh|thành phố|TP\\.?) )?${home.replace(/[^\p{L}\p{N} -]/gu, "")}$`,
    "iu",
  );
  return name.replace(pattern, "");
}

function byResolver(directory: Directory, name: string, day: Day): Resolution | undefined {
  for (const resolve of [directory.resolveOwn, directory.resolve]) {
    const resolved = resolve(name);
    if (resolved?.kind !== "unit") continue;
    const found = unitsOfForm(directory, formOf(resolved.canonical, directory.province), day);
    const confidence = resolved.confidence.level === "clear" ? inferred("abbreviation") : resolved.confidence;
    if (found.length > 0) return oneOrMany(found, day, confidence);
  }
  return undefined;
}

/** Words that many names share and that tell none apart. */
const COMMON = new Set("va tinh cac nhan dan uy ban thanh pho so ban xa phuong huyen".split(" "));
/** At least so great a part of the words of both names together must be shared. */
const LIKE = 0.5;

function byWords(directory: Directory, name: string, day: Day): Resolution {
  const byLetters = unitsByInitials(directory, name, day);
  if (byLetters.length > 0) return { kind: "candidates", candidates: byLetters };
  const own = tellingWords(name);
  const resolved = directory.resolve(name);
  const canonical = resolved?.kind === "unit" ? resolved.canonical : null;
  const scored = directory.units
    .filter((unit) => isValidOn(unit, day))
    .map((unit) => ({ unit: unit.id, likeness: likeness(own, tellingWords(unit.name)) }))
    .filter((each) => each.likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_CANDIDATES);
  if (scored.length === 0 || canonical !== null) return { kind: "unknown", canonical };
  return {
    kind: "candidates",
    candidates: scored.map(({ unit }) => ({ unit, confidence: doubtful("unit-unknown") })),
  };
}

/** `Sở LB-TB&XH` for `Lao động - Thương binh và Xã hội`: the initials of just these units, one of them misread. */
function unitsByInitials({ units }: Directory, name: string, day: Day): Candidate[] {
  const [head, ...rest] = fold(name).split(" ");
  const letters = rest.join("");
  if (letters.length < 4 || letters.length > 12 || rest.some((part) => part.length > 8)) return [];
  return units
    .filter((unit) => {
      const [first, ...words] = fold(unit.name).split(" ");
      const initials = words.filter((word) => word !== "va").map((word) => word.charAt(0));
      return first === head && isValidOn(unit, day) && editDistance(initials.join(""), letters, 1) <= 1;
    })
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => ({ unit: id, confidence: doubtful("spelling") }));
}

function tellingWords(name: string): ReadonlySet<string> {
  return new Set(
    fold(name)
      .split(" ")
      .filter((word) => !COMMON.has(word)),
  );
}

/** Shared words over all words of both. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
