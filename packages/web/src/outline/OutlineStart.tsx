import { defaultOutline } from "@lotrinh/core/report/defaultOutline";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { useQuery } from "@tanstack/react-query";
import { reportOutlinesQuery } from "../api/reportOutlines.js";
import { useText } from "../i18n/language.js";
import { Choice } from "../ui/Field.js";
import "../i18n/later/admin.js";

const usual = ["annual", "semiannual", "quarterly", "monthly", "interim", "final", "adhoc"] as const;

/** The outline to begin with: one of the usual ones, or one that the office keeps. Choosing takes its sections over. */
export function OutlineStart(props: {
  readonly value: string;
  /** What stands until something is chosen. */
  readonly current: string;
  readonly onChoose: (value: string, sections: readonly OutlineSection[] | null) => void;
}) {
  const t = useText();
  const { data } = useQuery(reportOutlinesQuery);
  const kept = data?.outlines ?? [];
  const choose = (value: string) => {
    const frequency = usual.find((each) => each === value);
    const sections =
      frequency === undefined
        ? (kept.find(({ id }) => id === value)?.outline.sections ?? null)
        : defaultOutline(frequency).sections;
    props.onChoose(value, sections);
  };
  return (
    <Choice label={t("reportOutline.start")} value={props.value} onText={choose}>
      <option value="">{props.current}</option>
      {usual.map((each) => (
        <option key={each} value={each}>
          {t(`reportOutline.usual.${each}`)}
        </option>
      ))}
      {kept.map(({ id, name }) => (
        <option key={id} value={id}>
          {t("reportOutline.keptName", { name })}
        </option>
      ))}
    </Choice>
  );
}
