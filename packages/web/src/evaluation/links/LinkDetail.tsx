import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Direction, LinkCandidate, NameDifference, PlanLink } from "../../api/catalogue.js";
import { formatMoment } from "../../format/date.js";
import { formatNumber } from "../../format/number.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { keyed } from "../../ui/keyed.js";
import { CreateEntryDialog } from "./CreateEntryDialog.js";
import { fullNameOf } from "./decisions.js";
import { OtherEntry } from "./OtherEntry.js";

interface LinkDetailProps {
  readonly item: PlanLink;
  readonly canDecide: boolean;
  readonly busy: boolean;
  readonly marked: number;
  readonly creating: boolean;
  readonly setCreating: (open: boolean) => void;
  readonly decide: (candidate: LinkCandidate | undefined, breakdown?: string) => void;
  readonly confirmMarked: () => void;
  readonly create: (fields: {
    readonly name: string;
    readonly direction: Direction;
    readonly definition?: string;
  }) => Promise<void>;
}

/** One indicator of a plan beside what it may mean, and what a person may say of it. */
export function LinkDetail(props: LinkDetailProps) {
  const { item, canDecide, busy, decide } = props;
  const t = useText();
  return (
    <article className="max-w-3xl space-y-4 text-sm">
      <Printed item={item} />
      <Decided item={item} />
      {item.link === "confirmed" ? null : (
        <section>
          <h3 className="mb-1 font-semibold">{t("links.candidates")}</h3>
          {item.candidates.length === 0 ? <p className="text-soft">{t("links.noCandidates")}</p> : null}
          <ol className="space-y-2">
            {item.candidates.map((candidate, at) => (
              <Candidate
                key={candidate.indicator.id}
                candidate={candidate}
                number={at + 1}
                {...(canDecide ? { take: (breakdown?: string) => decide(candidate, breakdown) } : {})}
                busy={busy}
              />
            ))}
          </ol>
        </section>
      )}
      {canDecide ? <Choices {...props} /> : null}
    </article>
  );
}

/** What the plan prints. */
function Printed({ item }: { readonly item: PlanLink }) {
  const t = useText();
  const { plan, code, measure, goal, target, milestones } = item;
  const facts = [
    measure ?? t("links.noMeasure"),
    ...(goal === null ? [] : [t("eval.group", { n: goal })]),
    ...(target === null ? [] : [target]),
  ];
  return (
    <section>
      <h2 className="text-base font-semibold">
        {code === null ? "" : `${code}. `}
        {fullNameOf(item)}
      </h2>
      <p className="text-soft">
        <Link
          to="/programmes/$id"
          params={{ id: plan.id }}
          search={{ tab: "progress" }}
          className="text-accent hover:underline"
        >
          {plan.number ?? plan.title}
        </Link>{" "}
        · {facts.join(" · ")}
      </p>
      {milestones.length === 0 ? null : (
        <p>{milestones.map(({ year, printed }) => `${year}: ${printed}`).join("; ")}</p>
      )}
    </section>
  );
}

/** What was decided last, by whom and when. */
function Decided({ item }: { readonly item: PlanLink }) {
  const t = useText();
  const { link, indicator, decided, breakdown } = item;
  if (decided === null) return null;
  const said = { by: decided.by ?? t("links.program"), at: formatMoment(decided.at) };
  return (
    <p className="rounded border border-line bg-ground px-3 py-2">
      {link === "confirmed" && indicator !== null ? (
        <>
          {t("links.linkedTo")}{" "}
          <Link to="/indicators/$id" params={{ id: indicator.id }} className="text-accent hover:underline">
            {indicator.name}
          </Link>
          {breakdown === "" ? "" : `, ${t("links.part", { part: breakdown })}`}
        </>
      ) : (
        t("links.leftApart")
      )}
      <span className="block text-xs text-soft">{t("links.decided", said)}</span>
    </p>
  );
}

interface CandidateProps {
  readonly candidate: LinkCandidate;
  readonly number: number;
  readonly busy: boolean;
  readonly take?: (breakdown?: string) => void;
}

