import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type EntryHistory, entryHistoryQuery } from "../../api/catalogue.js";
import { formatMoment } from "../../format/date.js";
import { type Translate, useText } from "../../i18n/language.js";
import { ErrorState, Skeleton } from "../../ui/states.js";
import { ruleWord } from "./ruleWords.js";

/** What happened to an entry, newest first: who changed which field from what to what, merges and their undoing. */
export function HistoryTab({ id }: { readonly id: string }) {
  const query = useQuery(entryHistoryQuery(id));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return (
    <ol className="max-w-3xl space-y-3 text-sm">
      {query.data.map((change) => (
        <Change key={change.sequence} change={change} />
      ))}
    </ol>
  );
}

function Change({ change }: { readonly change: EntryHistory[number] }) {
  const t = useText();
  const { at, person, kind, reason, before, after, other } = change;
  const fields = kind === "changed" ? Object.keys(after) : [];
  return (
    <li className="border-b border-line pb-2">
      <p>
        <strong>{t(`catalogue.change.${kind}`)}</strong>{" "}
        {other === null ? null : (
          <Link to="/indicators/$id" params={{ id: other.id }} className="text-accent hover:underline">
            {other.name}
          </Link>
        )}
      </p>
      <p className="text-xs text-soft">
        {formatMoment(at)} · {person ?? t("links.program")}
        {reason === null ? "" : ` · ${reason}`}
      </p>
      {fields.length === 0 ? null : (
        <dl className="mt-1 grid gap-x-3 md:grid-cols-[10rem_1fr]">
          {fields.map((field) => (
            <div key={field} className="contents">
              <dt className="text-soft">{fieldWord(t, field)}</dt>
              <dd>
                <del className="text-soft">{valueText(t, field, before[field])}</del>{" "}
                <ins className="no-underline">→ {valueText(t, field, after[field])}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** Fields as the form calls them. */
const fieldKeys = {
  name: "catalogue.name",
  code: "catalogue.code",
  direction: "indicators.direction",
  measure: "unitReport.col.measure",
  definition: "indicator.definition",
  source: "catalogue.source",
  method: "indicator.method",
  frequency: "catalogue.frequency",
  numerator: "unitReport.col.numerator",
  denominator: "unitReport.col.denominator",
  overUnits: "catalogue.overUnits",
  overTime: "catalogue.overTime",
  decimals: "catalogue.decimals",
  breakdowns: "catalogue.breakdowns",
  reporters: "indicator.reporters",
  frameworks: "indicator.frameworks",
  state: "desk.state",
  withdrawn: "catalogue.withdrawn",
} as const;

function fieldWord(t: Translate, field: string): string {
  const known = Object.entries(fieldKeys).find(([name]) => name === field);
  return known === undefined ? field : t(known[1]);
}

/** A field's value in words; lists by their parts. */
function valueText(t: Translate, field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("indicator.notGiven");
  if (Array.isArray(value)) {
    if (field === "reporters") return t("catalogue.unitCount", { n: value.length });
    return value.length === 0 ? t("indicator.notGiven") : value.map(partText).join("; ");
  }
  if (field === "direction") return t(value === "increase" ? "indicators.increase" : "indicators.decrease");
  if (field === "withdrawn") return t(value === true ? "catalogue.isWithdrawn" : "catalogue.isListed");
  if (field === "state") return t(value === "confirmed" ? "catalogue.confirmed" : "catalogue.proposed");
  return ruleWord(
    t,
    field in fieldKeys && isRule(field) ? `catalogue.${field}.${String(value)}` : String(value),
  );
}

const isRule = (field: string) => field === "frequency" || field === "overUnits" || field === "overTime";

function partText(part: unknown): string {
  if (typeof part === "object" && part !== null && "code" in part) return String(part.code);
  return String(part);
}
