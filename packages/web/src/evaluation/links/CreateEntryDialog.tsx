import { useState } from "react";
import type { Direction, PlanLink } from "../../api/catalogue.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { Choice, Field } from "../../ui/Field.js";
import { directionOf, fullNameOf } from "./decisions.js";

interface CreateEntryDialogProps {
  readonly item: PlanLink;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly create: (fields: {
    readonly name: string;
    readonly direction: Direction;
    readonly definition?: string;
  }) => Promise<void>;
}

/** A new entry made of a plan's indicator; which way is better has to be said. */
export function CreateEntryDialog({ item, busy, onClose, create }: CreateEntryDialogProps) {
  const t = useText();
  const [name, setName] = useState(fullNameOf(item));
  const [direction, setDirection] = useState<Direction | "">(directionOf(item) ?? "");
  const [definition, setDefinition] = useState("");
  const ready = name.trim() !== "" && direction !== "" && !busy;
  return (
    <Dialog title={t("links.create")} onClose={onClose}>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready)
            void create({ name: name.trim(), direction, ...(definition === "" ? {} : { definition }) });
        }}
      >
        <Field label={t("indicators.name")} value={name} onText={setName} required data-first />
        <Choice
          label={t("catalogue.direction")}
          value={direction}
          onText={(value) => setDirection(value === "increase" || value === "decrease" ? value : "")}
        >
          <option value="">{t("catalogue.choose")}</option>
          <option value="increase">{t("catalogue.increase")}</option>
          <option value="decrease">{t("catalogue.decrease")}</option>
        </Choice>
        <Field label={t("indicator.definition")} value={definition} onText={setDefinition} />
        <div className="flex justify-end">
          <button type="submit" className={buttonClass("main")} disabled={!ready}>
            {t("links.createDo")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
