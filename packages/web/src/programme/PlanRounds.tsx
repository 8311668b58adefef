import { useQuery } from "@tanstack/react-query";
import { roundsQuery } from "../api/rounds.js";
import { useText } from "../i18n/language.js";
import { RoundTable } from "../rounds/RoundTable.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";

/** The rounds of one plan, open and closed. */
export function PlanRounds({ plan }: { readonly plan: string }) {
  const t = useText();
  const query = useQuery(roundsQuery({ plan }));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.data.length === 0) return <EmptyState title={t("rounds.empty")} what={t("rounds.emptyWhat")} />;
  return <RoundTable rounds={query.data} />;
}
