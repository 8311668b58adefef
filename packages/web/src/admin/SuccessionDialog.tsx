import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { recordSuccession, type Succession, successionsQuery, type Unit, unitsQuery } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Choice, Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { endingNames, type PartDraft, type UsualChange, usualChanges } from "./succession.js";

const kinds = ["merge", "split", "dissolve", "rename"] as const satisfies readonly Succession["kind"][];

interface SuccessionDialogProps {
  /** The unit that hands over, where it is known already. */
  readonly from?: string;
  readonly onClose: () => void;
}

/** Records what became of units by a legal act: who handed what to whom, and who ends by it. */
export function SuccessionDialog({ from = "", onClose }: SuccessionDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const units = useQuery(unitsQuery).data?.items ?? [];
  const [head, setHead] = useState<{ kind: Succession["kind"]; day: string; act: string; note: string }>({
    kind: "merge",
    day: "",
    act: "",
    note: "",
  });
  const [parts, setParts] = useState<readonly PartDraft[]>([{ key: 0, from, to: "", field: "" }]);
  const doing = useDoing();
  const ending = endingNames(parts, units);
  const save = async () => {
    const input = {
      ...head,
      note: head.note.trim() === "" ? null : head.note,
      parts: parts.map((part) => ({
        from: part.from,
        to: part.to === "" ? null : part.to,
        field: part.field.trim() === "" ? null : part.field.trim(),
      })),
    };
    if (!(await doing.run(() => recordSuccession(input)))) return;
    await Promise.all([
      client.invalidateQueries({ queryKey: ["units"] }),
      client.invalidateQueries(successionsQuery),
    ]);
    onClose();
  };
  return (
    <Dialog title={t("unitChange.record")} onClose={onClose} wide>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="text-sm text-soft">{t("unitChange.what")}</p>
        <UsualChoice
          units={units}
          onChoose={({ day, basis, parts: usual }) => {
            const kind = usual.length > 1 ? "split" : "merge";
            setHead({ ...head, kind, day, note: t("unitChange.usualNote", { basis }) });
            setParts(usual.map((part, key) => ({ ...part, key })));
          }}
        />
        <div className="grid gap-3 md:grid-cols-2">
          <Choice
            label={t("unitChange.kind")}
            value={head.kind}
            onText={(kind) => setHead({ ...head, kind: kinds.find((each) => each === kind) ?? "merge" })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`unitChange.${kind}`)}
              </option>
            ))}
          </Choice>
          <Field
            label={t("unitChange.day")}
            type="date"
            required
            value={head.day}
            onText={(day) => setHead({ ...head, day })}
          />
        </div>
        <Field
          label={t("unitChange.act")}
          hint={t("unitChange.actHint")}
          required
          maxLength={500}
          value={head.act}
          onText={(act) => setHead({ ...head, act })}
        />
        <PartRows parts={parts} units={units} onChange={setParts} />
        <Field
          label={t("unitChange.note")}
          maxLength={2000}
          value={head.note}
          onText={(note) => setHead({ ...head, note })}
        />
        {ending.length === 0 ? null : (
          <p role="status" className="rounded bg-doubt-soft px-3 py-2 text-sm text-doubt">
            {t("unitChange.preview", { names: ending.join(", ") })}
          </p>
        )}
        <Problem text={doing.problem} />
        <div className="text-right">
          <button type="submit" className={buttonClass("main")} disabled={doing.running}>
            {t("unitChange.save")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Fills the form with what usually became of a department in 2025; a person looks it through, and names the province's own act. */
function UsualChoice(props: {
  readonly units: readonly Unit[];
  readonly onChoose: (change: UsualChange) => void;
}) {
  const t = useText();
  const [chosen, choose] = useState<UsualChange>();
  const changes = usualChanges(props.units);
  if (changes.length === 0) return null;
  return (
    <div className="space-y-1 border-b border-line pb-3">
      <Choice
        label={t("unitChange.usual")}
        value={chosen?.from.id ?? ""}
        onText={(id) => {
          const change = changes.find(({ from }) => from.id === id);
          choose(change);
          if (change !== undefined) props.onChoose(change);
        }}
      >
        <option value="">{t("unitChange.usualNone")}</option>
        {changes.map(({ from }) => (
          <option key={from.id} value={from.id}>
            {from.name}
          </option>
        ))}
      </Choice>
      {chosen === undefined || chosen.missing.length === 0 ? null : (
        <p role="status" className="text-xs text-doubt">
          {t("unitChange.usualMissing", { names: chosen.missing.join(", ") })}
        </p>
      )}
      {chosen?.uncertain === true ? (
        <p className="text-xs text-doubt">{t("unitChange.usualUncertain")}</p>
      ) : null}
    </div>
  );
}

interface PartRowsProps {
  readonly parts: readonly PartDraft[];
  readonly units: readonly Unit[];
  readonly onChange: (parts: readonly PartDraft[]) => void;
}

function PartRows({ parts, units, onChange }: PartRowsProps) {
  const t = useText();
  const fields = useQuery(successionsQuery).data?.fields ?? [];
  const change = (key: number, next: Partial<PartDraft>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...next } : part)));
  const names = (none: string) => (
    <>
      <option value="">{none}</option>
      {units.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
  return (
    <fieldset className="space-y-2">
      {parts.map((part, at) => (
        <div key={part.key} className="grid items-center gap-2 md:grid-cols-[1fr_1fr_10rem_2rem]">
          <select
            required
            aria-label={t("unitChange.from")}
            className={`${inputClass} w-full`}
            value={part.from}
            onChange={(event) => change(part.key, { from: event.target.value })}
          >
            {names(`${t("unitChange.from")}: ${t("unitChange.choose")}`)}
          </select>
          <select
            aria-label={t("unitChange.to")}
            className={`${inputClass} w-full`}
            value={part.to}
            onChange={(event) => change(part.key, { to: event.target.value })}
          >
            {names(`${t("unitChange.to")}: ${t("unitChange.nobody")}`)}
          </select>
          <select
            aria-label={t("unitChange.field")}
            className={`${inputClass} w-full`}
            value={part.field}
            onChange={(event) => change(part.key, { field: event.target.value })}
          >
            <option value="">{t("unitChange.whole")}</option>
            {fields.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className={buttonClass("quiet", "small")}
            disabled={parts.length === 1}
            aria-label={t("unitChange.removePart", { n: at + 1 })}
            onClick={() => onChange(parts.filter(({ key }) => key !== part.key))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        className={buttonClass("plain", "small")}
        onClick={() => {
          const last = parts.at(-1);
          onChange([...parts, { key: (last?.key ?? 0) + 1, from: last?.from ?? "", to: "", field: "" }]);
        }}
      >
        {t("unitChange.addPart")}
      </button>
    </fieldset>
  );
}
