import type { Notice, NoticeCode } from "@lotrinh/core/document/source";
import type { Numbering } from "../word/counting.js";
import type { Styles } from "./styles.js";

/**
 * What runs along while a .docx is read in order: counters, open fields, the page, what was left out. One
 * story for body, text boxes and notes of a document.
 */
export interface Story {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Page by the breaks that Word saved when it last laid the document out. */
  page: number;
  /** Whether any such break was there; without one, pages aren't known. */
  paged: boolean;
  /** Fields begun and not ended: while one is in its code, text is an instruction. They may span paragraphs. */
  readonly fields: ("code" | "result")[];
  /** Notes in order of their marks: `footnote 3`, `endnote 1`. The mark printed is the place in this list. */
  readonly notes: string[];
  readonly seen: Map<NoticeCode, number>;
}

export function startStory(styles: Styles, numbering: Numbering): Story {
  return { styles, numbering, page: 1, paged: false, fields: [], notes: [], seen: new Map() };
}

export function note(story: Story, code: NoticeCode): void {
  story.seen.set(code, (story.seen.get(code) ?? 0) + 1);
}

/** The number printed for a reference to a note; counts from 1 in order of first mention. */
export function noteMark(story: Story, key: string): number {
  const known = story.notes.indexOf(key);
  if (known >= 0) return known + 1;
  story.notes.push(key);
  return story.notes.length;
}

/** Notices in the order in which things were first seen, with how often. */
export function storyNotices(story: Story): Notice[] {
  return [...story.seen].map(([code, count]) => ({ code, detail: String(count) }));
}
