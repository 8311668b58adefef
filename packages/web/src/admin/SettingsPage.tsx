import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Section } from "../account/Section.js";
import { type Settings, saveProvince, saveSignIn, settingsQuery } from "../api/admin.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { PageHead } from "../ui/PageHead.js";
import { Problem } from "../ui/Problem.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { useDoing } from "../ui/useDoing.js";
import { CalendarSection } from "./CalendarSection.js";
import { MailSection } from "./MailSection.js";
import { SavedNote } from "./SavedNote.js";

/** Cài đặt: which province, how people sign in, when offices work, how mails are sent. */
export function SettingsPage() {
  const t = useText();
  const query = useQuery(settingsQuery);
  return (
    <>
      <PageHead title={t("settings.title")} />
      <div className="min-h-0 flex-1 overflow-auto p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : (
          <div className="max-w-3xl space-y-4">
            <ProvinceSection settings={query.data} />
            <SignInSection settings={query.data} />
            <CalendarSection settings={query.data} />
            <MailSection settings={query.data} />
          </div>
        )}
      </div>
    </>
  );
}

function ProvinceSection({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const [name, setName] = useState(settings.province ?? "");
  const [saved, setSaved] = useState(false);
  const doing = useDoing();
  const known = settings.provinces.find((province) => province.name === name.trim());
  const save = async () => {
    setSaved(await doing.run(() => saveProvince(name)));
    await client.invalidateQueries(settingsQuery);
  };
  return (
    <Section title={t("settings.province")}>
      <form
        className="space-y-2 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={t("settings.provinceName")}
          hint={t("settings.provinceWhat")}
          required
          maxLength={100}
          list="provinces"
          value={name}
          onText={setName}
          className="w-64"
        />
        <datalist id="provinces">
          {settings.provinces.map((province) => (
            <option key={province.name} value={province.name} />
          ))}
        </datalist>
        {known === undefined ? null : <ProvinceFacts province={known} />}
        <Problem text={doing.problem} />
        <SavedNote saved={saved} />
        <button type="submit" className={buttonClass("main")} disabled={doing.running}>
          {t("settings.save")}
        </button>
      </form>
    </Section>
  );
}

function ProvinceFacts({ province }: { readonly province: Settings["provinces"][number] }) {
  const t = useText();
  const { centre, predecessors, since, basis } = province;
  return (
    <ul className="text-soft">
      {centre === null ? null : <li>{t("settings.centre", { name: centre })}</li>}
      {predecessors.length < 2 ? null : (
        <li>{t("settings.predecessors", { names: predecessors.join(", ") })}</li>
      )}
      {since === null || basis === null ? null : (
        <li>{t("settings.since", { day: formatDate(since), basis })}</li>
      )}
    </ul>
  );
}

function SignInSection({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const [form, setForm] = useState(settings.signIn);
  const [saved, setSaved] = useState(false);
  const doing = useDoing();
  const save = async () => {
    setSaved(await doing.run(() => saveSignIn(form)));
    await client.invalidateQueries(settingsQuery);
  };
  return (
    <Section title={t("settings.signIn")}>
      <form
        className="space-y-2 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {(["accounts", "secondFactor"] as const).map((key) => (
          <label key={key} className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={form[key]}
              onChange={(event) => setForm({ ...form, [key]: event.target.checked })}
            />
            {t(key === "accounts" ? "settings.accounts" : "settings.factor")}
          </label>
        ))}
        <Field
          type="number"
          required
          min={5}
          max={1440}
          className="w-24"
          label={t("settings.idle")}
          hint={t("settings.idleWhat")}
          value={String(form.idleMinutes)}
          onText={(typed) => setForm({ ...form, idleMinutes: Number(typed) })}
        />
        <p className="text-soft">
          {settings.provider === null
            ? t("settings.noProvider")
            : t("settings.provider", { issuer: settings.provider })}
        </p>
        {settings.canSeal ? null : <p className="text-doubt">{t("settings.cannotSeal")}</p>}
        <Problem text={doing.problem} />
        <SavedNote saved={saved} />
        <button type="submit" className={buttonClass("main")} disabled={doing.running}>
          {t("settings.save")}
        </button>
      </form>
    </Section>
  );
}
