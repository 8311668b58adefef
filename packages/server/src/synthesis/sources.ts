import { allBlocks, type DraftBlock, figuresOf } from "@lotrinh/core/synthesis/draft";
import type { ReportContent } from "@lotrinh/core/synthesis/editing/state";
import { restsOn } from "@lotrinh/core/synthesis/figure";
import type { SynthesisInput } from "@lotrinh/core/synthesis/input";
import type { LoadedInput } from "./input.js";
import type { SynthesisAnswer } from "./schema.js";

type Sources = SynthesisAnswer["sources"];

/** Where the facts that a report's figures and sentences rest on come from, by the name of the fact. */
export function sourcesOf(content: ReportContent, loaded: LoadedInput): Sources {
  const labels = labelsOf(loaded.input);
  const keys = new Set(allBlocks(content).flatMap(factsOf));
  const found = [...keys].flatMap((key) => {
    const source = sourceOf(key, loaded, labels);
    return source === undefined ? [] : [[key, source] as const];
  });
  return Object.fromEntries(found);
}

function factsOf(block: DraftBlock): readonly string[] {
  const rested = figuresOf(block).flatMap((figure) => [figure.key, ...restsOn(figure)]);
  return block.kind === "sentence" ? [...rested, ...block.sentence.sources] : rested;
}

/** What each observation and target is, in words: `Tỷ lệ hộ nghèo, 2025`. */
function labelsOf({ indicators }: SynthesisInput): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap(({ name, series, milestones, baseline }) => [
      ...series.map(({ id, period }) => [`observation:${id}`, `${name}, ${period}`] as const),
      ...milestones.map(({ id, year }) => [`target:${id}`, `Mục tiêu năm ${year}: ${name}`] as const),
      ...(baseline === null
        ? []
        : [[`target:${baseline.id}`, `Giá trị gốc năm ${baseline.period}: ${name}`] as const]),
    ]),
  );
}

function sourceOf(
  key: string,
  { sources, unitNames }: LoadedInput,
  labels: ReadonlyMap<string, string>,
): Sources[string] | undefined {
  const label = labels.get(key);
  const source = sources.get(key.slice(key.indexOf(":") + 1));
  if (label !== undefined && source !== undefined) {
    const { indicatorId, observationId, reportId, unit, recordedAt } = source;
    return { label, indicatorId, observationId, reportId, unit, recordedAt };
  }
  const [kind, report = ""] = key.split(":");
  const unit = unitNames.get(report);
  if (kind !== "field" || unit === undefined) return undefined;
  const nothing = { indicatorId: null, observationId: null, recordedAt: null };
  return { label: `Báo cáo của ${unit}`, reportId: report, unit, ...nothing };
}
