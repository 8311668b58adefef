import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { type LinkPage, type LinkState, linkStates, linksQuery, type PlanLink } from "../../api/catalogue.js";
import { programmesQuery } from "../../api/programme.js";
import { useText } from "../../i18n/language.js";
import { isTyping, singleKeysOn } from "../../shell/shortcuts.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { MoreButton } from "../../ui/MoreButton.js";
import { PageHead } from "../../ui/PageHead.js";
import { Problem } from "../../ui/Problem.js";
import { EmptyState, ErrorState, Skeleton } from "../../ui/states.js";
import { useHeld } from "../../ui/useHeld.js";
import { CatalogueTabs } from "../CatalogueTabs.js";
import { bestOf, commandOf, isPlain, type LinkCommand, nextOpen } from "./decisions.js";
import { LinkDetail } from "./LinkDetail.js";
import { LinkList } from "./LinkList.js";
import { type Linking, useLinking } from "./useLinking.js";

const route = getRouteApi("/links");

/** Nối chỉ tiêu với danh mục: what a plan's indicators mean; one series serves them all once a person says so. */
export function LinksPage() {
  const t = useText();
  const { plan, link } = route.useSearch();
  const filter = { ...(plan === undefined ? {} : { plan }), ...(link === undefined ? {} : { link }) };
  const query = useInfiniteQuery(linksQuery(filter));
  const linking = useLinking();
  const [first] = query.data?.pages ?? [];
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title={t("links.title")}
        note={first === undefined ? "" : t("links.left", { n: first.counts.none + first.counts.proposed })}
      >
        <CatalogueTabs />
      </PageHead>
      {first === undefined ? null : <Bar page={first} items={items} linking={linking} />}
      <Problem text={linking.doing.problem} />
      {query.isPending ? <Skeleton rows={10} /> : null}
      {query.isError ? <ErrorState error={query.error} retry={() => void query.refetch()} /> : null}
      {first !== undefined && items.length === 0 ? (
        <EmptyState
          title={t("links.empty")}
          {...(link === undefined ? { what: t("links.emptyWhat") } : {})}
        />
      ) : null}
      {first === undefined || items.length === 0 ? null : (
        <Panes
          items={items}
          left={first.total - items.length}
          more={() => void query.fetchNextPage()}
          linking={linking}
          canDecide={first.can.confirm}
        />
      )}
    </>
  );
}

interface BarProps {
  readonly page: LinkPage;
  readonly items: readonly PlanLink[];
  readonly linking: Linking;
}

function Bar({ page, items, linking }: BarProps) {
  const t = useText();
  const { plan, link } = route.useSearch();
  const navigate = route.useNavigate();
  const plans = useQuery(programmesQuery);
  const plain = items.filter(isPlain);
  const all = linkStates.reduce((sum, state) => sum + page.counts[state], 0);
  const choose = (state: LinkState | undefined) =>
    void navigate({
      search: ({ link: _, item: __, ...rest }) => (state === undefined ? rest : { ...rest, link: state }),
    });
  return (
    <div className="no-print flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-white px-4 py-2">
      <select
        aria-label={t("desk.plan")}
        className={`${inputClass} max-w-64`}
        value={plan ?? ""}
        onChange={({ target }) =>
          void navigate({
            search: ({ plan: _, item: __, ...rest }) =>
              target.value === "" ? rest : { ...rest, plan: target.value },
          })
        }
      >
        <option value="">{t("links.allPlans")}</option>
        {(plans.data ?? []).map(({ id, number, title }) => (
          <option key={id} value={id}>
            {number ?? ""} {title}
          </option>
        ))}
      </select>
      {[undefined, ...linkStates].map((state) => (
        <button
          key={state ?? "all"}
          type="button"
          aria-pressed={link === state}
          className={`${buttonClass("quiet", "small")} aria-pressed:bg-accent-soft aria-pressed:font-semibold`}
          onClick={() => choose(state)}
        >
          {state === undefined ? t("common.all") : t(`links.state.${state}`)} (
          {state === undefined ? all : page.counts[state]})
        </button>
      ))}
      <span className="flex-1" />
      {!page.can.confirm || plain.length === 0 ? null : (
        <button
          type="button"
          className={buttonClass("plain", "small")}
          disabled={linking.doing.running}
          onClick={() => void linking.decide(plain.map((item) => ({ item, candidate: bestOf(item) })))}
        >
          {t("links.confirmPlain", { n: plain.length })}
        </button>
      )}
      {linking.undoable === 0 ? null : (
        <button
          type="button"
          className={buttonClass("plain", "small")}
          disabled={linking.doing.running}
          onClick={() => void linking.undo()}
        >
          {t("links.undo")}
        </button>
      )}
      <a
        className={buttonClass("quiet", "small")}
        href={`/api/links.csv${plan === undefined ? "" : `?plan=${encodeURIComponent(plan)}`}`}
        download
      >
        {t("chart.download")}
      </a>
    </div>
  );
}

