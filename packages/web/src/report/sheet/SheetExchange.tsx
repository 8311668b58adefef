import { useId, useState } from "react";
import { csrfToken, errorFrom } from "../../api/client.js";
import { reportPath, saveFields } from "../../api/reports.js";
import type { Bilingual } from "../../api/types.js";
import { asApiError } from "../../api/uploads.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { Dialog } from "../../ui/Dialog.js";
import { describeValue } from "../parts/ConflictChoice.js";
import type { ReportScreen } from "../reportScreen.js";

/** What a filled-in workbook says differently from the report, and what in it couldn't be read. */
interface SheetDifferences {
  readonly differences: readonly {
    readonly field: string;
    readonly label: string;
    readonly before: unknown;
    readonly after: unknown;
    readonly base: number;
    readonly conflict: boolean;
  }[];
  readonly errors: readonly { readonly where: string; readonly message: Bilingual }[];
}

/** The report's figures and tasks as a workbook to fill in without a connection, and its way back with every difference shown. */
export function SheetExchange({ screen }: { readonly screen: ReportScreen }) {
  const { t, language } = useLanguage();
  const id = useId();
  const { id: report, can } = screen.report.report;
  const [read, setRead] = useState<SheetDifferences | null>(null);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const [left, setLeft] = useState(0);
  const save = async (fields: Chosen) => {
    setRead(null);
    setProblem(null);
    try {
      const { results } = await saveFields(report, { requestId: crypto.randomUUID(), fields });
      setLeft(results.filter(({ outcome }) => outcome !== "saved").length);
      screen.refresh();
    } catch (error) {
      setProblem(asApiError(error).text);
    }
  };
  const take = (file: File) =>
    sendSheet(report, file).then(
      (answer) => {
        setProblem(null);
        setLeft(0);
        setRead(answer);
      },
      (error: unknown) => setProblem(asApiError(error).text),
    );
  if (!can.exportSheet && !can.importSheet) return null;
  return (
    <div className="no-print mb-2 flex flex-wrap gap-2">
      {can.exportSheet ? (
        <a className={buttonClass("plain", "small")} href={`${reportPath(report)}/sheet.xlsx`} download>
          {t("unitReport.sheetOut")}
        </a>
      ) : null}
      {can.importSheet ? (
        <label htmlFor={id} className={`${buttonClass("plain", "small")} focus-within:outline-2`}>
          {t("unitReport.sheetIn")}
          <input
            id={id}
            type="file"
            accept=".xlsx"
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = "";
              if (file !== undefined) void take(file);
            }}
          />
        </label>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="w-full text-sm text-bad">
          {problem[language]}
        </p>
      )}
      {left === 0 ? null : (
        <p role="alert" className="w-full text-sm text-doubt">
          {t("unitReport.sheetLeft", { n: left })}
        </p>
      )}
      {read === null ? null : (
        <SheetDialog read={read} onClose={() => setRead(null)} onTake={(fields) => void save(fields)} />
      )}
    </div>
  );
}

async function sendSheet(report: string, file: File): Promise<SheetDifferences> {
  const body = new FormData();
  body.append("file", file);
  const headers = { "x-csrf": await csrfToken() };
  const response = await fetch(`${reportPath(report)}/sheet`, { method: "POST", headers, body });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw errorFrom(response.status, answer);
  return answer as SheetDifferences; // the server's answers follow the API's schemas
}

type Chosen = readonly { readonly field: string; readonly value: unknown; readonly base: number }[];

interface SheetDialogProps {
  readonly read: SheetDifferences;
  readonly onClose: () => void;
  readonly onTake: (fields: Chosen) => void;
}

function SheetDialog({ read: { differences, errors }, onClose, onTake }: SheetDialogProps) {
  const { t, language } = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<string>>(
    new Set(differences.filter(({ conflict }) => conflict).map(({ field }) => field)),
  );
  const chosen = differences.filter(({ field }) => !left.has(field));
  const toggle = (field: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(field)) next.add(field);
      return next;
    });
  return (
    <Dialog title={t("unitReport.sheetTitle")} onClose={onClose} wide>
      {errors.length === 0 ? null : (
        <div className="mb-3 text-sm">
          <h3 className="font-semibold text-bad">{t("unitReport.sheetErrors", { n: errors.length })}</h3>
          <ul>
            {errors.map(({ where, message }) => (
              <li key={`${where} ${message.vi}`}>
                {where}: {message[language]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {differences.length === 0 ? (
        <p className="text-sm">{t("unitReport.sheetNone")}</p>
      ) : (
        <table className="data-table">
          <caption className="text-left font-semibold">
            {t("unitReport.sheetDifferences", { n: differences.length })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("unitReport.figureHead")}</th>
              <th scope="col">{t("unitReport.sheetBefore")}</th>
              <th scope="col">{t("unitReport.sheetAfter")}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ field, label, before, after, conflict }) => (
              <tr key={field}>
                <th scope="row">
                  <label className="flex items-start gap-2">
                    <input type="checkbox" checked={!left.has(field)} onChange={() => toggle(field)} />
                    <span>
                      {label}
                      {conflict ? (
                        <span className="block text-xs text-doubt">{t("unitReport.sheetConflict")}</span>
                      ) : null}
                    </span>
                  </label>
                </th>
                <td>{describeValue(before, language)}</td>
                <td>{describeValue(after, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="mt-3 flex justify-end gap-2">
        <button type="button" className={buttonClass("plain")} onClick={onClose}>
          {t("common.cancel")}
        </button>
        {differences.length === 0 ? null : (
          <button
            type="button"
            className={buttonClass("main")}
            disabled={chosen.length === 0}
            onClick={() => onTake(chosen.map(({ field, after, base }) => ({ field, value: after, base })))}
          >
            {t("unitReport.sheetTake", { n: chosen.length })}
          </button>
        )}
      </div>
    </Dialog>
  );
}
