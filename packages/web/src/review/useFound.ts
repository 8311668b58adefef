import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { DocumentSummary, StoredReading } from "../api/types.js";
import type { Dismissing } from "../check/dismiss/dismissing.js";
import { isOpen, listEntries } from "../check/entries.js";
import { pickEntry, placeOf, severityBetween, severityByLine } from "../check/places.js";
import type { Found } from "../check/protocol.js";
import type { CheckResult } from "../check/recheck.js";
import { type ChangeFindings, type FindingChoice, useFindingChoice } from "../check/useFindingChoice.js";
import type { PaperMarks } from "./document/marks.js";
import type { Target } from "./document/usePaper.js";
import { type ConflictsHere, useConflicts } from "./useConflicts.js";
import { useRecheck } from "./useRecheck.js";
import type { Review } from "./useReview.js";
import { useStoredDismissing } from "./useStoredDismissing.js";

const route = getRouteApi("/documents/$id/review");

/** Longer documents (some hundred pages) are checked when their findings are asked for. */
const checkedAtOnce = 4000;

/** The findings of the check beside what was read. */
export interface FoundHere {
  /** Whether the list of findings is open. */
  readonly open: boolean;
  readonly state: "waiting" | "failed" | "done";
  readonly retry: () => void;
  readonly result: CheckResult | undefined;
  /** What contradicts other documents; it is listed among the rest. */
  readonly conflicts: ConflictsHere;
  readonly choice: FindingChoice;
  /** How many are to be worked on. */
  readonly count: number;
  /** What is shown was found before the last corrections: it is being checked again. */
  readonly stale: boolean;
  readonly dismissing: Dismissing;
  /** What findings name the document by. */
  readonly name: string;
  readonly marks: PaperMarks["finding"];
  /** The place of the selected finding, while the list is open. */
  readonly target: Target | undefined;
  /** Selects a finding on the lines, while the list is open; false where there is none. */
  readonly pick: (from: number, to: number) => boolean;
  readonly show: () => void;
}

export function useFound(
  document: DocumentSummary,
  stored: StoredReading,
  { actions, saving }: Pick<Review, "actions" | "saving">,
  total: number,
): FoundHere {
  const { tab, item: _, kind: __, show: ___, side: ____, ...search } = route.useSearch();
  const goTo = route.useNavigate();
  const open = tab === "findings";
  const enabled = open || total <= checkedAtOnce;
  const recheck = useRecheck({ document, stored, actions, total, enabled });
  const { result, name } = recheck;
  const { dismissing, dismissalsOf } = useStoredDismissing(document.id);
  const conflicts = useConflicts({
    documentId: document.id,
    readingId: stored.readingId,
    saved: saving ? undefined : actions.length,
    name,
    enabled,
  });
  const others = conflicts.findings;
  const entries = useMemo(
    () => (result === undefined ? [] : listEntries([], inOrder(result.findings, others), dismissalsOf)),
    [result, others, dismissalsOf],
  );
  const sectionsOf = useCallback(() => result?.sections ?? [], [result]);
  const navigate = useCallback<ChangeFindings>(
    (change, { replace = false, side } = {}) =>
      void goTo({
        search: (before) => ({
          ...before,
          ...change,
          ...(side === undefined ? {} : { side: side === "findings" ? ("items" as const) : undefined }),
        }),
        replace,
      }),
    [goTo],
  );
  const choice = useFindingChoice({ entries, search, navigate, sectionsOf, keys: open });
  const weights = useMemo(() => severityByLine(entries, name), [entries, name]);
  const marks = useCallback((from: number, to: number) => severityBetween(weights, from, to), [weights]);
  const { selected, place } = choice;
  const target = useMemo(
    () =>
      open && selected !== undefined
        ? { ...placeHere(selected.found, place), key: `${selected.key} ${place}` }
        : undefined,
    [open, selected, place],
  );
  const pick = (from: number, to: number) => {
    const entry = open ? pickEntry(choice.listed, name, from, to, selected?.key) : undefined;
    if (entry !== undefined) choice.change({ finding: entry.key, place: undefined }, { side: "findings" });
    return entry !== undefined;
  };
  return {
    open,
    state: recheck.failed ? "failed" : result === undefined ? "waiting" : "done",
    stale: recheck.stale,
    retry: recheck.retry,
    count: useMemo(() => entries.filter(isOpen).length, [entries]),
    dismissing,
    name,
    result,
    conflicts,
    choice,
    marks,
    target,
    pick,
    show: () =>
      void goTo({ search: (before) => ({ ...before, tab: "findings" as const, side: "items" as const }) }),
  };
}

/** Findings of the document itself and those beside other documents, by line. */
function inOrder(own: readonly Found[], others: readonly Found[]): readonly Found[] {
  return others.length === 0 ? own : [...own, ...others].toSorted((a, b) => a.span.line - b.span.line);
}

/** The place of that number in this document: where it is in another one, the finding's own. */
function placeHere(found: Found, number: number) {
  const place = placeOf(found, number);
  return place.file === found.file ? place : placeOf(found, 0);
}
