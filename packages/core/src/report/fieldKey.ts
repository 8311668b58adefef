/**
 * The name of one field of a report. Two people change different fields at once and nothing is lost; returns, comments,
 * doubts and files point to fields by these keys.
 */
export type FieldKey = FieldKeys[FieldKind];

/** The form of the keys of each kind. */
export interface FieldKeys {
  /** `section:<key in the outline>` */
  readonly section: `section:${string}`;
  /** `figure:<the plan's indicator>:<place or ->:<breakdown or ->` */
  readonly figure: `figure:${string}`;
  /** `task:<the plan's task>` */
  readonly task: `task:${string}`;
  /** `funding:<source>` */
  readonly funding: `funding:${string}`;
  /** `programme:<id given by whoever enters it>`: money of one programme from one source */
  readonly programme: `programme:${string}`;
  /** `difficulty:<id given by whoever enters it>` */
  readonly difficulty: `difficulty:${string}`;
  /** `proposal:<id given by whoever enters it>` */
  readonly proposal: `proposal:${string}`;
}

export type FieldKind = "section" | "figure" | "task" | "funding" | "programme" | "difficulty" | "proposal";

export type ParsedFieldKey =
  | { readonly kind: Exclude<FieldKind, "figure">; readonly id: string }
  | ({ readonly kind: "figure" } & FigureCell);

/** Which cell of the entry grid: an indicator of the plan, one place or the whole (null), one breakdown or the whole (null). */
export interface FigureCell {
  readonly indicator: string;
  readonly place: string | null;
  readonly breakdown: string | null;
}

export const fieldKinds: readonly FieldKind[] = [
  "section",
  "figure",
  "task",
  "funding",
  "programme",
  "difficulty",
  "proposal",
];

/** A part of a key: no colon, no white space at its ends, not too long to index. */
const PART = /^[^:\s](?:[^:]{0,198}[^:\s])?$/u;

export function sectionKey(outlineKey: string): FieldKeys["section"] {
  return `section:${outlineKey}`;
}

export function figureKey({ indicator, place, breakdown }: FigureCell): FieldKeys["figure"] {
  return `figure:${indicator}:${place ?? "-"}:${breakdown ?? "-"}`;
}

export function taskKey(task: string): FieldKeys["task"] {
  return `task:${task}`;
}

export function fundingKey(source: string): FieldKeys["funding"] {
  return `funding:${source}`;
}

export function programmeKey(id: string): FieldKeys["programme"] {
  return `programme:${id}`;
}

export function difficultyKey(id: string): FieldKeys["difficulty"] {
  return `difficulty:${id}`;
}

export function proposalKey(id: string): FieldKeys["proposal"] {
  return `proposal:${id}`;
}

/** Takes a key apart; undefined for a text that is no key of a field. */
export function parseFieldKey(text: string): ParsedFieldKey | undefined {
  const [head, ...parts] = text.split(":");
  const kind = fieldKinds.find((each) => each === head);
  if (kind === undefined || parts.some((part) => !PART.test(part))) return undefined;
  const [id, place, breakdown, ...more] = parts;
  if (id === undefined || more.length > 0) return undefined;
  if (kind !== "figure") return place === undefined ? { kind, id } : undefined;
  if (place === undefined || breakdown === undefined) return undefined;
  return { kind, indicator: id, place: orNull(place), breakdown: orNull(breakdown) };
}

function orNull(part: string): string | null {
  return part === "-" ? null : part;
}

/** Whether a text is the key of a field of this kind. */
export function isKeyOf<K extends FieldKind>(kind: K, text: string): text is FieldKeys[K] {
  return parseFieldKey(text)?.kind === kind;
}

/** Whether a text is the key of a field. */
export function isFieldKey(text: string): text is FieldKey {
  return parseFieldKey(text) !== undefined;
}
