import { useCallback, useMemo, useRef, useState } from "react";
import type { FindingSearch } from "../search.js";
import { useHeld } from "../ui/useHeld.js";
import {
  type Entry,
  type EntryGroup,
  filterEntries,
  groupByPlace,
  groupBySeverity,
  isOpen,
  withDismissedLast,
} from "./entries.js";
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
  /** The entry that is about to be set aside. */
  readonly toDismiss: Entry | undefined;
  readonly askToDismiss: (entry: Entry | undefined) => void;
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
  const { severity, rule, since, file, dismissed, by, place = 0 } = search;
  const groups = useMemo(() => {
    const shown = filterEntries(entries, { severity, rule, since, file, dismissed });
    const group = (some: readonly Entry[]) =>
      by === "place" ? groupByPlace(some, sectionsOf) : groupBySeverity(some);
    return withDismissedLast(shown, group);
  }, [entries, sectionsOf, severity, rule, since, file, dismissed, by]);
  const listed = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const selected = useSelected(listed, held);
  const [toDismiss, askToDismiss] = useState<Entry>();
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
  useFindingKeys(
    (command) => {
      if (command === "next" || command === "previous") step(command === "next" ? 1 : -1);
      else if (selected !== undefined && command === "other") goTo(nextPlace(selected.found, place));
      else if (selected !== undefined && isOpen(selected)) askToDismiss(selected);
    },
    keys && toDismiss === undefined,
  );
  const chosen = { search, entries, listed, groups, selected, place };
  return { ...chosen, change, select, goTo, toDismiss, askToDismiss };
}

/** The entry that is named; where it has gone from the list, the one that stands in its place now: the list doesn't jump. */
function useSelected(listed: readonly Entry[], named: string | undefined): Entry | undefined {
  const last = useRef({ named, at: 0 });
  const found = listed.findIndex(({ key }) => key === named);
  if (found >= 0) last.current = { named, at: found };
  const at = found >= 0 || last.current.named !== named ? found : last.current.at;
  return listed[Math.min(Math.max(0, at), listed.length - 1)];
}
