import { sdgSeries } from "@lotrinh/core/catalogue/sdgSeries";
import { isMeasuredIn } from "./unitCodes.js";

/**
 * The global series that an entry of the catalogue is, by its links to frameworks (`framework:code`): the series itself
 * (`sdg-series:SI_POV_NAHC`), or a global indicator that has one main series (`sdg-indicator:1.2.1`) in whose unit the entry is measured: deaths of
 * mothers counted in cases aren't the ratio. null: none; a link to a goal or a target alone doesn't say what is measured.
 */
export function findSdgSeries(links: readonly string[], measure: string | null): string | null {
  const codeOf = (framework: string) =>
    links.find((link) => link.startsWith(`${framework}:`))?.slice(framework.length + 1);
  const named = codeOf("sdg-series");
  if (named !== undefined && /^[A-Za-z0-9_@$-]+$/u.test(named)) return named;
  const indicator = codeOf("sdg-indicator");
  const main = sdgSeries.find((series) => series.indicator === indicator && series.isMain);
  return main !== undefined && isMeasuredIn(measure, main.unit) ? main.code : null;
}
