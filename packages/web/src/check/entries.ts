import { compareFindings } from "@lotrinh/core/check/compare";
import type { Severity } from "@lotrinh/core/check/diagnostic";
import { findDismissal } from "@lotrinh/core/check/dismissal";
import { keyed } from "../ui/keyed.js";
import type { Draft } from "./checkState.js";
import type { ShownDismissal } from "./dismiss/dismissing.js";
import type { Found, SectionStart } from "./protocol.js";

export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
export const sinces = ["new", "left", "fixed"] as const;
/** Since the version before: new, still there, or no more. */
export type Since = (typeof sinces)[number];

/** A finding in the list, with a key that the address can name. */
export interface Entry {
  readonly key: string;
  readonly found: Found;
  readonly since: Since | undefined;
  /** Why it was set aside; undefined: it counts. */
  readonly dismissal: ShownDismissal | undefined;
}

/** Whether an entry is to be worked on: neither mended nor set aside. */
export const isOpen = ({ since, dismissal }: Entry) => since !== "fixed" && dismissal === undefined;

export interface EntryFilter {
  readonly severity?: Severity | undefined;
  readonly rule?: string | undefined;
  readonly since?: Since | undefined;
  readonly file?: string | undefined;
  /** Only what was set aside. */
  readonly dismissed?: true | undefined;
}

/** The dismissals that concern a file. */
export type DismissalsOf = (file: string) => readonly ShownDismissal[];

/** All findings of the drafts, those of corrected ones compared with the version before; the fixed ones stand last. */
export function listEntries(
  drafts: readonly Draft[],
  findings: readonly Found[],
  dismissalsOf: DismissalsOf = () => [],
): readonly Entry[] {
  const fresh = new Set<Found>();
  const fixed: Found[] = [];
  const compared = new Set<string>();
  for (const { name, before } of drafts) {
    if (before === undefined) continue;
    const own = findings.filter(({ file }) => file === name);
    const comparison = compareFindings(before, own);
    for (const finding of comparison.fresh) fresh.add(finding);
    fixed.push(...comparison.fixed.map((finding) => ({ ...finding, file: name })));
    compared.add(name);
  }
  const sinceOf = (found: Found): Since | undefined =>
    compared.has(found.file) ? (fresh.has(found) ? "new" : "left") : undefined;
  const now = withKeys(findings, "", (found) => ({
    since: sinceOf(found),
    dismissal: findDismissal(found, dismissalsOf(found.file)),
  }));
  return [...now, ...withKeys(fixed, "fixed:", () => ({ since: "fixed", dismissal: undefined }))];
}

const withKeys = (
  findings: readonly Found[],
  before: string,
  stateOf: (found: Found) => Pick<Entry, "since" | "dismissal">,
): Entry[] =>
  keyed(findings, ({ key }) => `${before}${key}`).map(({ key, item }) => ({
    key,
    found: item,
    ...stateOf(item),
  }));

/** The entries that a filter lets through. What was fixed is shown only when it is asked for. */
export function filterEntries(entries: readonly Entry[], filter: EntryFilter): readonly Entry[] {
  const { severity, rule, since, file, dismissed } = filter;
  return entries.filter(
    ({ found, since: own, dismissal }) =>
      (dismissed === undefined || dismissal !== undefined) &&
      (severity === undefined || found.severity === severity) &&
      (rule === undefined || found.rule === rule) &&
      (since === undefined ? own !== "fixed" : own === since) &&
      (file === undefined || found.file === file),
  );
}

/** How many entries each value of a property has, in order of first appearance. */
export function countBy<T extends string>(
  entries: readonly Entry[],
  nameIn: (entry: Entry) => T | undefined,
): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const entry of entries) {
    const value = nameIn(entry);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A stretch of the list under one head. */
export interface EntryGroup {
  readonly key: string;
  readonly head: GroupHead;
  readonly entries: readonly Entry[];
}

export type GroupHead =
  | { readonly kind: "severity"; readonly severity: Severity }
  | { readonly kind: "page"; readonly file: string; readonly page: number }
  | { readonly kind: "section"; readonly file: string; readonly title: string }
  | { readonly kind: "dismissed" };

/** What is to be worked on in groups, and below it what was set aside. */
export function withDismissedLast(
  entries: readonly Entry[],
  group: (entries: readonly Entry[]) => readonly EntryGroup[],
): readonly EntryGroup[] {
  const dismissed = entries.filter(({ dismissal }) => dismissal !== undefined);
  const open = group(entries.filter(({ dismissal }) => dismissal === undefined));
  if (dismissed.length === 0) return open;
  return [...open, { key: "dismissed", head: { kind: "dismissed" }, entries: dismissed }];
}

/** The weightiest first. */
export function groupBySeverity(entries: readonly Entry[]): readonly EntryGroup[] {
  return severities.flatMap((severity) => {
    const own = entries.filter(({ found }) => found.severity === severity);
    return own.length === 0 ? [] : [{ key: severity, head: { kind: "severity", severity }, entries: own }];
  });
}

/** In the order of the text: by page where the file has pages, else by section. */
export function groupByPlace(
  entries: readonly Entry[],
  sectionsOf: (file: string) => readonly SectionStart[],
): readonly EntryGroup[] {
  const groups = new Map<string, { head: GroupHead; entries: Entry[] }>();
  for (const entry of entries) {
    const { file, span } = entry.found;
    const head: GroupHead =
      span.page === undefined
        ? { kind: "section", file, title: sectionAt(sectionsOf(file), span.line) }
        : { kind: "page", file, page: span.page };
    const key = `${file}\n${head.kind === "page" ? head.page : head.title}`;
    const group = groups.get(key) ?? { head, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

const sectionAt = (sections: readonly SectionStart[], line: number) =>
  sections.findLast((section) => section.line <= line)?.title ?? "";
