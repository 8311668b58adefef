import type { ReactNode } from "react";
import { useText } from "../i18n/language.js";

/** A screen's title, in the browser's tab too, with what is said and done beside it. */
export function PageHead(props: {
  readonly title: string;
  readonly note?: string;
  readonly children?: ReactNode;
}) {
  const t = useText();
  return (
    <>
      <title>{`${props.title} · ${t("app.name")}`}</title>
      <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-white px-4 py-1">
        <h1 className="text-base font-semibold">{props.title}</h1>
        <span className="text-sm text-soft" role="status">
          {props.note ?? ""}
        </span>
        <span className="flex-1" />
        {props.children}
      </header>
    </>
  );
}
