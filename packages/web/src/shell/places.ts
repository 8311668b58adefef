import type { Session } from "../api/types.js";
import type { TextKey } from "../i18n/vi.js";
import type { IconName } from "../ui/icons.js";

/** What a person may go to is decided by the server; this is which ways there are shown. */
interface Place {
  readonly to: string;
  readonly icon: IconName;
  readonly text: TextKey;
  readonly shown: (session: Session) => boolean;
}

const anybody = () => true;
const hasRole =
  (...roles: readonly string[]) =>
  ({ roles: held }: Session) =>
    held.some((role) => roles.includes(role));

/** The screens of the navigation. */
const places = [
  {
    to: "/desk",
    icon: "desk",
    text: "nav.desk",
    shown: hasRole("administrator", "officer", "focal-point", "unit-head"),
  },
  { to: "/overview", icon: "overview", text: "nav.overview", shown: anybody },
  { to: "/documents", icon: "documents", text: "nav.documents", shown: anybody },
  { to: "/programmes", icon: "plans", text: "nav.programmes", shown: anybody },
  { to: "/rounds", icon: "rounds", text: "nav.rounds", shown: anybody },
  { to: "/indicators", icon: "indicators", text: "nav.indicators", shown: anybody },
  { to: "/soat", icon: "check", text: "nav.check", shown: anybody },
  { to: "/relations", icon: "relations", text: "nav.relations", shown: anybody },
  {
    to: "/quan-tri",
    icon: "admin",
    text: "nav.admin",
    shown: ({ can }) => can.manageUnits || can.seePeople || can.seeAudit || can.changeSettings,
  },
] as const satisfies readonly Place[];

/** The screens that a session's navigation shows; before it is known those that everybody has. */
export function placesFor(session: Session | undefined) {
  return places.filter(({ shown }) => (session === undefined ? shown === anybody : shown(session)));
}

const reporting = hasRole("officer", "focal-point", "unit-head");

/** Where a person begins: their own work where they have a post in the reporting, else the documents. */
export function startOf(session: Session): "/desk" | "/documents" {
  return reporting(session) ? "/desk" : "/documents";
}
