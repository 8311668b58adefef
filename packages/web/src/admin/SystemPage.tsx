import { useQuery } from "@tanstack/react-query";
import { Section } from "../account/Section.js";
import { type SystemState, systemQuery } from "../api/admin.js";
import { formatMoment } from "../format/date.js";
import { useText } from "../i18n/language.js";
import { viAdmin } from "../i18n/vi/admin.js";
import type { TextKey } from "../i18n/vi.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";

/** Hệ thống: whether everything works by itself that should. */
export function SystemPage() {
  const t = useText();
  const query = useQuery(systemQuery);
  return (
    <>
      <PageHead title={t("system.title")} />
      <div className="min-h-0 flex-1 overflow-auto p-4">
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.data === undefined ? null : <State state={query.data} />}
      </div>
    </>
  );
}

function State({ state }: { readonly state: SystemState }) {
  const t = useText();
  const { mails, database } = state;
  const oldest = mails.oldest === null ? "" : ` (${t("system.oldest", { at: formatMoment(mails.oldest) })})`;
  const facts: readonly (readonly [TextKey, string])[] = [
    ["system.version", state.version],
    ["system.database", t(`system.${database.kind}`, { version: database.version })],
    ["system.jobs", String(state.jobs)],
    ["system.mailsWaiting", `${mails.waiting}${oldest}`],
    ["system.mailsFailed", String(mails.failed)],
    ["system.mailsSent", String(mails.sent)],
  ];
  return (
    <div className="max-w-3xl space-y-4">
      <dl className="grid grid-cols-[14rem_1fr] gap-y-1 rounded border border-line bg-white p-4 text-sm">
        {facts.map(([key, value]) => (
          <div key={key} className="contents">
            <dt className="text-soft">{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={t("system.routines")}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t("system.routines")}</th>
              <th scope="col">{t("system.ranAt")}</th>
            </tr>
          </thead>
          <tbody>
            {state.routines.map(({ name, ranAt }) => (
              <tr key={name}>
                <th scope="row" className="font-normal">
                  {routineName(name, t)}
                </th>
                <td>{formatMoment(ranAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}

/** A routine in words; one that has none yet stands as its code. */
function routineName(name: string, t: ReturnType<typeof useText>): string {
  const key = `system.routine.${name}`;
  return isText(key) ? t(key) : name;
}

function isText(key: string): key is TextKey {
  return Object.hasOwn(viAdmin, key);
}
