import type { OutlineSection } from "../document/outline.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { romanValue } from "./labelRuns.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A place that points to a section of the document itself: `mục III Kế hoạch này`, `khoản 2 mục IV`. */
export interface SectionReference {
  readonly quote: string;
  readonly span: Span;
  /** `III`, or the number of an article. */
  readonly label: string;
  /** `2` of `khoản 2 mục IV`. */
  readonly point: string | null;
  readonly article: boolean;
  /** The title that stands behind the label, as printed. */
  readonly title: string | null;
  /** The words of its sentence before it. */
  readonly before: string;
  /** `của Kế hoạch này` behind it, or nothing that another document could follow. */
  readonly sure: boolean;
}

const ROMAN = "[IVX]{1,5}";
const POINT = "\\d{1,2}(?:\\.\\d{1,2}){0,2}";
const REFERENCE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:khoản|mục|điểm)\\s+(?<before>${POINT}),?\\s+(?=(?:mục|phần|Phần|Mục)\\s+${ROMAN}(?![A-Za-zÀ-ỹ])|(?:điều|Điều)\\s+\\d))?(?:(?:mục|phần|Mục|Phần)\\s+\\(?(?<label>${ROMAN})\\)?(?:(?:\\.|\\s?\\(|\\s?,?\\s?(?:mục|khoản|điểm)\\s)(?<after>${POINT})\\)?)?|(?:điều|Điều)\\s+(?<article>\\d{1,2}))(?![A-Za-zÀ-ỹ\\p{N}])`,
  "gu",
);
const OWN =
  /^[^.;]{0,6}?\s*(?:của\s+|trong\s+|tại\s+)?(?:bản\s+)?(?:Kế hoạch|Chương trình|Đề án|Quyết định|Báo cáo|Quy chế|Quy định)(?:\s+này|\s*[.;,)]|$)/u;
/** Another document follows, or the label is of something else (`Điều 5 Nghị định`, `mục II Phụ lục`). */
const OTHER =
  /^[^.;]{0,60}?(?:Luật|Nghị|Thông tư|Quyết định|Chỉ thị|Công văn|Kết luận|Kế hoạch|Chương trình|Đề án|Hướng dẫn|Hiến pháp|Bộ luật|Quy định|Quy chế|Điều lệ|[Pp]hụ lục|[Bb]iểu|\d+\s?[-/]\s?\p{Lu})/u;
const TITLE =
  /^(?:[.:]\s*|\s+[-–:]\s*|\s*[“"(]\s*)[“"(]?(\p{Lu}[^.;,:()“”"]{12,150}?)[”")]*(?=\s+(?:của|trong|tại)\s+(?:bản\s+)?(?:Kế hoạch|Chương trình|Đề án|Quyết định|Báo cáo)|\s*[.;,)”"]|$)/u;

/** What stands behind a reference says that it is to this document, or leaves no room for another. */
export function isOfThis(tail: string): boolean {
  return OWN.test(tail) || /^\s*\*?\s*(?:nêu trên|trên|này)?\s*(?:[.;,)]|$)/u.test(tail);
}

/** Another document follows, and not this one. */
export function isOfAnother(tail: string): boolean {
  return !OWN.test(tail) && OTHER.test(tail);
}

/** References to sections and articles in body and annexes that can be the document's own, in reading order. */
export const sectionReferences = perSubject((subject: Subject): readonly SectionReference[] => {
  return piecesWith(subject, "mục", "phần", "điều").flatMap(({ passage }) =>
    !/(?:mục|phần|điều)\s+\(?[IVX\d]/iu.test(passage.text) ? [] : referencesIn(passage),
  );
});

const allSections = (sections: readonly OutlineSection[]): readonly OutlineSection[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

function referencesIn(passage: Passage): readonly SectionReference[] {
  return matchesIn(passage.text, REFERENCE).flatMap((match) => {
    const { before, label, after, article } = match.groups ?? {};
    const end = match.index + match[0].length;
    const tail = passage.text.slice(end, end + 220);
    const title = article === undefined ? (TITLE.exec(tail)?.[1] ?? null) : null;
    const behind = title === null ? tail : tail.slice(tail.indexOf(title) + title.length);
    const own = OWN.test(behind);
    // `Như Điều 3` among the recipients is looked at with them.
    if (/như\s*$/iu.test(passage.text.slice(0, match.index))) return [];
    if (match.index === 0 || (!own && OTHER.test(behind))) return [];
    return [
      {
        quote: passage.text.slice(match.index, end),
        span: spanAt(passage, match.index, end),
        label: label ?? article ?? "",
        point: before ?? after ?? null,
        article: article !== undefined,
        title,
        before: passage.text.slice(Math.max(0, match.index - 100), match.index),
        sure: own || isOfThis(tail),
      },
    ];
  });
}

/** The section that a reference means; `there` tells whether the document has sections of this kind at all. */
export function findReferred(
  { label, article }: SectionReference,
  { outline }: Subject,
): { readonly section: OutlineSection | undefined; readonly last: string | null } {
  const kind = allSections(outline.sections).filter(({ label: { form } }) =>
    article ? form === "article" : form === "roman" || form === "part",
  );
  const value = (text: string) => (article ? Number(text) : (romanValue(text) ?? 0));
  const last = [...kind].sort((a, b) => value(b.label.value) - value(a.label.value))[0];
  return {
    section: kind.find((section) => section.label.value === label),
    last: last === undefined || kind.length < 3 ? null : last.label.value,
  };
}

/** So many words of a quoted title are the other section's, and at most so many those of the section that is named. */
const [itsTitle, notItsTitle, fewestTitleWords] = [0.8, 0.4, 4];

/** The only other section of the kind that has the title which a reference quotes; the section that it names has another one. */
export function sectionOfTitle(reference: SectionReference, subject: Subject): OutlineSection | undefined {
  const { title, article } = reference;
  const { section } = findReferred(reference, subject);
  if (title === null || section === undefined || title.split(" ").length < fewestTitleWords) return undefined;
  if (sharedWords(title, titleOf(section)) > notItsTitle) return undefined;
  const [meant, next] = allSections(subject.outline.sections)
    .filter(({ label: { form } }) => (article ? form === "article" : form === section.label.form))
    .map((one) => ({ one, shared: sharedWords(title, titleOf(one)) }))
    .toSorted((a, b) => b.shared - a.shared);
  if (meant === undefined || meant.shared < itsTitle || next?.shared === meant.shared) return undefined;
  return meant.one;
}

/**
 * How many numbered points the sections of a reference's label have at most, where they run from 1 on without a gap; null where
 * one of them has none, so that its points may stand where the outline doesn't see them.
 */
export function pointsOf({ label, article }: SectionReference, { outline }: Subject): number | null {
  const named = allSections(outline.sections).filter(
    (section) =>
      section.label.value === label &&
      (article ? section.label.form === "article" : section.label.form === "roman"),
  );
  const counts = named.map(({ children }) => {
    const numbers = children.flatMap((child) =>
      child.label.form === "arabic" ? [Number(child.label.value)] : [],
    );
    return numbers.every((number, at) => number === at + 1) ? numbers.length : 0;
  });
  return counts.length === 0 || Math.min(...counts) < 2 ? null : Math.max(...counts);
}

export const titleOf = ({ title, heading, label }: OutlineSection): string =>
  (title ?? heading.passage.text.slice(label.end)).replace(/[*_.\s]+$/u, "").trim();

/** Two titles in nearly the same words: how many words of the shorter the longer has, from 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [left, right] = [fold(a).split(" "), new Set(fold(b).split(" "))];
  return left.filter((word) => right.has(word)).length / Math.max(1, left.length);
}
