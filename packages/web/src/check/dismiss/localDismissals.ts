import { type Dismissal, dismissalScopes } from "@lotrinh/core/check/dismissal";
import { useSyncExternalStore } from "react";
import type { Found } from "../protocol.js";
import type { DismissChoice } from "./dismissing.js";

/** A dismissal that only this browser keeps. */
export interface LocalDismissal extends Dismissal {
  /** Names of the file and of its corrected versions; null: it isn't bound to a file. */
  readonly files: readonly string[] | null;
}

const storageKey = "lotrinh.check.dismissals";
/** More are not kept: the oldest go first. */
const most = 2000;

let dismissals: readonly LocalDismissal[] | undefined;
const listeners = new Set<() => void>();

/** All that this browser keeps, newest first. */
export function useLocalDismissals(): readonly LocalDismissal[] {
  return useSyncExternalStore(subscribe, keptDismissals);
}

/** Those that concern a file: bound to it, to a place's words, or to nothing. */
export function localDismissalsOf(all: readonly LocalDismissal[], file: string): readonly LocalDismissal[] {
  return all.filter(({ files }) => files === null || files.includes(file));
}

/** Whether this browser keeps anything for pages; where it doesn't, dismissals hold until the page is closed. */
export function canKeep(): boolean {
  try {
    localStorage.setItem(`${storageKey}.try`, "");
    localStorage.removeItem(`${storageKey}.try`);
    return true;
  } catch {
    return false;
  }
}

/** Sets findings aside. */
export function dismissLocally(
  found: Found,
  { scope, sameWords, reason }: DismissChoice,
  now: () => Date = () => new Date(),
  newId: () => string = () => crypto.randomUUID(),
): void {
  const made: LocalDismissal = {
    id: newId(),
    scope,
    rule: found.rule,
    finding: scope === "place" ? found.key : null,
    words: scope !== "place" && sameWords ? (found.quote ?? null) : null,
    reason: reason.trim(),
    person: null,
    at: now().toISOString(),
    files: scope === "document" ? [found.file] : null,
  };
  keep([made, ...keptDismissals()].slice(0, most));
}

/** Takes a dismissal back. */
export function takeBackLocally(id: string): void {
  keep(keptDismissals().filter((dismissal) => dismissal.id !== id));
}

/** The corrected version of a file bears another name: what was said of the file holds for it too. */
export function renameLocally(before: string, after: string): void {
  if (before === after) return;
  const all = keptDismissals();
  const isMeant = ({ files }: LocalDismissal) => files?.includes(before) === true && !files.includes(after);
  if (all.some(isMeant))
    keep(all.map((each) => (isMeant(each) ? { ...each, files: [...(each.files ?? []), after] } : each)));
}

/** Forgets all of them. */
export function forgetLocally(): void {
  keep([]);
}

/** All that this browser keeps, as it is now. */
export function keptDismissals(): readonly LocalDismissal[] {
  dismissals ??= readStored();
  return dismissals;
}

function readStored(): readonly LocalDismissal[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isLocalDismissal) : [];
  } catch {
    return []; // storage is switched off, or holds what isn't ours
  }
}

function keep(next: readonly LocalDismissal[]): void {
  dismissals = next;
  for (const listener of listeners) listener();
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // storage is switched off or full: they hold until the page is closed
  }
}

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== storageKey && key !== null) return;
    dismissals = undefined; // another page of this browser changed it
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", onStorage);
  };
}

function isLocalDismissal(value: unknown): value is LocalDismissal {
  if (typeof value !== "object" || value === null) return false;
  const { id, scope, rule, finding, words, reason, at, files } = value as Record<string, unknown>;
  const isTextOrNull = (each: unknown) => each === null || typeof each === "string";
  return (
    [id, rule, reason, at].every((each) => typeof each === "string") &&
    dismissalScopes.some((known) => known === scope) &&
    isTextOrNull(finding) &&
    isTextOrNull(words) &&
    (files === null || (Array.isArray(files) && files.every((each) => typeof each === "string")))
  );
}
