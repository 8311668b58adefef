import { getRouteApi } from "@tanstack/react-router";
import type { DocumentList, Facet } from "../api/types.js";
import { useText } from "../i18n/language.js";
import { type TextKey, vi } from "../i18n/vi.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { SearchField } from "../ui/SearchField.js";

const route = getRouteApi("/documents");
type FilterName = "type" | "year" | "state";

/** Search and filters; all of it in the address. */
export function FilterBar({ facets }: { readonly facets: DocumentList["facets"] | undefined }) {
  const t = useText();
  const { import: _, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (name: FilterName, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value === "" ? undefined : value }) });
  return (
    <search className="no-print flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-4 py-2">
      <SearchField
        label={t("documents.searchLabel")}
        placeholder={t("documents.search")}
        className="w-full md:w-96"
        value={filter.q ?? ""}
        onSettle={(q) =>
          void navigate({ search: (before) => ({ ...before, q: q || undefined }), replace: true })
        }
      />
      <FacetSelect
        label={t("documents.type")}
        value={filter.type}
        facets={facets?.types}
        onChange={(v) => choose("type", v)}
      />
      <FacetSelect
        label={t("documents.year")}
        value={filter.year}
        facets={facets?.years}
        onChange={(v) => choose("year", v)}
      />
      <FacetSelect
        label={t("documents.state")}
        value={filter.state}
        facets={facets?.states}
        name={(value) => (isTextKey(`state.${value}`) ? t(`state.${value}` as TextKey) : value)}
        onChange={(v) => choose("state", v)}
      />
      {Object.keys(filter).length > 0 ? (
        <button type="button" className={buttonClass("quiet")} onClick={() => void navigate({ search: {} })}>
          {t("common.clearFilters")}
        </button>
      ) : null}
    </search>
  );
}

const isTextKey = (key: string): key is TextKey => key in vi;

interface FacetSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly facets: readonly Facet[] | undefined;
  readonly name?: (value: string) => string;
  readonly onChange: (value: string) => void;
}

/** One filter, each choice with how many documents it has. */
function FacetSelect({ label, value = "", facets = [], name = (v) => v, onChange }: FacetSelectProps) {
  const missing = value !== "" && !facets.some((facet) => facet.value === value);
  return (
    <select
      className={`${inputClass} max-w-52 max-md:min-w-0 max-md:flex-1 ${value === "" ? "" : "border-accent bg-accent-soft"}`}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{label}</option>
      {missing ? <option value={value}>{name(value)}</option> : null}
      {facets.map((facet) => (
        <option key={facet.value} value={facet.value}>
          {`${name(facet.value)} (${facet.count})`}
        </option>
      ))}
    </select>
  );
}
