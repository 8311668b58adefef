import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { passOn, type SuccessionPass, successionQuery } from "../api/programme.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Problem } from "../ui/Problem.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useDoing } from "../ui/useDoing.js";

/** Chuyển nhiệm vụ: what units that no longer exist had to do, to be passed on to those that took over; a person confirms each. */
export function PlanSuccession({ plan }: { readonly plan: string }) {
  const { t } = useLanguage();
  const query = useQuery(successionQuery(plan));
  const [said, setSaid] = useState("");
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <p role="status" className="px-4 text-sm text-accent">
        {said}
      </p>
      {query.data.length === 0 ? (
        <EmptyState title={t("succession.none")} />
      ) : (
        <PassForm plan={plan} passes={query.data} onPassed={setSaid} />
      )}
    </>
  );
}

/** In a choice: nothing is decided, or nobody takes it over. */
const undecided = "";
const nobody = "nobody";

interface PassFormProps {
  readonly plan: string;
  readonly passes: readonly SuccessionPass[];
  /** Told in words how much was passed on. */
  readonly onPassed: (said: string) => void;
}

function PassForm({ plan, passes, onPassed }: PassFormProps) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const doing = useDoing();
  const [choice, setChoice] = useState<Readonly<Record<string, string>>>({});
  const toOf = ({ assignment, to }: SuccessionPass) => choice[assignment.id] ?? to?.id ?? undecided;
  const decided = passes.filter((pass) => toOf(pass) !== undecided);
  const send = () =>
    doing.run(async () => {
      const chosen = decided.map((pass) => ({
        assignmentId: pass.assignment.id,
        to: toOf(pass) === nobody ? null : toOf(pass),
      }));
      const { passed, reports } = await passOn(plan, chosen);
      onPassed(t("succession.passed", { n: passed, reports }));
      for (const key of ["succession", "programme", "plan-tasks", "rounds"])
        await client.invalidateQueries({ queryKey: [key] });
    });
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 px-4 py-2">
        <button
          type="button"
          className={buttonClass("main")}
          disabled={decided.length === 0 || doing.running}
          onClick={() => void send()}
        >
          {t("succession.pass", { n: decided.length })}
        </button>
        <Problem text={doing.problem} />
      </div>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("succession.what")}</th>
            <th scope="col">{t("succession.from")}</th>
            <th scope="col">{t("succession.to")}</th>
          </tr>
        </thead>
        <tbody>
          {passes.map((pass) => (
            <PassRow
              key={pass.assignment.id}
              pass={pass}
              to={toOf(pass)}
              onChoose={(to) => setChoice({ ...choice, [pass.assignment.id]: to })}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function PassRow(props: {
  readonly pass: SuccessionPass;
  readonly to: string;
  readonly onChoose: (to: string) => void;
}) {
  const { t, language } = useLanguage();
  const { assignment, label, candidates, basis, message, reports, to } = props.pass;
  const units = to === null || candidates.some(({ id }) => id === to.id) ? candidates : [to, ...candidates];
  return (
    <tr>
      <th scope="row" className="font-normal">
        <span className="text-xs text-soft">{t(`force.role.${assignment.role}`)} </span>
        {label}
        {reports.length === 0 ? null : (
          <span className="block text-xs text-soft">
            {t("succession.reports", { rounds: reports.map(({ roundTitle }) => roundTitle).join("; ") })}
          </span>
        )}
      </th>
      <td>{assignment.unit.name}</td>
      <td>
        <select
          aria-label={`${t("succession.to")}: ${label}`}
          className={`${inputClass} w-full max-w-72`}
          value={props.to}
          onChange={({ target }) => props.onChoose(target.value)}
        >
          <option value={undecided}>{t("succession.undecided")}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={nobody}>{t("succession.nobody")}</option>
        </select>
        <span className="block text-xs text-soft">{message?.[language] ?? basis.act ?? ""}</span>
      </td>
    </tr>
  );
}
