import { Link } from "@tanstack/react-router";
import type { DocumentSummary } from "../api/types.js";
import { documentName, messageText } from "../format/document.js";
import { formatBytes } from "../format/number.js";
import { useLanguage, useText } from "../i18n/language.js";
import { linkClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import { progressShare, progressText } from "./progressText.js";
import { isSettled, type Upload } from "./uploadList.js";
import { dismissUploads, useUploads } from "./uploadStore.js";
import { useProgress } from "./useProgress.js";

/** The files on their way in, each with what is being done to it. */
export function UploadPanel() {
  const t = useText();
  const uploads = useUploads();
  if (uploads.length === 0) return null;
  return (
    <section
      aria-label={t("upload.title")}
      className="no-print max-h-56 shrink-0 overflow-auto border-b border-line bg-white"
    >
      <ul className="divide-y divide-line">
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} />
        ))}
      </ul>
      {isSettled(uploads) ? (
        <button
          type="button"
          className="absolute right-3 -mt-8 rounded p-1 text-soft hover:bg-ground"
          onClick={dismissUploads}
          aria-label={t("upload.dismiss")}
        >
          <Icon name="close" size={18} />
        </button>
      ) : null}
    </section>
  );
}

function UploadRow({ upload }: { readonly upload: Upload }) {
  const { language } = useLanguage();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-1.5 pr-12 text-sm md:grid-cols-[minmax(0,22rem)_5rem_minmax(0,1fr)]">
      <span className="truncate font-semibold">{upload.name}</span>
      <span className="text-right text-soft">{formatBytes(upload.size, language)}</span>
      <span role="status" className="col-span-2 md:col-span-1">
        <UploadStatus upload={upload} />
      </span>
    </li>
  );
}

function UploadStatus({ upload: { state } }: { readonly upload: Upload }) {
  const { language, t } = useLanguage();
  switch (state.kind) {
    case "waiting":
      return <span className="text-soft">{t("upload.waiting")}</span>;
    case "sending":
      return (
        <Bar
          text={
            state.share < 1
              ? t("upload.sending", { percent: Math.floor(state.share * 100) })
              : t("upload.saving")
          }
          share={state.share}
        />
      );
    case "sent":
      return <SentStatus document={state.document} />;
    case "duplicate":
      return (
        <DocumentLink
          document={state.document}
          text={t("upload.duplicate", { name: documentName(state.document) })}
        />
      );
    case "failed":
      return <span className="text-bad">{messageText(state.why, language)}</span>;
  }
}

function SentStatus({ document }: { readonly document: DocumentSummary }) {
  const { language, t } = useLanguage();
  const { state, progress, problem } = useProgress(document.id, document);
  if (state === "failed")
    return (
      <span className="text-bad">
        {problem === null ? t("state.failed") : messageText(problem.message, language)}
      </span>
    );
  if (state === "read")
    return <DocumentLink document={document} text={`${t("upload.done")}. ${t("upload.open")}`} />;
  return (
    <Bar
      text={state === "queued" ? t("state.queued") : progressText(progress, t)}
      share={progressShare(progress)}
    />
  );
}

function DocumentLink({ document, text }: { readonly document: DocumentSummary; readonly text: string }) {
  return (
    <Link to="/documents/$id/review" params={{ id: document.id }} className={linkClass}>
      {text}
    </Link>
  );
}

/** How far it is, above it what is being done. Without a share the bar is only there to say "under way". */
export function Bar({ text, share }: { readonly text: string; readonly share?: number | undefined }) {
  return (
    <span className="block">
      <span className="block text-xs text-soft">{text}</span>
      <progress
        className="h-1.5 w-full max-w-72 accent-accent"
        aria-label={text}
        {...(share === undefined ? {} : { value: share, max: 1 })}
      />
    </span>
  );
}
