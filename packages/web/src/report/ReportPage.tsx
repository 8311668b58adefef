import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { sessionQuery } from "../api/queries.js";
import { type Report, reportQuery } from "../api/reports.js";
import { useText } from "../i18n/language.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { preloadEditor } from "./parts/TextSection.js";
import { ReportBody } from "./ReportBody.js";
import { ReportHead } from "./ReportHead.js";
import type { ReportScreen, ReturnReasons } from "./reportScreen.js";
import { useChecked } from "./useAsked.js";
import { useSaver } from "./useSaver.js";
import "../i18n/later/unitReport.js";

const route = getRouteApi("/reports/$id");

/** Báo cáo của đơn vị: what exactly is wanted, with the form to give it; for the reviewer the same, to accept or return. */
export function ReportPage() {
  const t = useText();
  const { id } = route.useParams();
  const query = useQuery(reportQuery(id));
  useEffect(preloadEditor, []);
  return (
    <>
      <title>{`${query.data?.report.round.title ?? t("unitReport.title")} · ${t("app.name")}`}</title>
      {query.isPending ? <Skeleton rows={10} /> : null}
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {query.data === undefined ? null : <OpenReport key={id} report={query.data} />}
    </>
  );
}

function OpenReport({ report }: { readonly report: Report }) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const client = useQueryClient();
  const { id, can } = report.report;
  const reload = useCallback(
    () => void client.invalidateQueries({ queryKey: reportQuery(id).queryKey }),
    [client, id],
  );
  const saving = useSaver(report, session.person.id, reload);
  const { doubts, completeness } = useChecked(report, saving.state);
  const returns = useReturnReasons(can.steps.includes("return"));
  const refresh = useCallback(async () => {
    await saving.saver.flush();
    reload();
  }, [reload, saving.saver]);
  const screen: ReportScreen = { report, saving, doubts, returns, refresh: () => void refresh() };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ReportHead screen={screen} completeness={completeness} />
      <ReportBody screen={screen} completeness={completeness} />
    </div>
  );
}

/** The reasons that a reviewer gathers item by item before returning. */
function useReturnReasons(reviewing: boolean): ReturnReasons | null {
  const [items, setItems] = useState<Readonly<Record<string, string>>>({});
  const set = useCallback(
    (field: string, reason: string) => setItems((before) => ({ ...before, [field]: reason })),
    [],
  );
  return reviewing ? { items, set } : null;
}
