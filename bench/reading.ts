import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@lotrinh/core/document/source";
import { readDocument } from "@lotrinh/core/read/read";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { madeUpPlan } from "./madeUp.js";
import { type Measured, mb, measure, ms, ratio } from "./measure.js";

/** Time and memory to read one long plan, beside parsing the same text with remark and GFM; and how it grows. */
export function benchReading(out: (line: string) => void): void {
  const { name, text } = longPlan();
  const parser = unified().use(remarkParse).use(remarkGfm);
  const ours = measure(() => readDocument(sourceOf(text)));
  const remark = measure(() => parser.parse(text));
  out(`read: ${name}, ${text.length} characters`);
  out(`  ours   ${row(ours)}`);
  out(`  remark ${row(remark)}`);
  out(
    `  ours / remark: time ${ratio(ours.median, remark.median)} (at most 2×), heap ${ratio(ours.heap, remark.heap)}`,
  );
  const tenfold = Array.from({ length: 10 }, () => text).join("\n\n");
  const grown = measure(() => readDocument(sourceOf(tenfold)), 3);
  out(`  ten times as long: ${row(grown)}; ${ratio(grown.median, ours.median)} the time (at most 12×)`);
}

function row({ median, min, max, heap }: Measured): string {
  return `${ms(median)} (${ms(min)} to ${ms(max)}), heap ${mb(heap)}`;
}

/** A text as intake hands it over. */
export function sourceOf(text: string): Source {
  return { format: "markdown", lines: text.split(/\r?\n/u), pages: null, blocks: null, notices: [] };
}

/** The longest document of the shared test material where it is there, else a made-up one of the same length. */
export function longPlan(): { name: string; text: string } {
  const folder = join(import.meta.dirname, "../../shared/seeds");
  if (!existsSync(folder)) return { name: "made-up plan", text: madeUpPlan(220_000) };
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const text = texts.sort((a, b) => b.length - a.length)[0] ?? madeUpPlan(220_000);
  return { name: "longest seed", text };
}
