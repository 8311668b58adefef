import { useId, useState } from "react";
import { addComment, resolveComment } from "../../api/reports.js";
import { formatMoment } from "../../format/date.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import type { ReportScreen } from "../reportScreen.js";

/** What the unit and the reviewer say to each other about one section or the whole; what is settled stays, marked. */
export function Comments({
  field,
  screen,
}: {
  readonly field: string | null;
  readonly screen: ReportScreen;
}) {
  const t = useText();
  const { report, refresh } = screen;
  const { id } = report.report;
  const fieldId = useId();
  const [text, setText] = useState("");
  const shown = report.comments.filter((comment) => field === null || comment.field === field);
  return (
    <div className="space-y-2 p-3 text-sm">
      {shown.map((comment) => (
        <div key={comment.id} className={comment.resolvedAt === null ? "" : "text-soft"}>
          <p className="text-xs text-soft">
            {comment.by ?? ""} · {formatMoment(comment.at)}
            {comment.resolvedAt === null ? "" : ` · ✓ ${t("unitReport.commentResolved")}`}
          </p>
          <p className="whitespace-pre-line">{comment.text}</p>
          {comment.resolvedAt === null && comment.can.resolve ? (
            <button
              type="button"
              className={buttonClass("quiet", "small")}
              onClick={() => void resolveComment(id, comment.id).then(refresh)}
            >
              {t("unitReport.commentResolve")}
            </button>
          ) : null}
        </div>
      ))}
      {report.report.can.comment ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === "") return;
            void addComment(id, field, text.trim()).then(() => {
              setText("");
              refresh();
            });
          }}
        >
          <label htmlFor={fieldId} className="text-xs text-soft">
            {t("unitReport.comment")}
          </label>
          <textarea
            id={fieldId}
            className="block min-h-14 w-full rounded border border-[#8795a0] px-2 py-1"
            value={text}
            maxLength={4000}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className={buttonClass("plain", "small")} disabled={text.trim() === ""}>
            {t("unitReport.commentAdd")}
          </button>
        </form>
      ) : null}
    </div>
  );
}
