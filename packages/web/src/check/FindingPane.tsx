import type { Block } from "@lotrinh/core/document/block";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import type { Bilingual } from "../api/types.js";
import { messageText } from "../format/document.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { DismissalNote } from "./dismiss/DismissalNote.js";
import { DismissDialog } from "./dismiss/DismissDialog.js";
import type { Dismissing, ShownDismissal } from "./dismiss/dismissing.js";
import { type Entry, isOpen } from "./entries.js";
import { FindingDetail } from "./FindingDetail.js";
import { FindingFilters } from "./FindingFilters.js";
import { FindingList } from "./FindingList.js";
import type { RuleTexts } from "./protocol.js";
import { RuleDialog } from "./RuleDialog.js";
import type { FindingChoice } from "./useFindingChoice.js";

interface FindingPaneProps {
  readonly choice: FindingChoice;
  readonly rules: RuleTexts;
  /** Whether findings of more than one file are listed. */
  readonly several: boolean;
  readonly blocksOf: (file: string) => readonly (Block | undefined)[];
  /** The stored document that findings call by a name, where it isn't the one on the screen. */
  readonly documentOf?: (file: string) => string | undefined;
  readonly dismissing: Dismissing;
  /** On a phone, while the document is looked at. */
  readonly hidden: boolean;
  /** What stands in the place of an empty list. */
  readonly empty: ReactNode;
  /** What else can be done with the findings listed. */
  readonly tools?: ReactNode;
}

/** The findings with their filters, the selected one with its places side by side, and the rule that is explained. */
export function FindingPane(props: FindingPaneProps) {
  const { choice, rules, several, blocksOf, dismissing } = props;
  const t = useText();
  const { search, change, selected, place } = choice;
  const about = search.about === undefined ? undefined : rules[search.about];
  const { file } = search;
  const ofFile =
    file === undefined ? choice.entries : choice.entries.filter(({ found }) => found.file === file);
  const pane = useRef<HTMLElement>(null);
  const { said, dismissed, takeBack } = useDismissals(choice, dismissing, pane);
  return (
    <section
      ref={pane}
      aria-label={t("check.findings")}
      className={`flex min-h-0 min-w-0 flex-1 flex-col border-line bg-white md:border-l ${props.hidden ? "max-md:hidden" : ""}`}
    >
      {ofFile.length === 0 ? null : (
        <FindingFilters
          entries={ofFile}
          rules={rules}
          values={search}
          onChange={(values) => change({ ...values, finding: undefined, place: undefined })}
        >
          {props.tools}
        </FindingFilters>
      )}
      <Said said={said} />
      {choice.listed.length === 0 ? (
        props.empty
      ) : (
        <FindingList
          groups={choice.groups}
          selected={selected?.key}
          several={several}
          onSelect={choice.select}
          detail={(entry) => (
            <FindingDetail
              found={entry.found}
              place={place}
              blocksOf={entry.since === "fixed" ? noBlocks : blocksOf}
              onPlace={choice.goTo}
              documentOf={props.documentOf ?? noDocument}
              onRule={
                rules[entry.found.rule] === undefined ? undefined : () => change({ about: entry.found.rule })
              }
              actions={
                <EntryActions
                  entry={entry}
                  dismissing={dismissing}
                  isRule={rules[entry.found.rule] !== undefined}
                  onDismiss={() => choice.askToDismiss(entry)}
                  onTakeBack={takeBack}
                />
              }
            />
          )}
        />
      )}
      {choice.toDismiss === undefined ||
      dismissing.scopes.length === 0 ||
      rules[choice.toDismiss.found.rule] === undefined ? null : (
        <DismissDialog
          found={choice.toDismiss.found}
          dismissing={dismissing}
          onDone={dismissed}
          onClose={() => choice.askToDismiss(undefined)}
        />
      )}
      {about === undefined || search.about === undefined ? null : (
        <RuleDialog name={search.about} rule={about} onClose={() => change({ about: undefined })} />
      )}
    </section>
  );
}

const noDocument = () => undefined;

/** What was fixed stands in a version that is gone: its quote is all there is of it. */
const noBlocks = () => [];

/** What follows a dismissal on the screen: the list goes on to the next finding, and says what was done. */
function useDismissals(choice: FindingChoice, dismissing: Dismissing, pane: RefObject<HTMLElement | null>) {
  const t = useText();
  const [said, say] = useState<string | Bilingual>("");
  const dismissed = () => {
    const open = choice.listed.filter(isOpen);
    const at = open.findIndex(({ key }) => key === choice.toDismiss?.key);
    const next = open[at + 1] ?? open[at - 1];
    choice.askToDismiss(undefined);
    if (next !== undefined) {
      choice.select(next.key);
      focusRow(pane.current, next.key);
    }
    say(t("finding.dismissedSaid", { n: Math.max(0, open.length - 1) }));
  };
  const takeBack = async (dismissal: ShownDismissal) => {
    const { selected } = choice;
    say((await dismissing.takeBack(dismissal)) ?? t("finding.takenBackSaid"));
    if (selected !== undefined) focusRow(pane.current, selected.key);
  };
  return { said, dismissed, takeBack };
}

/** The button that was pressed is gone from the list: whoever uses the keyboard goes on at the row, once it is drawn. */
function focusRow(pane: HTMLElement | null, key: string): void {
  requestAnimationFrame(() =>
    pane?.querySelector<HTMLElement>(`[data-finding-key="${CSS.escape(key)}"] > button`)?.focus(),
  );
}

function Said({ said }: { readonly said: string | Bilingual }) {
  const { language } = useLanguage();
  if (typeof said === "string")
    return (
      <p role="status" className="sr-only">
        {said}
      </p>
    );
  return (
    <p role="alert" className="bg-bad-soft px-3 py-1.5 text-sm text-bad">
      {messageText(said, language)}
    </p>
  );
}

function EntryActions(props: {
  readonly entry: Entry;
  readonly dismissing: Dismissing;
  /** What isn't found by a rule (one that failed) can't be set aside. */
  readonly isRule: boolean;
  readonly onDismiss: () => void;
  readonly onTakeBack: (dismissal: ShownDismissal) => void;
}) {
  const t = useText();
  const { dismissal } = props.entry;
  if (dismissal !== undefined)
    return (
      <DismissalNote
        dismissal={dismissal}
        keptIn={props.dismissing.keptIn}
        onTakeBack={() => props.onTakeBack(dismissal)}
      />
    );
  if (!isOpen(props.entry) || !props.isRule || props.dismissing.scopes.length === 0) return null;
  return (
    <button type="button" className={buttonClass("plain", "small")} onClick={props.onDismiss}>
      {t("finding.dismiss")}
      <span className="text-xs font-normal text-soft max-md:hidden">x</span>
    </button>
  );
}
