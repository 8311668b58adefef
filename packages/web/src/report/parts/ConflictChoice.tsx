import { missingNames, taskStatusNames } from "@lotrinh/core/report/answers";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import { parseRichText } from "@lotrinh/core/report/richText";
import { richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import type { Bilingual } from "../../api/types.js";
import type { Language } from "../../format/language.js";
import { formatNumber } from "../../format/number.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { figureStatusNames } from "../figures/figureRows.js";
import type { Saving } from "../useSaver.js";

/** Two values of one field, mine and another person's: both are shown, the person chooses, neither is lost before. */
export function ConflictChoice({ field, saving }: { readonly field: string; readonly saving: Saving }) {
  const { t, language } = useLanguage();
  const conflict = saving.state.conflicts[field];
  if (conflict === undefined) return null;
  const name = conflict.theirs.by ?? t("unitReport.system");
  return (
    <div role="alert" className="rounded border border-[#b9a6dd] bg-[#f4effc] p-2">
      <p className="font-semibold">{t("unitReport.conflict", { name })}</p>
      <dl className="my-1 grid grid-cols-[auto_1fr] gap-x-2">
        <dt className="text-soft">{t("unitReport.mine")}</dt>
        <dd className="whitespace-pre-line">{describeValue(conflict.mine, language)}</dd>
        <dt className="text-soft">{t("unitReport.theirs", { name })}</dt>
        <dd className="whitespace-pre-line">{describeValue(conflict.theirs.value, language)}</dd>
      </dl>
      <button
        type="button"
        className={buttonClass("plain", "small")}
        onClick={() => saving.saver.resolve(field, "mine")}
      >
        {t("unitReport.conflictMine")}
      </button>{" "}
      <button
        type="button"
        className={buttonClass("plain", "small")}
        onClick={() => saving.saver.resolve(field, "theirs")}
      >
        {t("unitReport.conflictTheirs")}
      </button>
    </div>
  );
}

/** The value of a field in words: a text as it reads, else what its parts say. */
export function describeValue(value: unknown, language: Language): string {
  if (value === null || value === undefined) return "–";
  const text = parseRichText(value);
  if (text.ok) return richTextToPlain(text.value);
  if (typeof value === "number") return formatNumber(value, language);
  if (typeof value !== "object") return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return parts.map(([name, part]) => describePart(name, part, language)).join(" · ");
}

/** The names of what an answer keeps as a code: where a figure or task stands, why a figure is missing. */
const codeNames: ReadonlyMap<unknown, Bilingual> = new Map(
  Object.entries({ ...missingNames, ...taskStatusNames, ...figureStatusNames }),
);

function describePart(name: string, part: unknown, language: Language): string {
  if (name === "source" && typeof part === "string") return nameOfSource(part);
  const isCode = name === "status" || name === "missing";
  const words = isCode ? codeNames.get(part)?.[language] : undefined;
  return words ?? `${describeValue(part, language)}${name === "progress" ? "%" : ""}`;
}
