import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.js";

/** What stands around the screens of those who aren't signed in yet. */
export function EntryFrame(props: {
  readonly title: string;
  readonly province?: string | undefined;
  readonly children: ReactNode;
}) {
  const { t, language, switchTo } = useLanguage();
  return (
    <div className="grid min-h-0 flex-1 place-items-center overflow-auto p-4">
      <title>{`${props.title} · ${t("app.name")}`}</title>
      <section className="w-full max-w-sm rounded-md border border-line bg-white p-6">
        <p className="text-sm text-soft">
          {t("app.name")}
          {props.province === undefined ? "" : ` · ${props.province}`}
        </p>
        <h1 className="mb-4 text-lg font-semibold">{props.title}</h1>
        {props.children}
        <p className="mt-6 text-right text-xs">
          <button
            type="button"
            lang={language === "vi" ? "en" : "vi"}
            className="text-accent underline underline-offset-2"
            onClick={() => switchTo(language === "vi" ? "en" : "vi")}
          >
            {t("app.language")}
          </button>
        </p>
      </section>
    </div>
  );
}
