import { fold } from "@lotrinh/core/text/fold";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { type Person, peopleQuery } from "../api/admin.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass, inputClass, linkClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { PageHead } from "../ui/PageHead.js";
import { SearchField } from "../ui/SearchField.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { AddPerson } from "./AddPerson.js";
import { PersonDialog } from "./PersonDialog.js";
import { roles } from "./roles.js";
import { SheetDialog } from "./SheetDialog.js";

const route = getRouteApi("/quan-tri/nguoi-dung");

/** Người dùng: who acts as what, and how they sign in. */
export function PeoplePage() {
  const t = useText();
  const query = useQuery(peopleQuery);
  const [open, setOpen] = useState<"add" | "sheet" | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const people = query.data?.items ?? [];
  const person = people.find(({ id }) => id === chosen);
  const manage = query.data?.can.manage === true;
  return (
    <>
      <PageHead
        title={t("people.title")}
        note={query.data === undefined ? "" : t("admin.count", { n: people.length })}
      >
        {manage ? (
          <>
            <button type="button" className={buttonClass()} onClick={() => setOpen("sheet")}>
              {t("admin.import")}
            </button>
            <button type="button" className={buttonClass("main")} onClick={() => setOpen("add")}>
              {t("admin.add")}
            </button>
          </>
        ) : null}
      </PageHead>
      <Filters />
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        {query.isPending ? <Skeleton rows={10} /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : (
          <PeopleTable people={people} {...(manage ? { onChoose: setChosen } : {})} />
        )}
      </div>
      {open === "add" ? <AddPerson onClose={() => setOpen(null)} onAdded={setChosen} /> : null}
      {open === "sheet" ? <SheetDialog kind="people" onClose={() => setOpen(null)} /> : null}
      {person !== undefined && open === null ? (
        <PersonDialog key={person.id} person={person} onClose={() => setChosen(null)} />
      ) : null}
    </>
  );
}

function Filters() {
  const t = useText();
  const { q = "", role = "", left } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="no-print flex flex-wrap items-center gap-3 border-b border-line bg-white px-4 py-2">
      <SearchField
        label={t("admin.search")}
        className="w-64"
        value={q}
        onSettle={(typed) => void navigate({ search: (before) => ({ ...before, q: typed }), replace: true })}
      />
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
      <label className="flex items-center gap-1.5 text-sm">
        <input
          type="checkbox"
          checked={left === true}
          onChange={(event) =>
            void navigate({ search: (before) => ({ ...before, left: event.target.checked || undefined }) })
          }
        />
        {t("people.showLeft")}
      </label>
    </div>
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
