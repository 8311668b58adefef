import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readIndicators } from "./indicators.js";
import type { Indicator, Milestone } from "./reading.js";
import { readTargets } from "./targets.js";
import { contextOf } from "./testing/samples.js";

/** Real documents and parts of their answer keys lie beside the project where it is developed; elsewhere this is skipped. */
const shared = new URL("../../../../../shared/", import.meta.url);

interface KeyIndicator {
  readonly name: string;
  readonly responsible: readonly string[];
  readonly milestones: Readonly<Record<string, Pick<Milestone, "raw" | "value">>>;
  readonly span: { readonly line: number };
}

interface KeyTarget {
  readonly code: string;
  readonly priority: string;
  readonly title: string;
  readonly parts: readonly { readonly letter: string | null; readonly lead: readonly string[] }[];
}

interface Key {
  readonly indicators: readonly KeyIndicator[];
  readonly targets?: readonly KeyTarget[];
}

function load(path: string): string {
  return readFileSync(new URL(path, shared), "utf8").normalize("NFC");
}

const seeds: readonly (readonly [string, string])[] = [
  ["seeds/001_1f2e67d9a0b6219d.txt", "keys/001-groups-1-4.json"],
  ["seeds/002_765fa38637e5dcda.txt", "keys/002-goals-1-3.json"],
];

describe.skipIf(!existsSync(shared))("seeds in ../shared (skipped where they are not)", () => {
  it.each(seeds)("%s: rows, milestones and units of the key", (seed, keyFile) => {
    const key: Key = JSON.parse(load(keyFile));
    const found = readIndicators(contextOf(load(seed)));
    const pairs = key.indicators.map((wanted) => ({
      wanted,
      got: found.find((each) => isSame(each, wanted)),
    }));
    expect(share(pairs, ({ got }) => got !== undefined)).toBeGreaterThanOrEqual(0.99);
    expect(
      share(pairs, ({ wanted, got }) => String(got?.responsible) === String(wanted.responsible)),
    ).toBeGreaterThanOrEqual(0.97);
    const cells = pairs.flatMap(({ wanted, got }) =>
      Object.entries(wanted.milestones).map(([year, cell]) => ({ cell, got: got?.milestones[year] })),
    );
    expect(
      share(cells, ({ cell, got }) => got?.raw === cell.raw && got?.value.kind === cell.value.kind),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it("seed 002: all 110 targets; those of the key with priority, title and leads", () => {
    const key: Key = JSON.parse(load("keys/002-goals-1-3.json"));
    const found = readTargets(contextOf(load("seeds/002_765fa38637e5dcda.txt")));
    expect(found).toHaveLength(110);
    for (const wanted of key.targets ?? []) {
      const got = found.find(({ code }) => code === wanted.code);
      expect(got).toMatchObject({ priority: wanted.priority, title: wanted.title });
      expect(got?.parts.map(({ letter, lead }) => [letter, lead])).toEqual(
        wanted.parts.map(({ letter, lead }) => [letter, lead]),
      );
    }
  });
});

function isSame(got: Indicator, wanted: KeyIndicator): boolean {
  return (
    got.span.line <= wanted.span.line && wanted.span.line <= got.span.endLine && got.name === wanted.name
  );
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}
