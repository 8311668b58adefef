import type { Assessment } from "@lotrinh/core/progress/assessment";
import { milestoneWords } from "@lotrinh/core/progress/words";
import type { Working } from "@lotrinh/core/progress/working";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { verdictQuery } from "../api/evaluation.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { keyed } from "../ui/keyed.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { VerdictMark } from "./VerdictMark.js";
import "../i18n/later/catalogue.js";

/** The button that opens the working of a verdict. */
export function WhyButton({
  planIndicator,
  name,
  asOf,
}: {
  readonly planIndicator: string;
  readonly name: string;
  /** `YYYY-MM-DD`: as it was known on that day. */
  readonly asOf?: string | undefined;
}) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`${buttonClass("quiet", "small")} no-print`}
        onClick={() => setOpen(true)}
      >
        {t("eval.why")}
        <span className="sr-only"> {name}</span>
      </button>
      {open ? (
        <Dialog title={`${t("eval.whyTitle")}: ${name}`} onClose={() => setOpen(false)} wide>
          <Why planIndicator={planIndicator} asOf={asOf} />
        </Dialog>
      ) : null}
    </>
  );
}

/** Vì sao?: what went in and where from, the formula, the steps, the thresholds, milestones, second opinions. */
function Why({ planIndicator, asOf }: { readonly planIndicator: string; readonly asOf: string | undefined }) {
  const { t, language } = useLanguage();
  const query = useQuery(verdictQuery(planIndicator, asOf));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { verdict, assessment } = query.data;
  const indicator = query.data.indicator?.id ?? null;
  return (
    <div className="space-y-3 text-sm">
      <p className="text-base">
        <VerdictMark verdict={verdict} />
      </p>
      {assessment.rule === "worst-of" ? (
        <p className="font-semibold">{t("eval.worstOf")}</p>
      ) : (
        <WorkingView working={assessment.working} indicator={indicator} />
      )}
      {assessment.parts.map(({ label, assessment: part }) => (
        <section key={label} className="border-l-2 border-line pl-3">
          <h3 className="font-semibold">
            {t("eval.part", { label })} <VerdictMark verdict={part} />
          </h3>
          <WorkingView working={part.working} indicator={indicator} />
        </section>
      ))}
      <Milestones assessment={assessment} />
      {assessment.projection === null ? null : (
        <p className="text-soft">
          {t("eval.projection", {
            name: assessment.projection.name[language],
            limits: assessment.projection.limits[language],
          })}
        </p>
      )}
      {assessment.opinions.length === 0 ? null : (
        <section>
          <h3 className="font-semibold">{t("eval.opinions")}</h3>
          <ul>
            {assessment.opinions.map(({ method, name, statusText, reason, working }) => (
              <li key={method}>
                <details>
                  <summary className="cursor-pointer">
                    {name[language]}: {(statusText ?? reason)?.[language] ?? "–"}
                  </summary>
                  <div className="space-y-2 border-l-2 border-line py-1 pl-3">
                    <WorkingView working={working} indicator={indicator} />
                  </div>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {assessment.notes.length === 0 ? null : (
        <section>
          <h3 className="font-semibold">{t("eval.notes")}</h3>
          <ul className="list-disc pl-5">
            {keyed(assessment.notes, ({ code }) => code).map(({ key, item }) => (
              <li key={key}>{item.text[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <a
        className={buttonClass("plain", "small")}
        href={`/api/verdicts/${planIndicator}.csv${asOf === undefined ? "" : `?asOf=${asOf}`}`}
        download
      >
        {t("eval.download")}
      </a>
    </div>
  );
}

interface InputSourceProps {
  readonly source: Working["inputs"][number]["source"];
  readonly indicator: string | null;
  readonly printed: string | null;
}

/** Where an input comes from: what was recorded, with the way there; the plan; or another computation. */
function InputSource({ source, indicator, printed }: InputSourceProps) {
  const t = useText();
  const text = t(`eval.source.${source.kind}`);
  if (source.kind === "observation" && indicator !== null)
    return (
      <Link
        to="/indicators/$id"
        params={{ id: indicator }}
        search={{ tab: "revisions" }}
        className="text-accent hover:underline"
      >
        {text}
      </Link>
    );
  return (
    <>
      {text}
      {printed === null ? "" : `: “${printed}”`}
    </>
  );
}

interface WorkingViewProps {
  readonly working: Working;
  /** The catalogue entry whose figures went in. */
  readonly indicator: string | null;
}

function WorkingView({ working, indicator }: WorkingViewProps) {
  const { t, language } = useLanguage();
  return (
    <>
      <p className="font-semibold">{working.conclusion[language]}</p>
      <p className="text-soft">
        {t("eval.method", { name: working.method.name[language] })}.{" "}
        {t("eval.methodSource", { source: working.method.source })}
      </p>
      {working.inputs.length === 0 ? null : (
        <table className="data-table">
          <caption className="text-left font-semibold">{t("eval.inputs")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("indicators.name")}</th>
              <th scope="col">{t("eval.year")}</th>
              <th scope="col" className="figure">
                {t("eval.value")}
              </th>
              <th scope="col">{t("catalogue.origin")}</th>
            </tr>
          </thead>
          <tbody>
            {keyed(working.inputs, ({ label, year }) => `${label.vi} ${year}`).map(({ key, item }) => (
              <tr key={key}>
                <th scope="row">{item.label[language]}</th>
                <td>{item.year ?? ""}</td>
                <td className="figure">
                  {item.value === null ? (item.printed ?? "") : formatNumber(item.value, language)}
                </td>
                <td>
                  <InputSource source={item.source} indicator={indicator} printed={item.printed} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {working.steps.length === 0 ? null : (
        <section>
          <h3 className="font-semibold">{t("eval.steps")}</h3>
          <ol className="list-decimal pl-5">
            {keyed(working.steps, ({ label }) => label.vi).map(({ key, item }) => (
              <li key={key}>
                {item.label[language]}: <span className="whitespace-nowrap">{item.formula}</span>
                <span className="block text-soft">
                  {item.substituted}
                  {item.result === null ? "" : ` = ${formatNumber(item.result, language)}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {working.thresholds.length === 0 ? null : (
        <section>
          <h3 className="font-semibold">{t("eval.thresholds")}</h3>
          <ul>
            {keyed(working.thresholds, ({ status }) => status).map(({ key, item }) => (
              <li key={key} className={item.holds ? "font-semibold" : "text-soft"}>
                {item.holds ? "→ " : ""}
                {item.label[language]}: {item.condition}
                {item.holds ? <span className="sr-only"> ({t("eval.holds")})</span> : null}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Milestones({ assessment }: { readonly assessment: Assessment }) {
  const { t, language } = useLanguage();
  if (assessment.milestones.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t("eval.milestones")}</h3>
      <ul>
        {assessment.milestones.map(({ year, printed, state, finding }) => (
          <li key={year}>
            {year}: {printed} · {milestoneWords[state][language]}
            <span className="block text-xs text-soft">{finding[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
