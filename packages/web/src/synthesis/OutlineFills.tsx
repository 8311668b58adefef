import type { Fill } from "@lotrinh/core/synthesis/outline";
import { useState } from "react";
import { useText } from "../i18n/language.js";
import { Field } from "../ui/Field.js";
import { type OutlineRow, unitTitles, withFill, withUnitTitles } from "./outlineEdit.js";

/** What the system can write by itself, in the order in which a report usually has it. */
const written = [
  "basis",
  "issued",
  "issued-table",
  "discipline",
  "discipline-table",
  "verdicts",
  "goals",
  "indicator-table",
  "series",
  "tasks",
  "task-table",
  "funding",
  "funding-table",
  "training",
  "strengths",
  "shortfalls",
  "difficulties",
  "causes",
  "proposals",
] as const satisfies readonly Extract<Fill, string>[];

interface OutlineFillsProps {
  readonly row: OutlineRow;
  readonly isEditable: boolean;
  readonly onFills: (fills: readonly Fill[]) => void;
}

/** What comes into a section: written by the system, and the units' paragraphs of which sections. */
export function OutlineFills({ row, isEditable, onFills }: OutlineFillsProps) {
  const t = useText();
  const [titles, setTitles] = useState(unitTitles(row.fills).join("; "));
  return (
    <fieldset disabled={!isEditable} className="my-1 ml-9 rounded border border-line p-2 text-sm">
      <legend className="px-1 text-soft">{t("outline.written")}</legend>
      <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
        {written.map((fill) => (
          <label key={fill} className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              className="size-4"
              checked={row.fills.includes(fill)}
              onChange={({ target }) => onFills(withFill(row.fills, fill, target.checked))}
            />
            {t(`outline.fill.${fill}`)}
          </label>
        ))}
      </div>
      <div className="mt-2">
        <Field
          label={t("outline.units")}
          hint={t("outline.unitsHint")}
          value={titles}
          onText={(text) => {
            setTitles(text);
            const list = text.split(";").map((title) => title.trim());
            onFills(
              withUnitTitles(
                row.fills,
                list.filter((title) => title !== ""),
              ),
            );
          }}
        />
      </div>
    </fieldset>
  );
}
