import { useId, useState } from "react";
import { csrfToken, errorFrom, sendDelete } from "../../api/client.js";
import { reportPath } from "../../api/reports.js";
import type { Bilingual } from "../../api/types.js";
import { asApiError } from "../../api/uploads.js";
import { formatBytes } from "../../format/number.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, linkClass } from "../../ui/classes.js";
import type { ReportScreen } from "../reportScreen.js";

/** Evidence for one field: files with their size, to open, to take away, to add. */
export function EvidenceList({ field, screen }: { readonly field: string; readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const { report, refresh } = screen;
  const id = useId();
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const files = report.files.filter((file) => file.field === field);
  const path = reportPath(report.report.id);
  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => {
        setProblem(null);
        refresh();
      },
      (error: unknown) => setProblem(asApiError(error).text),
    );
  return (
    <div>
      {files.map((file) => (
        <p key={file.id} className="flex flex-wrap items-center gap-2">
          <a className={linkClass} href={`${path}/files/${file.id}`} download>
            {file.name}
          </a>
          <span className="text-xs text-soft">{formatBytes(file.size, language)}</span>
          {file.can.remove ? (
            <button
              type="button"
              className={buttonClass("quiet", "small")}
              aria-label={t("unitReport.fileRemove", { name: file.name })}
              onClick={() => void attempt(sendDelete(`${path}/files/${file.id}`))}
            >
              {t("unitReport.remove")}
            </button>
          ) : null}
        </p>
      ))}
      {report.report.can.addFiles ? (
        <label htmlFor={id} className={`${buttonClass("quiet", "small")} focus-within:outline-2`}>
          {t("unitReport.fileAdd")}
          <input
            id={id}
            type="file"
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = "";
              if (file !== undefined) void attempt(sendEvidence(path, field, file));
            }}
          />
        </label>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="text-bad">
          {problem[language]}
        </p>
      )}
    </div>
  );
}

async function sendEvidence(path: string, field: string, file: File): Promise<void> {
  const body = new FormData();
  body.append("file", file);
  const response = await fetch(`${path}/files?field=${encodeURIComponent(field)}`, {
    method: "POST",
    headers: { "x-csrf": await csrfToken() },
    body,
  });
  if (!response.ok) throw errorFrom(response.status, await response.json().catch(() => null));
}
