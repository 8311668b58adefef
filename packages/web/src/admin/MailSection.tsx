import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Section } from "../account/Section.js";
import { type Settings, saveMail, settingsQuery, testMail } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Field } from "../ui/Field.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { SavedNote } from "./SavedNote.js";

/** How mails are sent, and a mail to try it. */
export function MailSection({ settings }: { readonly settings: Settings }) {
  const t = useText();
  const client = useQueryClient();
  const [form, setForm] = useState(() => formOf(settings.mail));
  const [saved, setSaved] = useState(false);
  const doing = useDoing();
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const save = async () => {
    const { password, port, user, ...rest } = form;
    const secret = password === "" ? {} : { password };
    const mail = { ...rest, port: Number(port), user: user.trim() === "" ? null : user.trim(), ...secret };
    setSaved(await doing.run(() => saveMail(mail)));
    await client.invalidateQueries(settingsQuery);
  };
  return (
    <Section title={t("settings.mail")}>
      <form
        className="grid gap-3 text-sm md:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={t("settings.host")} required value={form.host} onText={(host) => set({ host })} />
        <Field
          label={t("settings.port")}
          required
          inputMode="numeric"
          pattern="\d{1,5}"
          value={form.port}
          onText={(port) => set({ port })}
        />
        <label className="flex items-center gap-2 md:col-span-2">
          <input
            type="checkbox"
            checked={form.secure}
            onChange={(event) => set({ secure: event.target.checked })}
          />
          {t("settings.secure")}
        </label>
        <Field
          label={t("settings.user")}
          autoComplete="off"
          value={form.user}
          onText={(user) => set({ user })}
        />
        <Field
          label={t("settings.password")}
          type="password"
          autoComplete="new-password"
          value={form.password}
          onText={(password) => set({ password })}
          {...(settings.mail?.hasPassword === true ? { hint: t("settings.passwordKept") } : {})}
        />
        <Field
          label={t("settings.from")}
          type="email"
          required
          value={form.from}
          onText={(from) => set({ from })}
        />
        <Field
          label={t("settings.fromName")}
          required
          value={form.fromName}
          onText={(fromName) => set({ fromName })}
        />
        <div className="space-y-2 md:col-span-2">
          <Problem text={doing.problem} />
          <SavedNote saved={saved} />
          <button type="submit" className={buttonClass("main")} disabled={doing.running}>
            {t("settings.save")}
          </button>
        </div>
      </form>
      {settings.mail === null ? null : <TestMail />}
    </Section>
  );
}

function formOf(mail: Settings["mail"]) {
  return {
    host: mail?.host ?? "",
    port: String(mail?.port ?? 587),
    secure: mail?.secure ?? false,
    user: mail?.user ?? "",
    password: "",
    from: mail?.from ?? "",
    fromName: mail?.fromName ?? "Lộ Trình",
  };
}

function TestMail() {
  const t = useText();
  const [address, setAddress] = useState("");
  const [said, setSaid] = useState("");
  const doing = useDoing();
  const send = () =>
    doing.run(async () => {
      const { sent, problem } = await testMail(address);
      setSaid(sent ? t("settings.testSent") : t("settings.testFailed", { problem: problem ?? "" }));
    });
  return (
    <form
      className="mt-4 flex flex-wrap items-end gap-3 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label={t("settings.testTo")}
        type="email"
        required
        value={address}
        onText={setAddress}
        className="w-64"
      />
      <button type="submit" className={buttonClass()} disabled={doing.running}>
        {t("settings.test")}
      </button>
      <Problem text={doing.problem} />
      <p role="status" className="text-sm">
        {said}
      </p>
    </form>
  );
}
