import type { DutyDeadline, Frequency } from "@lotrinh/core/read/reading";
import { formatDate, parseTypedDate } from "./date.js";
import type { Language } from "./language.js";

const frequencies: Record<Exclude<Frequency, `every:${number}`>, Record<Language, string>> = {
  annual: { vi: "Hằng năm", en: "Yearly" },
  semiannual: { vi: "6 tháng một lần", en: "Every six months" },
  quarterly: { vi: "Hằng quý", en: "Quarterly" },
  monthly: { vi: "Hằng tháng", en: "Monthly" },
  once: { vi: "Một lần", en: "Once" },
  interim: { vi: "Sơ kết", en: "Interim review" },
  final: { vi: "Tổng kết", en: "Final review" },
  adhoc: { vi: "Đột xuất, khi có yêu cầu", en: "On request" },
};

/** How often something is owed, in words. */
export function frequencyText(frequency: Frequency, language: Language = "vi"): string {
  if (isCounted(frequency)) {
    const years = frequency.slice("every:".length);
    return language === "vi" ? `${years} năm một lần` : `Every ${years} years`;
  }
  return frequencies[frequency][language];
}

const isCounted = (frequency: Frequency): frequency is `every:${number}` => frequency.startsWith("every:");

/** By when, in words: `Trước ngày 15/11 hằng năm`, `Trước ngày 20/12/2021`, `Trong năm 2026`. */
export function deadlineText(
  deadline: DutyDeadline | null,
  frequency: Frequency,
  language: Language = "vi",
): string {
  const vi = language === "vi";
  if (deadline === null) return vi ? "Văn bản không ghi thời hạn" : "The document names no date";
  if ("date" in deadline)
    return vi ? `Trước ngày ${formatDate(deadline.date)}` : `Before ${formatDate(deadline.date)}`;
  if ("year" in deadline) return vi ? `Trong năm ${deadline.year}` : `In ${deadline.year}`;
  const day = `${deadline.day}/${deadline.month}`;
  if (!vi) return `Before ${day} ${frequency === "annual" ? "every year" : ""}`.trim();
  return frequency === "once" ? `Trước ngày ${day}` : `Trước ngày ${day} hằng năm`;
}

/** A deadline in the form in which it is typed: `15/11`, `20/12/2021`, `2026`; empty for none. */
export function typedDeadline(deadline: DutyDeadline | null): string {
  if (deadline === null) return "";
  if ("date" in deadline) return formatDate(deadline.date);
  return "year" in deadline ? String(deadline.year) : `${deadline.day}/${deadline.month}`;
}

/** The deadline that a person typed; null for an empty text, undefined when it is none. */
export function parseTypedDeadline(typed: string): DutyDeadline | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  const yearly = /^(\d{1,2})[/.-](\d{1,2})$/u.exec(text);
  // 2024 is a leap year: 29/2 is a day that comes back, if not every year.
  if (yearly !== null)
    return parseTypedDate(`${text}/2024`) === undefined
      ? undefined
      : { day: Number(yearly[1]), month: Number(yearly[2]) };
  const date = parseTypedDate(text);
  if (date === undefined) return undefined;
  return date.length === 4 ? { year: Number(date) } : { date };
}
