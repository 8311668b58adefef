import { valueText } from "../../format/value.js";
import { useLanguage } from "../../i18n/language.js";
import { buttonClass, inputClass } from "../../ui/classes.js";
import { keyed } from "../../ui/keyed.js";
import type { InputProps } from "./inputProps.js";
import { joinLines, type MilestoneLine, parseLines, understand } from "./milestones.js";

/** A small table: year, what is printed, and at once what that is understood as. */
export function MilestonesInput(props: InputProps & { readonly measure: string | null }) {
  const { id, label, typed, measure, describedBy, onType } = props;
  const { t } = useLanguage();
  const lines = parseLines(typed);
  const put = (next: readonly MilestoneLine[]) => onType(joinLines(next));
  const change = (at: number, part: Partial<MilestoneLine>) =>
    put(lines.map((line, i) => (i === at ? { ...line, ...part } : line)));
  const addYear = () => {
    const last = Number(lines.at(-1)?.year);
    put([...lines, { year: Number.isFinite(last) && last > 0 ? String(last + 5) : "2030", raw: "", as: "" }]);
  };
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-left text-xs text-soft">
            <th className="w-16 font-normal">{t("field.value.year")}</th>
            <th className="font-normal">{t("field.value.text")}</th>
            <th className="w-[45%] font-normal">{t("field.value.meaning")}</th>
            <th className="w-7">
              <span className="sr-only">{t("review.reject")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keyed(lines, () => "line").map(({ key, item: line }, at) => (
            <tr key={key} className="align-top">
              <td className="pr-1 pb-1">
                <input
                  {...(at === 0 ? { id, "data-field": "milestones" } : {})}
                  className={`${inputClass} h-7 w-full`}
                  inputMode="numeric"
                  aria-label={t("field.value.year")}
                  value={line.year}
                  onChange={(event) => change(at, { year: event.target.value })}
                />
              </td>
              <td className="pr-1 pb-1">
                <input
                  className={`${inputClass} h-7 w-full`}
                  aria-label={`${t("field.value.text")} ${line.year}`}
                  value={line.raw}
                  onChange={(event) => change(at, { raw: event.target.value })}
                />
              </td>
              <td className="pb-1">
                <Meaning line={line} measure={measure} onTake={(as) => change(at, { as })} />
              </td>
              <td>
                <button
                  type="button"
                  className="grid size-7 place-items-center rounded text-soft hover:bg-bad-soft hover:text-bad"
                  aria-label={t("field.removeYear", { year: line.year })}
                  onClick={() => put(lines.filter((_, i) => i !== at))}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className={buttonClass("quiet", "small")} onClick={addYear}>
        + {t("field.addYear")}
      </button>
    </fieldset>
  );
}

const ways = ["", "qualitative", "pending"] as const;

/** What the typed text is understood as; a person may say that it is only words, or that the value isn't set yet. */
function Meaning(props: {
  readonly line: MilestoneLine;
  readonly measure: string | null;
  readonly onTake: (as: MilestoneLine["as"]) => void;
}) {
  const { t, language } = useLanguage();
  const { line, measure, onTake } = props;
  const auto = understand({ ...line, as: "" }, measure);
  const autoText = auto === undefined ? "—" : `${valueText(auto, language)} (${t(`valueKind.${auto.kind}`)})`;
  return (
    <select
      className={`${inputClass} h-7 w-full`}
      aria-label={`${t("field.value.meaning")} ${line.year}`}
      value={line.as}
      onChange={(event) => onTake(ways.find((way) => way === event.target.value) ?? "")}
    >
      <option value="">{autoText}</option>
      <option value="qualitative">{t("valueKind.qualitative")}</option>
      <option value="pending">{t("valueKind.pending")}</option>
    </select>
  );
}
