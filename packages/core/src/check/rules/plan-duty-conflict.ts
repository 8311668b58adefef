import type { Duty } from "../../read/reading.js";
import { type Descent, descents, documentName } from "../corpus.js";
import { compilerOf, deadlineText, reportsOnPlan, shareParty } from "../dutyParties.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import type { ReadDocument } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const planDutyConflict: CorpusRule = {
  name: "plan-duty-conflict",
  scope: "corpus",
  severity: "warning",
  title: {
    vi: "Hai văn bản đặt hai thời hạn cho một báo cáo",
    en: "Two documents give one report two deadlines",
  },
  looksFor: {
    vi: "Văn bản thực hiện một văn bản khác cùng địa phương nhưng đặt thời hạn báo cáo khác cho cùng đối tượng, nơi nhận và kỳ báo cáo.",
    en: "A document that carries out another one of the same province sets another deadline for the same units, receiver and rhythm.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo phải phù hợp với quy định của cấp trên, không chồng chéo.",
    en: "Decree 09/2019/NĐ-CP: regimes agree with acts of higher rank and don't overlap.",
  },
  silentWhen: {
    vi: "Hai văn bản không liên quan nhau (mỗi kế hoạch có thời hạn riêng); văn bản sau sửa đổi, thay thế; khác đối tượng, nơi nhận hoặc kỳ báo cáo.",
    en: "The documents aren't related (each plan has its own deadlines); the later amends or replaces; other units, receiver or rhythm.",
  },
  bad: [
    {
      files: {
        "a.txt": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2021
KẾ HOẠCH
Phát triển thủy lợi nhỏ giai đoạn 2021 - 2025
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Tài chính trước ngày 15/11 hằng năm để tổng hợp.`,
        "b.txt": `UBND TỈNH THANH HÓA
Số: 12/KH-UBND
Thanh Hóa, ngày 20 tháng 01 năm 2024
KẾ HOẠCH
Phát triển thủy lợi nhỏ năm 2024
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2021 của UBND tỉnh về phát triển thủy lợi nhỏ, UBND tỉnh ban hành Kế hoạch năm 2024 như sau:
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Tài chính trước ngày 05/12 hằng năm để tổng hợp.`,
      },
      places: ["b.txt:8"],
    },
  ],
  good: [
    {
      files: {
        "a.txt": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2021
KẾ HOẠCH
Phát triển thủy lợi nhỏ giai đoạn 2021 - 2025
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Tài chính trước ngày 15/11 hằng năm để tổng hợp.`,
        "b.txt": `UBND TỈNH THANH HÓA
Số: 12/KH-UBND
Thanh Hóa, ngày 20 tháng 01 năm 2024
KẾ HOẠCH
Giảm nghèo năm 2024
I. TỔ CHỨC THỰC HIỆN
1. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Tài chính trước ngày 05/12 hằng năm để tổng hợp.`,
      },
      places: [],
    },
  ],
  check: (subjects) => descents(subjects).flatMap(judge),
};

function judge({ upper: earlier, plan: later }: Descent): readonly CorpusFinding[] {
  const known = earlier.reading.duties.filter(isYearly);
  return later.reading.duties.filter(isYearly).flatMap((duty) => {
    const other = known.find((each) => sameDuty(each, earlier, duty, later));
    if (other?.deadline === undefined || other.deadline === null || duty.deadline === null) return [];
    const [day, before] = [deadlineText(duty.deadline), deadlineText(other.deadline)];
    if (day === before) return [];
    const name = documentName(earlier);
    const place = whereabouts(other.span);
    return [
      {
        file: later.file,
        message: {
          vi: `Thời hạn báo cáo ghi ${day}, nhưng ${name} (${place.vi}) ghi ${before} cho cùng đối tượng và nơi nhận.`,
          en: `Found the deadline ${day}, expected ${before} as in ${name} (${place.en}) for the same units and receiver.`,
        },
        span: duty.span,
        quote: day,
        related: [
          {
            file: earlier.file,
            span: other.span,
            quote: before,
            message: { vi: `${name} ghi ${before}.`, en: `${name} has ${before}.` },
          },
        ],
        data: { deadlines: [before, day] },
      },
    ];
  });
}

function isYearly(duty: Duty): boolean {
  return duty.deadline !== null && "month" in duty.deadline && reportsOnPlan(duty);
}

function sameDuty(a: Duty, first: ReadDocument, b: Duty, second: ReadDocument): boolean {
  const receiver = compilerOf(a, first);
  return (
    a.frequency === b.frequency &&
    receiver !== undefined &&
    receiver === compilerOf(b, second) &&
    shareParty(a.who, b.who, first)
  );
}
