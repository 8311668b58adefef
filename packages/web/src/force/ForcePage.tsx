import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { type Proposal, programmesQuery, proposalQuery, putIntoForce } from "../api/programme.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { assignmentsOf, type Choice, isUndecided, sentSubjects } from "./choice.js";
import { SubjectRow } from "./SubjectRow.js";

const route = getRouteApi("/documents/$id/force");

/** Giao nhiệm vụ: who gets what of this plan, as the document says it; the officer decides what it leaves open. */
export function ForcePage() {
  const { id } = route.useParams();
  const query = useQuery(proposalQuery(id));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { planId } = query.data;
  return planId === null ? <ForceForm id={id} proposal={query.data} /> : <InForce plan={planId} />;
}

function InForce({ plan }: { readonly plan: string }) {
  const t = useText();
  return (
    <EmptyState title={t("force.already")}>
      <Link to="/programmes/$id" params={{ id: plan }} className={buttonClass("main")}>
        {t("force.open")}
      </Link>
    </EmptyState>
  );
}

function ForceForm({ id, proposal }: { readonly id: string; readonly proposal: Proposal }) {
  const { t, language } = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { show = "undecided" } = route.useSearch();
  const [choice, setChoice] = useState<Choice>(new Map());
  const [from, setFrom] = useState(proposal.inForceFrom);
  const [standing, setStanding] = useState(proposal.standingUnit?.id ?? "");
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const [busy, setBusy] = useState(false);
  // What was open when the page was opened stays in sight while it is decided.
  const first = useMemo(
    () => new Set(proposal.subjects.filter((each) => isUndecided(new Map(), each)).map(({ item }) => item)),
    [proposal],
  );
  const shown = show === "all" ? proposal.subjects : proposal.subjects.filter(({ item }) => first.has(item));
  const { shown: some, left, step, more } = useMore(shown, 100);
  const open = proposal.subjects.filter((each) => isUndecided(choice, each)).length;
  const nobody = proposal.subjects.filter((each) => assignmentsOf(choice, each).length === 0).length;
  const force = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const { plan } = await putIntoForce(id, {
        readingId: proposal.readingId,
        inForceFrom: from,
        standingUnit: standing === "" ? null : standing,
        subjects: sentSubjects(choice, proposal.subjects),
      });
      await client.invalidateQueries({ queryKey: programmesQuery.queryKey });
      await navigate({ to: "/programmes/$id", params: { id: plan.id } });
    } catch (error) {
      setProblem(asApiError(error).text);
      setBusy(false);
    }
  };
  if (proposal.units.length === 0)
    return (
      <EmptyState title={t("force.noUnits")}>
        <Link to="/quan-tri/don-vi" className={buttonClass("main")}>
          {t("force.toUnits")}
        </Link>
      </EmptyState>
    );
  return (
    <>
      <title>{`${t("force.title")} · ${t("app.name")}`}</title>
      <div className="flex shrink-0 flex-wrap items-end gap-3 border-b border-line bg-white px-4 py-2">
        <h2 className="sr-only">{t("force.title")}</h2>
        <label className="text-xs text-soft">
          {t("force.from")}
          <input
            type="date"
            required
            className={`${inputClass} block`}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label className="min-w-56 text-xs text-soft">
          {t("force.standing")}
          <select
            className={`${inputClass} block w-full`}
            value={standing}
            onChange={(event) => setStanding(event.target.value)}
          >
            <option value="">{t("force.standingNone")}</option>
            {proposal.units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        </label>
        {(["undecided", "all"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={show === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() =>
              void navigate({ to: "/documents/$id/force", params: { id }, search: { show: each } })
            }
          >
            {t(`force.show.${each}`, { n: each === "all" ? proposal.subjects.length : open })}
          </button>
        ))}
        <span className="flex-1" />
        <button
          type="button"
          className={buttonClass("main")}
          disabled={busy || proposal.blockers.length > 0 || from === ""}
          onClick={() => void force()}
        >
          {t("force.do")}
        </button>
      </div>
      <div className="min-h-0 flex-1 overflow-auto bg-white">
        {proposal.blockers.length === 0 ? null : (
          <div role="alert" className="border-b border-doubt-line bg-doubt-soft px-4 py-2 text-sm">
            <p className="font-semibold">{t("force.blocked")}</p>
            <ul>
              {proposal.blockers.map(({ code, message }) => (
                <li key={code}>{message[language]}</li>
              ))}
            </ul>
          </div>
        )}
        {problem === null ? null : (
          <p role="alert" className="px-4 py-2 text-sm text-bad">
            {problem[language]}
          </p>
        )}
        {nobody === 0 ? null : (
          <p className="px-4 py-1 text-sm text-soft">{t("force.leftNobody", { n: nobody })}</p>
        )}
        {shown.length === 0 ? <EmptyState title={t("force.noneUndecided")} /> : null}
        <ul className="divide-y divide-line">
          {some.map((subject) => (
            <SubjectRow
              key={subject.item}
              subject={subject}
              units={proposal.units}
              choice={choice}
              onChange={setChoice}
            />
          ))}
        </ul>
        <MoreButton left={left} step={step} more={more} />
      </div>
    </>
  );
}
