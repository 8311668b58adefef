import { fold } from "@lotrinh/core/text/fold";
import { unitKindNames, unitKinds } from "@lotrinh/core/units/kind";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Unit, unitsQuery } from "../api/admin.js";
import { formatDate } from "../format/date.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass, linkClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { DirectoryPage } from "./DirectoryPage.js";
import { kindName } from "./kindName.js";
import { SuccessionDialog } from "./SuccessionDialog.js";
import { UnitDialog } from "./UnitDialog.js";

const route = getRouteApi("/quan-tri/don-vi");

/** Đơn vị: the directory, whom duties are given to. */
export function UnitsPage() {
  const { t } = useLanguage();
  const query = useQuery(unitsQuery);
  const { q = "", ended } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<"add" | "succession" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <DirectoryPage
        query={query}
        kind="units"
        title={t("units.title")}
        empty={{ title: t("units.empty"), what: t("units.emptyWhat") }}
        add={
          <>
            <button type="button" className={buttonClass()} onClick={() => setOpen("succession")}>
              {t("unitChange.record")}
            </button>
            <button type="button" className={buttonClass("main")} onClick={() => setOpen("add")}>
              {t("admin.add")}
            </button>
          </>
        }
        sought={q}
        onSeek={(typed) => void navigate({ search: (before) => ({ ...before, q: typed }), replace: true })}
        filters={<KindFilter />}
        past={{
          label: t("units.ended"),
          on: ended === true,
          onChange: (on) => void navigate({ search: (before) => ({ ...before, ended: on || undefined }) }),
        }}
      >
        {({ items }) => <UnitTable units={items} />}
      </DirectoryPage>
      {open === "add" ? <UnitDialog unit={null} onClose={close} /> : null}
      {open === "succession" ? <SuccessionDialog onClose={close} /> : null}
    </>
  );
}

function KindFilter() {
  const { t, language } = useLanguage();
  const { kind = "" } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <select
      aria-label={t("units.kind")}
      className={inputClass}
      value={kind}
      onChange={(event) => void navigate({ search: (before) => ({ ...before, kind: event.target.value }) })}
    >
      <option value="">{t("units.allKinds")}</option>
      {unitKinds.map((each) => (
        <option key={each} value={each}>
          {unitKindNames[each][language]}
        </option>
      ))}
    </select>
  );
}

function UnitTable({ units }: { readonly units: readonly Unit[] }) {
  const { t, language } = useLanguage();
  const { q = "", kind, ended } = route.useSearch();
  const words = fold(q).split(" ").filter(Boolean);
  const fits = ({ name, aliases, kind: own, exists }: Unit) => {
    const text = fold([name, ...aliases].join(" "));
    return (
      (ended === true || exists) &&
      (kind === undefined || own === kind) &&
      words.every((word) => text.includes(word))
    );
  };
  const found = units.filter(fits);
  const { shown, left, step, more } = useMore(found);
  if (found.length === 0) return <EmptyState title={t("units.nothing")} />;
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("admin.name")}</th>
            <th scope="col">{t("units.kind")}</th>
            <th scope="col" className="max-md:hidden">
              {t("units.parent")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("units.aliases")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((unit) => (
            <tr key={unit.id}>
              <th scope="row" className="font-normal">
                <Link to="/quan-tri/don-vi/$id" params={{ id: unit.id }} className={linkClass}>
                  {unit.name}
                </Link>
                {unit.exists || unit.validTo === null ? null : (
                  <span className="ml-2 text-xs text-soft">
                    {t("units.endedOn", { day: formatDate(unit.validTo) })}
                  </span>
                )}
              </th>
              <td>{kindName(unit.kind, language)}</td>
              <td className="max-md:hidden">{unit.parent?.name ?? ""}</td>
              <td className="max-md:hidden">{unit.aliases.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton left={left} step={step} more={more} />
    </>
  );
}
