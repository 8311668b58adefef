import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import type { DocumentSummary, StoredReading } from "../api/types.js";
import type { CheckResult } from "../check/checkOnce.js";
import { listEntries } from "../check/entries.js";
import { pickEntry, placeOf, severityBetween, severityByLine } from "../check/places.js";
import { type ChangeFindings, type FindingChoice, useFindingChoice } from "../check/useFindingChoice.js";
import { documentName } from "../format/document.js";
import type { PaperMarks } from "./document/marks.js";
import type { Target } from "./document/usePaper.js";
import { findingsQuery } from "./findingsQuery.js";

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
  readonly choice: FindingChoice;
  readonly marks: PaperMarks["finding"];
  /** The place of the selected finding, while the list is open. */
  readonly target: Target | undefined;
  /** Selects a finding on the lines, while the list is open; false where there is none. */
  readonly pick: (from: number, to: number) => boolean;
  readonly show: () => void;
}

export function useFound(document: DocumentSummary, stored: StoredReading, total: number): FoundHere {
  const { tab, item: _, kind: __, show: ___, side: ____, ...search } = route.useSearch();
  const goTo = route.useNavigate();
  const open = tab === "findings";
  const [opened] = useState(stored);
  const query = useQuery({
    ...findingsQuery(document, opened, total),
    enabled: open || total <= checkedAtOnce,
  });
  const { data: result } = query;
  const name = documentName(document);
  const entries = useMemo(() => listEntries([], result?.findings ?? []), [result]);
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
        ? { ...placeOf(selected.found, place), key: `${selected.key} ${place}` }
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
    state: query.isError ? "failed" : result === undefined ? "waiting" : "done",
    retry: () => void query.refetch(),
    result,
    choice,
    marks,
    target,
    pick,
    show: () =>
      void goTo({ search: (before) => ({ ...before, tab: "findings" as const, side: "items" as const }) }),
  };
}
