import { useCallback, useMemo } from "react";
import type { DismissalsOf } from "../entries.js";
import type { Dismissing } from "./dismissing.js";
import {
  canKeep,
  dismissLocally,
  localDismissalsOf,
  takeBackLocally,
  useLocalDismissals,
} from "./localDismissals.js";

/** Dismissals of drafts that never leave this browser. */
export function useLocalDismissing(): {
  readonly dismissing: Dismissing;
  readonly dismissalsOf: DismissalsOf;
} {
  const all = useLocalDismissals();
  const dismissalsOf = useCallback<DismissalsOf>(
    (file) => localDismissalsOf(all, file).map((each) => ({ ...each, canTakeBack: true })),
    [all],
  );
  return useMemo(() => ({ dismissing: locally, dismissalsOf }), [dismissalsOf]);
}

const locally: Dismissing = {
  scopes: ["place", "document", "province"],
  keptIn: canKeep() ? "browser" : "page",
  dismiss: async (found, choice) => {
    dismissLocally(found, choice);
    return undefined;
  },
  takeBack: async ({ id }) => {
    takeBackLocally(id);
    return undefined;
  },
};
