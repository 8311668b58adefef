import { missingNames } from "../../report/answers.js";
import type { PeriodText } from "../../schedule/period.js";
import type { IndicatorFacts, ObservationFact } from "../facts.js";
import { makeFigure } from "../figure.js";
import { type Phrase, phrase, type Sentence, toSentence } from "../sentence.js";
import { tidyText } from "../words/name.js";
import { sayPeriod } from "../words/period.js";
import type { Point } from "./timeline.js";
import { sayPoint, type Voice, voiceOf } from "./voice.js";

/** `Năm 2025, tỷ lệ hộ nghèo ở mức 2,69%.`; `Năm 2025, số lượt khách du lịch ước đạt 1.200.000 lượt.` */
export function sayValue(indicator: IndicatorFacts, point: Point): Sentence {
  const voice = voiceOf(indicator, [point.value]);
  const revised = revisionClause(voice, point);
  const note = revised === undefined ? "" : phrase` (${revised})`;
  return toSentence("value", phrase`${sayPeriod(point.period)}, ${valueClause(voice, point)}${note}`);
}

/** `tỷ lệ hộ nghèo ở mức 2,69%`: "đạt" where more is better; what should fall isn't attained, it is. */
export function valueClause(voice: Voice, point: Point): Phrase {
  return phrase`${voice.name} ${valueVerb(voice, point.estimated)} ${sayPoint(voice, point)}`;
}

function valueVerb({ indicator, kind }: Voice, estimated: boolean): string {
  if (indicator.direction === "increase" || kind === "level") return estimated ? "ước đạt" : "đạt";
  if (kind === "count" || kind === "money") return estimated ? "ước" : "là";
  if (kind === "rank") return rankVerb(indicator.name, estimated);
  return estimated ? "ước ở mức" : "ở mức";
}

/** `chỉ số PCI xếp hạng 22`, but `thứ hạng … đạt hạng 22`. */
function rankVerb(name: string, estimated: boolean): string {
  const verb = /^(?:xếp|thứ) hạng/iu.test(name.trim()) ? "đạt" : "xếp";
  return estimated ? `ước ${verb}` : verb;
}

/** `số liệu đã điều chỉnh, trước đó là 2,75%`: a figure that was corrected after it had been accepted says so. */
export function revisionClause(voice: Voice, { revisedFrom, value, origin }: Point): Phrase | undefined {
  if (revisedFrom === undefined || revisedFrom === value || origin.kind !== "observation") return undefined;
  const id = `${origin.id}:revised-from`;
  return phrase`số liệu đã điều chỉnh, trước đó là ${makeFigure(revisedFrom, voice.form, { kind: "observation", id })}`;
}

/** `Năm 2025, chưa có số liệu về tỷ lệ hộ nghèo do đơn vị chưa báo cáo.`: missing is said with its reason, never as zero. */
export function sayMissing(
  indicator: IndicatorFacts,
  period: PeriodText,
  observation: ObservationFact | undefined,
): Sentence {
  const { name } = voiceOf(indicator, []);
  const facts = [
    `indicator:${indicator.id}`,
    ...(observation === undefined ? [] : [`observation:${observation.id}`]),
  ];
  const reason = missingReason(observation);
  if (observation?.missing === "not-applicable")
    return toSentence(
      "missing",
      phrase`${sayPeriod(period)}, chỉ tiêu ${name} không áp dụng đối với đơn vị báo cáo`,
      facts,
    );
  return toSentence("missing", phrase`${sayPeriod(period)}, chưa có số liệu về ${name} ${reason}`, facts);
}

/** Why there is no figure, to follow "chưa có số liệu": `do đơn vị chưa báo cáo`. */
function missingReason(observation: ObservationFact | undefined): string {
  const note = tidyText(observation?.note ?? "");
  if (note !== "") return `(${note.replace(/[.;,\s]+$/u, "")})`;
  switch (observation?.missing ?? null) {
    case "not-due":
      return "do chưa đến kỳ công bố";
    case "not-reported":
      return "do đơn vị chưa thu thập được";
    case "pending-list":
      return "do còn chờ danh mục, hướng dẫn của Trung ương";
    case "break-in-series":
      return "so sánh được do gián đoạn chuỗi số liệu";
    case "not-applicable":
      return "do không áp dụng";
    case null:
      return "do đơn vị chưa báo cáo";
  }
}

/** The reason in a table's cell: `Chưa đến kỳ`. */
export function missingCell(observation: ObservationFact | undefined): string {
  const note = tidyText(observation?.note ?? "");
  if (note !== "") return note;
  return observation?.missing === null || observation?.missing === undefined
    ? "Chưa báo cáo"
    : missingNames[observation.missing].vi;
}
