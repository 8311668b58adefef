import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type LabelledName, labelledNames } from "./labelledNames.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A part printed under one project that another one lacks and whose words its name has. */
export interface StrayPart {
  readonly label: string;
  readonly name: string;
  readonly span: Span;
  /** The project whose parts have a gap there. */
  readonly parent: string;
  readonly parentName: string;
  readonly parentSpan: Span;
}

interface Part {
  readonly parent: string;
  readonly number: number;
  readonly place: LabelledName;
}

/** So many words of a part's name are those of the project's. */
const fewestCommon = 2;

/**
 * `Tiểu dự án 2 (Dự án 6)` where project 7 has the parts 1 and 3, project 6 no other, and the part's name speaks of what project 7 is
 * about: one figure of the label is wrong. A plan may leave parts out, so that the gap alone says nothing. Linear.
 */
export const strayParts = perSubject((subject: Subject): readonly StrayPart[] => {
  const names = labelledNames(subject);
  const parts = names.flatMap((place): readonly Part[] => {
    const [, number, parent] = /^tieu du an (\d+) (.+)$/u.exec(place.key) ?? [];
    return parent === undefined ? [] : [{ parent, number: Number(number), place }];
  });
  const wholes = new Map(names.filter(({ key }) => !key.startsWith("tieu ")).map((each) => [each.key, each]));
  return parts.flatMap((part): readonly StrayPart[] => {
    if (part.number < 2 || parts.some((each) => each !== part && each.parent === part.parent)) return [];
    const [own, candidates] = [wholes.get(part.parent), gapsOf(parts, part.number)];
    for (const parent of candidates) {
      const whole = wholes.get(parent);
      if (own === undefined || whole === undefined) continue;
      const [shared, kept] = [common(part.place, whole, own), common(part.place, own, whole)];
      if (shared < fewestCommon || shared <= kept) continue;
      const { label, name, passage, from } = part.place;
      return [
        {
          label,
          name,
          span: spanAt(passage, from - label.length, from + name.length),
          parent: whole.label,
          parentName: whole.name,
          parentSpan: spanAt(whole.passage, whole.from, whole.from + whole.name.length),
        },
      ];
    }
    return [];
  });
});

/** The projects that have parts before and behind this number but none of it. */
function gapsOf(parts: readonly Part[], number: number): readonly string[] {
  const parents = new Set(parts.map(({ parent }) => parent));
  return [...parents].filter((parent) => {
    const own = parts.filter((each) => each.parent === parent).map((each) => each.number);
    return !own.includes(number) && own.includes(number - 1) && own.some((each) => each > number);
  });
}

/** How many words a part's name shares with one project's, those of the other project's name left out. */
function common({ tokens }: LabelledName, one: LabelledName, other: LabelledName): number {
  const [words, others] = [one, other].map((name) => new Set(name.tokens.map(({ form }) => form)));
  return new Set(tokens.map(({ form }) => form).filter((form) => words?.has(form) && !others?.has(form)))
    .size;
}
