import type { Said } from "@lotrinh/core/check/diagnostic";
import type { OpenIndicator } from "./dataset.js";

/**
 * How many of a data set's indicators the SDMX files hold, to be said wherever those files are offered: the global structure has series for SDG
 * indicators only, so that the others are in the other formats alone (docs/decisions/0050). Empty where there is no indicator at all.
 */
export function sdmxCoverage(indicators: readonly Pick<OpenIndicator, "sdgSeries">[]): Said {
  const all = indicators.length;
  if (all === 0) return { vi: "", en: "" };
  const held = indicators.filter(({ sdgSeries }) => sdgSeries !== null).length;
  if (held === all)
    return {
      vi: "Tệp SDMX có đủ các chỉ tiêu của bộ dữ liệu này.",
      en: "The SDMX files hold all indicators of this data set.",
    };
  const others = "CSV, Excel, JSON";
  if (all === 1)
    return {
      vi: `Chỉ tiêu này không tương ứng với chuỗi số liệu nào của bộ chỉ tiêu phát triển bền vững toàn cầu (SDG) nên tệp SDMX không có số liệu; số liệu có trong tệp ${others}.`,
      en: `This indicator is none of the series of the global SDG indicators, so the SDMX files hold no figures of it; they are in the ${others} files.`,
    };
  return {
    vi: `Tệp SDMX có ${held} trong ${all} chỉ tiêu: những chỉ tiêu tương ứng với chuỗi số liệu của bộ chỉ tiêu phát triển bền vững toàn cầu (SDG). ${all - held} chỉ tiêu còn lại có trong tệp ${others}.`,
    en: `The SDMX files hold ${held} of ${all} indicators: those that are series of the global SDG indicators. The other ${all - held} are in the ${others} files.`,
  };
}
