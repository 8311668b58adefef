import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type Synthesis, synthesisQuery } from "../api/synthesis.js";
import { formatMoment } from "../format/date.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { PageHead } from "../ui/PageHead.js";
import { ErrorState, Skeleton } from "../ui/states.js";
import { DraftView } from "./DraftView.js";
import { FileButtons } from "./FileButtons.js";
import { FlowButtons } from "./FlowButtons.js";
import { FramingDialog } from "./FramingDialog.js";
import { HandoverButton } from "./HandoverButton.js";
import { SectionNav } from "./SectionNav.js";
import { SourcePanel } from "./SourcePanel.js";
import { useSynthesis } from "./useSynthesis.js";
import "../i18n/later/synthesis.js";

const route = getRouteApi("/syntheses/$id");

/** Báo cáo tổng hợp: is this the text we sign? Sections, the draft with live figures, where they come from. */
export function SynthesisPage() {
  const { id } = route.useParams();
  const query = useQuery(synthesisQuery(id));
  if (query.isPending) return <Skeleton rows={12} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return <Editor key={id} answer={query.data} />;
}

function Editor({ answer }: { readonly answer: Synthesis }) {
  const { t, language } = useLanguage();
  const screen = useSynthesis(answer);
  const { synthesis, reports, frozen, returned, changed } = answer;
  return (
    <>
      <PageHead
        title={t("synthesis.title")}
        note={`${synthesis.round.title} · ${t(`synthesis.state.${synthesis.state}`)} · ${t("synthesis.accepted", { n: reports.accepted, all: reports.all })}`}
      >
        <Link to="/syntheses/$id/outline" params={{ id: synthesis.id }} className={buttonClass("plain")}>
          {t("outline.title")}
        </Link>
        <FramingDialog screen={screen} />
        <FileButtons screen={screen} />
        <HandoverButton screen={screen} />
        <FlowButtons screen={screen} />
      </PageHead>
      {screen.problem === null ? null : (
        <p role="alert" className="border-b border-line bg-bad-soft px-4 py-1 text-sm text-bad">
          {screen.problem[language]}
        </p>
      )}
      {returned === null ? null : (
        <p className="border-b border-doubt-line bg-doubt-soft px-4 py-1 text-sm text-doubt">
          {t("synthesis.returned", { reason: returned })}
        </p>
      )}
      {reports.accepted === 0 && frozen === null ? (
        <p className="border-b border-doubt-line bg-doubt-soft px-4 py-1 text-sm text-doubt">
          {t("synthesis.nothingAccepted")}
        </p>
      ) : null}
      {frozen === null ? null : (
        <p className="border-b border-line bg-ground px-4 py-1 text-sm">
          {t("synthesis.frozenBy", { by: frozen.by ?? "", at: formatMoment(frozen.at) })}{" "}
          <span className="text-soft">
            {t("synthesis.hash")}: <code className="break-all">{frozen.hash.slice(0, 16)}…</code>
          </span>
          {changed.length === 0 ? null : (
            <strong className="ml-3 text-doubt">{t("synthesis.changedSince", { n: changed.length })}</strong>
          )}
        </p>
      )}
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <SectionNav answer={answer} />
        <DraftView screen={screen} />
        <SourcePanel screen={screen} />
      </div>
    </>
  );
}
