import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { dismissInProvince } from "../../api/findings.js";
import type { Bilingual } from "../../api/types.js";
import { asApiError } from "../../api/uploads.js";
import { messageText } from "../../format/document.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import type { RuleTexts } from "../protocol.js";

interface SilenceDialogProps {
  readonly rules: RuleTexts;
  readonly onClose: () => void;
}

/** Silences a rule, or a rule with certain words, in all documents of the province. */
export function SilenceDialog({ rules, onClose }: SilenceDialogProps) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const [typed, setTyped] = useState({ rule: "", words: "", reason: "" });
  const [problem, setProblem] = useState<Bilingual>();
  const send = async () => {
    const words = typed.words.trim();
    const body = { rule: typed.rule, reason: typed.reason, ...(words === "" ? {} : { words }) };
    try {
      await dismissInProvince(body);
      await client.invalidateQueries({ queryKey: ["dismissals"] });
      onClose();
    } catch (error) {
      setProblem(asApiError(error).text);
    }
  };
  return (
    <Dialog title={t("dismissals.silence")} onClose={onClose} wide>
      <form
        className="space-y-3 text-sm"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field name={t("dismissals.rule")}>
          {(id) => (
            <select
              id={id}
              required
              data-first
              className={`${inputClass} w-full`}
              value={typed.rule}
              onChange={({ target }) => setTyped({ ...typed, rule: target.value })}
            >
              <option value="">{t("dismissals.chooseRule")}</option>
              {Object.entries(rules).map(([name, rule]) => (
                <option key={name} value={name}>
                  {rule.title[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="text-xs text-soft">{rules[typed.rule]?.looksFor[language] ?? ""}</p>
        <Field name={t("dismissals.words")}>
          {(id) => (
            <input
              id={id}
              maxLength={1000}
              className={`${inputClass} w-full`}
              value={typed.words}
              onChange={({ target }) => setTyped({ ...typed, words: target.value })}
            />
          )}
        </Field>
        <Field name={t("finding.reason")}>
          {(id) => (
            <textarea
              id={id}
              required
              rows={3}
              maxLength={2000}
              className="w-full rounded border border-[#8795a0] bg-white px-2 py-1"
              value={typed.reason}
              onChange={({ target }) => setTyped({ ...typed, reason: target.value })}
            />
          )}
        </Field>
        <p className="text-xs text-soft">{t("finding.scopeNote.province")}</p>
        {problem === undefined ? null : (
          <p role="alert" className="text-bad">
            {messageText(problem, language)}
          </p>
        )}
        <div className="flex justify-end gap-2">
          <button type="button" className={buttonClass()} onClick={onClose}>
            {t("common.cancel")}
          </button>
          <button type="submit" className={buttonClass("main")} disabled={typed.reason.trim() === ""}>
            {t("dismissals.silenceDo")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Field(props: { readonly name: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {props.name}
      </label>
      {props.children(id)}
    </div>
  );
}
