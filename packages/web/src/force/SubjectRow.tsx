import { useState } from "react";
import type { AssignmentRole, Basis, ProposedSubject } from "../api/programme.js";
import type { Named } from "../api/reports.js";
import { type Translate, useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import { assignmentsOf, type Choice, isUndecided, rolesOf, withoutUnit, withUnit } from "./choice.js";

interface SubjectRowProps {
  readonly subject: ProposedSubject;
  readonly units: readonly Named[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** One task, indicator or duty: its units by role, each with the ground on which it is proposed, and what is still open. */
export function SubjectRow({ subject, units, choice, onChange }: SubjectRowProps) {
  const { t, language } = useLanguage();
  const assigned = assignmentsOf(choice, subject);
  return (
    <li className="px-4 py-2 text-sm">
      <p>
        <span className="text-xs text-soft">
          {t(`force.kind.${subject.subject}`)}
          {subject.section === null ? "" : ` · ${subject.section}`}
        </span>{" "}
        {isUndecided(choice, subject) ? (
          <span className="text-doubt">?</span>
        ) : (
          <span className="text-good">✓</span>
        )}
        <span className="block">{subject.label}</span>
      </p>
      {subject.decisions.map(({ kind, printed, role, message, among }) => (
        <p key={`${kind} ${role} ${printed}`} className="text-doubt">
          {message[language]}{" "}
          {among.map((unit) => (
            <button
              key={unit.id}
              type="button"
              className={buttonClass("quiet", "small")}
              onClick={() => onChange(withUnit(choice, subject, unit, role))}
            >
              + {unit.name}
            </button>
          ))}
        </p>
      ))}
      {rolesOf[subject.subject].map((role) => (
        <div key={role} className="mt-1 flex flex-wrap items-center gap-1">
          <span className="w-28 text-xs text-soft">{t(`force.role.${role}`)}</span>
          {assigned
            .filter((each) => each.role === role)
            .map(({ unit, basis }) => (
              <span
                key={unit.id}
                className="inline-flex items-center gap-1 rounded border border-line bg-ground px-1.5 py-0.5"
                title={basisText(basis, t)}
              >
                {unit.name}
                {basis.how === "successor" || basis.how === "group" ? (
                  <span className="text-xs text-soft">({basisText(basis, t)})</span>
                ) : null}
                <button
                  type="button"
                  className="rounded p-0.5 text-soft hover:bg-accent-soft"
                  aria-label={t("force.removeUnit", { unit: unit.name, role: t(`force.role.${role}`) })}
                  onClick={() => onChange(withoutUnit(choice, subject, unit.id, role))}
                >
                  <Icon name="close" size={12} />
                </button>
              </span>
            ))}
          <AddUnit
            units={units}
            role={role}
            onAdd={(unit) => onChange(withUnit(choice, subject, unit, role))}
          />
        </div>
      ))}
    </li>
  );
}

function basisText({ how, printed, act }: Basis, t: Translate): string {
  const words = { printed: printed ?? "" };
  switch (how) {
    case "group":
      return t("force.how.group", words);
    case "successor":
      return `${t("force.how.successor", words)}${act === undefined || act === null ? "" : `, ${act}`}`;
    case "inherited":
      return t("force.how.inherited");
    case "named":
    case "given":
      return printed ?? "";
  }
}

/** A list to choose a unit from; choosing adds it. */
function AddUnit(props: {
  readonly units: readonly Named[];
  readonly role: AssignmentRole;
  readonly onAdd: (unit: Named) => void;
}) {
  const { t } = useLanguage();
  // A long plan has hundreds of these: the units stand in the list that is being used alone.
  const [inUse, setInUse] = useState(false);
  const label = t("force.addUnit", { role: t(`force.role.${props.role}`) });
  return (
    <select
      aria-label={label}
      className="h-6 max-w-40 rounded border border-line bg-white text-xs text-accent"
      value=""
      onPointerEnter={() => setInUse(true)}
      onFocus={() => setInUse(true)}
      onChange={(event) => {
        const unit = props.units.find(({ id }) => id === event.target.value);
        if (unit !== undefined) props.onAdd({ id: unit.id, name: unit.name });
      }}
    >
      <option value="">+ {label}</option>
      {(inUse ? props.units : []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
