import { holidaysOf } from "@lotrinh/core/schedule/holidays";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Section } from "../account/Section.js";
import { type CalendarDay, type Settings, saveCalendar, settingsQuery } from "../api/admin.js";
import { formatDate } from "../format/date.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Choice, Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";

const blank = { day: "", off: true, name: "", basis: "" };

/** When offices work: the holidays by the rules, and the days that the Prime Minister or the province decided otherwise. */
export function CalendarSection({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const doing = useDoing();
  const [form, setForm] = useState<CalendarDay>(blank);
  const [moved, setMoved] = useState<number | null>(null);
  const ready = form.day !== "" && form.name.trim() !== "" && form.basis.trim() !== "";
  const save = (changes: readonly CalendarDay[]) =>
    doing.run(async () => {
      const sorted = [...changes].sort((a, b) => (a.day < b.day ? -1 : 1));
      setMoved((await saveCalendar(sorted)).moved);
      await client.invalidateQueries(settingsQuery);
    });
  const add = async () => {
    const kept = settings.calendar.filter(({ day }) => day !== form.day);
    const added = { ...form, name: form.name.trim(), basis: form.basis.trim() };
    // The act is usually that of the next day too.
    if (await save([...kept, added])) setForm({ ...blank, off: form.off, basis: form.basis });
  };
  return (
    <Section title={t("settings.calendar")}>
      <p className="mb-2 text-sm text-soft">{t("settings.calendarWhat")}</p>
      <EnteredDays
        days={settings.calendar}
        disabled={doing.running}
        onRemove={(day) => void save(settings.calendar.filter((each) => each.day !== day))}
      />
      <form
        className="grid items-end gap-2 text-sm md:grid-cols-[9rem_9rem_1fr_1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void add();
        }}
      >
        <Field
          type="date"
          required
          label={t("settings.day")}
          value={form.day}
          onText={(day) => setForm({ ...form, day })}
        />
        <Choice
          label={t("settings.dayKind")}
          value={form.off ? "off" : "worked"}
          onText={(kind) => setForm({ ...form, off: kind === "off" })}
        >
          <option value="off">{t("settings.dayOff")}</option>
          <option value="worked">{t("settings.dayWorked")}</option>
        </Choice>
        <Field
          required
          maxLength={500}
          label={t("settings.dayName")}
          value={form.name}
          onText={(name) => setForm({ ...form, name })}
        />
        <Field
          required
          maxLength={500}
          label={t("settings.dayBasis")}
          value={form.basis}
          onText={(basis) => setForm({ ...form, basis })}
        />
        <button type="submit" className={buttonClass("main")} disabled={!ready || doing.running}>
          {t("settings.dayAdd")}
        </button>
      </form>
      <Problem text={doing.problem} />
      <p role="status" className="mt-1 text-sm text-good">
        {moved === null ? "" : moved === 0 ? t("settings.saved") : t("settings.moved", { n: moved })}
      </p>
      <RuleDays />
    </Section>
  );
}

function EnteredDays(props: {
  readonly days: readonly CalendarDay[];
  readonly disabled: boolean;
  readonly onRemove: (day: string) => void;
}) {
  const t = useText();
  if (props.days.length === 0) return <p className="mb-2 text-sm">{t("settings.noDays")}</p>;
  return (
    <ul className="mb-3 divide-y divide-line border-y border-line text-sm">
      {props.days.map(({ day, off, name, basis }) => (
        <li key={day} className="flex flex-wrap items-center gap-x-3 py-1">
          <span className="w-24 tabular-nums">{formatDate(day)}</span>
          <span className={off ? "w-20 text-bad" : "w-20 text-good"}>
            {t(off ? "settings.dayOff" : "settings.dayWorked")}
          </span>
          <span className="min-w-0 flex-1">
            {name} <span className="text-soft">({basis})</span>
          </span>
          <button
            type="button"
            className={buttonClass("quiet", "small")}
            disabled={props.disabled}
            onClick={() => props.onRemove(day)}
          >
            {t("settings.dayRemove")}
            <span className="sr-only"> {formatDate(day)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The holidays of a year by the rules, to hold against the year's decision. */
function RuleDays() {
  const { t, language } = useLanguage();
  const [year, setYear] = useState(new Date().getFullYear());
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-accent">{t("settings.ruleDays")}</summary>
      <Field
        type="number"
        min={2000}
        max={2100}
        className="w-24"
        label={t("settings.ruleYear")}
        value={String(year)}
        onText={(typed) => setYear(Math.min(2100, Math.max(2000, Number(typed))))}
      />
      <ul className="mt-1 columns-2 md:columns-3">
        {holidaysOf(year).map(({ day, name }) => (
          <li key={day}>
            {formatDate(day)} <span className="text-soft">{name[language]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
