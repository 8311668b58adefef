import type { Dismissal, DismissalScope } from "@lotrinh/core/check/dismissal";
import type { Bilingual } from "../../api/types.js";
import type { Found } from "../protocol.js";

/** A dismissal as a screen shows it. */
export interface ShownDismissal extends Dismissal {
  readonly canTakeBack: boolean;
}

/** What a person says when setting a finding aside. */
export interface DismissChoice {
  readonly scope: DismissalScope;
  /** Only findings that quote the same words; without meaning for one place. */
  readonly sameWords: boolean;
  readonly reason: string;
}

/** Setting findings aside, as a screen offers it: kept by the server, or by this browser alone. */
export interface Dismissing {
  /** How far this person's dismissals may reach; none: they may not. */
  readonly scopes: readonly DismissalScope[];
  /** Where they are kept, which is said to the person. `page`: the browser doesn't allow storing. */
  readonly keptIn: "province" | "browser" | "page";
  /** What can't be kept is a sentence for the person; undefined: done. */
  readonly dismiss: (found: Found, choice: DismissChoice) => Promise<Bilingual | undefined>;
  readonly takeBack: (dismissal: ShownDismissal) => Promise<Bilingual | undefined>;
}
