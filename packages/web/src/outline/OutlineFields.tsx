import type { OutlineSection } from "@lotrinh/core/report/outline";
import { useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { addSection, changeSection, faultOf, moveSection, removeSection, sectionKinds } from "./sections.js";
import "../i18n/later/admin.js";

interface OutlineFieldsProps {
  readonly sections: readonly OutlineSection[];
  readonly onChange: (sections: readonly OutlineSection[]) => void;
}

/** The sections of an outline to edit: order, label, title, what each asks for, whether it must be filled. */
export function OutlineFields({ sections, onChange }: OutlineFieldsProps) {
  const t = useText();
  const [title, setTitle] = useState("");
  const fault = faultOf(sections);
  const add = () => {
    if (title.trim() === "") return;
    onChange(addSection(sections, title.trim()));
    setTitle("");
  };
  return (
    <div className="space-y-2 text-sm">
      <ol className="divide-y divide-line border-y border-line">
        {sections.map((section, at) => (
          <SectionFields
            key={section.key}
            section={section}
            first={at === 0}
            last={at === sections.length - 1}
            onChange={(change) => onChange(changeSection(sections, section.key, change))}
            onMove={(by) => onChange(moveSection(sections, section.key, by))}
            onRemove={() => onChange(removeSection(sections, section.key))}
          />
        ))}
      </ol>
      <div className="flex gap-2">
        <input
          className={`${inputClass} min-w-0 flex-1`}
          aria-label={t("reportOutline.newTitle")}
          placeholder={t("reportOutline.newTitle")}
          maxLength={500}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className={buttonClass()} disabled={title.trim() === ""} onClick={add}>
          {t("reportOutline.add")}
        </button>
      </div>
      <p role="status" className="text-doubt">
        {fault === undefined ? "" : t(`reportOutline.fault.${fault}`)}
      </p>
    </div>
  );
}

interface SectionFieldsProps {
  readonly section: OutlineSection;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (change: Partial<Omit<OutlineSection, "key">>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function SectionFields({ section, first, last, onChange, onMove, onRemove }: SectionFieldsProps) {
  const t = useText();
  const { title } = section;
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-1.5 py-1.5 md:grid-cols-[3.5rem_minmax(0,1fr)_9.5rem_auto]">
      <input
        className={`${inputClass} w-full`}
        aria-label={t("reportOutline.label", { title })}
        placeholder={t("reportOutline.labelShort")}
        maxLength={20}
        value={section.label ?? ""}
        onChange={({ target }) => onChange({ label: target.value === "" ? null : target.value })}
      />
      <input
        className={`${inputClass} w-full`}
        aria-label={t("reportOutline.sectionTitle")}
        maxLength={500}
        value={title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <select
        className={`${inputClass} max-md:col-span-2`}
        aria-label={t("reportOutline.kindOf", { title })}
        value={section.kind}
        onChange={({ target }) =>
          onChange({ kind: sectionKinds.find((kind) => kind === target.value) ?? "text" })
        }
      >
        {sectionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`reportOutline.kind.${kind}`)}
          </option>
        ))}
      </select>
      <span className="flex items-center gap-1 max-md:col-span-2">
        <label className="flex items-center gap-1 whitespace-nowrap">
          <input
            type="checkbox"
            checked={section.required}
            onChange={({ target }) => onChange({ required: target.checked })}
          />
          {t("reportOutline.required")}
        </label>
        <SmallButton
          name={t("reportOutline.up", { title })}
          sign="↑"
          disabled={first}
          onAct={() => onMove(-1)}
        />
        <SmallButton
          name={t("reportOutline.down", { title })}
          sign="↓"
          disabled={last}
          onAct={() => onMove(1)}
        />
        <SmallButton name={t("reportOutline.remove", { title })} sign="✕" disabled={false} onAct={onRemove} />
      </span>
      <input
        className={`${inputClass} col-span-2 w-full text-soft md:col-span-3 md:col-start-2`}
        aria-label={t("reportOutline.hint", { title })}
        placeholder={t("reportOutline.hintShort")}
        maxLength={2000}
        value={section.hint ?? ""}
        onChange={({ target }) => onChange({ hint: target.value === "" ? null : target.value })}
      />
    </li>
  );
}

function SmallButton(props: {
  readonly name: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onAct: () => void;
}) {
  return (
    <button
      type="button"
      className={buttonClass("quiet", "small")}
      aria-label={props.name}
      title={props.name}
      disabled={props.disabled}
      onClick={props.onAct}
    >
      <span aria-hidden="true">{props.sign}</span>
    </button>
  );
}
