import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { type CheckState, comparableDrafts } from "./checkState.js";
import type { Dismissing } from "./dismiss/dismissing.js";
import { useLocalDismissing } from "./dismiss/useLocalDismissing.js";
import { listEntries } from "./entries.js";
import { type ChangeFindings, type FindingChoice, useFindingChoice } from "./useFindingChoice.js";

const route = getRouteApi("/soat");

export interface Findings extends FindingChoice {
  readonly dismissing: Dismissing;
  /** On a phone: which of the two sides is seen. */
  readonly side: "document" | undefined;
  readonly setSide: (side: "document" | undefined) => void;
}

/** The findings in the drafts of the page, with what is chosen among them. */
export function useFindings(state: CheckState): Findings {
  const { drafts, findings } = state;
  const { side, file, ...rest } = route.useSearch();
  const goTo = route.useNavigate();
  const { dismissing, dismissalsOf } = useLocalDismissing();
  const entries = useMemo(
    () => listEntries(comparableDrafts(state), findings, dismissalsOf),
    [state, findings, dismissalsOf],
  );
  const sectionsOf = useCallback(
    (name: string) => drafts.find((draft) => draft.name === name)?.document?.sections ?? [],
    [drafts],
  );
  const navigate = useCallback<ChangeFindings>(
    (change, { replace = false, side: next } = {}) =>
      void goTo({
        search: (before) => ({
          ...before,
          ...change,
          ...(next === undefined ? {} : { side: next === "document" ? next : undefined }),
        }),
        replace,
      }),
    [goTo],
  );
  // a corrected file may bear another name than the address says
  const known = drafts.some(({ name }) => name === file) ? { file } : {};
  const search = { ...rest, ...known };
  const choice = useFindingChoice({ entries, search, navigate, sectionsOf, keys: true });
  const setSide = (next: "document" | undefined) =>
    void goTo({ search: (before) => ({ ...before, side: next }), replace: true });
  return { ...choice, dismissing, side, setSide };
}
