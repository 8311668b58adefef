import type { ReactNode } from "react";
import { asApiError } from "../api/uploads.js";
import { messageText } from "../format/document.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "./classes.js";

/** Why there is nothing here, and what to do next. */
export function EmptyState(props: {
  readonly title: string;
  readonly what?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="mx-auto max-w-md px-4 py-12 text-center">
      <p className="mb-1 text-base font-semibold">{props.title}</p>
      {props.what === undefined ? null : <p className="mb-4 text-soft">{props.what}</p>}
      {props.children}
    </div>
  );
}

/** What happened and what to do, with a way to try again. */
export function ErrorState({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { language, t } = useLanguage();
  return (
    <div role="alert" className="mx-auto max-w-lg px-4 py-12 text-center">
      <p className="mb-1 text-base font-semibold">{t("error.title")}</p>
      <p className="mb-4 text-soft">{messageText(asApiError(error).text, language)}</p>
      {retry === undefined ? null : (
        <button type="button" className={buttonClass("main")} onClick={retry}>
          {t("common.retry")}
        </button>
      )}
    </div>
  );
}

const barWidths = ["w-4/5", "w-full", "w-11/12", "w-3/5", "w-full", "w-2/3"] as const;

/** Grey bars in the place of text that is on its way. */
export function Skeleton({ rows = 6 }: { readonly rows?: number }) {
  const t = useText();
  return (
    <div role="status" className="animate-breathe space-y-3 p-4">
      <span className="sr-only">{t("app.loading")}</span>
      {Array.from({ length: rows }, (_, at) => `bar${at}`).map((key, at) => (
        <div key={key} className={`h-4 rounded bg-[#e1e6ea] ${barWidths[at % barWidths.length]}`} />
      ))}
    </div>
  );
}
