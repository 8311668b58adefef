import type { Span } from "@lotrinh/core/document/span";
import type { ListKind } from "@lotrinh/core/review/item";
import { Link, useParams } from "@tanstack/react-router";
import { useText } from "../i18n/language.js";

/** The way from a row to the place in the text that it was read from. */
export function PlaceLink({ kind, span }: { readonly kind: ListKind; readonly span: Span }) {
  const t = useText();
  const { id } = useParams({ from: "/documents/$id" });
  return (
    <Link
      to="/documents/$id/review"
      params={{ id }}
      search={{ item: `${kind}@${span.line}` }}
      className="inline-block min-h-6 text-xs leading-6 whitespace-nowrap text-accent hover:underline"
      aria-label={t("common.place", { line: span.line })}
      title={t("common.place", { line: span.line })}
    >
      {span.page === undefined ? "" : `${t("common.page", { page: span.page })}, `}
      {t("common.placeShort", { line: span.line })}
    </Link>
  );
}
