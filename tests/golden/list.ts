import { writeFileSync } from "node:fs";
import { loadGolden, loadKnownFaults } from "./expected.js";
import { ratesOf, sheetOf, showFault, showRates } from "./reading.js";

/**
 * Prints the faults of the golden documents whose names begin with the arguments (all without arguments), and the
 * rates. With `--update` writes known-faults.json anew: a fault keeps its reason, a new one gets "not explained yet".
 *
 *     npx tsx --conditions=source tests/golden/list.ts [--update] [NN …]
 */
const names = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const update = process.argv.includes("--update");
const known = loadKnownFaults();
const written: Record<string, Record<string, string>> = {};
const sheets = [];
for (const document of loadGolden()) {
  if (names.length > 0 && !names.some((n) => document.name.startsWith(n))) continue;
  const sheet = await sheetOf(document);
  sheets.push(sheet);
  if (sheet.faults.length === 0) continue;
  console.info([`\n== ${document.fileName}: ${sheet.faults.length}`, ...sheet.faults.map(showFault)].join("\n  "));
  written[document.name] = Object.fromEntries(
    sheet.faults.map((f) => [f.path, known[document.name]?.[f.path] ?? "not explained yet"]),
  );
}
console.info(`\n${sheets.length} documents · ${showRates(ratesOf(sheets))}`);
if (update && names.length === 0)
  writeFileSync(new URL("./known-faults.json", import.meta.url), `${JSON.stringify(written, null, 2)}\n`);
