import { useMemo } from "react";
import { useText } from "../i18n/language.js";
import { DocumentPane } from "../review/document/DocumentPane.js";
import type { LoadedBlocks } from "../review/document/useBlocks.js";
import { buttonClass } from "../ui/classes.js";
import { EmptyState, Skeleton } from "../ui/states.js";
import type { CheckState, Draft } from "./checkState.js";
import { DraftTabs } from "./DraftTabs.js";
import { filterEntries, isOpen } from "./entries.js";
import { FindingPane } from "./FindingPane.js";
import { pickEntry, placeOf, severityBetween, severityByLine } from "./places.js";
import type { CheckedDocument } from "./protocol.js";
import { SideTabs } from "./SideTabs.js";
import type { Findings } from "./useFindings.js";

interface CheckScreenProps {
  readonly state: CheckState;
  readonly findings: Findings;
}

/** The draft on the left, what was found in it on the right; on a phone one of the two. */
export function CheckScreen({ state, findings }: CheckScreenProps) {
  const showsDocument = findings.side === "document";
  return (
    <>
      <DraftTabs state={state} findings={findings} />
      <SideTabs
        showsDocument={showsDocument}
        count={findings.listed.filter(isOpen).length}
        onChoose={findings.setSide}
      />
      <div className="no-print grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)] md:grid-cols-[minmax(0,1fr)_minmax(26rem,44%)]">
        <div className={`min-h-0 min-w-0 ${showsDocument ? "" : "max-md:hidden"}`}>
          <DraftPane state={state} findings={findings} />
        </div>
        <FindingPane
          choice={findings}
          rules={state.rules ?? {}}
          several={state.drafts.length > 1}
          dismissing={findings.dismissing}
          blocksOf={(file) => state.drafts.find(({ name }) => name === file)?.document?.blocks ?? []}
          hidden={showsDocument}
          empty={<NoFindings state={state} findings={findings} />}
        />
      </div>
    </>
  );
}

/** The draft that the shown place stands in. */
function DraftPane({ state, findings }: CheckScreenProps) {
  const { entries, selected, place, search } = findings;
  const at =
    selected === undefined || selected.since === "fixed" ? undefined : placeOf(selected.found, place);
  const name = at?.file ?? search.file;
  const draft = state.drafts.find((each) => each.name === name) ?? state.drafts.find(hasDocument);
  if (draft?.document === undefined) return <Skeleton rows={12} />;
  return (
    <DraftView
      key={draft.version}
      draft={draft}
      document={draft.document}
      findings={findings}
      target={at === undefined ? undefined : { ...at, key: `${selected?.key ?? ""} ${place}` }}
      entries={entries}
    />
  );
}

const hasDocument = ({ document }: Draft) => document !== undefined;

function DraftView(props: {
  readonly draft: Draft;
  readonly document: CheckedDocument;
  readonly findings: Findings;
  readonly target: Parameters<typeof DocumentPane>[0]["target"];
  readonly entries: Findings["entries"];
}) {
  const { draft, document, findings, entries } = props;
  const loaded = useMemo(() => wholeDocument(document), [document]);
  const marks = useMemo(() => {
    const weights = severityByLine(entries, draft.name);
    return {
      item: () => undefined,
      finding: (from: number, to: number) => severityBetween(weights, from, to),
    };
  }, [entries, draft.name]);
  const onPick = (from: number, to: number) => {
    const entry = pickEntry(findings.listed, draft.name, from, to, findings.selected?.key);
    if (entry !== undefined) findings.change({ finding: entry.key, place: undefined }, { side: "findings" });
  };
  return <DocumentPane loaded={loaded} marks={marks} target={props.target} onPick={onPick} />;
}

const wholeDocument = ({ blocks, index }: CheckedDocument): LoadedBlocks => ({
  total: blocks.length,
  index,
  blocks,
  ensure: () => undefined,
});

function NoFindings({ state, findings }: CheckScreenProps) {
  const t = useText();
  const { drafts, checking } = state;
  if (checking || drafts.some(({ pending }) => pending !== undefined)) return <Skeleton rows={8} />;
  if (drafts.every(({ document }) => document === undefined)) return null;
  if (filterEntries(findings.entries, { file: findings.search.file }).length === 0)
    return <EmptyState title={t("check.nothing")} what={t("check.nothingWhat")} />;
  const clear = { severity: undefined, rule: undefined, since: undefined, dismissed: undefined };
  return (
    <EmptyState title={t("check.filtered")}>
      <button type="button" className={buttonClass()} onClick={() => findings.change(clear)}>
        {t("common.clearFilters")}
      </button>
    </EmptyState>
  );
}
