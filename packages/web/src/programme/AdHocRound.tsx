import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { unitsQuery } from "../api/admin.js";
import { type AdHocInput, assignmentsQuery, openAdHocRound } from "../api/programme.js";
import { useText } from "../i18n/language.js";
import { OutlineStart } from "../outline/OutlineStart.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Field } from "../ui/Field.js";
import { UnitPicker } from "./UnitPicker.js";
import "../i18n/later/admin.js";

const asksOf = (sections: readonly OutlineSection[]): AdHocInput["asks"] =>
  (["figures", "tasks", "funding"] as const).filter((part) => sections.some(({ kind }) => kind === part));

/** Asks units for a report outside of any duty: a title, a due day, whom, which sections. */
export function AdHocRound({ plan }: { readonly plan: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [requestId] = useState(() => crypto.randomUUID());
  const [title, setTitle] = useState("");
  const [period, setPeriod] = useState(String(new Date().getFullYear()));
  const [dueOn, setDueOn] = useState("");
  const [reason, setReason] = useState("");
  const [everybody, setEverybody] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ofPlan = useAsked(plan);
  const [start, setStart] = useState("");
  const [outline, setOutline] = useState<readonly OutlineSection[]>(defaultOutline("adhoc").sections);
  const sections = outline.filter(({ key }) => !left.has(key));
  const count = everybody ? ofPlan.size : chosen.size;
  const send = async () => {
    const why = reason.trim() === "" ? {} : { reason: reason.trim() };
    const { round } = await openAdHocRound(plan, {
      requestId,
      title: title.trim(),
      period,
      dueOn,
      units: everybody ? "all" : [...chosen],
      outline: { sections },
      asks: asksOf(sections),
      ...why,
    });
    await navigate({ to: "/rounds/$id", params: { id: round.id } });
  };
  const ready =
    title.trim() !== "" && /^\d{4}$/u.test(period) && dueOn !== "" && count > 0 && sections.length > 0;
  return (
    <ActionDialog
      small
      wide
      action={t("programme.adHoc")}
      send={t("adHoc.send", { n: count })}
      ready={ready}
      onSend={send}
    >
      <Field
        data-first
        required
        maxLength={300}
        label={t("programme.adHocTitle")}
        value={title}
        onText={setTitle}
      />
      <div className="flex flex-wrap gap-3">
        <Field
          required
          type="date"
          className=""
          label={t("programme.adHocDue")}
          value={dueOn}
          onText={setDueOn}
        />
        <Field
          required
          className="w-24"
          inputMode="numeric"
          label={t("programme.adHocPeriod")}
          value={period}
          onText={setPeriod}
        />
        <div className="min-w-48 flex-1">
          <Field maxLength={2000} label={t("programme.adHocReason")} value={reason} onText={setReason} />
        </div>
      </div>
      <fieldset className="space-y-1.5">
        <legend className="font-semibold">{t("adHoc.units")}</legend>
        {[true, false].map((each) => (
          <label key={String(each)} className="mr-4 inline-flex items-center gap-2">
            <input
              type="radio"
              name="adhoc-units"
              checked={everybody === each}
              onChange={() => setEverybody(each)}
            />
            {each ? t("adHoc.everybody", { n: ofPlan.size }) : t("adHoc.some")}
          </label>
        ))}
        {everybody ? null : <ChosenUnits chosen={chosen} onChange={setChosen} />}
      </fieldset>
      <fieldset>
        <legend className="font-semibold">{t("programme.adHocAsks")}</legend>
        <OutlineStart
          value={start}
          current={t("reportOutline.usual.adhoc")}
          onChoose={(value, chosen) => {
            setStart(value);
            setOutline(chosen ?? defaultOutline("adhoc").sections);
            setLeft(new Set());
          }}
        />
        {outline.map(({ key, label, title: name }) => (
          <label key={key} className="flex min-h-7 items-center gap-2">
            <input
              type="checkbox"
              checked={!left.has(key)}
              onChange={({ target }) =>
                setLeft(new Set(target.checked ? [...left].filter((each) => each !== key) : [...left, key]))
              }
            />
            {label === null ? "" : `${label}. `}
            {name}
          </label>
        ))}
      </fieldset>
    </ActionDialog>
  );
}

/** The units that have anything of the plan now. */
function useAsked(plan: string): ReadonlySet<string> {
  const { data = [] } = useQuery(assignmentsQuery(plan));
  return new Set(data.map(({ unit }) => unit.id));
}

const byName = new Intl.Collator("vi", { numeric: true });

function ChosenUnits(props: {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const { data } = useQuery(unitsQuery);
  const today = new Date().toISOString().slice(0, 10);
  const units = (data?.items ?? [])
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .sort((a, b) => byName.compare(a.name, b.name));
  return <UnitPicker units={units} chosen={props.chosen} onChange={props.onChange} />;
}
