import { useText } from "../i18n/language.js";
import { buttonClass } from "./classes.js";

/** Shows the next rows of a long list; nothing when all are shown. */
export function MoreButton(props: {
  readonly left: number;
  readonly step: number;
  readonly more: () => void;
}) {
  const t = useText();
  if (props.left === 0) return null;
  return (
    <div className="no-print py-3 text-center">
      <button type="button" className={buttonClass()} onClick={props.more}>
        {t("common.more", { n: props.step, left: props.left })}
      </button>
    </div>
  );
}
