import type { Block } from "@lotrinh/core/document/block";
import type { ReactNode } from "react";
import { useText } from "../i18n/language.js";
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
  /** On a phone, while the document is looked at. */
  readonly hidden: boolean;
  /** What stands in the place of an empty list. */
  readonly empty: ReactNode;
}

/** The findings with their filters, the selected one with its places side by side, and the rule that is explained. */
export function FindingPane({ choice, rules, several, blocksOf, hidden, empty }: FindingPaneProps) {
  const t = useText();
  const { search, change, selected, place } = choice;
  const about = search.about === undefined ? undefined : rules[search.about];
  const { file } = search;
  const ofFile =
    file === undefined ? choice.entries : choice.entries.filter(({ found }) => found.file === file);
  return (
    <section
      aria-label={t("check.findings")}
      className={`flex min-h-0 min-w-0 flex-1 flex-col border-line bg-white md:border-l ${hidden ? "max-md:hidden" : ""}`}
    >
      {ofFile.length === 0 ? null : (
        <FindingFilters
          entries={ofFile}
          rules={rules}
          values={search}
          onChange={(values) => change({ ...values, finding: undefined, place: undefined })}
        />
      )}
      {choice.listed.length === 0 ? (
        empty
      ) : (
        <FindingList
          groups={choice.groups}
          selected={selected?.key}
          several={several}
          onSelect={choice.select}
          detail={({ found, since }) => (
            <FindingDetail
              found={found}
              place={place}
              blocksOf={since === "fixed" ? noBlocks : blocksOf}
              onPlace={choice.goTo}
              onRule={rules[found.rule] === undefined ? undefined : () => change({ about: found.rule })}
            />
          )}
        />
      )}
      {about === undefined || search.about === undefined ? null : (
        <RuleDialog name={search.about} rule={about} onClose={() => change({ about: undefined })} />
      )}
    </section>
  );
}

/** What was fixed stands in a version that is gone: its quote is all there is of it. */
const noBlocks = () => [];
