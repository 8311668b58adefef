import type { ItemKind } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { isOpen, severities } from "../check/entries.js";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";
import { reviewKinds } from "../search.js";
import { FindingSign } from "./document/FindingSign.js";
import type { FoundHere } from "./useFound.js";

interface KindListProps {
  readonly items: readonly ReviewedItem[];
  readonly kind: ItemKind | undefined;
  readonly onChoose: (kind: ItemKind | undefined) => void;
  readonly found: FoundHere;
}

/** The kinds of items, with how many are left of each: what is to do, at one look. */
export function KindList({ items, kind, onChoose, found }: KindListProps) {
  const { t } = useLanguage();
  const counts = countKinds(items);
  return (
    <nav
      aria-label={t("review.kinds")}
      className="flex shrink-0 gap-1 overflow-auto border-line bg-ground p-1 max-md:border-b md:w-[8.6rem] md:flex-col md:gap-0 md:border-r"
    >
      <KindButton
        name={t("kind.all")}
        count={total(counts)}
        chosen={kind === undefined && !found.open}
        onClick={() => onChoose(undefined)}
      />
      {reviewKinds.map((each) => {
        const count = counts.get(each);
        return count === undefined ? null : (
          <KindButton
            key={each}
            name={t(`kind.${each}`)}
            count={count}
            chosen={each === kind && !found.open}
            onClick={() => onChoose(each)}
          />
        );
      })}
      <FoundButton found={found} />
    </nav>
  );
}

/** What the check found: a list beside those of what was read. */
function FoundButton({ found }: { readonly found: FoundHere }) {
  const { t, language } = useLanguage();
  const { entries } = found.choice;
  const [worst] = severities.filter((each) =>
    entries.some((entry) => isOpen(entry) && entry.found.severity === each),
  );
  return (
    <button
      type="button"
      aria-current={found.open ? "true" : undefined}
      onClick={found.show}
      className={`flex min-h-7 items-baseline justify-between gap-2 rounded border-line px-1.5 py-1 text-left text-xs max-md:whitespace-nowrap md:mt-2 md:border-t ${found.open ? chosenLook : "hover:bg-white"}`}
    >
      <span>{t("check.findings")}</span>
      <span className="shrink-0">
        <FindingSign severity={worst} />
        {found.state === "done" ? formatNumber(found.count, language) : "…"}
      </span>
    </button>
  );
}

const chosenLook = "bg-white font-semibold text-accent shadow-[0_0_0_1px_var(--color-accent-line)]";

interface Count {
  readonly open: number;
  readonly doubtful: number;
}

function countKinds(items: readonly ReviewedItem[]): ReadonlyMap<ItemKind, Count> {
  const counts = new Map<ItemKind, Count>();
  for (const { kind, state, confidence } of items) {
    const { open, doubtful } = counts.get(kind) ?? { open: 0, doubtful: 0 };
    const isOpen = state === "open";
    const isDoubtful = isOpen && confidence.level === "doubtful";
    counts.set(kind, { open: open + Number(isOpen), doubtful: doubtful + Number(isDoubtful) });
  }
  return counts;
}

function total(counts: ReadonlyMap<ItemKind, Count>): Count {
  const all = [...counts.values()];
  return {
    open: all.reduce((sum, { open }) => sum + open, 0),
    doubtful: all.reduce((sum, { doubtful }) => sum + doubtful, 0),
  };
}

function KindButton(props: {
  readonly name: string;
  readonly count: Count;
  readonly chosen: boolean;
  readonly onClick: () => void;
}) {
  const { t, language } = useLanguage();
  const { open, doubtful } = props.count;
  return (
    <button
      type="button"
      aria-current={props.chosen ? "true" : undefined}
      onClick={props.onClick}
      className={`flex min-h-7 items-baseline justify-between gap-2 rounded px-1.5 py-1 text-left text-xs max-md:whitespace-nowrap ${props.chosen ? chosenLook : "hover:bg-white"}`}
    >
      <span>{props.name}</span>
      <span className="shrink-0">
        {doubtful > 0 ? (
          <span className="mr-1 text-doubt" title={t("review.leftDoubtful", { n: doubtful })}>
            ▲{formatNumber(doubtful, language)}
          </span>
        ) : null}
        {open === 0 ? (
          <span className="text-good" title={t("review.allDone")}>
            ✓
          </span>
        ) : (
          formatNumber(open, language)
        )}
      </span>
    </button>
  );
}
