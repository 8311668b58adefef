import type { Said } from "@lotrinh/core/check/diagnostic";
import type { PublicIndicatorRow } from "@lotrinh/store/publication/publicIndicators";
import type { Site } from "./site.js";

/** What a data set holds, in a sentence or two: search engines and catalogues show it, and take none under 50 characters. */
export function datasetDescription({ publisher }: Site, indicators: readonly PublicIndicatorRow[]): Said {
  const [only, ...others] = indicators;
  const whole = only === undefined || others.length > 0;
  const vi = `do ${publisher} công khai, có phân tổ và loại số liệu (thực hiện, ước, chính thức).`;
  const en = `published by ${publisher}, with breakdowns and kind of figure (reported, estimated, official).`;
  if (whole) return { vi: `Số liệu theo kỳ của các chỉ tiêu ${vi}`, en: `Indicators by period, ${en}` };
  const name = only.measure === null ? only.name : `${only.name} (${only.measure})`;
  const meaning = only.definition?.trim() ?? "";
  return {
    vi: `${name}: số liệu theo kỳ ${vi}${meaning === "" ? "" : ` ${meaning}`}`,
    en: `${name}: figures by period, ${en}`,
  };
}
