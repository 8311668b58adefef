import { queryOptions } from "@tanstack/react-query";
import { csrfToken, errorFrom, getJson, postJson, putJson, sendDelete } from "./client.js";
import { searchOf } from "./queries.js";
import type { components } from "./schema.js";

export type Unit = components["schemas"]["Unit"];
export type Place = components["schemas"]["Place"];
export type Succession = components["schemas"]["Succession"];
export type Person = components["schemas"]["Person"];

/** A directory, and whether the person may change it. */
export interface Managed<T> {
  readonly items: readonly T[];
  readonly can: { readonly manage: boolean };
}

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: ({ signal }) => getJson<Managed<Unit>>("/api/units", signal),
});

/** The province and its communes, with official codes. */
export const placesQuery = queryOptions({
  queryKey: ["places"],
  queryFn: ({ signal }) => getJson<Managed<Place>>("/api/places", signal),
});

export type PlaceInput = Omit<Place, "id" | "hasShape">;

export const savePlace = (id: string | null, place: PlaceInput) =>
  id === null ? postJson<unknown>("/api/places", place) : putJson<unknown>(path("/api/places", id), place);

export interface UnitDetail {
  readonly unit: Unit;
  readonly children: readonly { readonly id: string; readonly name: string }[];
  readonly timeline: readonly Succession[];
  readonly people:
    | readonly {
        readonly post: string;
        readonly person: { readonly id: string; readonly name: string };
        readonly role: string;
        readonly title: string | null;
      }[]
    | null;
  readonly can: { readonly manage: boolean };
}

const path = (base: string, id: string) => `${base}/${encodeURIComponent(id)}`;

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ["units", id],
    queryFn: ({ signal }) => getJson<UnitDetail>(path("/api/units", id), signal),
  });

export interface UnitInput {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly parentId: string | null;
  readonly placeId: string | null;
  readonly officialCode: string | null;
  readonly email: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export const saveUnit = (id: string | null, unit: UnitInput) =>
  id === null ? postJson<unknown>("/api/units", unit) : putJson<unknown>(path("/api/units", id), unit);

export interface Successions extends Managed<Succession> {
  readonly faults: readonly { readonly succession: string; readonly message: { vi: string; en: string } }[];
  readonly fields: readonly { readonly key: string; readonly name: string }[];
}

export const successionsQuery = queryOptions({
  queryKey: ["successions"],
  queryFn: ({ signal }) => getJson<Successions>("/api/successions", signal),
});

export interface SuccessionInput {
  readonly kind: Succession["kind"];
  readonly day: string;
  readonly act: string;
  readonly note: string | null;
  readonly parts: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly field: string | null;
  }[];
}

export const recordSuccession = (input: SuccessionInput) => postJson<unknown>("/api/successions", input);
export const withdrawSuccession = (id: string) =>
  postJson<null>(`${path("/api/successions", id)}/withdraw`, {});

/** A sheet's rows beside what they would do. */
export interface Preview {
  readonly rows: readonly {
    readonly row: { readonly line: number; readonly name: string };
    readonly state: "new" | "changed" | "same" | "error";
    readonly changes: readonly (
      | string
      | { readonly field: string; readonly before: string; readonly after: string }
    )[];
    readonly problems: readonly string[];
  }[];
  readonly counts: Readonly<Record<"new" | "changed" | "same" | "error", number>>;
  readonly notices: readonly string[];
}

export interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly left: number;
}

/** Which directory a sheet goes to. */
export type SheetKind = "units" | "people" | "places";

export async function previewSheet(kind: SheetKind, file: File): Promise<Preview> {
  const body = new FormData();
  body.append("file", file, file.name);
  const headers = { "x-csrf": await csrfToken() };
  const response = await fetch(`/api/${kind}/import/preview`, { method: "POST", headers, body });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw errorFrom(response.status, answer);
  return answer as Preview; // follows the API's schema
}

export const takeSheet = (kind: SheetKind, preview: Preview, invite: boolean) => {
  const rows = preview.rows.map(({ row }) => row);
  return postJson<Taken>(`/api/${kind}/import`, kind === "people" ? { rows, invite } : { rows });
};

export const peopleQuery = queryOptions({
  queryKey: ["people"],
  queryFn: ({ signal }) => getJson<Managed<Person>>("/api/people", signal),
});

export interface Invitation {
  readonly mailed: boolean;
  readonly url: string | null;
}

