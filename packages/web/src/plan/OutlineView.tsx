import type { Reading } from "@lotrinh/core/read/reading";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { useText } from "../i18n/language.js";
import { type OutlineRow, outlineRows } from "./outline.js";

/** The sections of the document with what was read from each. */
export function OutlineView({ reading }: { readonly reading: Reading }) {
  const rows = useMemo(() => outlineRows(reading), [reading]);
  return (
    <ol className="mx-4 my-3 max-w-5xl border-t border-line bg-white">
      {rows.map((row) => (
        <SectionRow key={row.key} row={row} />
      ))}
    </ol>
  );
}

const indents = ["pl-3 font-semibold", "pl-8", "pl-14", "pl-20", "pl-24"] as const;

function SectionRow({ row: { section, depth, counts } }: { readonly row: OutlineRow }) {
  const t = useText();
  const { id } = useParams({ from: "/documents/$id" });
  return (
    <li
      className={`flex flex-wrap items-baseline justify-between gap-x-4 border-x border-b border-line py-1.5 pr-3 text-sm ${indents[Math.min(depth, 4)]}`}
    >
      <Link
        to="/documents/$id/review"
        params={{ id }}
        search={{ item: `sections@${section.span.line}` }}
        className="min-w-0 hover:text-accent hover:underline"
      >
        <span className="text-soft">{section.label}. </span>
        {section.title ?? ""}
      </Link>
      <span className="text-xs font-normal text-soft">
        {counts.map(({ kind, count }) => `${count} ${t(`kind.${kind}`).toLowerCase()}`).join(" · ")}
      </span>
    </li>
  );
}
