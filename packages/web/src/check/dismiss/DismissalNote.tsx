import { formatMoment } from "../../format/date.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import type { Dismissing, ShownDismissal } from "./dismissing.js";

interface DismissalNoteProps {
  readonly dismissal: ShownDismissal;
  readonly keptIn: Dismissing["keptIn"];
  readonly onTakeBack: () => void;
}

/** Why a finding was set aside, by whom and when, how far that reaches, and the way back. */
export function DismissalNote({ dismissal, keptIn, onTakeBack }: DismissalNoteProps) {
  const t = useText();
  const { reason, person, at, scope, words, canTakeBack } = dismissal;
  const day = formatMoment(at);
  return (
    <div className="w-full border-l-2 border-doubt-line bg-doubt-soft px-2 py-1.5">
      <p className="font-semibold">{t("finding.dismissed")}</p>
      <p className="[overflow-wrap:anywhere]">
        {t("finding.reason")}: {reason}
      </p>
      <p className="text-xs text-soft [overflow-wrap:anywhere]">
        {person === null ? t("finding.byYou", { day }) : t("finding.byPerson", { person, day })} ·{" "}
        {t(
          scope === "province" && keptIn !== "province" ? "finding.scope.browser" : `finding.scope.${scope}`,
        )}
        {words === null ? "" : ` ${t("finding.onlyWords", { words })}`}
      </p>
      {canTakeBack ? (
        <button type="button" className={`${buttonClass("plain", "small")} mt-1`} onClick={onTakeBack}>
          {t("finding.takeBack")}
        </button>
      ) : null}
    </div>
  );
}