interface PanesProps {
  readonly items: readonly PlanLink[];
  readonly left: number;
  readonly more: () => void;
  readonly linking: Linking;
  readonly canDecide: boolean;
}

/** The list, and beside it the chosen indicator with what it may mean; on a phone one or the other. */
function Panes({ items, left, more, linking, canDecide }: PanesProps) {
  const t = useText();
  const { item: named } = route.useSearch();
  const navigate = route.useNavigate();
  const [held, hold] = useHeld(named);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [creating, setCreating] = useState(false);
  const chosen = items.find(({ planIndicatorId }) => planIndicatorId === held) ?? undefined;
  const shown = chosen ?? items[0];
  const select = (id: string | undefined) => {
    hold(id);
    setCreating(false);
    void navigate({
      search: ({ item: _, ...rest }) => (id === undefined ? rest : { ...rest, item: id }),
      replace: true,
    });
  };
  const step = (by: number) => {
    const at = items.findIndex(({ planIndicatorId }) => planIndicatorId === shown?.planIndicatorId);
    const to = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (to !== undefined) select(to.planIndicatorId);
  };
  const mark = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };
  const group = () => {
    const picked = items.filter(({ planIndicatorId }) => marked.has(planIndicatorId));
    return picked.length > 0 ? picked : shown === undefined ? [] : [shown];
  };
  const decide = async (pairs: Parameters<Linking["decide"]>[0]) => {
    if (pairs.length === 0 || !(await linking.decide(pairs))) return;
    setMarked(new Set());
    const next = nextOpen(items, pairs.at(-1)?.item.planIndicatorId);
    if (next !== undefined) select(next);
  };
  const run = (command: LinkCommand) => {
    if (typeof command === "object") {
      const candidate = shown?.candidates[command.take];
      if (shown !== undefined && candidate !== undefined) void decide([{ item: shown, candidate }]);
    } else if (command === "next" || command === "previous") step(command === "next" ? 1 : -1);
    else if (command === "mark") {
      if (shown !== undefined) mark(shown.planIndicatorId);
    } else if (command === "undo") void linking.undo();
    else if (command === "create") setCreating(true);
    else if (command === "apart") void decide(group().map((item) => ({ item, candidate: undefined })));
    else
      void decide(
        group().flatMap((item) => {
          const candidate = bestOf(item);
          return candidate === undefined ? [] : [{ item, candidate }];
        }),
      );
  };
  useLinkKeys(run, !canDecide || linking.doing.running || creating);
  return (
    <div className="print-flow flex min-h-0 flex-1">
      <div
        className={`min-h-0 overflow-auto border-r border-line bg-white md:block md:w-2/5 ${chosen === undefined ? "w-full" : "max-md:hidden"}`}
      >
        <LinkList items={items} chosen={shown?.planIndicatorId} marked={marked} select={select} mark={mark} />
        <MoreButton left={left} step={Math.min(200, left)} more={more} />
      </div>
      <div
        className={`min-h-0 flex-1 overflow-auto bg-white p-4 ${chosen === undefined ? "max-md:hidden" : ""}`}
      >
        <button
          type="button"
          className={`${buttonClass("quiet", "small")} md:hidden`}
          onClick={() => select(undefined)}
        >
          {t("links.toList")}
        </button>
        {shown === undefined ? null : (
          <LinkDetail
            key={shown.planIndicatorId}
            item={shown}
            canDecide={canDecide}
            busy={linking.doing.running}
            marked={marked.size}
            creating={creating}
            setCreating={setCreating}
            decide={(candidate, breakdown) =>
              void decide([{ item: shown, candidate, ...(breakdown === undefined ? {} : { breakdown }) }])
            }
            confirmMarked={() => run("confirm")}
            create={async (fields) => {
              if (!(await linking.create(shown, fields))) return;
              const next = nextOpen(items, shown.planIndicatorId);
              if (next !== undefined) select(next);
              setCreating(false);
            }}
          />
        )}
      </div>
    </div>
  );
}

function useLinkKeys(run: (command: LinkCommand) => void, isOff: boolean): void {
  const latest = useRef({ run, isOff });
  latest.current = { run, isOff };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (latest.current.isOff || isTyping(event.target) || isButton(event)) return;
      const command = commandOf(event, singleKeysOn());
      if (command === undefined) return;
      event.preventDefault();
      latest.current.run(command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Enter and space on a button or link are its own, but not on the list's lines. */
function isButton({ target, key }: KeyboardEvent): boolean {
  if (key !== "Enter" && key !== " ") return false;
  const control = target instanceof HTMLElement ? target.closest<HTMLElement>("button, a, summary") : null;
  return control !== null && control.dataset.line === undefined;
}
