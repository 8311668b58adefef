import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { Section } from "../account/Section.js";
import { type Succession, type UnitDetail, unitQuery, withdrawSuccession } from "../api/admin.js";
import { formatDate } from "../format/date.js";
import { useLanguage, useText } from "../i18n/language.js";
import type { TextKey } from "../i18n/vi.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { kindName } from "./kindName.js";
import { SuccessionDialog } from "./SuccessionDialog.js";
import { UnitDialog } from "./UnitDialog.js";

const route = getRouteApi("/quan-tri/don-vi/$id");

/** One unit: what it is, what led to it and what it led to, who holds its posts. */
export function UnitPage() {
  const t = useText();
  const { id } = route.useParams();
  const query = useQuery(unitQuery(id));
  const [open, setOpen] = useState<"edit" | "succession" | null>(null);
  const detail = query.data;
  return (
    <>
      <PageHead title={detail?.unit.name ?? t("admin.units")}>
        {detail?.can.manage === true ? (
          <>
            <button type="button" className={buttonClass()} onClick={() => setOpen("succession")}>
              {t("unitChange.record")}
            </button>
            <button type="button" className={buttonClass("main")} onClick={() => setOpen("edit")}>
              {t("admin.edit")}
            </button>
          </>
        ) : null}
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {detail === undefined ? null : <Parts detail={detail} />}
      </div>
      {open === "edit" && detail !== undefined ? (
        <UnitDialog unit={detail.unit} onClose={() => setOpen(null)} />
      ) : null}
      {open === "succession" ? <SuccessionDialog from={id} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function Parts({ detail }: { readonly detail: UnitDetail }) {
  const t = useText();
  const { unit, children, people, timeline } = detail;
  return (
    <div className="max-w-4xl space-y-4">
      <Facts unit={unit} />
      <Section title={t("units.timeline")}>
        {timeline.length === 0 ? <p className="text-sm text-soft">{t("units.noTimeline")}</p> : null}
        <ol className="space-y-3">
          {timeline.map((succession) => (
            <Step key={succession.id} succession={succession} here={unit.id} manage={detail.can.manage} />
          ))}
        </ol>
      </Section>
      {people === null || people.length === 0 ? null : (
        <Section title={t("units.people")}>
          <ul className="text-sm">
            {people.map(({ post, person, role, title }) => (
              <li key={post}>
                {person.name} · {t(`role.${role}` as TextKey)}
                {title === null ? "" : ` · ${title}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {children.length === 0 ? null : (
        <Section title={t("units.children")}>
          <ul className="columns-1 text-sm md:columns-2">
            {children.map(({ id, name }) => (
              <li key={id}>
                <UnitLink id={id} name={name} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Facts({ unit }: { readonly unit: UnitDetail["unit"] }) {
  const { t, language } = useLanguage();
  const days = [unit.validFrom, unit.validTo].map((day) => (day === null ? "" : formatDate(day)));
  const facts: readonly (readonly [TextKey, string])[] = [
    ["units.kind", kindName(unit.kind, language)],
    ["units.parent", unit.parent?.name ?? ""],
    ["units.aliases", unit.aliases.join("; ")],
    ["units.code", unit.officialCode ?? ""],
    ["units.email", unit.email ?? ""],
    ["units.from", days[0] ?? ""],
    ["units.to", days[1] ?? ""],
  ];
  return (
    <dl className="grid grid-cols-[10rem_1fr] gap-y-1 rounded border border-line bg-white p-4 text-sm">
      {facts
        .filter(([, value]) => value !== "")
        .map(([key, value]) => (
          <div key={key} className="contents">
            <dt className="text-soft">{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function UnitLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/quan-tri/don-vi/$id" params={{ id }} className={linkClass}>
      {name}
    </Link>
  );
}

function Step(props: { readonly succession: Succession; readonly here: string; readonly manage: boolean }) {
  const { succession, here, manage } = props;
  const t = useText();
  const client = useQueryClient();
  const withdraw = () => {
    if (!window.confirm(t("unitChange.withdrawAsk"))) return;
    void withdrawSuccession(succession.id).then(() => client.invalidateQueries({ queryKey: ["units"] }));
  };
  return (
    <li className="border-l-2 border-accent-line pl-3 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong>{formatDate(succession.day)}</strong>
        <span>{t(`unitChange.${succession.kind}`)}</span>
        <span className="text-soft">{succession.act}</span>
        {manage ? (
          <button type="button" className={buttonClass("quiet", "small")} onClick={withdraw}>
            {t("unitChange.withdraw")}
          </button>
        ) : null}
      </p>
      <ul>
        {succession.parts.map((part) => (
          <li key={`${part.from.id}${part.to?.id}${part.field}`}>
            {part.from.id === here ? part.from.name : <UnitLink {...part.from} />}
            {" → "}
            {part.to === null ? t("unitChange.nobody") : null}
            {part.to === null ? null : part.to.id === here ? part.to.name : <UnitLink {...part.to} />}
            {part.fieldName === null ? "" : ` (${part.fieldName})`}
          </li>
        ))}
      </ul>
    </li>
  );
}
