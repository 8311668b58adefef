import type { Duty } from "../../read/reading.js";
import { type Descent, descents, documentName } from "../corpus.js";
import { compilerOf, deadlineText, reportsOnPlan, shareParty } from "../dutyParties.js";
import { dayOf, type OwnReport, ownReportsApart } from "../planReports.js";
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
    vi: "Văn bản thực hiện một văn bản khác nhưng đặt thời hạn báo cáo khác cho cùng đối tượng, nơi nhận và kỳ báo cáo; hoặc cơ quan ban hành (sở, huyện, xã, UBND tỉnh) tự định báo cáo cấp trên muộn hơn, thưa hơn hoặc qua đầu mối khác với văn bản đó.",
    en: "A document that carries out another one sets another deadline for the same units, receiver and rhythm; or its issuer means to report upwards later, more rarely or through another unit than that document asks.",
  },
  source: {
    vi: "Nghị định 09/2019/NĐ-CP: chế độ báo cáo phải phù hợp với quy định của cấp trên, không chồng chéo.",
    en: "Decree 09/2019/NĐ-CP: regimes agree with acts of higher rank and don't overlap.",
  },
  silentWhen: {
    vi: "Hai văn bản không liên quan nhau (mỗi kế hoạch có thời hạn riêng); văn bản sau sửa đổi, thay thế; khác đối tượng, nơi nhận hoặc kỳ báo cáo; báo cáo sớm hơn, dày hơn yêu cầu; báo cáo trong nội bộ; hai văn bản về hai việc.",
    en: "The documents aren't related (each plan has its own deadlines); the later amends or replaces; other units, receiver or rhythm; reports earlier or oftener than asked; reports within the house; documents on two matters.",
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
    {
      files: {
        "tinh.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 4 năm 2022
KẾ HOẠCH
Giảm nghèo bền vững giai đoạn 2022 - 2025
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế, Sở Nội vụ: báo cáo kết quả thực hiện Kế hoạch về Ủy ban nhân dân tỉnh trước ngày 05 tháng 12 hằng năm.
2. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả thực hiện 6 tháng trước ngày 10 tháng 6, cả năm trước ngày 25 tháng 11 về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) để tổng hợp.`,
        "huyen.txt": `ỦY BAN NHÂN DÂN
HUYỆN ĐẦM DƠI
Số: 21/KH-UBND
Đầm Dơi, ngày 02 tháng 02 năm 2023
KẾ HOẠCH
Giảm nghèo bền vững trên địa bàn huyện năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về giảm nghèo bền vững, UBND huyện ban hành Kế hoạch năm 2023 như sau:
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
Tổng hợp, tham mưu Ủy ban nhân dân huyện báo cáo kết quả thực hiện năm về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) trước ngày 20 tháng 12 hằng năm.`,
        "so.txt": `UBND TỈNH CÀ MAU
SỞ Y TẾ
Số: 09/KH-SYT
Cà Mau, ngày 12 tháng 01 năm 2023
KẾ HOẠCH
Giảm nghèo bền vững của ngành Y tế năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về giảm nghèo bền vững, Sở Y tế ban hành Kế hoạch năm 2023 như sau:
III. TỔ CHỨC THỰC HIỆN
1. Phòng Bảo trợ xã hội tham mưu Sở báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.`,
      },
      places: ["huyen.txt:10", "so.txt:9"],
    },
    {
      files: {
        "tinh.md": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 8 năm 2025
KẾ HOẠCH
Xây dựng nông thôn mới giai đoạn 2026 - 2030
III. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường: hằng tháng, trước ngày 22, báo cáo kết quả thực hiện về Sở Nông nghiệp và Môi trường.`,
        "xa.md": `ỦY BAN NHÂN DÂN
XÃ TÂN THUẬN
Số: 11/KH-UBND
Tân Thuận, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Xây dựng nông thôn mới năm 2026
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/8/2025 của UBND tỉnh về xây dựng nông thôn mới, UBND xã ban hành Kế hoạch năm 2026 như sau:
III. TỔ CHỨC THỰC HIỆN
1. Hằng quý, trước ngày 22 của tháng cuối quý, Ủy ban nhân dân xã báo cáo kết quả thực hiện về Sở Nông nghiệp và Môi trường.`,
      },
      places: ["xa.md:9"],
    },
    {
      files: {
        "tinh-uy.txt": `TỈNH ỦY CÀ MAU
Số 15-CTr/TU
Cà Mau, ngày 20 tháng 10 năm 2025
CHƯƠNG TRÌNH HÀNH ĐỘNG
về phát triển kinh tế biển đến năm 2030
IV. TỔ CHỨC THỰC HIỆN
1. Đảng ủy Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện với Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 10 tháng 12 hằng năm.`,
        "ubnd.txt": `UBND TỈNH CÀ MAU
Số: 07/KH-UBND
Cà Mau, ngày 09 tháng 01 năm 2026
KẾ HOẠCH
Phát triển kinh tế biển năm 2026
Thực hiện Chương trình hành động số 15-CTr/TU ngày 20/10/2025 của Tỉnh ủy về phát triển kinh tế biển, UBND tỉnh ban hành Kế hoạch năm 2026 như sau:
IV. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện với Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy) trước ngày 10 tháng 12 hằng năm.`,
      },
      places: ["ubnd.txt:8"],
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
    {
      files: {
        "tinh.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 4 năm 2022
KẾ HOẠCH
Giảm nghèo bền vững giai đoạn 2022 - 2025
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế, Sở Nội vụ: báo cáo kết quả thực hiện Kế hoạch về Ủy ban nhân dân tỉnh trước ngày 05 tháng 12 hằng năm.
2. Ủy ban nhân dân các huyện, thành phố báo cáo kết quả thực hiện 6 tháng trước ngày 10 tháng 6, cả năm trước ngày 25 tháng 11 về Ủy ban nhân dân tỉnh (qua Sở Nội vụ) để tổng hợp.`,
        "huyen.txt": `ỦY BAN NHÂN DÂN
HUYỆN ĐẦM DƠI
Số: 21/KH-UBND
Đầm Dơi, ngày 02 tháng 02 năm 2023
KẾ HOẠCH
Giảm nghèo bền vững trên địa bàn huyện năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về giảm nghèo bền vững, UBND huyện ban hành Kế hoạch năm 2023 như sau:
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ tham mưu Ủy ban nhân dân huyện báo cáo kết quả thực hiện hằng quý và hằng năm (trước ngày 20 tháng 11) về Ủy ban nhân dân tỉnh (qua Sở Nội vụ).
2. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả thực hiện về Phòng Nội vụ trước ngày 30 tháng 11 hằng năm.`,
        "khac.txt": `ỦY BAN NHÂN DÂN
HUYỆN ĐẦM DƠI
Số: 30/KH-UBND
Đầm Dơi, ngày 12 tháng 02 năm 2023
KẾ HOẠCH
Chuyển đổi số trên địa bàn huyện năm 2023
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/4/2022 của UBND tỉnh về giảm nghèo bền vững, UBND huyện ban hành Kế hoạch năm 2023 như sau:
III. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa và Thông tin tham mưu Ủy ban nhân dân huyện báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Thông tin và Truyền thông) trước ngày 15 tháng 12 hằng năm.`,
      },
      places: [],
    },
  ],
  check: (subjects) =>
    descents(subjects).flatMap((descent) => {
      const given = judge(descent);
      const lines = new Set(given.map(({ span }) => span.line));
      return [...given, ...ofIssuer(descent).filter(({ span }) => !lines.has(span.line))];
    }),
};

/** What a plan says of its issuer's own reports. */
function ofIssuer(descent: Descent): readonly CorpusFinding[] {
  const name = documentName(descent.upper);
  return ownReportsApart(descent).map(({ upper, plan, kind }) => {
    const [mine, other] = [told(plan, kind), told(upper, kind)];
    const place = whereabouts(upper.span);
    return {
      file: descent.plan.file,
      message: {
        vi: `${SAID[kind].vi} ghi ${mine}, nhưng ${name} (${place.vi}) ghi ${other} cho báo cáo này.`,
        en: `Found ${SAID[kind].en} ${mine}, expected ${other} as in ${name} (${place.en}).`,
      },
      span: plan.span,
      quote: mine,
      related: [
        {
          file: descent.upper.file,
          span: upper.span,
          quote: other,
          message: { vi: `${name} ghi ${other}.`, en: `${name} has ${other}.` },
        },
      ],
      data: { kind, values: [other, mine] },
    };
  });
}

const SAID = {
  day: { vi: "Thời hạn cơ quan ban hành báo cáo cấp trên", en: "the issuer's own report due" },
  rhythm: { vi: "Kỳ cơ quan ban hành báo cáo cấp trên", en: "the issuer's own report due" },
  via: { vi: "Nơi tổng hợp báo cáo của cơ quan ban hành", en: "the issuer's own report going through" },
} as const;

const RHYTHMS: Readonly<Record<string, string>> = {
  monthly: "hằng tháng",
  quarterly: "hằng quý",
  semiannual: "6 tháng",
  annual: "hằng năm",
};

/** What of a report differs, as printed where it can be found again. */
function told(duty: Duty, kind: OwnReport["kind"]): string {
  if (kind === "via") return duty.via ?? "";
  if (kind === "rhythm") return RHYTHMS[duty.frequency] ?? duty.frequency;
  const { deadline, what } = duty;
  if (deadline === null || !("month" in deadline)) return `ngày ${dayOf(duty)}`;
  const { day, month } = deadline;
  const printed = new RegExp(`(?<!\\d)0?${day}\\s*(?:/|-|tháng)\\s*0?${month}(?!\\d)`, "u").exec(what);
  return printed?.[0] ?? deadlineText(deadline);
}

function judge({ upper: earlier, plan: later }: Descent): readonly CorpusFinding[] {
  const known = earlier.reading.duties.filter(isYearly);
  return later.reading.duties.filter(isYearly).flatMap((duty) => {
    const others = known.filter((each) => sameDuty(each, earlier, duty, later));
    const [other] = others;
    if (other?.deadline === undefined || other.deadline === null || duty.deadline === null) return [];
    const [day, before] = [deadlineText(duty.deadline), deadlineText(other.deadline)];
    // Several units have days of their own: one of them may be this.
    if (others.some(({ deadline }) => deadline !== null && deadlineText(deadline) === day)) return [];
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
