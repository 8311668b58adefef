import type { DraftAction } from "./action.js";
import type { Framing, Registration } from "./framing.js";

/** What was said last of the frame, and registered last. `actions`: those that hold, in order. */
export function framingOf(actions: readonly DraftAction[]): {
  readonly framing: Framing | null;
  readonly registration: Registration;
} {
  const said = actions.findLast((action) => action.type === "frame");
  const registered = actions.findLast((action) => action.type === "register");
  return {
    framing: said?.framing ?? null,
    registration: { number: registered?.number ?? null, date: registered?.date ?? null },
  };
}
