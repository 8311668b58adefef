import { formatDate } from "../../format/date.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import type { ActRow } from "./useActRegister.js";

interface ActTableProps {
  readonly acts: readonly (ActRow & { readonly confirmed?: boolean })[];
  readonly onRemove?: ((act: ActRow) => void) | undefined;
}

/** Acts, what replaced them, and from which day. */
export function ActTable({ acts, onRemove }: ActTableProps) {
  const t = useText();
  return (
    <ScrollRegion aria-label={t("acts.title")} className="table-wide max-h-[60dvh] print:max-h-none">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("acts.number")}</th>
            <th scope="col">{t("acts.issued")}</th>
            <th scope="col">{t("acts.by")}</th>
            <th scope="col">{t("acts.since")}</th>
            <th scope="col" className={onRemove === undefined ? "" : "no-print"}>
              <span className="sr-only">{t("acts.note")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <tr key={`${act.number} ${act.issued}`}>
              <td className="whitespace-nowrap">{act.number}</td>
              <td>
                {act.issued === null ? (
                  <span className="text-soft">{t("acts.byNumber")}</span>
                ) : (
                  formatDate(act.issued)
                )}
              </td>
              <td className="whitespace-nowrap">{act.by}</td>
              <td className="tabular-nums">{formatDate(act.since)}</td>
              <td className="text-xs whitespace-nowrap text-soft">
                {act.confirmed === false ? t("acts.unconfirmed") : null}
                {onRemove === undefined ? null : (
                  <button
                    type="button"
                    className={buttonClass("plain", "small")}
                    aria-label={t("acts.removeOne", { number: act.number })}
                    onClick={() => onRemove(act)}
                  >
                    {t("acts.remove")}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
