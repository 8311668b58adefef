import { Link } from "@tanstack/react-router";
import { useLanguage, useText } from "../i18n/language.js";
import { linkClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import type { CheckState, Draft } from "./checkState.js";
import { removeDraft } from "./checkStore.js";
import { filterEntries, isOpen } from "./entries.js";
import type { Findings } from "./useFindings.js";

interface DraftTabsProps {
  readonly state: CheckState;
  readonly findings: Findings;
}

/** The files under check, each with how much was found in it, what is on its way, and what couldn't be read. */
export function DraftTabs({ state, findings }: DraftTabsProps) {
  const t = useText();
  const { search, entries, change } = findings;
  const choose = (file: string | undefined) => change({ file, finding: undefined, place: undefined });
  return (
    <div className="no-print shrink-0 border-b border-line bg-white">
      <nav aria-label={t("check.files")} className="flex gap-1 overflow-x-auto px-3 pt-1">
        {state.drafts.length > 1 ? (
          <Tab
            name={t("check.allFiles")}
            count={filterEntries(entries, {}).filter(isOpen).length}
            chosen={search.file === undefined}
            onChoose={() => choose(undefined)}
          />
        ) : null}
        {state.drafts.map((draft) => (
          <span key={draft.slot} className="flex items-center">
            <Tab
              name={draft.name}
              count={filterEntries(entries, { file: draft.name }).filter(isOpen).length}
              chosen={search.file === draft.name || state.drafts.length === 1}
              onChoose={() => choose(draft.name)}
            />
            <button
              type="button"
              aria-label={t("check.remove", { name: draft.name })}
              className="grid size-7 place-items-center rounded text-soft hover:bg-ground"
              onClick={() => {
                removeDraft(draft.slot);
                choose(undefined);
              }}
            >
              <Icon name="close" size={14} />
            </button>
          </span>
        ))}
      </nav>
      {state.drafts.map((draft) => (
        <DraftNews key={draft.slot} draft={draft} />
      ))}
      {state.checking && state.drafts.every(({ pending }) => pending === undefined) ? (
        <p role="status" className="px-3 py-1 text-xs text-soft">
          {t("check.running", { n: Object.keys(state.rules ?? {}).length })}…
        </p>
      ) : null}
    </div>
  );
}

function Tab(props: {
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <button
      type="button"
      aria-current={props.chosen ? "true" : undefined}
      onClick={props.onChoose}
      className={`h-8 max-w-72 truncate border-b-2 px-1.5 text-sm ${props.chosen ? "border-accent font-semibold text-accent" : "border-transparent text-soft hover:text-ink"}`}
    >
      {props.name} <span className="font-normal">({props.count})</span>
    </button>
  );
}

/** How far a file is, or why it couldn't be read. */
function DraftNews({ draft }: { readonly draft: Draft }) {
  const { t, language } = useLanguage();
  const { pending, problem } = draft;
  if (pending !== undefined)
    return (
      <p role="status" className="flex items-center gap-2 px-3 py-1 text-xs text-soft">
        {t("check.reading", { name: pending.name })}
        <progress
          className="h-1.5 w-28 accent-accent"
          max={1}
          {...(pending.share === undefined ? {} : { value: pending.share })}
          aria-label={t("check.reading", { name: pending.name })}
        />
      </p>
    );
  if (problem === undefined) return null;
  return (
    <p role="alert" className="bg-bad-soft px-3 py-1.5 text-sm text-bad">
      <strong>{t("check.failed", { name: problem.name })}.</strong> {problem.why[language]}{" "}
      <Link to="/documents" className={linkClass}>
        {t("check.importInstead")}
      </Link>
    </p>
  );
}
