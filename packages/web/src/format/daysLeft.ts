import type { Translate } from "../i18n/language.js";
import "../i18n/later/unitReport.js";

/** How far a due day is away: `còn 3 ngày`, `hạn hôm nay`, `quá hạn 2 ngày`. */
export function daysLeftText(daysLeft: number, t: Translate): string {
  if (daysLeft > 0) return t("unitReport.daysLeft", { n: daysLeft });
  return daysLeft === 0 ? t("unitReport.dueToday") : t("unitReport.daysLate", { n: -daysLeft });
}