export const addPerson = (body: {
  readonly name: string;
  readonly login: string | null;
  readonly email: string | null;
  readonly invite: boolean;
}) => postJson<{ readonly id: string; readonly invitation: Invitation | null }>("/api/people", body);

export const changePerson = (
  id: string,
  body: { readonly name: string; readonly login: string | null; readonly email: string | null },
) => putJson<null>(path("/api/people", id), body);

export type PersonAct = "leave" | "return" | "reset-second-factor" | "end-sessions";
export const actOnPerson = (id: string, act: PersonAct) =>
  postJson<null>(`${path("/api/people", id)}/${act}`, {});
export const invitePerson = (id: string) => postJson<Invitation>(`${path("/api/people", id)}/invite`, {});
export const givePost = (
  id: string,
  body: { readonly role: string; readonly unitId: string | null; readonly title: string | null },
) =>
  postJson<unknown>(`${path("/api/people", id)}/posts`, {
    planId: null,
    validFrom: null,
    validTo: null,
    ...body,
  });
export const endPost = (id: string, post: string) =>
  sendDelete(path(`${path("/api/people", id)}/posts`, post));

export interface AuditFilter {
  readonly person?: string | undefined;
  readonly action?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface AuditPage {
  readonly items: readonly {
    readonly id: string;
    readonly at: string;
    readonly person: { readonly id: string; readonly name: string } | null;
    readonly action: string;
    readonly kind: string;
    readonly subject: string;
    readonly detail?: unknown;
    readonly sealed: boolean;
  }[];
  readonly next: string | null;
  readonly actions: readonly string[];
}

export const auditPage = (filter: AuditFilter, before: string | null, signal: AbortSignal) =>
  getJson<AuditPage>(`/api/audit?${searchOf({ ...filter, before: before ?? undefined })}`, signal);

export interface Verification {
  readonly seals: number;
  readonly entries: number;
  readonly unsealed: number;
  readonly head: { readonly sequence: number; readonly hash: string } | null;
  readonly faults: readonly { readonly kind: string; readonly seal: number }[];
}
export const verifyAudit = () => getJson<Verification>("/api/audit/verification");

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string | null;
  readonly from: string;
  readonly fromName: string;
}

/** A day off beside the rules, or one that is worked in spite of them. */
export interface CalendarDay {
  readonly day: string;
  readonly off: boolean;
  readonly name: string;
  readonly basis: string;
}

export interface Settings {
  readonly province: string | null;
  readonly signIn: {
    readonly accounts: boolean;
    readonly secondFactor: boolean;
    readonly idleMinutes: number;
  };
  readonly mail: (MailSettings & { readonly hasPassword: boolean }) | null;
  readonly calendar: readonly CalendarDay[];
  readonly provider: string | null;
  readonly canSeal: boolean;
  readonly provinces: readonly {
    readonly name: string;
    readonly city: boolean;
    readonly centre: string | null;
    readonly predecessors: readonly string[];
    readonly since: string | null;
    readonly basis: string | null;
  }[];
}

export const settingsQuery = queryOptions({
  queryKey: ["settings"],
  queryFn: ({ signal }) => getJson<Settings>("/api/settings", signal),
});
export const saveProvince = (province: string) => putJson<null>("/api/settings/province", { province });
export const saveSignIn = (signIn: Settings["signIn"]) => putJson<null>("/api/settings/sign-in", signIn);
export const saveCalendar = (changes: readonly CalendarDay[]) =>
  putJson<{ readonly moved: number }>("/api/settings/calendar", { changes });
export const saveMail = (mail: MailSettings & { readonly password?: string | null }) =>
  putJson<null>("/api/settings/mail", mail);
export const testMail = (address: string) =>
  postJson<{ readonly sent: boolean; readonly problem: string | null }>("/api/settings/mail/test", {
    address,
  });

export interface SystemState {
  readonly version: string;
  readonly database: { readonly kind: "embedded" | "server"; readonly version: number };
  readonly mails: {
    readonly waiting: number;
    readonly failed: number;
    readonly sent: number;
    readonly oldest: string | null;
  };
  readonly routines: readonly { readonly name: string; readonly ranAt: string }[];
  readonly jobs: number;
  readonly now: string;
}
export const systemQuery = queryOptions({
  queryKey: ["system"],
  queryFn: ({ signal }) => getJson<SystemState>("/api/system", signal),
  refetchInterval: 15_000,
});
