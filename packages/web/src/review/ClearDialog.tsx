import type { ItemKind } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";

interface ClearDialogProps {
  readonly items: readonly ReviewedItem[];
  /** Only this kind, where one is chosen. */
  readonly kind: ItemKind | undefined;
  readonly onConfirm: (kind: ItemKind | undefined, count: number) => void;
  readonly onClose: () => void;
}

/** Asks before all clear items are confirmed at once, and says which are left. */
export function ClearDialog({ items, kind, onConfirm, onClose }: ClearDialogProps) {
  const { t, language } = useLanguage();
  const count = items.filter(
    (item) =>
      item.state === "open" &&
      item.confidence.level === "clear" &&
      (kind === undefined || item.kind === kind),
  ).length;
  const n = formatNumber(count, language);
  return (
    <Dialog title={t("review.confirmClearTitle", { n })} onClose={onClose}>
      {kind === undefined ? null : <p className="mb-1 font-semibold">{t(`kind.${kind}`)}</p>}
      <p className="mb-4">{t("review.confirmClearWhat")}</p>
      <div className="flex gap-2">
        <button
          type="button"
          data-first=""
          className={buttonClass("main")}
          disabled={count === 0}
          onClick={() => onConfirm(kind, count)}
        >
          {t("review.confirmClear", { n })}
        </button>
        <button type="button" className={buttonClass()} onClick={onClose}>
          {t("common.cancel")}
        </button>
      </div>
    </Dialog>
  );
}
