import type { Block, Paragraph } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { roman } from "../text/roman.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A heading with the number that its label stands for: `IV` → 4, `2.3` → 3. */
export interface NumberedHeading {
  readonly section: OutlineSection;
  readonly value: number;
}

/** Headings of one form under one heading (or at the top of the body or of an annex), in order. */
export interface LabelRun {
  readonly form: "part" | "roman" | "article" | "arabic" | "decimal";
  readonly parent: OutlineSection | null;
  readonly headings: readonly NumberedHeading[];
}

const FORMS = ["part", "roman", "article", "arabic", "decimal"] as const;

/** Every run of headings that should count on by one. */
export const labelRuns = perSubject((subject: Subject): readonly LabelRun[] => {
  const zones = zonesOf(subject);
  const roots = new Map<number, OutlineSection[]>();
  for (const section of subject.outline.sections) {
    const zone = zones.get(section.heading) ?? 0;
    const own = roots.get(zone);
    if (own === undefined) roots.set(zone, [section]);
    else own.push(section);
  }
  return [...roots.values()].flatMap((sections) => runsOf(sections, null));
});

/** Body and annexes count by themselves. */
function zonesOf({ anatomy }: Subject): ReadonlyMap<Block, number> {
  const zones = new Map<Block, number>();
  for (const [at, { blocks }] of anatomy.attachments.entries())
    for (const block of blocks) zones.set(block, at + 1);
  return zones;
}

function runsOf(sections: readonly OutlineSection[], parent: OutlineSection | null): readonly LabelRun[] {
  const headings = sections.filter((section) => !isWrappedLine(section.heading));
  const own = FORMS.map((form): LabelRun => {
    const members = headings.filter(({ label }) => label.form === form);
    return { form, parent, headings: members.flatMap(numbered) };
  });
  return [
    ...own.filter((run) => run.headings.length > 0),
    ...sections.flatMap((section) => runsOf(section.children, section)),
  ];
}

/** `24/KH-UBND ngày …`, `48/NQ-CP …`: the end of a sentence that a line break cut before a number. */
function isWrappedLine({ passage, label }: Paragraph): boolean {
  const after = passage.text.slice(label?.end ?? 0);
  return (
    /^\/|^\d{1,2}\s*\//u.test(passage.text) ||
    /^\p{Lu}{1,5}[A-Za-zÀ-ỹ]?\s?[-/]\s?\p{Lu}/u.test(after) ||
    /^\p{Ll}/u.test(after)
  );
}

function numbered(section: OutlineSection): readonly NumberedHeading[] {
  const { form, value } = section.label;
  const number =
    form === "roman"
      ? romanValue(value)
      : form === "part"
        ? partValue(value)
        : Number(value.split(".").at(-1));
  return number === undefined || !Number.isFinite(number) ? [] : [{ section, value: number }];
}

function partValue(value: string): number | undefined {
  if (/^\d+$/u.test(value)) return Number(value);
  return /^[IVX]+$/u.test(value) ? romanValue(value) : undefined;
}

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XIV` → 14; undefined for letters that make no Roman number. */
export function romanValue(text: string): number | undefined {
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = DIGITS[text[at] ?? ""];
    const next = DIGITS[text[at + 1] ?? ""] ?? 0;
    if (digit === undefined) return undefined;
    value += digit < next ? -digit : digit;
  }
  return value > 0 && roman(value) === text ? value : undefined;
}
