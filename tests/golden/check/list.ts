import { judge, loadPlanted, type PlantedClass } from "./planted.js";

/**
 * Prints what the check finds, misses and reports falsely in the planted documents whose names begin with the
 * arguments (all without), and the rates.
 *
 *     npx tsx --conditions=source tests/golden/check/list.ts [NN …]
 */
const names = process.argv.slice(2);
const counts = new Map<PlantedClass, { found: number; all: number }>();
let reported = 0;
let wrong = 0;
for (const planted of loadPlanted()) {
  if (names.length > 0 && !names.some((n) => planted.name.startsWith(n))) continue;
  const { found, missed, false: untrue, reported: all } = await judge(planted);
  console.info(`\n== ${planted.name}: ${found.length} found, ${missed.length} missed, ${untrue.length} false`);
  for (const p of missed) console.info(`  missed ${p.class} ${p.file}:${p.line} ${p.rules.join("|")}`);
  for (const d of untrue)
    console.info(`  false ${d.severity} ${d.file}:${d.span.line} ${d.rule}: ${d.message.vi}`);
  for (const p of [...found, ...missed]) {
    const count = counts.get(p.class) ?? { found: 0, all: 0 };
    counts.set(p.class, { found: count.found + (found.includes(p) ? 1 : 0), all: count.all + 1 });
  }
  reported += all.filter((d) => d.severity !== "info").length;
  wrong += untrue.length;
}
for (const [letter, { found, all }] of counts) console.info(`${letter}: ${found} of ${all}`);
console.info(`errors and warnings: ${reported}, false: ${wrong}`);
