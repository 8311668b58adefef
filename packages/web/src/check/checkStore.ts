import { useEffect, useSyncExternalStore } from "react";
import {
  type CheckState,
  freeName,
  type Happening,
  happen,
  noDrafts,
  versionsToCheck,
} from "./checkState.js";
import { renameLocally } from "./dismiss/localDismissals.js";
import type { Answer, Asked } from "./protocol.js";
import { startWorker } from "./startWorker.js";
import { vietnamDay } from "./vietnamDay.js";

/** Drafts outlive the screen: a person may look something up elsewhere and come back. Nothing of them is stored. */
let state: CheckState = noDrafts;
let worker: Worker | undefined;
let lastVersion = 0;
let asked = "";
const listeners = new Set<() => void>();

/** The drafts and what was found in them. The worker is fetched with the screen, so that the rest needs no network. */
export function useCheck(): CheckState {
  useEffect(() => {
    if (worker === undefined) startAgain();
  }, []);
  return useSyncExternalStore(subscribe, () => state);
}

/** Starts the worker anew, after it broke off too. */
export function startAgain(): void {
  worker?.terminate();
  publish({ ...noDrafts });
  worker = startWorker(take, () => take({ kind: "broken" }));
}

/** Takes files to be checked. One that has the name of a draft is its corrected version. */
export function addDrafts(files: Iterable<File>): void {
  for (const file of files) {
    const known = state.drafts.find(({ name }) => name === file.name);
    if (known === undefined) readAs(file, freeName(state.drafts, file.name), undefined);
    else correctDraft(known.slot, file);
  }
}

/** Takes the corrected version of a draft. */
export function correctDraft(slot: number, file: File): void {
  const others = state.drafts.filter((draft) => draft.slot !== slot);
  const before = state.drafts.find((draft) => draft.slot === slot);
  const name = freeName(others, file.name);
  if (before !== undefined) renameLocally(before.name, name);
  readAs(file, name, slot);
}

export function removeDraft(slot: number): void {
  const version = state.drafts.find((draft) => draft.slot === slot)?.version;
  if (version !== undefined) ask({ kind: "drop", version });
  take({ kind: "remove", slot });
}

function readAs(file: File, name: string, slot: number | undefined): void {
  lastVersion += 1;
  const version = lastVersion;
  take(slot === undefined ? { kind: "add", version, name } : { kind: "correct", slot, version, name });
  ask({ kind: "read", version, name, file });
}

function ask(what: Asked): void {
  worker?.postMessage(what);
}

/** Takes what happened; once every file is read, asks for the check. */
function take(what: Happening | Answer): void {
  publish(happen(state, what));
  const versions = versionsToCheck(state);
  if (versions === undefined) asked = "";
  else if (asked !== versions.join()) {
    asked = versions.join();
    ask({ kind: "check", versions, today: vietnamDay(new Date()) });
  }
}

function publish(next: CheckState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
