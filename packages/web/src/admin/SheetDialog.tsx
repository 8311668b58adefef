import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Preview, previewSheet, type SheetKind, type Taken, takeSheet } from "../api/admin.js";
import { useText } from "../i18n/language.js";
import { buttonClass, linkClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { MoreButton } from "../ui/MoreButton.js";
import { Problem } from "../ui/Problem.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { useDoing } from "../ui/useDoing.js";
import { useMore } from "../ui/useMore.js";

/** Takes a sheet in: choose it, see every difference and error, take it. */
export function SheetDialog({ kind, onClose }: { readonly kind: SheetKind; readonly onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [invite, setInvite] = useState(false);
  const doing = useDoing();
  const choose = (file: File | undefined) => {
    if (file !== undefined) void doing.run(async () => setPreview(await previewSheet(kind, file)));
  };
  const take = (shown: Preview) =>
    doing.run(async () => {
      setTaken(await takeSheet(kind, shown, invite));
      await client.invalidateQueries({ queryKey: [kind] });
    });
  const useful = preview === null ? 0 : preview.counts.new + preview.counts.changed;
  return (
    <Dialog title={t(`sheet.title.${kind}`)} onClose={onClose} wide>
      <div className="space-y-3 text-sm">
        {taken === null ? (
          <>
            <p className="text-soft">{t(`sheet.what.${kind}`)}</p>
            <p className="flex flex-wrap items-center gap-4">
              <label className={`${buttonClass()} focus-within:outline-2`}>
                {t("sheet.choose")}
                <input
                  type="file"
                  accept=".xlsx,.xlsm"
                  className="sr-only"
                  onChange={(event) => choose(event.target.files?.[0])}
                />
              </label>
              {kind === "people" ? null : (
                <a className={linkClass} href={`/api/${kind}/import/form.xlsx`}>
                  {t("admin.form")}
                </a>
              )}
            </p>
          </>
        ) : (
          <p role="status">
            {t("sheet.taken", { added: taken.added, changed: taken.changed, left: taken.left })}
          </p>
        )}
        <Problem text={doing.problem} />
        {preview === null || taken !== null ? null : <Rows preview={preview} />}
        {preview === null || taken !== null ? null : (
          <div className="flex flex-wrap items-center justify-end gap-4">
            {kind === "people" && preview.counts.new > 0 ? (
              <label className="flex items-center gap-1.5">
                <input
                  type="checkbox"
                  checked={invite}
                  onChange={(event) => setInvite(event.target.checked)}
                />
                {t("sheet.invite")}
              </label>
            ) : null}
            {useful === 0 ? (
              <p>{t("sheet.nothing")}</p>
            ) : (
              <button
                type="button"
                className={buttonClass("main")}
                disabled={doing.running}
                onClick={() => void take(preview)}
              >
                {t("sheet.take", { n: useful })}
              </button>
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** What is wrong first, then what is new and what changes; what stays the same is only counted. */
function Rows({ preview }: { readonly preview: Preview }) {
  const t = useText();
  const order = ["error", "changed", "new"];
  const rows = preview.rows
    .filter(({ state }) => state !== "same")
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const { shown, left, step, more } = useMore(rows, 100);
  return (
    <>
      <p role="status" className="font-semibold">
        {t("sheet.counts", preview.counts)}
      </p>
      {preview.notices.map((notice) => (
        <p key={notice} className="text-doubt">
          {notice}
        </p>
      ))}
      {rows.length === 0 ? null : (
        <ScrollRegion aria-label={t("sheet.details")} className="table-wide max-h-[45dvh]">
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t("sheet.line")}</th>
                <th scope="col">{t("admin.name")}</th>
                <th scope="col">{t("sheet.state")}</th>
                <th scope="col">{t("sheet.details")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, state, changes, problems }) => (
                <tr key={row.line}>
                  <th scope="row" className="font-normal">
                    {row.line}
                  </th>
                  <td>{row.name}</td>
                  <td className={state === "error" ? "font-semibold text-bad" : ""}>{t(`sheet.${state}`)}</td>
                  <td>{[...problems, ...changes.map(changeText)].join("; ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <MoreButton left={left} step={step} more={more} />
        </ScrollRegion>
      )}
    </>
  );
}

function changeText(change: Preview["rows"][number]["changes"][number]): string {
  if (typeof change === "string") return change;
  return `${change.field}: “${change.before}” → “${change.after}”`;
}
