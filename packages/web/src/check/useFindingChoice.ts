import { useCallback, useMemo } from "react";
import type { FindingSearch } from "../search.js";
import { useHeld } from "../ui/useHeld.js";
import { type Entry, type EntryGroup, filterEntries, groupByPlace, groupBySeverity } from "./entries.js";
import { useFindingKeys } from "./findingKeys.js";
import { nextPlace } from "./places.js";
import type { SectionStart } from "./protocol.js";

/** Changes what the address says of the findings. `side`: which side a phone shows then. */
export type ChangeFindings = (
  change: FindingSearch,
  how?: { readonly replace?: boolean; readonly side?: "document" | "findings" },
) => void;

/** The findings that are listed, which is selected, and which of its places is shown; all of it in the address. */
export interface FindingChoice {
  readonly search: FindingSearch;
  /** Findings of all filters. */
  readonly entries: readonly Entry[];
  readonly listed: readonly Entry[];
  readonly groups: readonly EntryGroup[];
  readonly selected: Entry | undefined;
  readonly place: number;
  readonly change: ChangeFindings;
  readonly select: (key: string) => void;
  readonly goTo: (place: number) => void;
}

interface Given {
  readonly entries: readonly Entry[];
  readonly search: FindingSearch;
  readonly navigate: ChangeFindings;
  readonly sectionsOf: (file: string) => readonly SectionStart[];
  /** Whether the keys act on the findings. */
  readonly keys: boolean;
}

export function useFindingChoice({ entries, search, navigate, sectionsOf, keys }: Given): FindingChoice {
  const [held, hold] = useHeld(search.finding);
  const { severity, rule, since, file, by, place = 0 } = search;
  const groups = useMemo(() => {
    const shown = filterEntries(entries, { severity, rule, since, file });
    return by === "place" ? groupByPlace(shown, sectionsOf) : groupBySeverity(shown);
  }, [entries, sectionsOf, severity, rule, since, file, by]);
  const listed = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const selected = listed.find(({ key }) => key === held) ?? listed[0];
  const change = useCallback<ChangeFindings>(
    (changed, how) => {
      if ("finding" in changed) hold(changed.finding);
      navigate(changed, how);
    },
    [navigate, hold],
  );
  const select = useCallback(
    (finding: string) => change({ finding, place: undefined }, { replace: true }),
    [change],
  );
  const goTo = (to: number) =>
    change({ finding: selected?.key, place: to === 0 ? undefined : to }, { side: "document" });
  const step = (by: 1 | -1) => {
    const at = listed.findIndex(({ key }) => key === selected?.key);
    const next = listed[Math.min(listed.length - 1, Math.max(0, at + by))];
    if (next !== undefined) select(next.key);
  };
  useFindingKeys((command) => {
    if (command !== "other") step(command === "next" ? 1 : -1);
    else if (selected !== undefined) goTo(nextPlace(selected.found, place));
  }, keys);
  return { search, entries, listed, groups, selected, place, change, select, goTo };
}
