import { useState } from "react";
import type { AmendmentChange, AmendmentProposal } from "../../api/amendment.js";
import type { Choice } from "../../force/choice.js";
import { SubjectRow } from "../../force/SubjectRow.js";
import { useLanguage } from "../../i18n/language.js";
import { type AmendChoice, choose, chosenOf, differencesTo, stepOf } from "./amendChoice.js";
import { Differences, fieldName, shownValue } from "./Differences.js";

interface ChangeRowProps {
  readonly change: AmendmentChange;
  readonly proposal: AmendmentProposal;
  readonly choice: AmendChoice;
  readonly units: Choice;
  readonly onChoice: (choice: AmendChoice) => void;
  readonly onUnits: (units: Choice) => void;
}

const looks = {
  add: "border-good text-good",
  replace: "border-accent-line text-accent",
  withdraw: "border-[#d9a9ab] text-bad",
} as const;

/** One change: taken or left out, which item of the plan it means, and what becomes of it. */
export function ChangeRow({ change, proposal, choice, units, onChoice, onUnits }: ChangeRowProps) {
  const { t } = useLanguage();
  const { taken, id } = chosenOf(choice, change);
  const step = stepOf(choice, change);
  const words = change.after ?? change.before ?? "";
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-4 py-2 text-sm">
      <input
        type="checkbox"
        className="mt-1 size-4"
        aria-label={t("amend.take", { what: words })}
        checked={taken}
        onChange={({ target }) => onChoice(choose(choice, change, { taken: target.checked }))}
      />
      <div className={taken ? "" : "opacity-60"}>
        <p className="flex flex-wrap items-center gap-2">
          <span className={`rounded border px-1.5 text-xs font-semibold ${looks[step]}`}>
            {t(`amend.step.${step}`)}
          </span>
          <span className="text-xs text-soft">{t(`force.kind.${change.subject}`)}</span>
          {change.type === "withdraw" ? null : (
            <MeantItem
              change={change}
              proposal={proposal}
              id={id}
              onId={(next) => onChoice(choose(choice, change, { id: next }))}
            />
          )}
        </p>
        {step === "withdraw" ? <Withdrawn change={change} /> : null}
        {step === "replace" ? <Differences differences={differencesTo(proposal, change, id)} /> : null}
        {step === "add" && change.proposed !== null ? (
          <>
            <Novelties change={change} />
            <ul className="-mx-4">
              <SubjectRow
                subject={change.proposed}
                units={proposal.units}
                choice={units}
                onChange={onUnits}
              />
            </ul>
          </>
        ) : null}
      </div>
    </li>
  );
}

function Withdrawn({ change: { before, after } }: { readonly change: AmendmentChange }) {
  return (
    <>
      <p className="line-through decoration-bad">{before}</p>
      {after === null ? null : <p className="text-soft">“{after}”</p>}
    </>
  );
}

/** What a new item is to reach, deliver or keep, beside its words and units, which stand below. */
function Novelties({ change }: { readonly change: AmendmentChange }) {
  const { t, language } = useLanguage();
  const told = change.fields.filter(
    ({ field, value }) =>
      value !== null && ["due", "output", "measure", "milestone", "deadline"].includes(field),
  );
  if (told.length === 0) return null;
  return (
    <p className="text-soft">
      {told
        .map(
          ({ field, year, value }) => `${fieldName(field, year, t)}: ${shownValue(field, value, language)}`,
        )
        .join(" · ")}
    </p>
  );
}

/** Which item of the plan is meant: proposed by its words, the officer knows better. */
function MeantItem(props: {
  readonly change: AmendmentChange;
  readonly proposal: AmendmentProposal;
  readonly id: string | null;
  readonly onId: (id: string | null) => void;
}) {
  const { t } = useLanguage();
  const { change, proposal, id } = props;
  // A long plan has hundreds of items: they stand in the list that is being used alone.
  const [inUse, setInUse] = useState(false);
  const items = proposal.standing.filter(
    (item) => item.subject === change.subject && (inUse || item.id === id),
  );
  return (
    <select
      aria-label={t("amend.meant")}
      className="h-6 max-w-full min-w-0 flex-1 rounded border border-line bg-white text-xs text-accent md:max-w-md"
      value={id ?? ""}
      onPointerEnter={() => setInUse(true)}
      onFocus={() => setInUse(true)}
      onChange={({ target }) => props.onId(target.value === "" ? null : target.value)}
    >
      <option value="">{t("amend.isNew")}</option>
      {items.map((item) => (
        <option key={item.id} value={item.id}>
          {t("amend.changes", { what: item.text })}
        </option>
      ))}
    </select>
  );
}
