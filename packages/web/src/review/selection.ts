import type { Span } from "@lotrinh/core/document/span";
import { linesAt } from "./document/DocumentPane.js";

/** The words that are selected in the document, with the lines they come from; undefined where nothing is. */
export function selectedPassage(): { readonly text: string; readonly span: Span } | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const from = linesAt(startContainer);
  const to = linesAt(endContainer) ?? from;
  const text = selection.toString().replace(/\s+/gu, " ").trim();
  if (from === undefined || to === undefined || text === "") return undefined;
  return { text, span: { line: from.from, endLine: Math.max(from.from, to.to) } };
}
