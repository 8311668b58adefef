import type { ReviewedItem } from "@lotrinh/core/review/state";
import { type KeyboardEvent, useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { linesOfText } from "./form/field.js";
import { mainText } from "./split.js";

interface SplitDialogProps {
  readonly item: ReviewedItem;
  readonly onSplit: (typed: string) => void;
  readonly onClose: () => void;
}

/** Splits an item: each line of its words becomes an item. */
export function SplitDialog({ item, onSplit, onClose }: SplitDialogProps) {
  const t = useText();
  const [typed, setTyped] = useState(() => mainText(item) ?? "");
  const count = linesOfText(typed).length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && event.ctrlKey && count > 1) onSplit(typed);
  };
  return (
    <Dialog title={t("review.splitTitle")} onClose={onClose} wide>
      <label className="block text-sm text-soft" htmlFor="split-text">
        {t("review.splitHint")}
      </label>
      <textarea
        id="split-text"
        data-first=""
        rows={8}
        className={`${inputClass} mt-1 mb-3 h-auto w-full py-1`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="flex gap-2">
        <button
          type="button"
          className={buttonClass("main")}
          disabled={count < 2}
          onClick={() => onSplit(typed)}
        >
          {t("review.splitSave", { n: count })}
        </button>
        <button type="button" className={buttonClass()} onClick={onClose}>
          {t("common.cancel")}
        </button>
      </div>
    </Dialog>
  );
}
