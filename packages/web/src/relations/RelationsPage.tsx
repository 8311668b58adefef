import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { graphQuery } from "../api/queries.js";
import type { Graph, GraphNode } from "../api/types.js";
import { formatNumber } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { MoreButton } from "../ui/MoreButton.js";
import { EmptyState, ErrorState, Skeleton } from "../ui/states.js";
import { useMore } from "../ui/useMore.js";
import { Drawing, Legend } from "./Drawing.js";
import {
  heightFor,
  nodeName,
  type PlacedEdge,
  placeColumn,
  type Shared,
  sharedDocuments,
  shorten,
} from "./layout.js";

/** Quan hệ văn bản: which documents do ours rest on, and which of them share the same ground? */
export function RelationsPage() {
  const { t, language } = useLanguage();
  const { data: graph, error, refetch } = useQuery(graphQuery);
  const shared = useMemo(() => (graph === undefined ? [] : sharedDocuments(graph)), [graph]);
  const stored = graph?.nodes.filter((node) => node.stored).length ?? 0;
  return (
    <>
      <title>{`${t("relations.title")} · ${t("app.name")}`}</title>
      <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 border-b border-line bg-white px-4">
        <h1 className="text-base font-semibold">{t("relations.title")}</h1>
        <span className="text-sm text-soft" role="status">
          {graph === undefined
            ? ""
            : t("relations.overview", {
                stored: formatNumber(stored, language),
                cited: formatNumber(shared.length, language),
              })}
        </span>
      </header>
      <div className="print-flow min-h-0 flex-1 overflow-auto p-4">
        {graph === undefined && error === null ? <Skeleton /> : null}
        {error === null ? null : <ErrorState error={error} retry={() => void refetch()} />}
        {graph !== undefined && shared.length === 0 ? (
          <EmptyState title={t("relations.empty")} what={t("relations.emptyWhat")}>
            <Link to="/documents" className={buttonClass("main")}>
              {t("documents.import")}
            </Link>
          </EmptyState>
        ) : null}
        {graph !== undefined && shared.length > 0 ? (
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
            <SharedTable shared={shared} />
            <Overview graph={graph} shared={shared} />
          </div>
        ) : null}
      </div>
    </>
  );
}

function SharedTable({ shared }: { readonly shared: readonly Shared[] }) {
  const { t, language } = useLanguage();
  const { shown, ...more } = useMore(shared);
  return (
    <div>
      <table className="data-table border border-line">
        <thead>
          <tr>
            <th scope="col">{t("relations.shared")}</th>
            <th scope="col" colSpan={2}>
              {t("relations.citedBy")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, node, citedBy }) => (
            <tr key={key}>
              <th scope="row" className="font-normal">
                <NodeLink node={node} />
                <span className="block text-xs text-soft">
                  {[node.type, node.number === null ? null : node.title].filter(Boolean).join(" · ")}
                </span>
              </th>
              <td className="figure">{formatNumber(citedBy.length, language)}</td>
              <td>
                {citedBy.slice(0, 8).map(({ node: citing, relation }, at) => (
                  <span key={citing.key}>
                    {at === 0 ? "" : "; "}
                    <NodeLink node={citing} />
                    <span className="text-xs text-soft"> ({t(`relation.${relation}`).toLowerCase()})</span>
                  </span>
                ))}
                {citedBy.length > 8 ? ` +${citedBy.length - 8}` : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton {...more} />
    </div>
  );
}

function NodeLink({ node }: { readonly node: GraphNode }) {
  if (node.id === null) return <span className="font-semibold">{nodeName(node)}</span>;
  return (
    <Link to="/documents/$id/relations" params={{ id: node.id }} className={`font-semibold ${linkClass}`}>
      {nodeName(node)}
    </Link>
  );
}

const most = 24;

/** The most cited documents on the left, ours that cite them on the right. */
function Overview({ graph, shared }: { readonly graph: Graph; readonly shared: readonly Shared[] }) {
  const t = useText();
  const top = shared.slice(0, most);
  const citing = new Map(top.flatMap(({ citedBy }) => citedBy.map(({ node }) => [node.key, node] as const)));
  const right = [...citing].slice(0, most);
  const height = heightFor(top.length, right.length);
  const left = placeColumn(
    top.map(({ key, node }) => boxOf(key, node)),
    8,
    height,
  );
  const ours = placeColumn(
    right.map(([key, node]) => boxOf(`citing ${key}`, node)),
    330,
    height,
  );
  const edges = top.flatMap(({ key, citedBy }) =>
    citedBy.flatMap(({ node, relation }): PlacedEdge[] => {
      const from = left.find((box) => box.key === key);
      const to = ours.find((box) => box.key === `citing ${node.key}`);
      return from === undefined || to === undefined
        ? []
        : [{ key: `${from.key} ${to.key} ${relation}`, from, to, relation }];
    }),
  );
  const hidden = shared.length - top.length + citing.size - right.length;
  const stored = graph.nodes.filter((node) => node.stored).length;
  return (
    <figure>
      <Drawing
        title={t("relations.overview", { stored, cited: shared.length })}
        width={530}
        height={height}
        nodes={[...left, ...ours]}
        edges={edges}
      />
      <figcaption>
        {hidden > 0 ? <p className="text-xs text-soft">{t("relations.moreNodes", { n: hidden })}</p> : null}
        <Legend />
      </figcaption>
    </figure>
  );
}

const boxOf = (key: string, node: GraphNode) => ({
  key,
  label: shorten(nodeName(node)),
  title: [nodeName(node), node.title].filter(Boolean).join(": "),
  id: node.id,
});
