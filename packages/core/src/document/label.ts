import type { Label, LabelForm } from "./block.js";

/**
 * Labels of Decree 30/2020/NĐ-CP, annex I (phần, chương, mục, điều, khoản `1.`, điểm `a)`) and of the
 * practice of offices (`I.`, `1.1.`, `-`, `+`). Scans add a bullet before the real label (`- +`, `- a.`), and
 * print `/` or `)` for the dot.
 */
const named: readonly { readonly form: LabelForm; readonly pattern: RegExp }[] = [
  {
    form: "part",
    pattern: /^(?:phần)\s+(?:thứ\s+)?([IVXLC]{1,6}|\d{1,2}|[A-Za-zÀ-ỹ]{2,5})(?=[\s.:,/)-]|$)[\s.:/)-]*/iu,
  },
  { form: "chapter", pattern: /^chương\s+([IVXLC]{1,6}|\d{1,2})(?=[\s.:,/)-]|$)[\s.:/)-]*/iu },
  { form: "section", pattern: /^mục\s+([IVXLC]{1,6}|\d{1,2})(?=[\s.:/)-]|$)[\s.:/)-]*/iu },
  { form: "article", pattern: /^điều\s+(\d{1,3}[a-zđ]?)(?=[\s.:]|$)\s*[.:]?\s*/iu },
  {
    form: "annex",
    pattern:
      /^(?:phụ\s*lục|phụ\s*biểu|biểu)(?:\s+số)?(?:\s*:)?(?:\s+([IVXLC]{1,6}|\d{1,2}[a-zđ]?|[A-Z]))?(?=[\s.:,)(/-]|$)[\s.:-]*/iu,
  },
];

const ordered: readonly { readonly form: LabelForm; readonly pattern: RegExp }[] = [
  { form: "letter", pattern: /^\d{1,2}(?:\.\d{1,2}){0,3}\.?([a-zđ])(?:[).]|\.\))\s*(?=\S|$)/u },
  { form: "decimal", pattern: /^((?:[IVX]{1,5}|[A-H])(?:\.\d{1,2}){1,3})(?:[.):/-]+\s*|\s+)(?=\S|$)/u },
  { form: "decimal", pattern: /^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})(?:\s*[.):/-]+\s*|\s+)(?=\S|$)/u },
  {
    form: "roman",
    pattern: /^([IVX]{1,5}|[IVXL]{2,6})(?:\s*[.)]|\s*\/(?=[\s\p{Lu}])|\s*-(?=\s))\s*(?=\S|$)/u,
  },
  // `24/KH-UBND` at the start of a wrapped line is a document's number.
  { form: "arabic", pattern: /^(\d{1,2})\s*(?:\.|\/(?!\p{Lu}{1,6}\p{Ll}{0,2}\s?[-/]))(?!\d)\s*(?=\S|$)/u },
  // Headings of Party documents, `1- Công tác xây dựng Đảng` (Guidance 36-HD/VPTW); the symbol `57- NQ/TW` at the start of a line is none.
  {
    form: "arabic",
    pattern: /^(\d{1,2})\s?-(?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}))(?!\p{Lu}{1,6}\p{Ll}?[/-])/u,
  },
  { form: "bracket", pattern: /^(?:\((\d{1,3}|[ivx]{1,4}|[a-zđ])\)|(\d{1,2})\))\s*(?=\S|$)/u },
  { form: "letter", pattern: /^([a-zđ])(?:\s*[).]|\/(?=\s)|\.\))\s*(?=\S|$)/u },
  { form: "part", pattern: /^([A-HĐ])\s*(?:[.)]|\/(?=\s))\s*(?=\S|$)/u },
  { form: "plus", pattern: /^([+])\s*(?=\S)/u },
  { form: "dash", pattern: /^([-–—−])\s*(?=[^\s\d-])/u },
  { form: "dash", pattern: /^([-–—−])\s+(?=\S)/u },
  { form: "bullet", pattern: /^([•●▪■◦○·*♦➢✓✔→>])\s+(?=\S)/u },
];

const unlabelled: ReadonlySet<LabelForm> = new Set(["dash", "plus", "bullet"]);

/**
 * The label at the start of a paragraph's folded text, or null. A dash or bullet that stands before another
 * label is skipped: the inner label counts (`- a) …`, `- + …`).
 */
export function parseLabel(text: string): Label | null {
  const label = matchLabel(text);
  if (label === null || !unlabelled.has(label.form) || label.form === "plus") return label;
  const inner = matchLabel(text.slice(label.end));
  if (inner === null || inner.form === "decimal" || inner.form === "dash") return label;
  return isDateAhead(text.slice(label.end)) ? label : { ...inner, end: inner.end + label.end };
}

function matchLabel(text: string): Label | null {
  const head = text.slice(0, 40);
  for (const { form, pattern } of named) {
    const match = pattern.exec(head);
    if (match !== null && isNamedLabel(form, head, match[0].length))
      return { form, value: namedValue(match[1] ?? ""), end: match[0].length };
  }
  for (const { form, pattern } of ordered) {
    const match = pattern.exec(head);
    if (match === null) continue;
    if (form === "decimal" && isDateAhead(head)) continue;
    const value = unlabelled.has(form) ? "" : (match[1] ?? match[2] ?? "").replace(/\s/gu, "");
    return { form, value, end: match[0].length };
  }
  return null;
}

/** Roman figures and letters in capitals; the letter after a number stays small: `1a`. */
function namedValue(printed: string): string {
  return /^\d+[A-Za-zÀ-ỹ]$/u.test(printed) ? printed.toLowerCase() : printed.toUpperCase();
}

/** `Mục tiêu 1` is no `Mục 1`; `Phần lớn…`, `Biểu dương…` are words; a cited `Điều 5 Luật…` is text. */
function isNamedLabel(form: LabelForm, head: string, end: number): boolean {
  const rest = head.slice(end);
  switch (form) {
    case "part":
      return (
        /^phần\s+(?:thứ\s+(?:nhất|hai|ba|tư|năm|sáu)|[IVX]+|\d+)(?=[\s.:,/)-]|$)/iu.test(head) &&
        /^[\p{Lu}\p{P}]|^$/u.test(rest)
      );
    case "annex":
      return (
        /^(?:PHỤ|Phụ|BIỂU SỐ|Biểu số|PHỤ BIỂU)/u.test(head) &&
        !/^(?:này|kèm|đính|trên|và|của|theo|ban)[A-Za-zÀ-ỹ]*\s/iu.test(rest)
      );
    case "section":
      return /^(?:MỤC|Mục)/u.test(head) && /^[\p{Lu}\p{P}]|^$/u.test(rest);
    default:
      return (
        /^\p{Lu}/u.test(head) &&
        (/[.:]\s*$/u.test(head.slice(0, end)) || !/^(?:của|và|,|này|Luật|Nghị|Quyết)/u.test(rest))
      );
  }
}

/** `15.11.2026` and `1.250.000` look like decimal labels but are a date and a number. */
function isDateAhead(text: string): boolean {
  return /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}/u.test(text) || /^\d{1,3}(?:\.\d{3})+/u.test(text);
}
