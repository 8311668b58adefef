import type { Reading } from "@lotrinh/core/read/reading";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { TextFilter } from "./TextFilter.js";
import { WorkTable } from "./WorkTable.js";
import { filterWork, listWork, type UnitWork, type Work, workBySection, workByUnit } from "./work.js";

const route = getRouteApi("/documents/$id/plan");

/** Tasks by unit (units left, their work right) or by section. */
export function WorkView({ reading }: { readonly reading: Reading }) {
  const { t, language } = useLanguage();
  const search = route.useSearch();
  const work = useMemo(() => listWork(reading), [reading]);
  const units = useMemo(() => workByUnit(work, reading.units), [work, reading.units]);
  const found = useMemo(() => filterWork(work, search, reading.units), [work, search, reading.units]);
  const bySection = search.by === "section";
  return (
    <>
      <div className="no-print flex shrink-0 flex-wrap items-center gap-2 px-4 py-2">
        <TextFilter label={t("plan.searchTasks")} />
        <RoleSelect />
        <ByButtons />
        <span role="status" className="text-sm text-soft">
          {t("plan.tasksCount", { n: formatNumber(found.length, language) })}
        </span>
      </div>
      <div className="grid min-h-0 flex-1 gap-3 px-4 pb-4 md:grid-cols-[17rem_minmax(0,1fr)] print:block">
        <UnitList units={units} all={work.length} />
        {bySection ? (
          <Sections work={found} reading={reading} />
        ) : (
          <WorkTable groups={[{ key: "all", title: null, work: found }]} />
        )}
      </div>
    </>
  );
}

function RoleSelect() {
  const t = useText();
  const { role = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const roles = ["lead", "coordinating"] as const;
  return (
    <select
      aria-label={t("plan.role")}
      className={inputClass}
      value={role}
      onChange={(event) => {
        const chosen = roles.find((each) => each === event.target.value);
        void navigate({ search: (before) => ({ ...before, role: chosen }) });
      }}
    >
      <option value="">{t("plan.role.any")}</option>
      {roles.map((each) => (
        <option key={each} value={each}>
          {t(`plan.role.${each}`)}
        </option>
      ))}
    </select>
  );
}

function ByButtons() {
  const t = useText();
  const { by } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (chosen: "section" | undefined) =>
    void navigate({ search: (before) => ({ ...before, by: chosen }) });
  return (
    <span className="flex gap-1">
      <button
        type="button"
        aria-pressed={by === undefined}
        className={`${buttonClass(by === undefined ? "plain" : "quiet")} ${by === undefined ? "border-accent" : ""}`}
        onClick={() => choose(undefined)}
      >
        {t("plan.byUnit")}
      </button>
      <button
        type="button"
        aria-pressed={by === "section"}
        className={`${buttonClass(by === "section" ? "plain" : "quiet")} ${by === "section" ? "border-accent" : ""}`}
        onClick={() => choose("section")}
      >
        {t("plan.bySection")}
      </button>
    </span>
  );
}

/** The units with how much each leads and joins; the chosen one is in the address. */
function UnitList({ units, all }: { readonly units: readonly UnitWork[]; readonly all: number }) {
  const { t, language } = useLanguage();
  const { unit } = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (chosen: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, unit: chosen }) });
  const look = (chosen: boolean) =>
    `flex w-full min-h-8 items-baseline justify-between gap-2 border-b border-line px-2 py-1 text-left text-sm ${chosen ? "bg-accent-soft font-semibold text-accent" : "hover:bg-[#f6fafb]"}`;
  return (
    <nav
      aria-label={t("plan.unit")}
      className="no-print overflow-auto border border-line bg-white max-md:max-h-44"
    >
      <button type="button" className={look(unit === undefined)} onClick={() => choose(undefined)}>
        {t("plan.allUnits")} <span>{formatNumber(all, language)}</span>
      </button>
      {units.map((each) =>
        each.unit === null ? null : (
          <button
            key={each.unit}
            type="button"
            aria-current={each.unit === unit ? "true" : undefined}
            className={look(each.unit === unit)}
            onClick={() => choose(each.unit ?? undefined)}
          >
            <span>{each.unit}</span>
            <span
              className="shrink-0 font-normal"
              title={`${t("plan.leadCount", { n: each.lead.length })}, ${t("plan.coordinatingCount", { n: each.coordinating.length })}`}
            >
              {each.lead.length}
              <span className="text-xs text-soft"> + {each.coordinating.length}</span>
            </span>
          </button>
        ),
      )}
    </nav>
  );
}

function Sections({ work, reading }: { readonly work: readonly Work[]; readonly reading: Reading }) {
  const t = useText();
  const titles = useMemo(() => sectionTitles(reading.sections), [reading.sections]);
  const groups = workBySection(work).map(({ section, work: held }) => ({
    key: section ?? "none",
    title: section === null ? t("plan.noSection") : [section, titles.get(section)].filter(Boolean).join(". "),
    work: held,
  }));
  return <WorkTable groups={groups} />;
}

/** Titles by path of labels (`III.2`). */
function sectionTitles(
  sections: Reading["sections"],
  path = "",
  titles = new Map<string, string>(),
): ReadonlyMap<string, string> {
  for (const { label, title, children } of sections) {
    const own = path === "" || label.startsWith(`${path}.`) ? label : `${path}.${label}`;
    if (title !== null) titles.set(own, title);
    sectionTitles(children, own, titles);
  }
  return titles;
}
