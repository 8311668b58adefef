import { useEffect, useRef } from "react";
import type { LinkState, PlanLink } from "../../api/catalogue.js";
import { useText } from "../../i18n/language.js";
import { bestOf, fullNameOf } from "./decisions.js";

/** A sign for each state: told by shape and word, colour comes third. */
const signs: Readonly<Record<LinkState, string>> = {
  proposed: "◇",
  none: "○",
  confirmed: "✓",
  apart: "∅",
};

interface LinkListProps {
  readonly items: readonly PlanLink[];
  readonly chosen: string | undefined;
  readonly marked: ReadonlySet<string>;
  readonly select: (id: string) => void;
  readonly mark: (id: string) => void;
}

/** Indicators of plans, each in a line with how it stands; lines can be marked to decide on many at once. */
export function LinkList({ items, chosen, marked, select, mark }: LinkListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    list.current?.querySelector(`[data-line="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <ul ref={list}>
      {items.map((item) => (
        <Line
          key={item.planIndicatorId}
          item={item}
          isChosen={item.planIndicatorId === chosen}
          isMarked={marked.has(item.planIndicatorId)}
          select={select}
          mark={mark}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly item: PlanLink;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly select: (id: string) => void;
  readonly mark: (id: string) => void;
}

function Line({ item, isChosen, isMarked, select, mark }: LineProps) {
  const t = useText();
  const { planIndicatorId: id, link, plan, indicator } = item;
  const name = fullNameOf(item);
  const meant = indicator ?? bestOf(item)?.indicator;
  return (
    <li
      className={`flex items-start gap-2 border-b border-line px-3 py-2 ${isChosen ? "bg-accent-soft" : ""}`}
    >
      <input
        type="checkbox"
        className="no-print mt-0.5 size-4 shrink-0 accent-accent"
        aria-label={t("links.mark", { name })}
        checked={isMarked}
        onChange={() => mark(id)}
      />
      <button
        type="button"
        data-line={id}
        aria-current={isChosen}
        className="min-w-0 flex-1 text-left text-sm"
        onClick={() => select(id)}
      >
        <span className="line-clamp-2">{name}</span>
        <span className="block truncate text-xs text-soft">
          <span aria-hidden="true">{signs[link]}</span> {t(`links.state.${link}`)}
          {meant === undefined || link === "apart" ? "" : `: ${meant.name}`} · {plan.number ?? plan.title}
        </span>
      </button>
    </li>
  );
}
