import type { Span } from "../../document/span.js";
import { shortened } from "../../text/shortened.js";
import { wordingOf } from "../alignment.js";
import {
  type Descent,
  descents,
  documentName,
  indicatorsByMeaning,
  type PlacedIndicator,
} from "../corpus.js";
import { indicatorTitle, isPrinted } from "../indicatorTables.js";
import { alignStatements } from "../planAlignment.js";
import { demandsLeftOut, statementsOf, tasksHeading } from "../planDemands.js";
import type { CorpusFinding, CorpusRule } from "../rule.js";
import type { ReadDocument } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const planUnlinked: CorpusRule = {
  name: "plan-unlinked",
  scope: "corpus",
  severity: "info",
  title: {
    vi: "Kế hoạch bỏ sót yêu cầu của văn bản cấp trên",
    en: "A plan leaves out what the upper document demands",
  },
  looksFor: {
    vi: "Văn bản được nêu là căn cứ, được thực hiện (có trong các tệp đang soát) có chỉ tiêu mà kế hoạch này không nhắc đến (mỗi văn bản cấp trên nêu một lần), hoặc giao chính cơ quan ban hành kế hoạch này một việc có thời hạn trong thời gian của kế hoạch mà kế hoạch không nêu.",
    en: "The document that this plan carries out or rests on (among the files checked) has indicators that the plan doesn't take up (one finding for each upper document), or orders the plan's own issuer to do something by a day in the plan's time of which the plan says nothing.",
  },
  source: {
    vi: "Kế hoạch thực hiện phải cụ thể hóa đủ chỉ tiêu của văn bản mà nó thực hiện, hoặc nói rõ chỉ tiêu nào không áp dụng.",
    en: "A plan takes up all indicators of what it carries out, or says which don't apply.",
  },
  silentWhen: {
    vi: "Văn bản cấp trên không có trong các tệp; hai văn bản không có chỉ tiêu chung (kế hoạch không làm theo chỉ tiêu); chỉ được nhắc đến, không phải căn cứ; kế hoạch nói bằng lời khác; thời hạn ngoài thời gian của kế hoạch; giao cơ quan khác.",
    en: "The upper document isn't among the files; the two share no indicator at all; it is only mentioned; the plan says it in other words; time limits outside the plan's time; other units are told.",
  },
  bad: [
    {
      files: {
        "tren.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2021
KẾ HOẠCH
Phát triển y tế giai đoạn 2021 - 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 90 | 100 |
| 3 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi | % | 17 | 14 |`,
        "duoi.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
Phát triển y tế năm 2025
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2021 của UBND tỉnh về phát triển y tế, UBND tỉnh ban hành Kế hoạch năm 2025 như sau:

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2025 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 92 | 93 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 88 | 90 |`,
      },
      places: ["duoi.md:6"],
    },
    {
      files: {
        "tinh.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 8 năm 2025
KẾ HOẠCH
Phòng cháy, chữa cháy rừng giai đoạn 2025 - 2030
III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
a) Xây dựng quy chế phối hợp chữa cháy rừng giữa các lực lượng, trình Ủy ban nhân dân tỉnh ban hành trong quý I năm 2026.
b) Theo dõi diễn biến rừng.
2. Ủy ban nhân dân các xã, phường:
a) Ban hành kế hoạch trước ngày 31 tháng 01 năm 2026.
b) Đào giếng dự trữ nước tại các cụm dân cư ven rừng tràm, hoàn thành trước ngày 28 tháng 02 năm 2026.
c) Ký cam kết an toàn lửa với từng hộ giữ rừng, xong trước ngày 15 tháng 3 năm 2026.`,
        "xa.txt": `ỦY BAN NHÂN DÂN
