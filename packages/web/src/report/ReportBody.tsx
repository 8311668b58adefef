import type { Completeness } from "@lotrinh/core/report/completeness";
import { sectionKey } from "@lotrinh/core/report/fieldKey";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import type { ReportScreen } from "./reportScreen.js";
import { SectionView } from "./SectionView.js";
import { gapsBySection } from "./sectionGaps.js";
import { SheetExchange } from "./sheet/SheetExchange.js";
import { Comments } from "./side/Comments.js";
import { EventList } from "./side/EventList.js";
import { PreviousReport } from "./side/PreviousReport.js";
import { SimilarTexts } from "./side/SimilarTexts.js";

const route = getRouteApi("/reports/$id");

interface ReportBodyProps {
  readonly screen: ReportScreen;
  readonly completeness: Completeness;
}

/** Outline left, the chosen section in the middle, what helps with it at the right. */
export function ReportBody({ screen, completeness }: ReportBodyProps) {
  const t = useText();
  const { report } = screen;
  const { sections } = report.outline;
  const { section: chosenKey } = route.useSearch();
  const chosen = sections.find(({ key }) => key === chosenKey) ?? sections[0];
  if (chosen === undefined) return null;
  return (
    <div className="flex min-h-0 flex-1 max-md:flex-col max-md:overflow-auto">
      <OutlineList sections={sections} chosen={chosen.key} screen={screen} completeness={completeness} />
      <section
        aria-label={chosen.title}
        className="flex min-h-0 min-w-0 flex-1 flex-col overflow-auto bg-white p-3 max-md:flex-none max-md:overflow-visible"
      >
        <h2 className="font-semibold">
          {chosen.label === null ? "" : `${chosen.label}. `}
          {chosen.title}
        </h2>
        {chosen.hint === null ? null : <p className="mb-2 text-sm text-soft">{chosen.hint}</p>}
        {chosen.kind === "figures" || chosen.kind === "tasks" ? <SheetExchange screen={screen} /> : null}
        <SectionView key={chosen.key} section={chosen} screen={screen} />
      </section>
      <SidePane section={chosen} screen={screen} label={t("unitReport.previous")} />
    </div>
  );
}

interface OutlineListProps extends ReportBodyProps {
  readonly sections: readonly OutlineSection[];
  readonly chosen: string;
}

function OutlineList({ sections, chosen, screen, completeness }: OutlineListProps) {
  const { t, language } = useLanguage();
  const navigate = route.useNavigate();
  const gaps = gapsBySection(screen.report, completeness);
  const open = (key: string) => void navigate({ search: (before) => ({ ...before, section: key }) });
  return (
    <nav
      aria-label={t("unitReport.outline")}
      className="w-60 shrink-0 overflow-auto border-r border-line bg-ground p-2 text-sm max-md:w-full max-md:overflow-visible max-md:border-r-0"
    >
      <ol>
        {sections.map(({ key, label, title }) => {
          const left = gaps.get(key)?.length ?? 0;
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={key === chosen ? "true" : undefined}
                className="flex w-full items-start gap-1 rounded px-2 py-1 text-left hover:bg-accent-soft aria-[current]:bg-accent-soft aria-[current]:font-semibold"
                onClick={() => open(key)}
              >
                <span className="flex-1">
                  {label === null ? "" : `${label}. `}
                  {title}
                </span>
                <span className={left === 0 ? "text-good" : "text-doubt"}>{left === 0 ? "✓" : left}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {screen.report.report.can.edit ? (
        <details
          className="mt-3 px-2 max-md:hidden"
          open={completeness.gaps.length > 0 && completeness.gaps.length <= 8}
        >
          <summary className="cursor-pointer text-xs text-soft">
            {completeness.gaps.length === 0
              ? t("unitReport.complete")
              : t("unitReport.missing", { n: completeness.gaps.length })}
          </summary>
          <ul className="mt-1 space-y-1">
            {[...gaps].flatMap(([key, messages]) =>
              messages.slice(0, 20).map((message) => (
                <li key={`${key} ${message[language]}`}>
                  <button type="button" className="text-left text-accent underline" onClick={() => open(key)}>
                    {message[language]}
                  </button>
                </li>
              )),
            )}
          </ul>
        </details>
      ) : null}
    </nav>
  );
}

const tabs = ["previous", "comments", "events"] as const;
type Tab = (typeof tabs)[number];

function SidePane(props: {
  readonly section: OutlineSection;
  readonly screen: ReportScreen;
  readonly label: string;
}) {
  const { section, screen } = props;
  const t = useText();
  const [tab, setTab] = useState<Tab>("previous");
  return (
    <aside
      aria-label={props.label}
      className="flex w-72 shrink-0 flex-col overflow-auto border-l border-line bg-ground max-md:w-full max-md:border-l-0"
    >
      <div className="flex flex-wrap gap-1 border-b border-line p-1">
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={tab === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => setTab(each)}
          >
            {t(`unitReport.${each}`)}
          </button>
        ))}
      </div>
      {tab === "previous" ? (
        <>
          <PreviousReport section={section} screen={screen} />
          <SimilarTexts section={section} screen={screen} />
        </>
      ) : null}
      {tab === "comments" ? (
        <Comments key={section.key} field={sectionKey(section.key)} screen={screen} />
      ) : null}
      {tab === "events" ? <EventList actions={screen.report.actions} /> : null}
    </aside>
  );
}
