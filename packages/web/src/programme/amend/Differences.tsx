import type { FieldDifference } from "@lotrinh/core/assign/amendment";
import type { Frequency } from "@lotrinh/core/read/reading";
import { frequencyText } from "../../format/duty.js";
import type { Language } from "../../format/language.js";
import { type Translate, useLanguage } from "../../i18n/language.js";

/** What stood and what stands now, field by field. */
export function Differences({ differences }: { readonly differences: readonly FieldDifference[] }) {
  const { t, language } = useLanguage();
  return (
    <table className="mt-1 w-full table-fixed border-collapse text-left">
      <thead className="text-xs text-soft">
        <tr>
          <th scope="col" className="w-28 font-normal md:w-36">
            <span className="sr-only">{t("amend.field")}</span>
          </th>
          <th scope="col" className="pr-3 font-normal">
            {t("amend.before")}
          </th>
          <th scope="col" className="font-normal">
            {t("amend.after")}
          </th>
        </tr>
      </thead>
      <tbody className="align-top">
        {differences.map(({ field, year, before, after }) => (
          <tr key={`${field} ${year ?? ""}`}>
            <th scope="row" className="pr-3 font-normal text-soft">
              {fieldName(field, year, t)}
            </th>
            <td className="pr-3 break-words">
              {before === null ? (
                <span className="text-soft">{t("common.notPrinted")}</span>
              ) : (
                <del className="decoration-soft">{shownValue(field, before, language)}</del>
              )}
            </td>
            <td className="break-words">
              <ins className="font-semibold no-underline">{shownValue(field, after, language)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of a field, with its year. */
export function fieldName(field: FieldDifference["field"], year: number | null, t: Translate): string {
  return field === "milestone" ? t("amend.milestone", { year: year ?? "" }) : t(`amend.field.${field}`);
}

/** A field as people read it. */
export function shownValue(
  field: FieldDifference["field"],
  value: string | null,
  language: Language,
): string {
  // The server sends frequencies as the core names them.
  return field === "frequency" ? frequencyText(value as Frequency, language) : (value ?? "");
}
