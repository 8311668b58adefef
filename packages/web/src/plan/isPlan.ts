import { fold } from "@lotrinh/core/text/fold";
import type { DocumentSummary } from "../api/types.js";

/**
 * Whether a document is something that is carried out: Kế hoạch, Kế hoạch hành động, Chương trình, Đề án, or a
 * Quyết định that issues one.
 */
export function isPlan({ type, title }: Pick<DocumentSummary, "type" | "title">): boolean {
  const kind = fold(type ?? "");
  const names = ["ke hoach", "chuong trinh", "de an"];
  if (names.some((name) => kind.startsWith(name))) return true;
  return kind === "quyet dinh" && names.some((name) => fold(title ?? "").includes(name));
}
