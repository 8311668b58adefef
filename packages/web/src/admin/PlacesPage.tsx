import { fold } from "@lotrinh/core/text/fold";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Place, placesQuery } from "../api/admin.js";
import { sessionQuery } from "../api/queries.js";
import { formatDate } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { linkClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { DirectoryPage } from "./DirectoryPage.js";
import { PlaceDialog } from "./PlaceDialog.js";

const route = getRouteApi("/quan-tri/dia-ban");

/** Địa bàn: the province and its communes, with official codes and the days on which they exist. */
export function PlacesPage() {
  const t = useText();
  const query = useQuery(placesQuery);
  const { data: session } = useQuery(sessionQuery);
  const { q = "", ended } = route.useSearch();
  const navigate = route.useNavigate();
  const province = session?.tenant.province ?? null;
  return (
    <DirectoryPage
      query={query}
      kind="places"
      title={t("places.title")}
      empty={{ title: t("places.empty"), what: t("places.emptyWhat") }}
      add={<PlaceDialog place={null} places={query.data?.items ?? []} />}
      sought={q}
      onSeek={(typed) => void navigate({ search: (before) => ({ ...before, q: typed }), replace: true })}
      past={{
        label: t("places.ended"),
        on: ended === true,
        onChange: (on) => void navigate({ search: (before) => ({ ...before, ended: on || undefined }) }),
      }}
      filters={
        <span className="text-sm text-soft">
          {province === null ? t("places.noProvince") : t("places.province", { name: province })}{" "}
          {session?.can.changeSettings === true ? (
            <Link to="/quan-tri/cai-dat" className={linkClass}>
              {t("places.chooseProvince")}
            </Link>
          ) : null}
        </span>
      }
    >
      {({ items, can }) => <PlaceTable places={items} manages={can.manage} />}
    </DirectoryPage>
  );
}

function PlaceTable({ places, manages }: { readonly places: readonly Place[]; readonly manages: boolean }) {
  const t = useText();
  const { q = "", ended } = route.useSearch();
  const words = fold(q).split(" ").filter(Boolean);
  const today = new Date().toISOString().slice(0, 10);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const found = places.filter(({ name, code, validTo }) => {
    const text = `${fold(name)} ${code ?? ""}`;
    return (
      (ended === true || validTo === null || validTo >= today) && words.every((word) => text.includes(word))
    );
  });
  const { shown, left, step, more } = useMore(found);
  if (found.length === 0) return <EmptyState title={t("places.nothing")} />;
  return (
    <>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("places.code")}</th>
            <th scope="col">{t("places.name")}</th>
            <th scope="col" className="max-md:hidden">
              {t("places.level")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("places.parent")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("places.valid")}
            </th>
            <th scope="col" className="max-md:hidden">
              {t("places.shape")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((place) => (
            <tr key={place.id}>
              <td className="tabular-nums">{place.code ?? t("places.noCode")}</td>
              <th scope="row" className="font-normal">
                {place.name} {manages ? <PlaceDialog place={place} places={places} /> : null}
              </th>
              <td className="max-md:hidden">{t(`places.level.${place.level}`)}</td>
              <td className="max-md:hidden">
                {place.parentId === null ? "" : (names.get(place.parentId) ?? "")}
              </td>
              <td className="max-md:hidden">
                {place.validFrom === null ? "" : t("places.since", { day: formatDate(place.validFrom) })}{" "}
                {place.validTo === null ? "" : t("places.until", { day: formatDate(place.validTo) })}
              </td>
              <td className="max-md:hidden">{place.hasShape ? t("places.hasShape") : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton left={left} step={step} more={more} />
    </>
  );
}
