import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { provinceDismissalsQuery, type StoredDismissal, takeBack } from "../../api/findings.js";
import type { Bilingual } from "../../api/types.js";
import { asApiError } from "../../api/uploads.js";
import { messageText } from "../../format/document.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { dismissalScopeChoices, dismissalStateChoices } from "../../search.js";
import { buttonClass, inputClass, linkClass } from "../../ui/classes.js";
import { MoreButton } from "../../ui/MoreButton.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { DismissalTable } from "./DismissalTable.js";
import { SilenceDialog } from "./SilenceDialog.js";
import { useRuleTexts } from "./useRuleTexts.js";

const route = getRouteApi("/dismissals");

/** Phát hiện đã bỏ qua trong tỉnh: what of the check was set aside, by whom and why? */
export function DismissalsPage() {
  const { t, language } = useLanguage();
  const { scope, state } = route.useSearch();
  const query = useInfiniteQuery(
    provinceDismissalsQuery({ scope, state: state === "all" ? undefined : (state ?? "standing") }),
  );
  const rules = useRuleTexts();
  const [silencing, setSilencing] = useState(false);
  const back = useTakingBack();
  const dismissals = (query.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <>
      <title>{`${t("dismissals.title")} · ${t("app.name")}`}</title>
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-white px-4 py-2">
        <h1 className="text-base font-semibold">{t("dismissals.title")}</h1>
        <Filters />
        <span className="flex-1" />
        <Link to="/replaced-acts" className={`${linkClass} no-print text-sm`}>
          {t("acts.title")}
        </Link>
        {query.data?.pages[0]?.can.dismissInProvince === true ? (
          <button type="button" className={`${buttonClass()} no-print`} onClick={() => setSilencing(true)}>
            {t("dismissals.silence")}
          </button>
        ) : null}
      </header>
      {back.problem === undefined ? null : (
        <p role="alert" className="bg-bad-soft px-4 py-1.5 text-sm text-bad">
          {messageText(back.problem, language)}
        </p>
      )}
      <div className="print-flow min-h-0 flex-1 overflow-auto bg-white">
        <p className="px-4 py-2 text-sm text-soft">{t("dismissals.what")}</p>
        {query.isPending ? <Skeleton /> : null}
        {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
        {query.isSuccess && dismissals.length === 0 ? (
          <EmptyState title={t("dismissals.none")} what={t("dismissals.noneWhat")} />
        ) : null}
        {dismissals.length > 0 ? (
          <DismissalTable dismissals={dismissals} rules={rules} onTakeBack={back.run} />
        ) : null}
        <MoreButton left={query.hasNextPage ? 1 : 0} step={50} more={() => void query.fetchNextPage()} />
      </div>
      {silencing ? <SilenceDialog rules={rules} onClose={() => setSilencing(false)} /> : null}
    </>
  );
}

function useTakingBack() {
  const client = useQueryClient();
  const [problem, setProblem] = useState<Bilingual>();
  const run = async ({ id }: StoredDismissal) => {
    setProblem(undefined);
    await takeBack(id).catch((error: unknown) => setProblem(asApiError(error).text));
    await client.invalidateQueries({ queryKey: ["dismissals"] });
  };
  return { problem, run: (dismissal: StoredDismissal) => void run(dismissal) };
}

function Filters() {
  const t = useText();
  const { scope, state } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <search className="no-print flex flex-wrap gap-2">
      <select
        aria-label={t("dismissals.scope")}
        className={`${inputClass} h-7`}
        value={scope ?? ""}
        onChange={({ target }) => {
          const chosen = dismissalScopeChoices.find((each) => each === target.value);
          void navigate({ search: (before) => ({ ...before, scope: chosen }) });
        }}
      >
        <option value="">{t("dismissals.all")}</option>
        {dismissalScopeChoices.map((each) => (
          <option key={each} value={each}>
            {t(`dismissals.scope.${each}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t("dismissals.state")}
        className={`${inputClass} h-7`}
        value={state ?? "standing"}
        onChange={({ target }) => {
          const chosen = dismissalStateChoices.find((each) => each === target.value);
          void navigate({ search: (before) => ({ ...before, state: chosen }) });
        }}
      >
        <option value="standing">{t("dismissals.state.standing")}</option>
        {dismissalStateChoices.map((each) => (
          <option key={each} value={each}>
            {t(`dismissals.state.${each}`)}
          </option>
        ))}
      </select>
    </search>
  );
}
