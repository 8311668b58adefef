import type { Span } from "@lotrinh/core/document/span";
import { type ItemKind, type ItemValue, type ListKind, listKinds } from "@lotrinh/core/review/item";
import { useState } from "react";
import { useText } from "../i18n/language.js";
import { inputClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { blankItem } from "./blank.js";
import { fieldsOf } from "./form/fields.js";
import { ItemForm } from "./form/ItemForm.js";
import type { Passage } from "./useCommands.js";

interface AddDialogProps {
  readonly documentId: string;
  readonly passage: Passage;
  readonly kind: ItemKind | undefined;
  readonly onAdd: (kind: ListKind, value: ItemValue, span: Span) => void;
  readonly onClose: () => void;
}

/** Adds what the machine missed, from the words that were selected in the document. */
export function AddDialog({ documentId, passage, kind: first, onAdd, onClose }: AddDialogProps) {
  const t = useText();
  const [kind, setKind] = useState<ListKind>(listKinds.find((each) => each === first) ?? "tasks");
  const value: ItemValue = blankItem(kind, passage.text, passage.span);
  return (
    <Dialog title={t("review.addTitle")} onClose={onClose} wide>
      <p className="mb-2 text-xs text-soft">
        {t("review.addPlace", { place: t("common.line", { line: passage.span.line }) })}
      </p>
      <label className="mb-2 grid items-center gap-x-2 px-3 text-xs text-soft md:grid-cols-[7.2rem_minmax(0,1fr)]">
        {t("review.addKind")}
        <select
          className={inputClass}
          value={kind}
          onChange={(event) => setKind(listKinds.find((each) => each === event.target.value) ?? kind)}
        >
          {listKinds.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <ItemForm
        key={kind}
        documentId={documentId}
        draftKey={`new ${kind} ${passage.span.line} ${passage.text}`}
        fields={fieldsOf(kind, undefined, value)}
        value={value}
        onSave={(made) => onAdd(kind, made, passage.span)}
        onCancel={onClose}
      />
    </Dialog>
  );
}
