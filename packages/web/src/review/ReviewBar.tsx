import { noticeText } from "@lotrinh/core/document/noticeText";
import type { Notice } from "@lotrinh/core/document/source";
import type { ReviewCounts } from "@lotrinh/core/review/state";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { type Show, shows } from "../search.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import type { Review } from "./useReview.js";
import type { Selection } from "./useSelection.js";

interface ReviewBarProps {
  readonly counts: ReviewCounts;
  readonly review: Review;
  readonly selection: Selection;
  readonly onClear: () => void;
  readonly onAdd: () => void;
  readonly isNewer: boolean;
  readonly lost: number;
  readonly notices: readonly Notice[];
}

/** What is left, always in view; the filter; undo; and all clear items at once. */
export function ReviewBar({ counts, review, selection, onClear, onAdd, ...remarks }: ReviewBarProps) {
  const { t, language } = useLanguage();
  const number = (n: number) => formatNumber(n, language);
  return (
    <div className="shrink-0 border-b border-line bg-white">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-3 py-1 md:gap-x-3">
        <Sides selection={selection} left={counts.open} />
        <p className="text-sm max-md:hidden">
          {counts.open === 0 ? (
            <span className="font-semibold text-good">✓ {t("review.allDone")}</span>
          ) : (
            <>
              <strong>{t("review.left", { n: number(counts.open) })}</strong>
              {counts.doubtful > 0 ? (
                <span className="text-doubt">
                  {" "}
                  · ▲ {t("review.leftDoubtful", { n: number(counts.doubtful) })}
                </span>
              ) : null}
            </>
          )}
        </p>
        <progress
          className="h-1.5 w-28 accent-accent max-md:hidden"
          max={Math.max(1, counts.total)}
          value={counts.total - counts.open}
          aria-label={t("review.of", {
            done: number(counts.total - counts.open),
            total: number(counts.total),
          })}
        />
        <span className="text-xs text-soft max-md:hidden">
          {t("review.of", { done: number(counts.total - counts.open), total: number(counts.total) })}
        </span>
        <span className="ml-auto text-xs text-soft empty:max-md:hidden" role="status">
          {review.saving ? t("review.saving") : ""}
        </span>
        <ShowSelect selection={selection} />
        <button
          type="button"
          className={buttonClass("plain", "small")}
          // pressing it must not take the selection in the document away
          onPointerDown={(event) => event.preventDefault()}
          onClick={onAdd}
          title={`${t("keys.add")} (n)`}
        >
          + <span className="max-md:sr-only">{t("review.add")}</span>
        </button>
        <button
          type="button"
          className={buttonClass("plain", "small")}
          onClick={review.undo}
          title={`${t("review.undo")} (u)`}
        >
          <Icon name="undo" size={16} />
          <span className="max-md:sr-only">{t("review.undo")}</span>
        </button>
        <button
          type="button"
          className={buttonClass("plain", "small")}
          disabled={counts.clear === 0}
          onClick={onClear}
        >
          ✓ <span className="max-md:sr-only">{t("review.confirmClear", { n: number(counts.clear) })}</span>
          <span aria-hidden="true" className="md:hidden">
            {t("review.clearShort", { n: number(counts.clear) })}
          </span>
        </button>
      </div>
      <Remarks {...remarks} />
    </div>
  );
}

function ShowSelect({ selection }: { readonly selection: Selection }) {
  const t = useText();
  const value: Show = selection.search.show ?? "all";
  return (
    <select
      aria-label={t("review.show")}
      className={`${inputClass} h-7 max-md:max-w-28 ${value === "all" ? "" : "border-accent bg-accent-soft"}`}
      value={value}
      onChange={(event) => selection.setShow(shows.find((show) => show === event.target.value) ?? "all")}
    >
      <option value="all">{t("review.show.all")}</option>
      {shows.map((show) => (
        <option key={show} value={show}>
          {t(`review.show.${show}`)}
        </option>
      ))}
    </select>
  );
}

/** On a phone: the document or the items. */
function Sides({ selection, left }: { readonly selection: Selection; readonly left: number }) {
  const t = useText();
  const items = selection.search.side === "items";
  const tab = (chosen: boolean) =>
    `h-8 flex-1 border-b-2 text-sm ${chosen ? "border-accent font-semibold text-accent" : "border-transparent text-soft"}`;
  return (
    <div className="flex w-full gap-2 md:hidden">
      <button
        type="button"
        aria-pressed={!items}
        className={tab(!items)}
        onClick={() => selection.setSide(undefined)}
      >
        {t("review.document")}
      </button>
      <button
        type="button"
        aria-pressed={items}
        className={tab(items)}
        onClick={() => selection.setSide("items")}
      >
        {t("review.items")} · {t("review.leftShort", { n: left })}
      </button>
    </div>
  );
}

/** What intake did to the text, and confirmations that found no item after the document was read again. */
function Remarks({ isNewer, lost, notices }: Pick<ReviewBarProps, "isNewer" | "lost" | "notices">) {
  const { t, language } = useLanguage();
  if (!isNewer && lost === 0 && notices.length === 0) return null;
  return (
    <ul className="border-t border-doubt-line bg-doubt-soft px-3 py-1 text-xs text-doubt">
      {isNewer ? <li>{t("review.newer")}</li> : null}
      {lost > 0 ? <li>{t("review.lost", { n: lost })}</li> : null}
      {notices.map((notice) => (
        <li key={`${notice.code} ${notice.detail ?? ""}`}>{noticeText(notice, language)}.</li>
      ))}
    </ul>
  );
}