XÃ TÂN THUẬN
Số: 11/KH-UBND
Tân Thuận, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phòng cháy, chữa cháy rừng năm 2026
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/8/2025 của UBND tỉnh về phòng cháy, chữa cháy rừng, UBND xã ban hành Kế hoạch năm 2026 như sau:
I. MỤC TIÊU
Không để xảy ra cháy rừng.
II. NHIỆM VỤ
1. Vận động hộ giữ rừng ký cam kết an toàn lửa. Chủ trì: Phòng Kinh tế.
2. Trực chòi canh lửa trong mùa khô. Chủ trì: Ban Chỉ huy Quân sự xã.`,
      },
      places: ["xa.txt:10"],
    },
    {
      files: {
        "tinh.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 8 năm 2025
KẾ HOẠCH
Phòng cháy, chữa cháy rừng giai đoạn 2025 - 2030
III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
a) Xây dựng quy chế phối hợp chữa cháy rừng giữa các lực lượng, trình Ủy ban nhân dân tỉnh ban hành trong quý I năm 2026.
b) Theo dõi diễn biến rừng.
2. Ủy ban nhân dân các xã, phường:
a) Ban hành kế hoạch trước ngày 31 tháng 01 năm 2026.
b) Đào giếng dự trữ nước tại các cụm dân cư ven rừng tràm, hoàn thành trước ngày 28 tháng 02 năm 2026.
c) Ký cam kết an toàn lửa với từng hộ giữ rừng, xong trước ngày 15 tháng 3 năm 2026.`,
        "so.txt": `UBND TỈNH CÀ MAU
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 09/KH-SNNMT
Cà Mau, ngày 12 tháng 01 năm 2026
KẾ HOẠCH
Phòng cháy, chữa cháy rừng năm 2026
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/8/2025 của UBND tỉnh về phòng cháy, chữa cháy rừng, Sở Nông nghiệp và Môi trường ban hành Kế hoạch năm 2026 như sau:
II. NHIỆM VỤ
1. Phối hợp các lực lượng diễn tập chữa cháy rừng. Chủ trì: Chi cục Kiểm lâm.
2. Theo dõi, cập nhật diễn biến rừng. Chủ trì: Chi cục Kiểm lâm.`,
      },
      places: ["so.txt:8"],
    },
  ],
  good: [
    {
      files: {
        "tren.md": `UBND TỈNH THANH HÓA
Số: 31/KH-UBND
Thanh Hóa, ngày 20 tháng 8 năm 2021
KẾ HOẠCH
Phát triển y tế giai đoạn 2021 - 2030

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 93 | 95 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 90 | 100 |`,
        "duoi.md": `UBND TỈNH THANH HÓA
Số: 77/KH-UBND
Thanh Hóa, ngày 05 tháng 9 năm 2024
KẾ HOẠCH
Phát triển y tế năm 2025
Thực hiện Kế hoạch số 31/KH-UBND ngày 20/8/2021 của UBND tỉnh về phát triển y tế, UBND tỉnh ban hành Kế hoạch năm 2025 như sau:

| TT | Chỉ tiêu | Đơn vị tính | 2024 | 2025 |
|---|---|---|---|---|
| 1 | Tỷ lệ dân số tham gia BHYT | % | 92 | 93 |
| 2 | Tỷ lệ trạm y tế có bác sĩ | % | 88 | 90 |`,
      },
      places: [],
    },
    {
      files: {
        "tinh.txt": `UBND TỈNH CÀ MAU
Số: 52/KH-UBND
Cà Mau, ngày 14 tháng 8 năm 2025
KẾ HOẠCH
Phòng cháy, chữa cháy rừng giai đoạn 2025 - 2030
III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
a) Xây dựng quy chế phối hợp chữa cháy rừng giữa các lực lượng, trình Ủy ban nhân dân tỉnh ban hành trong quý I năm 2026.
b) Theo dõi diễn biến rừng.
2. Ủy ban nhân dân các xã, phường:
a) Ban hành kế hoạch trước ngày 31 tháng 01 năm 2026.
b) Đào giếng dự trữ nước tại các cụm dân cư ven rừng tràm, hoàn thành trước ngày 28 tháng 02 năm 2026.
c) Ký cam kết an toàn lửa với từng hộ giữ rừng, xong trước ngày 15 tháng 3 năm 2026.`,
        "xa.txt": `ỦY BAN NHÂN DÂN
XÃ TÂN THUẬN
Số: 11/KH-UBND
Tân Thuận, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phòng cháy, chữa cháy rừng năm 2026
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/8/2025 của UBND tỉnh về phòng cháy, chữa cháy rừng, UBND xã ban hành Kế hoạch năm 2026 như sau:
II. NHIỆM VỤ
1. Vận động hộ giữ rừng ký cam kết an toàn lửa. Chủ trì: Phòng Kinh tế.
2. Đào 06 giếng dự trữ nước ở cụm dân cư ven rừng tràm ấp Kinh Ba và ấp Rạch Cui, xong trong tháng 02 năm 2026. Chủ trì: Phòng Kinh tế.`,
        "muon.txt": `UBND TỈNH CÀ MAU
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 09/KH-SNNMT
Cà Mau, ngày 12 tháng 01 năm 2027
KẾ HOẠCH
Phòng cháy, chữa cháy rừng năm 2027
Thực hiện Kế hoạch số 52/KH-UBND ngày 14/8/2025 của UBND tỉnh về phòng cháy, chữa cháy rừng, Sở Nông nghiệp và Môi trường ban hành Kế hoạch năm 2027 như sau:
II. NHIỆM VỤ
1. Theo dõi, cập nhật diễn biến rừng. Chủ trì: Chi cục Kiểm lâm.`,
      },
      places: [],
    },
  ],
  check: (subjects) =>
    descents(subjects).flatMap((descent) => [...[judge(descent) ?? []].flat(), ...demands(descent)]),
};

