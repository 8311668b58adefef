import { serialOfDay } from "@lotrinh/core/schedule/day";
import type { Block, OfficialDocument } from "../content.js";
import { dayInWords } from "../wording.js";
import { type Issuing, issued } from "./issuing.js";

/** A reminder to one unit about one report. Days are `YYYY-MM-DD`. */
export interface Reminder {
  readonly unit: string;
  /** The report that is owed: `báo cáo năm 2025 về kết quả thực hiện Kế hoạch số 83/KH-UBND`. */
  readonly report: string;
  /** What demands it: `Kế hoạch số 83/KH-UBND ngày 09 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh`. */
  readonly demandedBy: string;
  readonly due: string;
  /** The day of the letter. */
  readonly today: string;
  /** What the report that came lacks; empty where no report came at all. */
  readonly missing: readonly string[];
  /** By when now; null: at once. */
  readonly newDue: string | null;
  /** Who answers questions: `bà Lê Thị Mẫu, điện thoại …`. */
  readonly contact: string | null;
}

/** Công văn đôn đốc: which report, when it was due, how late it is, what is missing, by when now. Throws a `RangeError` for a text that is no day. */
export function reminderDocument(issuing: Issuing, reminder: Reminder): OfficialDocument {
  return {
    ...issued(issuing),
    kind: "CV",
    title: `đôn đốc gửi ${reminder.report}`,
    addressedTo: [reminder.unit],
    recipients: issuing.recipients ?? ["Như trên"],
    body: [
      paragraph(
        `Thực hiện ${reminder.demandedBy}, ${reminder.unit} có trách nhiệm gửi ${reminder.report} trước ${dayInWords(reminder.due)}.`,
      ),
      ...standing(issuing.letterhead.agency, reminder),
      ...request(issuing.letterhead.agency, reminder),
      paragraph(`Đề nghị ${reminder.unit} quan tâm, thực hiện.`),
    ],
  };
}

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** What has come by today, and how late the rest is. */
function standing(agency: string, reminder: Reminder): readonly Block[] {
  const late = daysLate(reminder);
  const howLate = late > 0 ? ` (quá hạn ${twoDigits(late)} ngày)` : "";
  const today = dayInWords(reminder.today);
  if (reminder.missing.length === 0)
    return [
      paragraph(
        late > 0
          ? `Đến ${today}, ${agency} chưa nhận được báo cáo của ${reminder.unit}${howLate}.`
          : `Đến ${today}, ${agency} chưa nhận được báo cáo; thời hạn gửi còn ${twoDigits(-late)} ngày.`,
      ),
    ];
  const items = reminder.missing.map((text, index) => ({
    text: `${text.trim().replace(/[;.,]$/u, "")}${index === reminder.missing.length - 1 ? "." : ";"}`,
  }));
  return [
    paragraph(`Đến ${today}${howLate}, báo cáo của ${reminder.unit} còn thiếu các nội dung sau:`),
    { kind: "list", items },
  ];
}

function request(agency: string, { unit, missing, newDue, contact }: Reminder): readonly Block[] {
  const what = missing.length === 0 ? "gửi báo cáo" : "bổ sung, hoàn thiện báo cáo";
  const when = newDue === null ? "ngay sau khi nhận được Công văn này" : `trước ${dayInWords(newDue)}`;
  const asked = `Để bảo đảm tiến độ tổng hợp, ${agency} đề nghị ${unit} ${what} ${when}. Trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ lý do và thời điểm hoàn thành.`;
  return contact === null
    ? [paragraph(asked)]
    : [
        paragraph(asked),
        paragraph(`Trong quá trình thực hiện, nếu cần trao đổi, đề nghị liên hệ ${contact}.`),
      ];
}

function daysLate({ due, today }: Reminder): number {
  return serialOfDay(today) - serialOfDay(due);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
