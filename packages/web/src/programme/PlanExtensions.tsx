import { useQuery } from "@tanstack/react-query";
import { extensionsQuery } from "../api/programme.js";
import { useText } from "../i18n/language.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { ExtensionTable } from "./ExtensionTable.js";

/** All requests for more time that units made in a plan, with what was decided. */
export function PlanExtensions({ plan }: { readonly plan: string }) {
  const t = useText();
  const query = useQuery(extensionsQuery(plan));
  if (query.isPending) return <Skeleton />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (query.data.length === 0) return <EmptyState title={t("extension.none")} />;
  return <ExtensionTable extensions={query.data} />;
}
