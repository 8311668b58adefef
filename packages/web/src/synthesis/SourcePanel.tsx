import { Link } from "@tanstack/react-router";
import type { FactSource } from "../api/synthesis.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { factsOf, type Unit, unitsOf } from "./blocks.js";
import { Comments } from "./Comments.js";
import { Findings } from "./Findings.js";
import { SimilarTexts } from "./SimilarTexts.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** Where the chosen sentence comes from; with none chosen, what is to be looked at in the whole report. */
export function SourcePanel({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const unit = unitsOf(screen.answer).find(({ key }) => key === screen.chosen?.block);
  return (
    <aside
      aria-label={t("synthesis.sources")}
      className={`no-print w-80 shrink-0 space-y-3 overflow-auto border-l border-line bg-white p-3 text-sm max-md:max-h-[42dvh] max-md:w-full max-md:border-t max-md:border-l-0 ${unit === undefined ? "max-md:hidden" : ""}`}
    >
      {unit === undefined ? (
        <Findings screen={screen} />
      ) : (
        <>
          <button type="button" className={buttonClass("quiet", "small")} onClick={() => screen.choose(null)}>
            {t("synthesis.closeSources")}
          </button>
          <UnitSources unit={unit} screen={screen} />
          {unit.block.kind === "unit-text" && unit.block.similar.length > 0 ? (
            <SimilarTexts block={unit.block} screen={screen} />
          ) : null}
          <Comments block={unit.key} screen={screen} />
        </>
      )}
    </aside>
  );
}

function UnitSources({ unit, screen }: { readonly unit: Unit; readonly screen: SynthesisScreen }) {
  const t = useText();
  const { sources } = screen.answer;
  const figure = unit.words.figures.find(({ key }) => key === screen.chosen?.figure);
  const facts = figure === undefined ? allFacts(unit) : factsOf(figure);
  const known = [...new Set(facts)].flatMap((key) => {
    const source = sources[key];
    return source === undefined ? [] : [{ key, source }];
  });
  const counted = figure?.origin.kind === "count" ? figure.origin.ids : [];
  const texts = textSources(unit);
  return (
    <section aria-label={t("synthesis.from")} className="space-y-2">
      <h2 className="font-semibold">
        {figure === undefined ? t("synthesis.from") : t("synthesis.figureFrom", { figure: figure.asPrinted })}
      </h2>
      {figure?.origin.kind === "derived" ? <p className="text-soft">{t("synthesis.derived")}</p> : null}
      <ul className="space-y-2">
        {known.map(({ key, source }) => (
          <li key={key}>
            <SourceLine source={source} />
          </li>
        ))}
        {texts.map(({ report, unit: name, paragraph }) => (
          <li key={paragraph}>
            <Link to="/reports/$id" params={{ id: report }} className="text-accent underline">
              {t("synthesis.reportOf", { unit: name })}
            </Link>
          </li>
        ))}
      </ul>
      {counted.length === 0 ? null : (
        <p className="text-soft">{t("synthesis.counted", { n: counted.length })}</p>
      )}
      {known.length + texts.length + counted.length === 0 ? (
        <p className="text-soft">{t("synthesis.noSources")}</p>
      ) : null}
    </section>
  );
}

function allFacts({ facts, words }: Unit): readonly string[] {
  return [...words.figures.flatMap(factsOf), ...facts];
}

function textSources({ key, block }: Unit) {
  if (block.kind === "list") return block.items.find((item) => item.key === key)?.sources ?? [];
  if (block.kind === "unit-text")
    return block.mergedFrom ?? [block.source, ...block.similar.map(({ source }) => source)];
  return block.kind === "table" && block.source !== undefined ? [block.source] : [];
}

function SourceLine({ source }: { readonly source: FactSource }) {
  const t = useText();
  const { label, unit, reportId, indicatorId, recordedAt } = source;
  return (
    <>
      <span className="block">{label}</span>
      <span className="flex flex-wrap gap-x-3 text-xs text-soft">
        {unit === null ? null : <span>{unit}</span>}
        {recordedAt === null ? null : <span>{formatMoment(recordedAt)}</span>}
        {reportId === null ? null : (
          <Link to="/reports/$id" params={{ id: reportId }} className="text-accent underline">
            {t("synthesis.openReport")}
          </Link>
        )}
        {indicatorId === null ? null : (
          <Link to="/indicators/$id" params={{ id: indicatorId }} className="text-accent underline">
            {t("synthesis.openIndicator")}
          </Link>
        )}
      </span>
    </>
  );
}
