import { fold } from "@lotrinh/core/text/fold";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { type Person, peopleQuery } from "../api/admin.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass, linkClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { AddPerson } from "./AddPerson.js";
import { DirectoryPage } from "./DirectoryPage.js";
import { PersonDialog } from "./PersonDialog.js";
import { roles } from "./roles.js";

const route = getRouteApi("/quan-tri/nguoi-dung");

/** Người dùng: who acts as what, and how they sign in. */
export function PeoplePage() {
  const t = useText();
  const query = useQuery(peopleQuery);
  const { q = "", left } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const person = query.data?.items.find(({ id }) => id === chosen);
  return (
    <>
      <DirectoryPage
        query={query}
        kind="people"
        title={t("people.title")}
        empty={{ title: t("people.nothing") }}
        add={
          <button type="button" className={buttonClass("main")} onClick={() => setAdding(true)}>
            {t("admin.add")}
          </button>
        }
        sought={q}
        onSeek={(typed) => void navigate({ search: (before) => ({ ...before, q: typed }), replace: true })}
        filters={<RoleFilter />}
        past={{
          label: t("people.showLeft"),
          on: left === true,
          onChange: (on) => void navigate({ search: (before) => ({ ...before, left: on || undefined }) }),
        }}
      >
        {({ items, can }) => <PeopleTable people={items} {...(can.manage ? { onChoose: setChosen } : {})} />}
      </DirectoryPage>
      {adding ? <AddPerson onClose={() => setAdding(false)} onAdded={setChosen} /> : null}
      {person !== undefined && !adding ? (
        <PersonDialog key={person.id} person={person} onClose={() => setChosen(null)} />
      ) : null}
    </>
  );
}

function RoleFilter() {
  const t = useText();
  const { role = "" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <select
      aria-label={t("people.role")}
      className={inputClass}
      value={role}
      onChange={(event) => void navigate({ search: (before) => ({ ...before, role: event.target.value }) })}
    >
      <option value="">{t("people.allRoles")}</option>
      {roles.map((each) => (
        <option key={each} value={each}>
          {t(`role.${each}`)}
        </option>
      ))}
    </select>
  );
}

interface PeopleTableProps {
  readonly people: readonly Person[];
  /** Missing: the person may look, not change. */
  readonly onChoose?: (id: string) => void;
}

function PeopleTable({ people, onChoose }: PeopleTableProps) {
  const t = useText();
  const { q = "", role, left: withLeft } = route.useSearch();
  const words = fold(q).split(" ").filter(Boolean);
  const found = people.filter((person) => {
    const units = person.posts.flatMap(({ held, unit }) => (held && unit !== null ? [unit.name] : []));
    const text = fold([person.name, person.account?.login ?? "", ...units].join(" "));
    const holds =
      role === undefined ||
      person.role === role ||
      person.posts.some((post) => post.held && post.role === role);
    return (withLeft === true || !person.left) && holds && words.every((word) => text.includes(word));
  });
  const { shown, left, step, more } = useMore(found);
  if (found.length === 0) return <EmptyState title={t("people.nothing")} />;
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("people.name")}</th>
            <th scope="col">{t("people.posts")}</th>
            <th scope="col" className="max-md:hidden">
              {t("people.login")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("people.state")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("people.seen")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.id}>
              <th scope="row" className="font-normal">
                {onChoose === undefined ? (
                  person.name
                ) : (
                  <button
                    type="button"
                    className={`${linkClass} text-left`}
                    onClick={() => onChoose(person.id)}
                  >
                    {person.name}
                  </button>
                )}
                {person.left ? <span className="ml-2 text-xs text-soft">{t("people.left")}</span> : null}
              </th>
              <td>{postsText(person, t)}</td>
              <td className="max-md:hidden">{person.account?.login ?? ""}</td>
              <td className="max-md:hidden">{t(stateOf(person))}</td>
              <td className="max-md:hidden">
                {person.account?.seenAt == null ? "" : formatMoment(person.account.seenAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton left={left} step={step} more={more} />
    </>
  );
}

function postsText({ role, posts }: Person, t: ReturnType<typeof useText>): string {
  const held = posts
    .filter((post) => post.held)
    .map(({ role: own, unit }) => (unit === null ? t(`role.${own}`) : `${t(`role.${own}`)} (${unit.name})`));
  const standing = role === "viewer" && held.length > 0 ? [] : [t(`role.${role}`)];
  return [...new Set([...standing, ...held])].join("; ");
}

function stateOf({ account }: Person) {
  if (account === null) return "people.noAccount";
  if (!account.hasPassword) return "people.noPassword";
  return account.secondFactor ? "people.factor" : "people.plain";
}
