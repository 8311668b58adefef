import { fold } from "@lotrinh/core/text/fold";
import { foldLogin } from "@lotrinh/store/account/accounts";
import type { PersonRow, UnitRow } from "@lotrinh/store/schema";
import type { AccountsRow, PostsRow } from "@lotrinh/store/schema/organisation";
import { type Role, roles } from "../person.js";
import type { PersonRowInput } from "./schema.js";
import { roleNames } from "./words.js";

/** What a row of a sheet of people would do. */
export interface PlannedPerson {
  readonly row: PersonRowInput;
  readonly state: "new" | "changed" | "same" | "error";
  readonly changes: readonly string[];
  readonly problems: readonly string[];
  /** The person whom the row is about, by login or address; null: a new one, or none because of the problems. */
  readonly personId: string | null;
  readonly post: {
    readonly role: Role;
    readonly unitId: string | null;
    readonly title: string | null;
  } | null;
}

/** What rows are compared with: who is there, and the posts that are held. */
export interface PeopleKnown {
  readonly people: readonly PersonRow[];
  readonly accounts: readonly AccountsRow[];
  readonly posts: readonly PostsRow[];
  readonly units: readonly UnitRow[];
}

/** Compares rows with who is there. Nothing of anybody is taken away: rows add people, accounts and posts. */
export function planPeople(rows: readonly PersonRowInput[], known: PeopleKnown): PlannedPerson[] {
  const units = unitsByName(known.units);
  const accounts = new Map(known.accounts.map((account) => [account.login, account]));
  const names = new Map(known.people.map(({ id, name }) => [id, name]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const login = foldLogin(row.login === "" ? row.email : row.login);
    const account = accounts.get(login);
    const { post, problems } = readPost(row, units);
    const all = [...faultsOf(row, login, account, names), ...problems];
    const key = `${login} ${post?.role ?? ""} ${post?.unitId ?? ""}`;
    if (seen.has(key)) all.push("dòng này lặp lại dòng trên");
    if (all.length === 0) seen.add(key);
    if (all.length > 0)
      return { row, state: "error", changes: [], problems: all, personId: null, post: null };
    if (account === undefined) return { row, state: "new", changes: [], problems: [], personId: null, post };
    const changes = changesOf(row, account, post, known.posts);
    const state = changes.length === 0 ? "same" : "changed";
    return { row, state, changes, problems: [], personId: account.person_id, post };
  });
}

function unitsByName(units: readonly UnitRow[]): ReadonlyMap<string, UnitRow> {
  const ended = units.filter(({ valid_to }) => valid_to !== null);
  const going = units.filter(({ valid_to }) => valid_to === null);
  const forms = [...ended, ...going].flatMap((unit) =>
    [...unit.aliases, unit.name].map((name) => [fold(name), unit] as const),
  );
  return new Map(forms);
}

const loginShape = /^[a-z0-9][a-z0-9._@+-]{2,99}$/;
const address = /^[^\s@<>"(),;:\\]{1,64}@[^\s@<>"(),;:\\]{1,190}$/u;

function faultsOf(
  row: PersonRowInput,
  login: string,
  account: AccountsRow | undefined,
  names: ReadonlyMap<string, string>,
): string[] {
  const owner = account === undefined ? undefined : names.get(account.person_id);
  return [
    row.name === "" || row.name.length > 200 ? "thiếu họ và tên, hoặc quá dài" : "",
    login === "" ? "thiếu tên đăng nhập hoặc thư điện tử" : "",
    login !== "" && !loginShape.test(login) ? `tên đăng nhập “${login}” không hợp lệ` : "",
    row.email !== "" && !address.test(row.email) ? `thư điện tử “${row.email}” không hợp lệ` : "",
    owner !== undefined && fold(owner) !== fold(row.name) ? `tên đăng nhập này là của “${owner}”` : "",
    account?.closed_at != null ? "tài khoản này đã đóng" : "",
  ].filter(Boolean);
}

function readPost(row: PersonRowInput, units: ReadonlyMap<string, UnitRow>) {
  if (row.role === "") return { post: null, problems: [] };
  const role = roles.find((key) => key === row.role || fold(roleNames[key].vi) === fold(row.role));
  const unit = row.unit === "" ? undefined : units.get(fold(row.unit));
  const needsUnit = role === "focal-point" || role === "unit-head";
  const problems = [
    role === undefined ? `không rõ vai trò “${row.role}”` : "",
    row.unit !== "" && unit === undefined ? `chưa có đơn vị “${row.unit}”` : "",
    needsUnit && row.unit === "" ? "vai trò này cần có đơn vị" : "",
    row.title.length > 200 ? "chức vụ quá dài" : "",
  ].filter(Boolean);
  if (role === undefined || problems.length > 0) return { post: null, problems };
  return { post: { role, unitId: unit?.id ?? null, title: row.title === "" ? null : row.title }, problems };
}

function changesOf(
  { email, role, unit }: PersonRowInput,
  account: AccountsRow,
  post: PlannedPerson["post"],
  posts: readonly PostsRow[],
): string[] {
  const held = posts.some(
    ({ person_id, role: has, unit_id, valid_to }) =>
      person_id === account.person_id && has === post?.role && unit_id === post.unitId && valid_to === null,
  );
  return [
    email !== "" && email !== account.email ? `thư điện tử: ${email}` : "",
    post !== null && !held ? `thêm vai trò: ${role}${unit === "" ? "" : `, ${unit}`}` : "",
  ].filter(Boolean);
}