function Candidate({ candidate, number, busy, take }: CandidateProps) {
  const { t, language } = useLanguage();
  const { indicator, sameMeaning, shared, differences } = candidate;
  const { id, name, code, measure, direction, latest, plans } = indicator;
  const part = differences.find(({ kind }) => kind === "group" || kind === "area")?.ours[0];
  const facts = [
    measure ?? t("links.noMeasure"),
    `${t("indicators.direction")}: ${t(`indicators.${direction ?? "undirected"}`)}`,
    t("links.inPlans", { n: plans }),
    latest?.value == null ? t("eval.noSeries") : `${latest.period}: ${formatNumber(latest.value, language)}`,
  ];
  return (
    <li className="rounded border border-line p-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0 flex-1">
          <Link to="/indicators/$id" params={{ id }} className="text-accent hover:underline">
            {code === null ? "" : `${code} `}
            {name}
          </Link>
          <span className="block text-xs text-soft">{facts.join(" · ")}</span>
        </div>
        {take === undefined ? null : (
          <button
            type="button"
            className={buttonClass("plain", "small")}
            disabled={busy}
            onClick={() => take()}
          >
            {t("links.take")} <kbd className="max-md:hidden">{number}</kbd>
            <span className="sr-only">: {name}</span>
          </button>
        )}
      </div>
      <p className="mt-1 text-xs">
        {sameMeaning
          ? t("links.sameMeaning")
          : t("links.shared", { words: shared.length === 0 ? "–" : String(shared.length) })}
      </p>
      <Differences differences={differences} />
      {take === undefined || part === undefined ? null : (
        <button
          type="button"
          className={`${buttonClass("quiet", "small")} mt-1`}
          disabled={busy}
          onClick={() => take(part)}
        >
          {t("links.takePart", { part })}
        </button>
      )}
    </li>
  );
}

/** What a person has to look at before saying that both are one. */
function Differences({ differences }: { readonly differences: readonly NameDifference[] }) {
  const t = useText();
  if (differences.length === 0) return <p className="text-xs text-good">{t("links.noDifference")}</p>;
  const said = (words: readonly string[]) =>
    words.length === 0 ? t("links.notSaid") : words.map((word) => `“${word}”`).join(", ");
  return (
    <ul className="text-xs">
      {keyed(differences, ({ kind }) => kind).map(({ key, item: { kind, ours, theirs } }) => (
        <li key={key}>
          <span className="font-semibold text-doubt">{t(`links.differs.${kind}`)}</span>{" "}
          {t("links.differsLine", { ours: said(ours), theirs: said(theirs) })}
        </li>
      ))}
    </ul>
  );
}

/** Another entry, a new one, none, or all that are marked. */
function Choices({
  item,
  busy,
  marked,
  creating,
  setCreating,
  decide,
  confirmMarked,
  create,
}: LinkDetailProps) {
  const t = useText();
  const [searching, setSearching] = useState(false);
  return (
    <section className="no-print space-y-2 border-t border-line pt-3">
      <div className="flex flex-wrap gap-2">
        {marked < 2 ? null : (
          <button type="button" className={buttonClass("main")} disabled={busy} onClick={confirmMarked}>
            {t("links.confirmMarked", { n: marked })} <kbd className="max-md:hidden">Enter</kbd>
          </button>
        )}
        <button type="button" className={buttonClass()} disabled={busy} onClick={() => setCreating(true)}>
          {t("links.create")} <kbd className="max-md:hidden">n</kbd>
        </button>
        {item.link === "apart" ? null : (
          <button type="button" className={buttonClass()} disabled={busy} onClick={() => decide(undefined)}>
            {t("links.apart")} <kbd className="max-md:hidden">x</kbd>
          </button>
        )}
        <button
          type="button"
          className={buttonClass("quiet")}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        >
          {t("links.other")}
        </button>
      </div>
      {searching ? <OtherEntry busy={busy} take={(candidate) => decide(candidate)} /> : null}
      <p className="text-xs text-soft max-md:hidden">{t("links.keys")}</p>
      {creating ? (
        <CreateEntryDialog item={item} busy={busy} onClose={() => setCreating(false)} create={create} />
      ) : null}
    </section>
  );
}
