import type { Severity } from "@lotrinh/core/check/diagnostic";
import type { ItemKind } from "@lotrinh/core/review/item";
import { listKinds } from "@lotrinh/core/review/item";

/** What each screen keeps in its address. Unknown or broken parts are dropped; what is the usual case is absent. */
type Raw = Record<string, unknown>;

const text = (value: unknown): string | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined;

const day = (value: unknown): string | undefined =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** The parts that are there: absent ones leave no trace in the address. */
function given<T extends object>(parts: T): Partial<T> {
  const kept = { ...parts };
  for (const name of Object.keys(kept) as (keyof T)[]) if (kept[name] === undefined) delete kept[name];
  return kept;
}

export const documentsSearch = (raw: Raw) =>
  given({
    q: text(raw.q),
    type: text(raw.type),
    year: text(raw.year),
    state: text(raw.state),
    import: raw.import === true ? true : undefined,
  });

export const shows = ["open", "doubtful", "corrected", "rejected"] as const;
export type Show = (typeof shows)[number] | "all";
export const reviewKinds: readonly ItemKind[] = ["meta", ...listKinds];

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What the screens that list findings keep of them. */
export interface FindingSearch {
  readonly severity?: Severity | undefined;
  readonly rule?: string | undefined;
  readonly since?: "new" | "left" | "fixed" | undefined;
  readonly file?: string | undefined;
  /** `place`: in the order of the text instead of by weight. */
  readonly by?: "place" | undefined;
  /** Only what was set aside. */
  readonly dismissed?: true | undefined;
  readonly finding?: string | undefined;
  /** Which of a finding's places the document shows; its own is absent. */
  readonly place?: number | undefined;
  /** The rule whose explanation is open. */
  readonly about?: string | undefined;
}

const findingSearch = (raw: Raw): FindingSearch => ({
  severity: oneOf(raw.severity, severities),
  rule: text(raw.rule),
  by: oneOf(raw.by, ["place"] as const),
  dismissed: raw.dismissed === true ? true : undefined,
  finding: text(raw.finding),
  place: typeof raw.place === "number" && raw.place > 0 ? raw.place : undefined,
  about: text(raw.about),
});

export const checkSearch = (raw: Raw) =>
  given({
    ...findingSearch(raw),
    file: text(raw.file),
    since: oneOf(raw.since, ["new", "left", "fixed"] as const),
    /** On a phone: which of the two sides is seen. */
    side: oneOf(raw.side, ["document"] as const),
  });

export const dismissalScopeChoices = ["place", "document", "province"] as const;
/** Beside those that stand, which are shown unless something else is chosen. */
export const dismissalStateChoices = ["ended", "all"] as const;

export const dismissalsSearch = (raw: Raw) =>
  given({
    scope: oneOf(raw.scope, dismissalScopeChoices),
    state: oneOf(raw.state, dismissalStateChoices),
  });

export const reviewSearch = (raw: Raw) =>
  given({
    item: text(raw.item),
    kind: oneOf(raw.kind, reviewKinds),
    show: oneOf(raw.show, shows),
    /** `findings`: what the check found stands in the place of what was read. */
    tab: oneOf(raw.tab, ["findings"] as const),
    ...findingSearch(raw),
    /** On a phone: which of the two sides is seen. */
    side: oneOf(raw.side, ["items"] as const),
  });

export const planTabs = [
  "outline",
  "goals",
  "indicators",
  "tasks",
  "duties",
  "funding",
  "reviews",
  "results",
  "proposals",
] as const;
export type PlanTab = (typeof planTabs)[number];

export const planSearch = (raw: Raw) =>
  given({
    tab: oneOf(raw.tab, planTabs),
    q: text(raw.q),
    unit: text(raw.unit),
    role: oneOf(raw.role, ["lead", "coordinating"] as const),
    by: oneOf(raw.by, ["section"] as const),
  });

export const plansSearch = (raw: Raw) => given({ q: text(raw.q), year: text(raw.year) });

export const relationsSearch = (raw: Raw) => given({ q: text(raw.q) });

/** Which section of the outline is open. */
export const reportSearch = (raw: Raw) => given({ section: text(raw.section) });

export const roundsSearch = (raw: Raw) =>
  given({ plan: text(raw.plan), state: oneOf(raw.state, ["open", "closed"] as const) });

export const forceSearch = (raw: Raw) => given({ show: oneOf(raw.show, ["undecided", "all"] as const) });

/** Which document is to amend the plan. */
export const amendSearch = (raw: Raw) => given({ document: text(raw.document) });

export const programmeTabs = [
  "tasks",
  "progress",
  "calendar",
  "rounds",
  "extensions",
  "succession",
  "documents",
  "history",
] as const;

/** Which side of a plan in force is shown, and of its tasks whose and which. */
export const programmeSearch = (raw: Raw) =>
  given({
    tab: oneOf(raw.tab, programmeTabs),
    unit: text(raw.unit),
    state: oneOf(raw.state, ["late", "open", "done"] as const),
    status: text(raw.status),
    goal: text(raw.goal),
    view: oneOf(raw.view, ["table", "charts"] as const),
    asOf: day(raw.asOf),
  });

export const indicatorsSearch = (raw: Raw) =>
  given({
    q: text(raw.q),
    missing: oneOf(raw.missing, ["data", "definition", "owner", "direction"] as const),
    state: oneOf(raw.state, ["proposed", "confirmed"] as const),
    framework: text(raw.framework),
    code: text(raw.code),
    merged: oneOf(raw.merged, ["true"] as const),
  });
const linkStateChoices = ["none", "proposed", "confirmed", "apart"] as const;
export const linksSearch = (raw: Raw) =>
  given({ plan: text(raw.plan), link: oneOf(raw.link, linkStateChoices), item: text(raw.item) });
export const importsSearch = (raw: Raw) =>
  given({ by: oneOf(raw.by, ["table", "document", "past"] as const), document: text(raw.document) });
export const indicatorTabs = ["series", "definition", "revisions", "history"] as const;
export const indicatorSearch = (raw: Raw) =>
  given({
    place: text(raw.place),
    breakdown: text(raw.breakdown),
    asOf: day(raw.asOf),
    tab: oneOf(raw.tab, indicatorTabs),
  });
export const mapSearch = (raw: Raw) =>
  given({ indicator: text(raw.indicator), period: text(raw.period), place: text(raw.place) });
export const mainstreamingSearch = (raw: Raw) =>
  given({ framework: text(raw.framework), by: oneOf(raw.by, ["plan", "unit"] as const) });
export const goalsSearch = (raw: Raw) => given({ framework: text(raw.framework) });
export const goalSearch = (raw: Raw) => given({ plan: text(raw.plan) });
export const unknownsSearch = (raw: Raw) =>
  given({ kind: oneOf(raw.kind, ["data", "definition", "owner", "direction", "link"] as const) });

export const signInSearch = (raw: Raw) => given({ den: text(raw.den), loi: text(raw.loi) });

export const unitsSearch = (raw: Raw) =>
  given({ q: text(raw.q), kind: text(raw.kind), ended: raw.ended === true ? true : undefined });

export const placesSearch = (raw: Raw) =>
  given({ q: text(raw.q), ended: raw.ended === true ? true : undefined });

export const peopleSearch = (raw: Raw) =>
  given({ q: text(raw.q), role: text(raw.role), left: raw.left === true ? true : undefined });

export const auditSearch = (raw: Raw) =>
  given({
    person: text(raw.person),
    action: text(raw.action),
    from: text(raw.from),
    to: text(raw.to),
  });
