import { Link } from "@tanstack/react-router";
import type { StoredDismissal } from "../../api/findings.js";
import { formatMoment } from "../../format/date.js";
import { useLanguage, useText } from "../../i18n/language.js";
import { buttonClass, linkClass } from "../../ui/classes.js";
import type { RuleTexts } from "../protocol.js";

interface DismissalTableProps {
  readonly dismissals: readonly StoredDismissal[];
  readonly rules: RuleTexts;
  readonly onTakeBack: (dismissal: StoredDismissal) => void;
}

/** What was set aside: the rule and what it said, where, why, by whom; and how it ended. */
export function DismissalTable({ dismissals, rules, onTakeBack }: DismissalTableProps) {
  const t = useText();
  return (
    <div className="table-wide">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t("dismissals.found")}</th>
            <th scope="col">{t("dismissals.where")}</th>
            <th scope="col">{t("dismissals.reason")}</th>
            <th scope="col">{t("dismissals.who")}</th>
            <th scope="col" className="no-print">
              <span className="sr-only">{t("finding.takeBack")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {dismissals.map((dismissal) => (
            <DismissalRow key={dismissal.id} dismissal={dismissal} rules={rules} onTakeBack={onTakeBack} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DismissalRow(props: {
  readonly dismissal: StoredDismissal;
  readonly rules: RuleTexts;
  readonly onTakeBack: (dismissal: StoredDismissal) => void;
}) {
  const { t, language } = useLanguage();
  const { dismissal, rules } = props;
  const { rule, message, quote, words, reason, person, at, ended, can } = dismissal;
  return (
    <tr className={ended === null ? "" : "text-soft"}>
      <td className="min-w-56 [overflow-wrap:anywhere]">
        <span className="font-semibold">{rules[rule]?.title[language] ?? rule}</span>
        {message === null ? null : <div>{message}</div>}
        {quote === null ? null : <div className="text-xs text-soft">“{quote}”</div>}
        {words === null ? null : <div className="text-xs text-soft">{t("finding.sameWords", { words })}</div>}
      </td>
      <td className="min-w-40">
        <Where dismissal={dismissal} />
      </td>
      <td className="min-w-48 [overflow-wrap:anywhere]">{reason}</td>
      <td className="min-w-36">
        {person}
        <div className="text-xs text-soft">{formatMoment(at)}</div>
        {ended === null ? null : (
          <div className="text-xs">
            {t("dismissals.ended", { person: ended.person, day: formatMoment(ended.at) })}
          </div>
        )}
      </td>
      <td className="no-print">
        {can.takeBack ? (
          <button
            type="button"
            className={buttonClass("plain", "small")}
            onClick={() => props.onTakeBack(dismissal)}
          >
            {t("finding.takeBack")}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

function Where({ dismissal }: { readonly dismissal: StoredDismissal }) {
  const t = useText();
  const { document, scope, finding } = dismissal;
  if (document === null) return t("dismissals.everywhere");
  return (
    <>
      <Link
        to="/documents/$id/review"
        params={{ id: document.id }}
        search={{ tab: "findings", side: "items", ...(finding === null ? {} : { finding }) }}
        className={linkClass}
      >
        {document.number ?? document.title ?? t("documents.noNumber")}
      </Link>
      <div className="text-xs text-soft">{t(`dismissals.scope.${scope}`)}</div>
    </>
  );
}