function demands(descent: Descent): readonly CorpusFinding[] {
  const { plan, upper } = descent;
  const left = demandsLeftOut(descent);
  const name = documentName(upper);
  const heading = left.length === 0 ? undefined : tasksHeading(plan);
  return left.map((demand) => {
    const place = whereabouts(demand.span);
    const what = shortened(demand.what, 160);
    return {
      file: plan.file,
      message: {
        vi: `Kế hoạch thực hiện ${name} nhưng không nêu nhiệm vụ văn bản đó giao có thời hạn (${place.vi}): “${what}”.`,
        en: `Found a plan that carries out ${name} without a task given there with a time limit (${place.en}), expected it too: “${what}”.`,
      },
      span: heading?.span ?? descent.span,
      related: [
        {
          file: upper.file,
          span: demand.span,
          quote: demand.what.slice(0, 80),
          message: { vi: `Nhiệm vụ ${name} giao.`, en: `A task given by ${name}.` },
        },
      ],
      data: { upper: upper.reading.meta.number, task: demand.what, date: demand.date },
    };
  });
}

function judge({ plan, upper, span }: Descent): CorpusFinding | undefined {
  const demanded = [...indicatorsByMeaning(upper)].flatMap(([key, [first]]) =>
    first !== undefined && isPrinted(first.indicator) ? [{ key, ...first }] : [],
  );
  const own = indicatorsByMeaning(plan);
  const known = [...own.keys()].map((key) => new Set(wordsOf(key)));
  const unnamed = demanded.filter(({ key }) => !own.has(key) && !isNear(wordsOf(key), known));
  if (unnamed.length === 0 || unnamed.length === demanded.length) return undefined;
  const missing = inNoWords(unnamed, upper, plan);
  if (missing.length === 0) return undefined;
  return findingOf(plan, upper, span, missing);
}

function wordsOf(key: string): readonly string[] {
  return key.replace(/\|.*$/u, "").split(" ");
}

/** Those that no statement of the plan tells in other words either. */
function inNoWords<T extends PlacedIndicator>(
  placed: readonly T[],
  upper: ReadDocument,
  plan: ReadDocument,
): readonly T[] {
  const asked = {
    document: upper,
    statements: placed.map((of) => ({ of, wording: wordingOf(of.indicator.name) })),
  };
  const held = alignStatements(asked, { document: plan, statements: statementsOf(plan) });
  return placed.filter((each) => !held.has(each));
}

/** The plan has an indicator of nearly the same words: it may be the demanded one in other words. */
function isNear(words: readonly string[], known: readonly ReadonlySet<string>[]): boolean {
  return known.some((set) => words.filter((word) => set.has(word)).length >= words.length * 0.75);
}

function findingOf(
  plan: ReadDocument,
  upper: ReadDocument,
  span: Span,
  missing: readonly PlacedIndicator[],
): CorpusFinding {
  const name = documentName(upper);
  const titles = missing.slice(0, 5).map(({ indicator }) => indicatorTitle(indicator));
  const more = missing.length > titles.length ? "…" : "";
  return {
    file: plan.file,
    message: {
      vi: `Kế hoạch thực hiện ${name} nhưng không nhắc đến ${missing.length} chỉ tiêu của văn bản đó: ${titles.join("; ")}${more}.`,
      en: `Found a plan that carries out ${name} without ${missing.length} of its indicators, expected them too: ${titles.join("; ")}${more}.`,
    },
    span,
    related: missing.slice(0, 5).map(({ indicator }) => ({
      file: upper.file,
      span: indicator.span,
      quote: indicator.name.slice(0, 80),
      message: { vi: `Chỉ tiêu của ${name}.`, en: `An indicator of ${name}.` },
    })),
    data: { upper: upper.reading.meta.number, missing: missing.map(({ indicator }) => indicator.name) },
  };
}
