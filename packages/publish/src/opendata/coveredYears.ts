import { parsePeriod } from "@lotrinh/core/schedule/period";
import type { OpenDataset } from "./dataset.js";

export interface CoveredYears {
  readonly first: string;
  readonly last: string;
}

/** The first and the last year that a data set has figures for, four digits each; undefined where it has none. */
export function findCoveredYears({ indicators }: OpenDataset): CoveredYears | undefined {
  const years = indicators.flatMap(({ figures }) =>
    figures.flatMap(({ period }) => {
      const parsed = parsePeriod(period);
      if (parsed === undefined) return [];
      return parsed.kind === "years" ? [parsed.from, parsed.to] : [parsed.year];
    }),
  );
  if (years.length === 0) return undefined;
  const four = (year: number) => String(year).padStart(4, "0");
  return { first: four(Math.min(...years)), last: four(Math.max(...years)) };
}
