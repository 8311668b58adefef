import type { DismissalScope } from "@lotrinh/core/check/dismissal";
import { type KeyboardEvent, useId, useState } from "react";
import type { Bilingual } from "../../api/types.js";
import { messageText } from "../../format/document.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import type { Found } from "../protocol.js";
import type { Dismissing } from "./dismissing.js";

interface DismissDialogProps {
  readonly found: Found;
  readonly dismissing: Dismissing;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks how far a finding is to be set aside, and why: without a reason it isn't. */
export function DismissDialog({ found, dismissing, onDone, onClose }: DismissDialogProps) {
  const { t, language } = useLanguage();
  const [scope, setScope] = useState<DismissalScope>("place");
  const [sameWords, setSameWords] = useState(false);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Bilingual | "reason">();
  const [saving, setSaving] = useState(false);
  const send = async () => {
    if (reason.trim() === "") return setProblem("reason");
    setSaving(true);
    const refused = await dismissing.dismiss(found, { scope, sameWords, reason });
    setSaving(false);
    if (refused === undefined) onDone();
    else setProblem(refused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.ctrlKey) void send();
  };
  return (
    <Dialog title={t("finding.dismissTitle")} onClose={onClose} wide>
      <form
        noValidate
        className="space-y-3 text-sm"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="border-l-2 border-line pl-2 [overflow-wrap:anywhere]">{found.message[language]}</p>
        <Reason value={reason} onChange={setReason} missing={problem === "reason"} />
        <Reach
          found={found}
          dismissing={dismissing}
          scope={scope}
          onScope={setScope}
          sameWords={sameWords}
          onSameWords={setSameWords}
        />
        <p className="text-xs text-soft">{t(`finding.keptIn.${dismissing.keptIn}`)}</p>
        {problem === undefined || problem === "reason" ? null : (
          <p role="alert" className="text-bad">
            {messageText(problem, language)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <button type="button" className={buttonClass()} onClick={onClose}>
            {t("common.cancel")}
          </button>
          <button type="submit" className={buttonClass("main")} disabled={saving}>
            {t("finding.dismissDo")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Reason(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly missing: boolean;
}) {
  const t = useText();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {t("finding.reason")}
      </label>
      <textarea
        id={id}
        data-first
        required
        rows={3}
        maxLength={2000}
        className="w-full rounded border border-[#8795a0] bg-white px-2 py-1"
        value={props.value}
        aria-invalid={props.missing}
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p id={`${id}-hint`} role="status" className={`text-xs ${props.missing ? "text-bad" : "text-soft"}`}>
        {t(props.missing ? "finding.reasonMissing" : "finding.reasonHint")}
      </p>
    </div>
  );
}

/** Longer quotes are whole passages: nobody means "wherever this is quoted" by them. */
const longestWords = 300;

function Reach(props: {
  readonly found: Found;
  readonly dismissing: Dismissing;
  readonly scope: DismissalScope;
  readonly onScope: (scope: DismissalScope) => void;
  readonly sameWords: boolean;
  readonly onSameWords: (on: boolean) => void;
}) {
  const t = useText();
  const { quote } = props.found;
  const { scopes, keptIn } = props.dismissing;
  const nameOf = (scope: DismissalScope) =>
    t(scope === "province" && keptIn !== "province" ? "finding.scope.browser" : `finding.scope.${scope}`);
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t("finding.reach")}</legend>
      {scopes.map((scope) => (
        <label key={scope} className="flex min-h-7 items-start gap-2 py-1">
          <input
            type="radio"
            name="reach"
            className="mt-0.5 size-4 accent-accent"
            checked={props.scope === scope}
            onChange={() => props.onScope(scope)}
          />
          <span>
            {nameOf(scope)}
            {props.scope === scope ? (
              <span className="block text-xs text-soft">{t(`finding.scopeNote.${scope}`)}</span>
            ) : null}
          </span>
        </label>
      ))}
      {props.scope === "place" || quote === undefined || quote.length > longestWords ? null : (
        <label className="mt-1 flex items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5 size-4 accent-accent"
            checked={props.sameWords}
            onChange={(event) => props.onSameWords(event.target.checked)}
          />
          <span className="[overflow-wrap:anywhere]">{t("finding.sameWords", { words: quote })}</span>
        </label>
      )}
    </fieldset>
  );
}
