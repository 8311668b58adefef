import { shareBar } from "@lotrinh/core/chart/shareBar";
import { statusWords } from "@lotrinh/core/progress/words";
import type { Distribution } from "../api/evaluation.js";
import { SceneView } from "../chart/SceneView.js";
import { useLanguage } from "../i18n/language.js";
import { statusOrder, statusSigns } from "./VerdictMark.js";

/** How the indicators of a plan or goal stand: counts by verdict, never one number for all. */
export function DistributionBar({
  distribution,
  label,
  withWords = false,
}: {
  readonly distribution: Distribution;
  readonly label: string;
  /** Says below what the signs mean: once on a page. */
  readonly withWords?: boolean;
}) {
  const { t, language } = useLanguage();
  const shares = statusOrder.map((status) => ({
    key: status,
    label: statusWords[status][language],
    count: distribution[status],
    sign: statusSigns[status],
  }));
  const said = shares.filter(({ count }) => count > 0).map(({ label: word, count }) => `${word}: ${count}`);
  const scene = shareBar({
    shares,
    title: `${label}. ${t("eval.distribution", { n: distribution.total })}`,
    description: said.join("; "),
    width: 240,
    height: 18,
  });
  return (
    <div>
      <div className={withWords ? "w-60 max-w-full" : "w-60 max-w-full max-md:w-28"}>
        <SceneView scene={scene} />
      </div>
      <p className="text-xs text-soft">
        {statusOrder
          .filter((status) => distribution[status] > 0)
          .map((status) =>
            withWords
              ? `${statusSigns[status]} ${statusWords[status][language]}: ${distribution[status]}`
              : `${statusSigns[status]}\u00a0${distribution[status]}`,
          )
          .join(withWords ? "; " : "  ")}
      </p>
    </div>
  );
}

/** The finding of a distribution in one sentence. */
export function useFinding(distribution: Distribution): string {
  const { t } = useLanguage();
  return t("eval.finding", {
    good: distribution.met + distribution["on-track"],
    total: distribution.total,
    unknown: distribution["not-assessable"],
  });
}
