import { columnName } from "@lotrinh/core/catalogue/import/cell";
import { useState } from "react";
import type { TablePreview, TableReading } from "../../api/catalogue.js";
import { useText } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { keyed } from "../../ui/keyed.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";

const roles = [
  "indicator",
  "code",
  "measure",
  "place",
  "breakdown",
  "period",
  "value",
  "numerator",
  "denominator",
  "status",
  "note",
  "ignored",
] as const;

/** Years that a column may be of, beside the one it is taken for. */
const years = Array.from({ length: 26 }, (_, at) => String(2010 + at));

interface ColumnMappingProps {
  readonly preview: TablePreview;
  readonly read: (reading: TableReading) => void;
}

/** What each column was taken for, over the table's first rows; a person may say otherwise, and which row holds the headings. */
export function ColumnMapping({ preview, read }: ColumnMappingProps) {
  const t = useText();
  const { columns, sample, headRow, layout } = preview;
  const [open, setOpen] = useState(layout === null);
  const rolesNow = Object.fromEntries(columns.map(({ index, role }) => [String(index), role]));
  const set = (index: number, role: string) =>
    read({ columns: { headRow, roles: { ...rolesNow, [String(index)]: role } } });
  if (!open)
    return (
      <button type="button" className={buttonClass("quiet", "small")} onClick={() => setOpen(true)}>
        {t("imports.columns")}
      </button>
    );
  return (
    <section>
      <h3 className="font-semibold">{t("imports.columns")}</h3>
      <p className="text-xs text-soft">{t("imports.columnsWhat")}</p>
      <ScrollRegion className="table-wide mt-1 max-h-72" aria-label={t("imports.columns")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("imports.headRow")}</th>
              {columns.map(({ index, role }) => (
                <th key={index} scope="col">
                  {columnName(index + 1)}
                  <RoleSelect label={columnName(index + 1)} role={role} pick={(next) => set(index, next)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keyed(sample, () => "row").map(({ key, item: cells }, row) => (
              <tr key={key} className={row === headRow ? "font-semibold" : ""}>
                <th scope="row" className="font-normal">
                  <label className="flex items-center gap-1">
                    <input
                      type="radio"
                      name="head-row"
                      checked={row === headRow}
                      onChange={() => read({ columns: { headRow: row, roles: {} } })}
                    />
                    {row + 1}
                  </label>
                </th>
                {columns.map(({ index }) => (
                  <td key={index}>{cells[index] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function RoleSelect(props: {
  readonly label: string;
  readonly role: string;
  readonly pick: (role: string) => void;
}) {
  const t = useText();
  const period = props.role.startsWith("year:") ? props.role.slice("year:".length) : null;
  const periods = period === null || years.includes(period) ? years : [period, ...years];
  return (
    <select
      aria-label={t("imports.roleOf", { column: props.label })}
      className={`${inputClass} mt-1 block font-normal`}
      value={props.role}
      onChange={({ target }) => props.pick(target.value)}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {t(`imports.role.${role}`)}
        </option>
      ))}
      <optgroup label={t("imports.role.year")}>
        {periods.map((each) => (
          <option key={each} value={`year:${each}`}>
            {each}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
