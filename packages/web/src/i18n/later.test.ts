import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { viAdmin } from "./vi/admin.js";
import { viCatalogue } from "./vi/catalogue.js";
import { viSynthesis } from "./vi/synthesis.js";
import { viUnitReport } from "./vi/unitReport.js";

/** Words that come with the screens of their area: `i18n/later`. */
const areas = { admin: viAdmin, catalogue: viCatalogue, synthesis: viSynthesis, unitReport: viUnitReport };

const root = fileURLToPath(new URL("..", import.meta.url));
const files = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name) && !name.startsWith("i18n/"))
    .map((name) => [normalize(name), readFileSync(join(root, name), "utf8")]),
);

/** Files that a pattern finds imported in a text, by their names here; a module of `i18n/later` by its own. */
function pathsIn(name: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, path = ""]) => {
    const at = normalize(join(dirname(name), path)).replace(/\.js$/u, "");
    return [`${at}.ts`, `${at}.tsx`].find((each) => files.has(each)) ?? `${at}.js`;
  });
}

const atOnce = /^(?:import|export)\b(?!\s+type\b)[^;]*?["'](\.[^"']+)["'];/gmu;
const whenNeeded = /\bimport\(\s*["'](\.[^"']+)["']/gu;

const imports = new Map([...files].map(([name, text]) => [name, pathsIn(name, text, atOnce)]));

/** Who shows a file: whoever imports it, now or when it is needed. */
const users = new Map<string, string[]>();
for (const [name, text] of files)
  for (const each of [...pathsIn(name, text, atOnce), ...pathsIn(name, text, whenNeeded)])
    users.set(each, [...(users.get(each) ?? []), name]);

/** Whether a file, or what it imports, brings an area's words. */
function brings(name: string, area: string, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const imported = imports.get(name) ?? [];
  return imported.includes(`i18n/later/${area}.js`) || imported.some((each) => brings(each, area, seen));
}

/** Screens of the administration stand in its frame. */
const frameOf = (name: string) => (name.startsWith("admin/") ? "admin/AdminFrame.tsx" : undefined);

/** Whether an area's words are there wherever a file runs: it brings them along, or everything that shows it does. */
function isCovered(name: string, area: string, seen: ReadonlySet<string> = new Set()): boolean {
  if (seen.has(name) || brings(name, area)) return true;
  const frame = frameOf(name);
  if (frame !== undefined && frame !== name) return isCovered(frame, area);
  const by = users.get(name) ?? [];
  return by.length > 0 && by.every((each) => isCovered(each, area, new Set([...seen, name])));
}

/** The words of an area that a file names: whole keys, and beginnings of keys that are put together. */
function wordsIn(text: string, keys: readonly string[]): string[] {
  const whole = keys.filter((key) => text.includes(`"${key}"`));
  const begun = [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/gu)].flatMap(([, begin = ""]) =>
    keys.some((key) => key.startsWith(begin)) ? [`${begin}…`] : [],
  );
  return [...whole, ...begun];
}

describe("words that are loaded with their screens", () => {
  it.each(Object.entries(areas))("of %s are there wherever they are used", (area, words) => {
    const keys = Object.keys(words);
    const bare = [...files].flatMap(([name, text]) => {
      const used = wordsIn(text, keys);
      return used.length === 0 || isCovered(name, area) ? [] : [`${name}: ${used.slice(0, 3).join(", ")}`];
    });
    expect(bare).toEqual([]);
  });
});
