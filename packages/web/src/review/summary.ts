import type { Indicator, MetaField } from "@lotrinh/core/read/reading";
import { asListValue, type ReviewedItem } from "@lotrinh/core/review/state";
import { formatDate, formatYears } from "../format/date.js";
import { deadlineText, frequencyText } from "../format/duty.js";
import type { Language } from "../format/language.js";
import { formatMoney, formatNumber } from "../format/number.js";
import { valueText } from "../format/value.js";
import type { Translate } from "../i18n/language.js";

/** An item in two lines: what it is, and what matters about it. */
export interface Summary {
  readonly title: string;
  readonly facts: string;
}

const joined = (...parts: readonly (string | null | undefined | false)[]) =>
  parts.filter(Boolean).join(" · ");

export function summaryOf(item: ReviewedItem, t: Translate, language: Language): Summary {
  if (item.field !== undefined)
    return { title: metaText(item.value, t), facts: t(`field.${item.field satisfies MetaField}`) };
  const entry = asListValue(item.value);
  if (entry === null) return { title: item.label, facts: "" };
  const lead = (units: readonly string[]) => units.length > 0 && `${t("field.lead")}: ${units.join(", ")}`;
  if ("relation" in entry) {
    const date = entry.date === null ? null : formatDate(entry.date);
    return {
      title: [entry.type, entry.number, date].filter(Boolean).join(" "),
      facts: joined(t(`relation.${entry.relation}`), entry.issuer, entry.title),
    };
  }
  if ("milestones" in entry) return indicatorSummary(entry, language);
  if ("parts" in entry) {
    const leads = [...new Set(entry.parts.flatMap((part) => part.lead))];
    return { title: `${entry.code} ${entry.title}`, facts: joined(entry.priority, lead(leads)) };
  }
  if ("unit" in entry) return { title: entry.unit, facts: entry.targets.join(", ") };
  if ("frequency" in entry)
    return {
      title: entry.what,
      facts: joined(
        entry.who.join(", "),
        deadlineText(entry.deadline, entry.frequency, language),
        frequencyText(entry.frequency, language),
        entry.to !== null && `→ ${entry.to}`,
      ),
    };
  if ("what" in entry)
    return { title: entry.what, facts: joined(formatDate(entry.date), entry.who.join(", ")) };
  if ("title" in entry) return { title: `${entry.number}. ${entry.title}`, facts: "" };
  if ("lead" in entry)
    return { title: entry.text, facts: joined(lead(entry.lead), entry.due, entry.output, entry.section) };
  if ("amount" in entry)
    return {
      title: entry.source,
      facts: joined(entry.amount !== null && formatMoney(entry.amount, language), entry.text),
    };
  if ("measure" in entry)
    return {
      title: entry.text,
      facts: joined(`${formatNumber(entry.value, language)} ${entry.measure ?? ""}`),
    };
  if ("year" in entry)
    return {
      title: entry.text,
      facts: joined(t(`reviewKind.${entry.kind}`), entry.year === null ? null : String(entry.year)),
    };
  return { title: entry.text, facts: "to" in entry ? joined(entry.to) : "" };
}

function indicatorSummary(indicator: Indicator, language: Language): Summary {
  const values = Object.entries(indicator.milestones).map(
    ([year, { value }]) => `${year}: ${valueText(value, language)}`,
  );
  const measure = indicator.measure === null ? "" : ` (${indicator.measure})`;
  return {
    title: `${indicator.name}${measure}`,
    facts: joined(indicator.spanning, values.join("; "), indicator.responsible.join(", ")),
  };
}

/** A letterhead value on one line; what isn't printed says so. */
function metaText(value: ReviewedItem["value"], t: Translate): string {
  if (value === null || value === "" || value === undefined) return t("common.notPrinted");
  if (typeof value === "string") return /^\d{4}(?:-\d{2}){0,2}$/u.test(value) ? formatDate(value) : value;
  if (isTexts(value)) return value.length === 0 ? t("common.notPrinted") : value.join("; ");
  if ("from" in value) return formatYears(value.from, value.to);
  if ("name" in value && "authority" in value)
    return [value.authority, value.position, value.name].filter(Boolean).join(" · ");
  return "";
}

const isTexts = (value: object): value is readonly string[] => Array.isArray(value);
