import type { Framing, Registration } from "@lotrinh/core/synthesis/editing/framing";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SynthesisStep } from "../api/synthesis.js";
import { templatesQuery } from "../api/templates.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Choice, Field } from "../ui/Field.js";
import { LinesField } from "./LinesField.js";
import { SignatureFields } from "./SignatureFields.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** Thể thức văn bản: number and day, addressees, legal basis, recipients, who signs, which template. */
export function FramingDialog({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { can } = screen.answer.synthesis;
  if (!can.edit && !can.register) return null;
  return (
    <>
      <button type="button" className={buttonClass("plain")} onClick={() => setOpen(true)}>
        {t("framing.title")}
      </button>
      {open ? (
        <Dialog title={t("framing.title")} onClose={() => setOpen(false)} wide>
          <FramingForm screen={screen} onDone={() => setOpen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

interface FormProps {
  readonly screen: SynthesisScreen;
  readonly onDone: () => void;
}

function FramingForm({ screen, onDone }: FormProps) {
  const t = useText();
  const { answer } = screen;
  const { can } = answer.synthesis;
  const [number, setNumber] = useState(answer.registration.number?.toString() ?? "");
  const [date, setDate] = useState(answer.registration.date ?? "");
  const [framing, setFraming] = useState<Framing>(answer.framing);
  const change = (part: Partial<Framing>) => setFraming({ ...framing, ...part });
  const registration: Registration = {
    number: number.trim() === "" ? null : Number(number),
    date: date === "" ? null : date,
  };
  const isNumber = registration.number === null || /^[1-9]\d{0,5}$/u.test(number.trim());
  const steps: readonly SynthesisStep[] = [
    ...(can.edit && framing !== answer.framing ? [{ type: "frame", framing: tidied(framing) } as const] : []),
    ...(registration.number === answer.registration.number && registration.date === answer.registration.date
      ? []
      : [{ type: "register", ...registration } as const]),
  ];
  const save = async () => {
    if (steps.length === 0 || (await screen.act(...steps))) onDone();
  };
  return (
    <form
      className="space-y-3 text-sm"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={t("framing.number")}
          hint={isNumber ? t("framing.numberHint") : t("framing.numberWrong")}
          value={number}
          inputMode="numeric"
          aria-invalid={!isNumber}
          onText={setNumber}
          data-first
        />
        <Field label={t("framing.date")} type="date" value={date} onText={setDate} />
      </div>
      <fieldset disabled={!can.edit} className="space-y-3">
        {can.edit ? null : <p className="text-doubt">{t("framing.numberOnly")}</p>}
        <SignatureFields framing={framing} onChange={change} />
        <LinesField
          label={t("framing.addressedTo")}
          lines={framing.addressedTo}
          onLines={(addressedTo) => change({ addressedTo })}
        />
        <LinesField
          label={t("framing.basis")}
          hint={t("framing.basisHint")}
          lines={framing.basis}
          onLines={(basis) => change({ basis })}
        />
        <LinesField
          label={t("framing.recipients")}
          hint={t("framing.recipientsHint")}
          lines={framing.recipients}
          onLines={(recipients) => change({ recipients })}
        />
        <Field
          label={t("framing.filedAt")}
          value={framing.filedAt}
          onText={(filedAt) => change({ filedAt })}
        />
        <TemplateChoice template={framing.template} onTemplate={(template) => change({ template })} />
      </fieldset>
      <div className="flex justify-end gap-2">
        <button type="button" className={buttonClass("plain")} onClick={onDone}>
          {t("common.cancel")}
        </button>
        <button type="submit" className={buttonClass("main")} disabled={screen.busy || !isNumber}>
          {t("common.save")}
        </button>
      </div>
    </form>
  );
}

/** Blank lines aren't recipients. */
function tidied(framing: Framing): Framing {
  const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== "");
  return {
    ...framing,
    addressedTo: filled(framing.addressedTo),
    basis: filled(framing.basis),
    recipients: filled(framing.recipients),
    powers: framing.powers.filter(({ of }) => of.trim() !== ""),
  };
}

interface TemplateChoiceProps {
  readonly template: string | null;
  readonly onTemplate: (template: string | null) => void;
}

function TemplateChoice({ template, onTemplate }: TemplateChoiceProps) {
  const t = useText();
  const { data } = useQuery(templatesQuery);
  const documents = (data?.templates ?? []).filter(({ kind }) => kind === "document");
  return (
    <Choice
      label={t("framing.template")}
      value={template ?? ""}
      onText={(value) => onTemplate(value === "" ? null : value)}
    >
      <option value="">{t("framing.decree")}</option>
      {documents.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
