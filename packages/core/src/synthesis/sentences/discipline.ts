import { deriveFigure } from "../figure.js";
import type { RoundFacts, UnitDiscipline } from "../input.js";
import { type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { tidyText } from "../words/name.js";
import { compareVietnamese } from "../words/order.js";
import { sayDay } from "../words/period.js";
import { countFigure, countList } from "./counting.js";

/** Units by how they reported; each list by name. */
export interface DisciplineGroups {
  readonly onTime: readonly UnitDiscipline[];
  readonly late: readonly UnitDiscipline[];
  readonly silent: readonly UnitDiscipline[];
  /** Returned at least once to be corrected. */
  readonly returned: readonly UnitDiscipline[];
  /** In time, never returned, every section asked for filled. */
  readonly exemplary: readonly UnitDiscipline[];
}

export function groupDiscipline(units: readonly UnitDiscipline[]): DisciplineGroups {
  const sorted = [...units].sort((a, b) => compareVietnamese(a.unit, b.unit));
  const onTime = sorted.filter(({ submitted, daysLate }) => submitted !== null && daysLate <= 0);
  return {
    onTime,
    late: sorted.filter(({ submitted, daysLate }) => submitted !== null && daysLate > 0),
    silent: sorted.filter(({ submitted }) => submitted === null),
    returned: sorted.filter(({ returns }) => returns > 0),
    exemplary: onTime.filter(
      ({ returns, accepted, sections }) =>
        accepted && returns === 0 && (sections === null || sections.filled >= sections.asked),
    ),
  };
}

/** `Đến hạn ngày 15/11/2025, 34/40 đơn vị đã gửi báo cáo (85%), trong đó 30 đơn vị gửi đúng hạn và 4 đơn vị gửi chậm; 6 đơn vị chưa gửi báo cáo.` */
export function sayDiscipline({ due, units, id }: RoundFacts): Sentence | undefined {
  if (units.length === 0) return undefined;
  const { onTime, late, silent } = groupDiscipline(units);
  const names = (list: readonly UnitDiscipline[]) => list.map(({ unit }) => unit);
  const sent = countFigure(`round:${id}:sent`, names([...onTime, ...late]));
  const all = countFigure(`round:${id}:units`, names(units));
  if (sent.value === 0)
    return toSentence(
      "discipline",
      phrase`đến nay chưa có đơn vị nào trong ${all} đơn vị gửi báo cáo (thời hạn ${sayDay(due)})`,
    );
  if (late.length + silent.length === 0 && units.length > 1)
    return toSentence(
      "discipline",
      phrase`thời hạn gửi báo cáo là ngày ${sayDay(due)}; cả ${sent} đơn vị đều gửi báo cáo đúng hạn`,
    );
  const share = deriveFigure("ratio", [sent, all], { style: "ratio", measure: "%" });
  const parts = countList([
    { of: `round:${id}:on-time`, ids: names(onTime), words: "đơn vị gửi đúng hạn" },
    { of: `round:${id}:late`, ids: names(late), words: "đơn vị gửi chậm" },
  ]);
  const rest: Phrase =
    silent.length === 0
      ? phrase``
      : phrase`; còn ${countFigure(`round:${id}:silent`, names(silent))} đơn vị chưa gửi báo cáo`;
  return toSentence(
    "discipline",
    phrase`thời hạn gửi báo cáo là ngày ${sayDay(due)}; đã có ${sent}/${all} đơn vị gửi báo cáo (${share}), trong đó ${parts}${rest}`,
  );
}

/** `Các đơn vị chưa gửi báo cáo: Sở Y tế; UBND xã A.` Of more than `most` the first are named, the rest counted. Undefined where there are none. */
export function sayUnits(
  rule: string,
  words: string,
  units: readonly UnitDiscipline[],
  most = Number.POSITIVE_INFINITY,
): Sentence | undefined {
  if (units.length === 0) return undefined;
  const rest = units.length > most ? units.length - most : 0;
  const named = rest > 0 ? units.slice(0, most) : units;
  const names = named.map(({ unit, daysLate, submitted }) =>
    submitted !== null && daysLate > 0 ? `${tidyText(unit)} (chậm ${daysLate} ngày)` : tidyText(unit),
  );
  const others = rest > 0 ? ` và ${rest} đơn vị khác` : "";
  return toSentence(rule, phrase`${words}: ${names.join("; ")}${others}`, [
    ...units.map(({ unit }) => `unit:${unit}`),
  ]);
}
