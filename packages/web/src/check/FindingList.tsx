import { type ReactNode, useEffect, useRef } from "react";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { FindingSign } from "../review/document/FindingSign.js";
import { MoreButton } from "../ui/MoreButton.js";
import { useMore } from "../ui/useMore.js";
import type { Entry, EntryGroup, GroupHead } from "./entries.js";
import { FindingRow } from "./FindingRow.js";

interface FindingListProps {
  readonly groups: readonly EntryGroup[];
  readonly selected: string | undefined;
  /** Whether findings of more than one file are listed. */
  readonly several: boolean;
  readonly onSelect: (key: string) => void;
  /** What stands under the selected finding. */
  readonly detail: (entry: Entry) => ReactNode;
}

/** The findings under the heads of their groups. */
export function FindingList({ groups, selected, several, onSelect, detail }: FindingListProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, ...more } = useMore(groups.flatMap(({ entries }) => entries));
  const isShown = new Set(shown);
  useEffect(() => {
    if (selected === undefined) return;
    const row = scroller.current?.querySelector(`[data-finding-key="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      {groups.map((group) => {
        const entries = group.entries.filter((entry) => isShown.has(entry));
        if (entries.length === 0) return null;
        return (
          <section key={group.key}>
            <h2 className="sticky top-0 z-10 bg-[#e9eef1] px-3 py-1 text-xs font-semibold text-soft">
              <HeadText head={group.head} several={several} count={group.entries.length} />
            </h2>
            <ul aria-label={t("check.findings")}>
              {entries.map((entry) => (
                <li
                  key={entry.key}
                  data-finding-key={entry.key}
                  className={`border-b border-line ${entry.key === selected ? "shadow-[inset_3px_0_0_var(--color-accent)]" : ""}`}
                >
                  <FindingRow
                    entry={entry}
                    selected={entry.key === selected}
                    several={several}
                    onSelect={onSelect}
                  />
                  {entry.key === selected ? detail(entry) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton {...more} />
    </div>
  );
}

function HeadText(props: { readonly head: GroupHead; readonly several: boolean; readonly count: number }) {
  const { head } = props;
  const { t, language } = useLanguage();
  const count = formatNumber(props.count, language);
  if (head.kind === "dismissed") return `${t("finding.dismissedHead")} · ${count}`;
  if (head.kind === "severity")
    return (
      <>
        <FindingSign severity={head.severity} />
        {t(`check.${head.severity}Head`)} · {count}
      </>
    );
  const place =
    head.kind === "page" ? t("check.pageHead", { page: head.page }) : head.title || t("check.opening");
  return `${props.several ? `${head.file} · ` : ""}${place} · ${count}`;
}
