import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { amendmentQuery } from "../../api/amendment.js";
import { type PlanSummary, programmeQuery } from "../../api/programme.js";
import { documentQuery } from "../../api/queries.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { PageHead } from "../../ui/PageHead.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { AmendForm } from "./AmendForm.js";
import { ChooseDocument } from "./ChooseDocument.js";

const route = getRouteApi("/programmes/$id/amend");

/** Điều chỉnh kế hoạch: which document amends this plan, what does it change, and what of that holds? */
export function AmendPage() {
  const t = useText();
  const { id } = route.useParams();
  const { document } = route.useSearch();
  const query = useQuery(programmeQuery(id));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { plan } = query.data;
  return (
    <>
      <PageHead title={t("amend.title")} note={`${plan.number ?? ""} ${plan.title}`}>
        <Link to="/programmes/$id" params={{ id }} className={buttonClass("quiet", "small")}>
          {t("amend.back")}
        </Link>
      </PageHead>
      {!plan.can.manage || plan.state !== "in-force" ? (
        <EmptyState title={t("amend.notAllowed")} />
      ) : document === undefined ? (
        <ChooseDocument plan={plan} />
      ) : (
        <Amendment plan={plan} documentId={document} />
      )}
    </>
  );
}

function Amendment({ plan, documentId }: { readonly plan: PlanSummary; readonly documentId: string }) {
  const document = useQuery(documentQuery(documentId));
  const proposal = useQuery(amendmentQuery(plan.id, documentId));
  const failed = proposal.error ?? document.error;
  if (failed !== null)
    return (
      <ErrorState
        error={failed}
        retry={() => {
          void document.refetch();
          void proposal.refetch();
        }}
      />
    );
  // A proposal that was kept from before may be behind the plan: wait for the fresh one.
  if (proposal.data === undefined || document.data === undefined || proposal.isFetching)
    return <Skeleton rows={10} />;
  return <AmendForm plan={plan} document={document.data} proposal={proposal.data} />;
}
