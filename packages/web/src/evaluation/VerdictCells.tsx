import type { Verdict } from "../api/evaluation.js";
import { formatNumber } from "../format/number.js";
import { useLanguage } from "../i18n/language.js";
import { VerdictMark } from "./VerdictMark.js";
import { WhyButton } from "./WhyDialog.js";

interface VerdictCellsProps {
  readonly planIndicator: string;
  readonly name: string;
  readonly measure: string | null;
  readonly verdict: Verdict;
}

/** The last two cells of an indicator's row: its newest figure, and its verdict with the working. */
export function VerdictCells({ planIndicator, name, measure, verdict }: VerdictCellsProps) {
  const { language } = useLanguage();
  return (
    <>
      <td className="figure">
        {verdict.latestValue === null
          ? "–"
          : `${formatNumber(verdict.latestValue, language)} ${measure ?? ""}`}
        <span className="block text-xs text-soft">{verdict.latestPeriod ?? ""}</span>
      </td>
      <td className="min-w-36">
        <VerdictMark verdict={verdict} />
        <WhyButton planIndicator={planIndicator} name={name} />
      </td>
    </>
  );
}
