import type { Duty } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { reportsOnPlan, shareParty } from "../dutyParties.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const deadlineMissing: DocumentRule = {
  name: "deadline-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Báo cáo định kỳ không ghi thời hạn", en: "A periodic report without a deadline" },
  looksFor: {
    vi: "Giao báo cáo định kỳ (tháng, quý, 6 tháng, năm) nhưng không ghi ngày phải gửi, và không nơi nào khác trong văn bản ghi thời hạn cho đối tượng đó.",
    en: "Units are to report every month, quarter, half-year or year, but no day is given here or elsewhere in the document for them.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo phải quy định thời hạn gửi báo cáo.",
    en: "Decree 09/2019/NĐ-CP: a reporting regime gives its deadline.",
  },
  silentWhen: {
    vi: "Ghi “theo quy định”, “theo yêu cầu”, “theo hướng dẫn”; thời hạn ghi ở nơi khác cho cùng đối tượng; báo cáo của cơ quan thường trực lên cấp trên (lưu ý); chu kỳ suy ra từ câu (lưu ý).",
    en: "The text says “as prescribed” or “as asked”; the day stands elsewhere for the same units; the standing unit's report to its superior (info); the rhythm was inferred (info).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch.
2. Các sở, ban, ngành tỉnh, UBND các xã, phường hằng quý báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường để tổng hợp.`,
      lines: [5],
    },
    {
      text: `# KẾ HOẠCH
## Phòng, chống đuối nước trẻ em tỉnh Hòa An

### III. TỔ CHỨC THỰC HIỆN

**1. UBND các xã, phường**

- Bố trí kinh phí dạy bơi.

- Hằng năm báo cáo tình hình thực hiện Kế hoạch về Sở Y tế để tổng hợp.`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Hòa An giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường hằng năm báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường.
2. Các sở, ban, ngành, UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường trước ngày 20/11 hằng năm.
3. Sở Y tế báo cáo kết quả thực hiện Kế hoạch hằng năm theo yêu cầu của UBND tỉnh.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { duties } = subject.reading;
    const told = new Set<number>();
    return duties.flatMap((duty) => {
      if (!isUndated(duty) || told.has(duty.span.line) || datedElsewhere(duty, duties, subject)) return [];
      told.add(duty.span.line);
      return [findingOf(duty, subject)];
    });
  },
};

const periodic: Readonly<Record<string, string>> = {
  annual: "hằng năm",
  semiannual: "6 tháng",
  quarterly: "hằng quý",
  monthly: "hằng tháng",
};
const deferred =
  /theo (?:đúng )?(?:quy định|yêu cầu|hướng dẫn|đề nghị|chỉ đạo|chế độ)|khi (?:có|được) yêu cầu|nếu có|đúng thời (?:gian|hạn)/iu;

/** A day that isn't read as one: `trước ngày 15 của tháng cuối quý`, `ngày làm việc cuối cùng`, `kỳ họp cuối năm`. */
const dayPrinted =
  /ngày\s+\d|ngày (?:làm việc )?(?:đầu|cuối)|trước tháng \d|tại (?:các )?(?:kỳ họp|phiên họp|cuộc họp)|giao ban/iu;

function isUndated({ frequency, deadline, what }: Duty): boolean {
  return (
    deadline === null && periodic[frequency] !== undefined && !deferred.test(what) && !dayPrinted.test(what)
  );
}

function datedElsewhere(duty: Duty, duties: readonly Duty[], subject: Subject): boolean {
  if (duty.who.length === 0) return duties.some(({ deadline }) => deadline !== null);
  return duties.some(
    (other) =>
      other.deadline !== null && "month" in other.deadline && shareParty(other.who, duty.who, subject),
  );
}

function findingOf(duty: Duty, subject: Subject): Finding {
  const certain =
    duty.confidence.reasons.every((reason) => reason !== "frequency-inferred") &&
    reportsOnPlan(duty) &&
    duty.who.length > 0 &&
    !isStanding(duty, subject);
  const how = periodic[duty.frequency] ?? "";
  const who =
    duty.who.length === 0 ? "" : ` của ${duty.who.slice(0, 3).join(", ")}${duty.who.length > 3 ? "…" : ""}`;
  return {
    severity: certain ? "warning" : "info",
    message: {
      vi: `Báo cáo ${how}${who} không ghi thời hạn gửi.`,
      en: `Found a ${duty.frequency} report without a deadline, expected the day by which it is sent.`,
    },
    span: duty.span,
    quote: duty.what.slice(0, 80),
    data: { who: duty.who, frequency: duty.frequency },
  };
}

/** The unit that runs the plan reports upwards as its superiors ask, the province's committee as its council asks. */
function isStanding({ who }: Duty, subject: Subject): boolean {
  if (who.some((name) => /^(?:UBND|[UỦ][yỷ] ban nhân dân) (?:tỉnh|thành phố)$/iu.test(name.trim())))
    return true;
  const { standingUnit } = subject.reading.meta;
  return standingUnit !== null && shareParty(who.slice(0, 1), [standingUnit], subject) && who.length === 1;
}
