import type { Reading } from "@lotrinh/core/read/reading";
import type { ItemKind } from "@lotrinh/core/review/item";
import { applyReview, type ReviewedItem, reviewItems } from "@lotrinh/core/review/state";
import type { TenantContext } from "@lotrinh/store/context";
import type { DocumentRow } from "@lotrinh/store/schema";
import { newerReading } from "../apiError.js";
import { loadReadDocument } from "../documents/load.js";
import { loadActions } from "../review/carried.js";
import type { GetReading } from "../review/readingCache.js";
import type { Blocker } from "./requests.js";

/** A document as it stands after review: what a plan is made of. */
export interface ReviewedDocument {
  readonly document: DocumentRow;
  readonly readingId: string;
  /** With corrections in place. */
  readonly reading: Reading;
  /** What wasn't rejected, with the lasting keys. */
  readonly items: readonly ReviewedItem[];
}

/** A document with its review. Throws `document-not-found`, `document-not-read`, `reading-outdated`. */
export async function loadReviewed(
  context: TenantContext,
  documentId: string,
  getReading: GetReading,
  readingId?: string,
): Promise<ReviewedDocument> {
  const current = await loadReadDocument(context, documentId);
  if (readingId !== undefined && readingId !== current.readingId) throw newerReading(current.readingId);
  const reading = await getReading(context, current.readingId);
  const { actions } = await loadActions(context, documentId, current.readingId, getReading);
  return {
    document: current.document,
    readingId: current.readingId,
    reading: applyReview(reading, actions),
    items: reviewItems(reading, actions).filter(({ state }) => state !== "rejected"),
  };
}

/** What makes a plan: every one of these has to be decided before it is put into force. */
const decidedKinds: ReadonlySet<ItemKind> = new Set(["goals", "targets", "indicators", "tasks", "duties"]);

/** Why a document can't be put into force yet. */
export function blockersOf({ reading, items }: ReviewedDocument): Blocker[] {
  const open = items.filter(({ kind, state }) => decidedKinds.has(kind) && state === "open").length;
  const { number, date, isDraft } = reading.meta;
  const blockers: (Blocker | false)[] = [
    open > 0 && {
      code: "not-reviewed",
      message: {
        vi: `Còn ${open} mục (mục tiêu, chỉ tiêu, nhiệm vụ, chế độ báo cáo) chưa được xác nhận.`,
        en: `${open} goals, indicators, tasks or duties aren't decided yet.`,
      },
    },
    isDraft && {
      code: "draft",
      message: { vi: "Văn bản là dự thảo, chưa được ban hành.", en: "The document is a draft." },
    },
    number === null && {
      code: "no-number",
      message: { vi: "Chưa xác định số, ký hiệu văn bản.", en: "The document's number isn't known." },
    },
    date === null && {
      code: "no-date",
      message: { vi: "Chưa xác định ngày ban hành.", en: "The document's date isn't known." },
    },
  ];
  return blockers.filter((blocker) => blocker !== false);
}
