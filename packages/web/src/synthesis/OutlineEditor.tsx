import { useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import { OutlineFills } from "./OutlineFills.js";
import { addRow, changeRow, labelsOf, moveRow, type OutlineRow, removeRow, shiftRow } from "./outlineEdit.js";

interface OutlineEditorProps {
  readonly rows: readonly OutlineRow[];
  readonly onRows: (rows: readonly OutlineRow[]) => void;
  readonly isEditable: boolean;
}

const indents = ["", "pl-8", "pl-16"];

/** All sections in order of printing: title, order, level, and what comes into each. */
export function OutlineEditor({ rows, onRows, isEditable }: OutlineEditorProps) {
  const t = useText();
  const [open, setOpen] = useState<string | null>(null);
  const labels = labelsOf(rows);
  return (
    <>
      <ol aria-label={t("outline.sections")} className="max-w-5xl border-t border-line">
        {rows.map((row, at) => (
          <li key={row.key} className={`border-b border-line py-1 ${indents[row.level] ?? ""}`}>
            <div className="flex flex-wrap items-center gap-1">
              <span className="w-8 shrink-0 text-right text-sm tabular-nums">{labels[at]}.</span>
              <input
                aria-label={t("outline.sectionTitle", { label: labels[at] ?? "" })}
                className={`${inputClass} min-w-40 flex-1 max-sm:basis-3/4`}
                value={row.title}
                maxLength={500}
                readOnly={!isEditable}
                onChange={({ target }) => onRows(changeRow(rows, at, { title: target.value }))}
              />
              <button
                type="button"
                className={buttonClass("quiet", "small")}
                aria-expanded={open === row.key}
                onClick={() => setOpen(open === row.key ? null : row.key)}
              >
                {t("outline.fills", { n: row.fills.length })}
                <span className="sr-only">: {row.title}</span>
              </button>
              {isEditable ? <RowButtons rows={rows} at={at} onRows={onRows} /> : null}
            </div>
            {open === row.key ? (
              <OutlineFills
                row={row}
                isEditable={isEditable}
                onFills={(fills) => onRows(changeRow(rows, at, { fills }))}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {isEditable ? (
        <button
          type="button"
          className={`${buttonClass("plain", "small")} mt-2`}
          onClick={() => onRows(addRow(rows, -1, t("outline.newTitle")))}
        >
          {t("outline.addLast")}
        </button>
      ) : null}
    </>
  );
}

function RowButtons({ rows, at, onRows }: Omit<OutlineEditorProps, "isEditable"> & { readonly at: number }) {
  const t = useText();
  const title = rows[at]?.title ?? "";
  const actions = [
    { key: "up", made: moveRow(rows, at, -1) },
    { key: "down", made: moveRow(rows, at, 1) },
    { key: "out", made: shiftRow(rows, at, -1) },
    { key: "in", made: shiftRow(rows, at, 1) },
  ] as const;
  return (
    <>
      {actions.map(({ key, made }) => (
        <button
          key={key}
          type="button"
          className={buttonClass("quiet", "small")}
          disabled={made === rows}
          title={t(`outline.${key}`)}
          aria-label={`${t(`outline.${key}`)}: ${title}`}
          onClick={() => onRows(made)}
        >
          {{ up: "↑", down: "↓", out: "←", in: "→" }[key]}
        </button>
      ))}
      <button
        type="button"
        className={buttonClass("quiet", "small")}
        aria-label={`${t("outline.addBelow")}: ${title}`}
        title={t("outline.addBelow")}
        onClick={() => onRows(addRow(rows, at, t("outline.newTitle")))}
      >
        +
      </button>
      <button
        type="button"
        className={buttonClass("quiet", "small")}
        aria-label={`${t("outline.remove")}: ${title}`}
        title={t("outline.remove")}
        onClick={() => onRows(removeRow(rows, at))}
      >
        <Icon name="close" size={14} />
      </button>
    </>
  );
}
