import type { Severity } from "@lotrinh/core/check/diagnostic";
import { keyed } from "../ui/keyed.js";
import type { Draft } from "./checkState.js";
import { compareFindings } from "./compare.js";
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
}

export interface EntryFilter {
  readonly severity?: Severity | undefined;
  readonly rule?: string | undefined;
  readonly since?: Since | undefined;
  readonly file?: string | undefined;
}

/** All findings of the drafts, those of corrected ones compared with the version before; the fixed ones stand last. */
export function listEntries(drafts: readonly Draft[], findings: readonly Found[]): readonly Entry[] {
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
  return [...withKeys(findings, "", sinceOf), ...withKeys(fixed, "fixed:", (): Since => "fixed")];
}

const withKeys = (
  findings: readonly Found[],
  before: string,
  sinceOf: (found: Found) => Since | undefined,
): Entry[] =>
  keyed(findings, ({ rule, span }) => `${before}${rule}@${span.line}`).map(({ key, item }) => ({
    key,
    found: item,
    since: sinceOf(item),
  }));

/** The entries that a filter lets through. What was fixed is shown only when it is asked for. */
export function filterEntries(entries: readonly Entry[], filter: EntryFilter): readonly Entry[] {
  const { severity, rule, since, file } = filter;
  return entries.filter(
    ({ found, since: own }) =>
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
  | { readonly kind: "section"; readonly file: string; readonly title: string };

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
