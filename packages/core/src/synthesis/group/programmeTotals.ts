import { fold } from "../../text/fold.js";
import type { FigureOrigin } from "../figure.js";
import type { ProgrammeFacts } from "../input.js";
import { type SourceTotal, sumOf } from "../sentences/funding.js";
import { compareKeys, tidyText } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";

/** Money of one programme over the units that told of it. */
export interface ProgrammeTotal {
  /** Lasting: the name folded, abbreviations written out. */
  readonly key: string;
  readonly name: string;
  readonly sources: readonly ProgrammeSource[];
}

export interface ProgrammeSource extends SourceTotal {
  readonly units: readonly string[];
}

export const unnamedSource = "Chưa nêu nguồn";

/** Programmes by name, the largest commitment first, each with its sources. One programme that units spell in several ways is one. */
export function programmeTotals(facts: readonly ProgrammeFacts[]): readonly ProgrammeTotal[] {
  const byName = new Map<string, ProgrammeFacts[]>();
  for (const fact of [...facts].sort(compareFacts)) {
    const key = programmeKeyOf(fact.programme);
    byName.set(key, [...(byName.get(key) ?? []), fact]);
  }
  return [...byName]
    .map(([key, own]) => ({ key, name: nameOf(own), sources: sourcesOf(own) }))
    .sort((a, b) => committedOf(b) - committedOf(a) || compareVietnamese(a.name, b.name));
}

/** What the spellings of one programme share; `CTMTQG` is how most reports write it. */
export function programmeKeyOf(name: string): string {
  return fold(name).replace(/(?<![a-z])ct\s?mtqg(?![a-z])/gu, "chuong trinh muc tieu quoc gia");
}

/** The spelling that most units use; of equals the fullest. */
function nameOf(facts: readonly ProgrammeFacts[]): string {
  const names = facts.map(({ programme }) => tidyText(programme));
  const uses = (name: string) => names.filter((each) => each === name).length;
  const [first = ""] = [...new Set(names)].sort(
    (a, b) => uses(b) - uses(a) || b.length - a.length || compareKeys(a, b),
  );
  return first;
}

function sourcesOf(facts: readonly ProgrammeFacts[]): readonly ProgrammeSource[] {
  const names = [...new Set(facts.map(sourceOf))];
  return names
    .map((source) => {
      const own = facts.filter((fact) => sourceOf(fact) === source);
      return {
        source,
        committed: amountsOf(own, "committed"),
        disbursed: amountsOf(own, "disbursed"),
        units: [...new Set(own.map(({ unit }) => tidyText(unit)))].sort(compareVietnamese),
      };
    })
    .sort((a, b) => sumOf(b.committed) - sumOf(a.committed) || compareVietnamese(a.source, b.source));
}

function sourceOf({ source }: ProgrammeFacts): string {
  return source === null ? unnamedSource : tidyText(source);
}

function amountsOf(
  facts: readonly ProgrammeFacts[],
  side: "committed" | "disbursed",
): SourceTotal["committed"] {
  return facts.flatMap(({ report, id, [side]: value }) => {
    if (value === null || !Number.isFinite(value)) return [];
    const origin: FigureOrigin = { kind: "field", report, field: `programme:${id}:${side}` };
    return [{ value, origin }];
  });
}

function committedOf({ sources }: ProgrammeTotal): number {
  return sumOf(sources.flatMap(({ committed }) => committed));
}

function compareFacts(a: ProgrammeFacts, b: ProgrammeFacts): number {
  return compareKeys(a.report, b.report) || compareKeys(a.id, b.id);
}
