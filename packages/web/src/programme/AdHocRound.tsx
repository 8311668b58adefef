import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { openAdHocRound } from "../api/programme.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";

/** Asks all units of a plan for a report outside of any duty: a title, a due day, what is wanted. */
export function AdHocRound({ plan }: { readonly plan: string }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={buttonClass("plain", "small")} onClick={() => setOpen(true)}>
        {t("programme.adHoc")}
      </button>
      {open ? (
        <Dialog title={t("programme.adHoc")} onClose={() => setOpen(false)}>
          <AdHocForm plan={plan} />
        </Dialog>
      ) : null}
    </>
  );
}

function AdHocForm({ plan }: { readonly plan: string }) {
  const { t, language } = useLanguage();
  const navigate = useNavigate();
  const [form, setForm] = useState({
    title: "",
    period: String(new Date().getFullYear()),
    dueOn: "",
    reason: "",
    figures: true,
    tasks: true,
  });
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const send = async () => {
    const { reason, ...rest } = form;
    try {
      const { round } = await openAdHocRound(plan, {
        ...rest,
        units: "all",
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      });
      await navigate({ to: "/rounds/$id", params: { id: round.id } });
    } catch (error) {
      setProblem(asApiError(error).text);
    }
  };
  return (
    <form
      className="space-y-2 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="block">
        {t("programme.adHocTitle")}
        <input
          data-first
          required
          maxLength={300}
          className={`${inputClass} block w-full`}
          value={form.title}
          onChange={(event) => set({ title: event.target.value })}
        />
      </label>
      <label className="block">
        {t("programme.adHocPeriod")}
        <input
          required
          pattern="[0-9]{4}"
          inputMode="numeric"
          className={`${inputClass} block`}
          value={form.period}
          onChange={(event) => set({ period: event.target.value })}
        />
      </label>
      <label className="block">
        {t("programme.adHocDue")}
        <input
          type="date"
          required
          className={`${inputClass} block`}
          value={form.dueOn}
          onChange={(event) => set({ dueOn: event.target.value })}
        />
      </label>
      <label className="block">
        {t("programme.adHocReason")}
        <input
          maxLength={2000}
          className={`${inputClass} block w-full`}
          value={form.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </label>
      {(["figures", "tasks"] as const).map((part) => (
        <label key={part} className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={form[part]}
            onChange={(event) => set({ [part]: event.target.checked })}
          />
          {t(part === "figures" ? "programme.adHocFigures" : "programme.adHocTasks")}
        </label>
      ))}
      {problem === null ? null : (
        <p role="alert" className="text-bad">
          {problem[language]}
        </p>
      )}
      <div className="flex justify-end">
        <button type="submit" className={buttonClass("main")}>
          {t("programme.adHocOpen")}
        </button>
      </div>
    </form>
  );
}
