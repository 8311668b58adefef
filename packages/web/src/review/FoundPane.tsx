import type { Block } from "@lotrinh/core/document/block";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { sessionQuery } from "../api/queries.js";
import { FindingPane } from "../check/FindingPane.js";
import { ReportButton } from "../check/report/ReportButton.js";
import { type Translate, useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { EmptyState, Skeleton } from "../ui/states.js";
import type { ConflictsHere } from "./useConflicts.js";
import type { FoundHere } from "./useFound.js";

interface FoundPaneProps {
  readonly found: FoundHere;
  readonly blocks: readonly (Block | undefined)[];
}

/** The findings of the check in the place of what was read. */
export function FoundPane({ found, blocks }: FoundPaneProps) {
  return (
    <FindingPane
      choice={found.choice}
      rules={found.result?.rules ?? {}}
      several={false}
      blocksOf={(file) => (file === found.name ? blocks : [])}
      documentOf={found.conflicts.documentOf}
      dismissing={found.dismissing}
      hidden={false}
      empty={<NothingFound found={found} />}
      tools={<Tools found={found} />}
    />
  );
}

function Tools({ found }: { readonly found: FoundHere }) {
  const t = useText();
  const { data: session } = useQuery(sessionQuery);
  const names = { agency: "", checker: session?.person.name ?? "" };
  return (
    <>
      <ReportButton
        listed={found.choice.listed}
        all={found.choice.entries}
        rules={found.result?.rules ?? {}}
        files={[found.name]}
        names={names}
        small
      />
      {found.choice.search.dismissed === true ? (
        <Link to="/dismissals" className={`${linkClass} text-xs`}>
          {t("dismissals.inProvince")}
        </Link>
      ) : null}
      <span role="status" className="text-xs text-soft">
        {found.stale && found.state === "done" ? t("finding.checking") : comparedText(found.conflicts, t)}
      </span>
      {found.conflicts.state === "failed" ? (
        <button type="button" className={`${linkClass} text-xs`} onClick={found.conflicts.retry}>
          {t("common.retry")}
        </button>
      ) : null}
    </>
  );
}

/** With how many other documents of the province it was compared: silence means something only then. */
function comparedText({ state, compared }: ConflictsHere, t: Translate): string {
  switch (state) {
    case "off":
      return "";
    case "waiting":
      return t("finding.comparing");
    case "failed":
      return t("finding.notCompared");
    case "done":
      return compared === 0 ? t("finding.comparedNone") : t("finding.compared", { n: compared });
  }
}

function NothingFound({ found }: { readonly found: FoundHere }) {
  const t = useText();
  const { choice, state } = found;
  if (state === "waiting") return <Skeleton rows={8} />;
  if (state === "failed")
    return (
      <EmptyState title={t("check.notRun")} what={t("check.notRunWhat")}>
        <button type="button" className={buttonClass("main")} onClick={found.retry}>
          {t("common.retry")}
        </button>
      </EmptyState>
    );
  if (choice.entries.length === 0)
    return <EmptyState title={t("check.nothing")} what={t("check.nothingWhat")} />;
  return (
    <EmptyState title={t("check.filtered")}>
      <button
        type="button"
        className={buttonClass()}
        onClick={() => choice.change({ severity: undefined, rule: undefined, dismissed: undefined })}
      >
        {t("common.clearFilters")}
      </button>
    </EmptyState>
  );
}
