import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { CheckSearch } from "../search.js";
import { useHeld } from "../ui/useHeld.js";
import type { CheckState } from "./checkState.js";
import {
  type Entry,
  type EntryGroup,
  filterEntries,
  groupByPlace,
  groupBySeverity,
  listEntries,
} from "./entries.js";
import { useFindingKeys } from "./findingKeys.js";
import { nextPlace } from "./places.js";

const route = getRouteApi("/soat");

/** The findings that are listed, which is selected, and which of its places is shown; all of it in the address. */
export interface Findings {
  readonly search: CheckSearch;
  /** Findings of all filters. */
  readonly entries: readonly Entry[];
  readonly listed: readonly Entry[];
  readonly groups: readonly EntryGroup[];
  readonly selected: Entry | undefined;
  readonly place: number;
  readonly change: (change: CheckSearch) => void;
  readonly select: (key: string) => void;
  readonly goTo: (place: number) => void;
}

export function useFindings({ drafts, findings }: CheckState): Findings {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [held, hold] = useHeld(search.finding);
  const { severity, rule, since, file, by } = search;
  const entries = useMemo(() => listEntries(drafts, findings), [drafts, findings]);
  const groups = useMemo(() => {
    const shown = filterEntries(entries, { severity, rule, since, file });
    const sectionsOf = (name: string) =>
      drafts.find((draft) => draft.name === name)?.document?.sections ?? [];
    return by === "place" ? groupByPlace(shown, sectionsOf) : groupBySeverity(shown);
  }, [entries, drafts, severity, rule, since, file, by]);
  const listed = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const selected = listed.find(({ key }) => key === held) ?? listed[0];
  const place = search.place ?? 0;
  const change = useCallback(
    (changed: CheckSearch, replace = false) => {
      if ("finding" in changed) hold(changed.finding);
      void navigate({ search: (before) => ({ ...before, ...changed }), replace });
    },
    [navigate, hold],
  );
  const select = useCallback((finding: string) => change({ finding, place: undefined }, true), [change]);
  const goTo = (to: number) =>
    change({ finding: selected?.key, place: to === 0 ? undefined : to, side: "document" });
  const step = (by: 1 | -1) => {
    const at = listed.findIndex(({ key }) => key === selected?.key);
    const next = listed[Math.min(listed.length - 1, Math.max(0, at + by))];
    if (next !== undefined) select(next.key);
  };
  useFindingKeys((command) => {
    if (command === "other") selected && goTo(nextPlace(selected.found, place));
    else step(command === "next" ? 1 : -1);
  });
  return { search, entries, listed, groups, selected, place, change, select, goTo };
}
