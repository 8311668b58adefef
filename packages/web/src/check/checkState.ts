import type { Said } from "@lotrinh/core/check/diagnostic";
import type { Answer, CheckedDocument, Found, RuleTexts } from "./protocol.js";

/** A draft that is checked: the version on the screen, the one on its way, and what was found in the one before. */
export interface Draft {
  readonly slot: number;
  /** Unlike that of every other draft: findings name their file by it. */
  readonly name: string;
  readonly version: number | undefined;
  readonly document: CheckedDocument | undefined;
  readonly pending: Pending | undefined;
  /** Why the last file given for it couldn't be read. */
  readonly problem: { readonly name: string; readonly why: Said } | undefined;
  readonly before: readonly Found[] | undefined;
}

interface Pending {
  readonly version: number;
  readonly name: string;
  /** From 0 to 1; undefined while it isn't known. */
  readonly share: number | undefined;
}

export interface CheckState {
  /** What the rules say of themselves; undefined until the worker has come. */
  readonly rules: RuleTexts | undefined;
  readonly drafts: readonly Draft[];
  readonly findings: readonly Found[];
  /** A check has been asked for and isn't answered. */
  readonly checking: boolean;
  /** The worker couldn't start or broke off. */
  readonly broken: boolean;
}

export const noDrafts: CheckState = {
  rules: undefined,
  drafts: [],
  findings: [],
  checking: false,
  broken: false,
};

export type Happening =
  | Answer
  | { readonly kind: "add"; readonly version: number; readonly name: string }
  | { readonly kind: "correct"; readonly slot: number; readonly version: number; readonly name: string }
  | { readonly kind: "remove"; readonly slot: number }
  | { readonly kind: "broken" };

/** The state after something happened. Answers about versions that nobody waits for any more change nothing. */
export function happen(state: CheckState, what: Happening): CheckState {
  switch (what.kind) {
    case "ready":
      return { ...state, rules: what.rules, broken: false };
    case "add":
      return { ...state, drafts: [...state.drafts, newDraft(what.version, what.name)] };
    case "correct":
      return changeDraft(state, isSlot(what.slot), (draft) => ({
        ...draft,
        pending: { version: what.version, name: what.name, share: undefined },
        problem: undefined,
      }));
    case "progress":
      return changeDraft(state, awaits(what.version), (draft) => ({
        ...draft,
        pending: draft.pending && { ...draft.pending, share: what.total > 0 ? what.done / what.total : 0 },
      }));
    case "read":
      return takeRead(state, what.version, what.document);
    case "failed":
      return changeDraft(state, awaits(what.version), ({ pending, ...draft }) => ({
        ...draft,
        pending: undefined,
        problem: { name: pending?.name ?? draft.name, why: what.why },
      }));
    case "checked":
      return isCurrent(state, what.versions) ? { ...state, findings: what.findings, checking: false } : state;
    case "remove":
      return {
        ...state,
        drafts: state.drafts.filter(({ slot }) => slot !== what.slot),
        findings: state.findings.filter(({ file }) => file !== state.drafts.find(isSlot(what.slot))?.name),
        checking: state.drafts.some(({ slot, version }) => slot !== what.slot && version !== undefined),
      };
    case "broken":
      return { ...noDrafts, broken: true };
  }
}

/** The versions that a check is to be asked for now; undefined while files are still being read. */
export function versionsToCheck({ drafts, checking }: CheckState): readonly number[] | undefined {
  if (!checking || drafts.some(({ pending }) => pending !== undefined)) return undefined;
  return versionsOf(drafts);
}

/** The drafts to list findings of: until a corrected one has been checked, nothing of it can be called mended. */
export function comparableDrafts({ drafts, checking }: CheckState): readonly Draft[] {
  return checking ? drafts.map((draft) => ({ ...draft, before: undefined })) : drafts;
}

/** A name that no draft has yet: the file's own, numbered from its second use on. */
export function freeName(drafts: readonly Draft[], name: string): string {
  const taken = new Set(drafts.flatMap((draft) => [draft.name, draft.pending?.name]));
  for (let at = 2, free = name; ; at += 1) {
    if (!taken.has(free)) return free;
    free = `${name} (${at})`;
  }
}

const newDraft = (version: number, name: string): Draft => ({
  slot: version,
  name,
  version: undefined,
  document: undefined,
  pending: { version, name, share: undefined },
  problem: undefined,
  before: undefined,
});

const isSlot =
  (slot: number) =>
  (draft: Draft): boolean =>
    draft.slot === slot;
const awaits =
  (version: number) =>
  ({ pending }: Draft): boolean =>
    pending?.version === version;

function changeDraft(
  state: CheckState,
  isMeant: (draft: Draft) => boolean,
  change: (draft: Draft) => Draft,
): CheckState {
  return { ...state, drafts: state.drafts.map((draft) => (isMeant(draft) ? change(draft) : draft)) };
}

/** A corrected version takes the place of the one before, whose findings are kept to be compared with. */
function takeRead(state: CheckState, version: number, document: CheckedDocument): CheckState {
  const draft = state.drafts.find(awaits(version));
  if (draft === undefined) return state;
  const own = state.findings.filter(({ file }) => file === draft.name);
  const read: Draft = {
    ...draft,
    name: draft.pending?.name ?? draft.name,
    version,
    document,
    pending: undefined,
    problem: undefined,
    before: draft.document === undefined ? undefined : own,
  };
  return {
    ...changeDraft(state, awaits(version), () => read),
    findings: state.findings.filter(({ file }) => file !== draft.name),
    checking: true,
  };
}

const versionsOf = (drafts: readonly Draft[]) => drafts.flatMap(({ version }) => version ?? []);

const isCurrent = ({ drafts }: CheckState, versions: readonly number[]) =>
  versionsOf(drafts).join() === versions.join();
