import type { Progress } from "../api/types.js";
import { formatNumber } from "../format/number.js";
import type { Translate } from "../i18n/language.js";
import { type TextKey, vi } from "../i18n/vi.js";

/** What is being done, and how far it is: `Nhận dạng chữ trong ảnh 12/40`. */
export function progressText(progress: Progress | null, t: Translate): string {
  if (progress === null) return t("state.reading");
  const key = `stage.${progress.stage}`;
  const stage = t(isTextKey(key) ? key : "stage.other");
  const { done, total } = progress;
  // the first stage counts bytes: the bar says enough
  return total > 1 && progress.stage !== "read"
    ? `${stage} ${formatNumber(done)}/${formatNumber(total)}`
    : stage;
}

const isTextKey = (key: string): key is TextKey => key in vi;

/** Share done between 0 and 1; undefined where the stage doesn't count. */
export function progressShare(progress: Progress | null): number | undefined {
  if (progress === null || progress.total <= 1) return undefined;
  return Math.min(1, Math.max(0, progress.done / progress.total));
}
