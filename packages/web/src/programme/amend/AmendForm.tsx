import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type AmendmentProposal, amendPlan } from "../../api/amendment.js";
import type { PlanSummary } from "../../api/programme.js";
import type { DocumentSummary } from "../../api/types.js";
import type { Choice } from "../../force/choice.js";
import { formatDate } from "../../format/date.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass, linkClass } from "../../ui/classes.js";
import { Field } from "../../ui/Field.js";
import { MoreButton } from "../../ui/MoreButton.js";
import { Problem } from "../../ui/Problem.js";
import { EmptyState } from "../../ui/states.js";
import { useDoing } from "../../ui/useDoing.js";
import { useMore } from "../../ui/useMore.js";
import { type AmendChoice, isSpokenOf, meantTwice, sentChanges } from "./amendChoice.js";
import { ChangeRow } from "./ChangeRow.js";

interface AmendFormProps {
  readonly plan: PlanSummary;
  readonly document: DocumentSummary;
  readonly proposal: AmendmentProposal;
}

/** The changes one under another, each taken or left out; then the first day, the basis, and into force with them. */
export function AmendForm({ plan, document, proposal }: AmendFormProps) {
  const { t, language } = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const doing = useDoing();
  const [choice, setChoice] = useState<AmendChoice>(new Map());
  const [units, setUnits] = useState<Choice>(new Map());
  const [from, setFrom] = useState(proposal.from);
  const [reason, setReason] = useState(() => basisOf(document, t("amend.basisOf")));
  const [unspoken, setUnspoken] = useState(false);
  const shown = proposal.changes.filter((change) => isSpokenOf(change) !== unspoken);
  const { shown: some, left, step, more } = useMore(shown, 100);
  const changes = sentChanges(proposal, choice, units);
  const twice = meantTwice(changes);
  const ready =
    proposal.blockers.length === 0 &&
    changes.length > 0 &&
    twice.size === 0 &&
    from !== "" &&
    reason.trim() !== "";
  const spoken = proposal.changes.filter(isSpokenOf).length;
  const send = () =>
    doing.run(async () => {
      const { documentId, readingId } = proposal;
      await amendPlan(plan.id, { documentId, readingId, from, reason: reason.trim(), changes });
      for (const key of ["programme", "programmes", "plan-tasks", "plan-duties"])
        await client.invalidateQueries({ queryKey: [key] });
      await navigate({ to: "/programmes/$id", params: { id: plan.id }, search: { tab: "history" } });
    });
  return (
    <>
      <div className="flex shrink-0 flex-wrap items-end gap-3 border-b border-line bg-white px-4 py-2">
        <Field type="date" required label={t("amend.from")} className="" value={from} onText={setFrom} />
        <div className="min-w-64 flex-1">
          <Field required maxLength={2000} label={t("amend.basis")} value={reason} onText={setReason} />
        </div>
        <button
          type="button"
          className={buttonClass("main")}
          disabled={!ready || doing.running}
          onClick={() => void send()}
        >
          {t("amend.do", { n: changes.length })}
        </button>
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-white px-4 py-1.5 text-sm">
        {[false, true].map((each) => (
          <button
            key={String(each)}
            type="button"
            aria-pressed={unspoken === each}
            className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
            onClick={() => setUnspoken(each)}
          >
            {each
              ? t("amend.unspoken", { n: proposal.changes.length - spoken })
              : t("amend.spoken", { n: spoken })}
          </button>
        ))}
        {proposal.unchanged === 0 ? null : (
          <span className="text-soft">{t("amend.unchanged", { n: proposal.unchanged })}</span>
        )}
        <span className="flex-1" />
        <Link to="/documents/$id/review" params={{ id: document.id }} className={linkClass}>
          {t("amend.openDocument")}
        </Link>
        <Link to="/programmes/$id/amend" params={{ id: plan.id }} search={{}} className={linkClass}>
          {t("amend.another")}
        </Link>
      </div>
      <div className="min-h-0 flex-1 overflow-auto bg-white">
        {proposal.blockers.length === 0 ? null : (
          <div role="alert" className="border-b border-doubt-line bg-doubt-soft px-4 py-2 text-sm">
            <p className="font-semibold">{t("amend.blocked")}</p>
            <ul>
              {proposal.blockers.map(({ code, message }) => (
                <li key={code}>{message[language]}</li>
              ))}
            </ul>
            <Link to="/documents/$id/review" params={{ id: document.id }} className={linkClass}>
              {t("amend.toReview")}
            </Link>
          </div>
        )}
        {twice.size === 0 ? null : (
          <p role="alert" className="px-4 py-2 text-sm text-bad">
            {t("amend.twice", {
              items: proposal.standing
                .filter(({ id }) => twice.has(id))
                .map(({ text }) => `“${text}”`)
                .join(", "),
            })}
          </p>
        )}
        <div className="px-4 empty:hidden">
          <Problem text={doing.problem} />
        </div>
        {unspoken ? <p className="px-4 py-1 text-sm text-soft">{t("amend.unspokenWhat")}</p> : null}
        {shown.length === 0 ? <NothingHere unspoken={unspoken} /> : null}
        <ul className="divide-y divide-line">
          {some.map((change) => (
            <ChangeRow
              key={change.proposed?.item ?? change.id}
              change={change}
              proposal={proposal}
              choice={choice}
              units={units}
              onChoice={setChoice}
              onUnits={setUnits}
            />
          ))}
        </ul>
        <MoreButton left={left} step={step} more={more} />
      </div>
    </>
  );
}

function NothingHere({ unspoken }: { readonly unspoken: boolean }) {
  const t = useText();
  if (unspoken) return <EmptyState title={t("amend.allSpoken")} />;
  return <EmptyState title={t("amend.nothing")} what={t("amend.nothingWhat")} />;
}

/** `Thực hiện Quyết định số 15/QĐ-UBND ngày 16/03/2026`: the officer may put it otherwise. */
function basisOf({ type, number, date }: DocumentSummary, verb: string): string {
  const parts = [
    verb,
    type ?? "văn bản",
    number === null ? null : `số ${number}`,
    date === null ? null : `ngày ${formatDate(date)}`,
  ];
  return parts.filter((part) => part !== null).join(" ");
}
