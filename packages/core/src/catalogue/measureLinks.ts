import type { Said } from "../check/diagnostic.js";
import { isSdgTarget } from "./goalFramework.js";
import { sdgSeries } from "./sdgSeries.js";

/**
 * Lists of indicators that an entry of the catalogue is linked to by their code: Viet Nam's statistical indicators of sustainable
 * development (circular 03/2019/TT-BKHĐT), the global SDG indicators, and the series of their database (code list CL_SERIES).
 */
export const measureFrameworks = ["vsdg", "sdg-indicator", "sdg-series"] as const;
export type MeasureFramework = (typeof measureFrameworks)[number];

export interface FrameworkLink {
  readonly framework: string;
  readonly code: string;
}

const lastGoal = 17;

/** Whether a framework is a list of indicators, not a tree of goals. */
export function isMeasureFramework(framework: string): framework is MeasureFramework {
  return measureFrameworks.some((each) => each === framework);
}

/**
 * Why a code can't be one of a list of indicators: its shape, or a goal or Vietnamese target that there isn't. undefined: it can. We don't
 * hold the lists themselves, so a code that passes may still not be in them. Codes of trees of goals aren't judged here.
 */
export function findLinkProblem({ framework, code }: FrameworkLink): Said | undefined {
  switch (framework) {
    case "vsdg":
      return vietnameseProblem(code);
    case "sdg-indicator":
      return globalProblem(code);
    case "sdg-series":
      return /^[A-Z]{2}_[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*$/u.test(code) && code.length <= 40
        ? undefined
        : {
            vi: "Mã chuỗi SDG toàn cầu có dạng SI_POV_NAHC.",
            en: "A global SDG series is written like SI_POV_NAHC.",
          };
    default:
      return undefined;
  }
}

function vietnameseProblem(code: string): Said | undefined {
  if (!/^[1-9]\d?\.\d{1,2}\.\d{1,2}[a-z]?$/u.test(code))
    return {
      vi: "Mã chỉ tiêu thống kê có ba số, ví dụ 3.1.4.",
      en: "A statistical indicator has three numbers, such as 3.1.4.",
    };
  const target = code.split(".").slice(0, 2).join(".");
  return isSdgTarget(target)
    ? undefined
    : {
        vi: `Việt Nam không có mục tiêu cụ thể ${target} (Quyết định 622/QĐ-TTg).`,
        en: `Viet Nam has no target ${target} (Decision 622/QĐ-TTg).`,
      };
}

function globalProblem(code: string): Said | undefined {
  const parts = /^([1-9]\d?)\.(?:\d{1,2}|[a-d])\.\d{1,2}$/u.exec(code);
  if (parts === null)
    return {
      vi: "Mã chỉ tiêu SDG toàn cầu có dạng 1.2.1 hoặc 3.b.1.",
      en: "A global SDG indicator is written like 1.2.1 or 3.b.1.",
    };
  return Number(parts[1]) <= lastGoal
    ? undefined
    : {
        vi: "Chỉ có 17 mục tiêu phát triển bền vững.",
        en: "There are only 17 Sustainable Development Goals.",
      };
}

/** What a link to a list of indicators is called; undefined for a link to a goal or target, which has a title. */
export function findMeasureName({ framework, code }: FrameworkLink): Said | undefined {
  switch (framework) {
    case "vsdg":
      return {
        vi: `Chỉ tiêu thống kê ${code} (Thông tư 03/2019/TT-BKHĐT)`,
        en: `Statistical indicator ${code} (circular 03/2019/TT-BKHĐT)`,
      };
    case "sdg-indicator":
      return { vi: `Chỉ tiêu SDG toàn cầu ${code}`, en: `Global SDG indicator ${code}` };
    case "sdg-series":
      return { vi: `Chuỗi SDG toàn cầu ${code}`, en: `Global SDG series ${code}` };
    default:
      return undefined;
  }
}

/** What comes with a link: a main series is of its global indicator, which says whose goal it is. */
export function withImplied(link: FrameworkLink): FrameworkLink[] {
  if (link.framework !== "sdg-series") return [link];
  const { indicator } = sdgSeries.find(({ code }) => code === link.code) ?? {};
  return indicator === undefined ? [link] : [link, { framework: "sdg-indicator", code: indicator }];
}
