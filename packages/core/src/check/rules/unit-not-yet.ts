import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { printedDate, whereabouts, whereaboutsOf } from "../whereabouts.js";
import { type YoungUnit, youngUnits } from "../youngUnits.js";

export const unitNotYet: DocumentRule = {
  name: "unit-not-yet",
  scope: "document",
  severity: "error",
  title: {
    vi: "Cơ quan, đơn vị hành chính chưa có vào ngày của văn bản",
    en: "A body that wasn't there yet on the document's day",
  },
  looksFor: {
    vi: "Văn bản ghi ngày trước khi có cơ quan, cấp hành chính mà nó giao việc hoặc nhắc đến (Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo; xã, phường, đặc khu; tỉnh “nay là” tỉnh khác do sáp nhập năm 2025): ngày của văn bản hoặc tên cơ quan ghi nhầm.",
    en: "The document is dated before a body or level that it names was set up (Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo; xã, phường, đặc khu; a province that `is now` another by the mergers of 2025): its date or the name is wrong.",
  },
  source: {
    vi: "Nghị quyết 176/2025/QH15, Nghị định 45/2025/NĐ-CP (bộ, sở từ 01/3/2025); Luật 72/2025/QH15 (xã, phường, đặc khu từ 01/7/2025); Nghị quyết 202/2025/QH15 (sáp nhập tỉnh).",
    en: "Resolution 176/2025/QH15 and Decree 45/2025 (ministries and departments since 1/3/2025); Law 72/2025/QH15 (levels since 1/7/2025); Resolution 202/2025/QH15 (mergers of provinces).",
  },
  silentWhen: {
    vi: "Văn bản không ghi năm; những tháng chuẩn bị sắp xếp (từ 12/2024, 4/2025); đặc khu kinh tế.",
    en: "The document has no year; the months in which the change was prepared (since 12/2024, 4/2025); special economic zones.",
  },
  bad: [
    {
      text: examplePlan({
        day: "     tháng 9 năm 2023",
        title: "Trồng rừng ngập mặn",
        body: `1. Sở NNMT cấp cây giống.
2. UBND các xã, đặc khu trồng và giữ cây.`,
      }),
      lines: [7, 8],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phát triển nghề muối",
        body: `1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các địa phương.
2. Kế hoạch của tỉnh Phú Yên (nay là tỉnh Đắk Lắk) hết hiệu lực.
3. UBND các xã, phường, đặc khu báo cáo Sở Nông nghiệp và Môi trường.`,
      }),
      lines: [7, 8, 9],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 05 tháng 6 năm 2023 |
|---|---|
| Số: 44/KH-UBND | |

KẾ HOẠCH

Công tác tôn giáo năm 2023

| Việc | Chủ trì |
|---|---|
| Tập huấn | Sở Dân tộc và Tôn giáo |`,
      lines: [11],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "20 tháng 12 năm 2024",
        title: "Sắp xếp tổ chức",
        body: `1. Thành lập Sở Nông nghiệp và Môi trường trong quý I năm 2025.
2. Xây dựng đề án đặc khu kinh tế ven biển.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => youngUnits(subject).flatMap((places) => findingOf(places, subject)),
};

function findingOf(places: readonly YoungUnit[], { reading: { meta } }: Subject): readonly Finding[] {
  const [first, ...others] = places;
  const at = meta.spans.date;
  if (first === undefined || meta.date === null || at === undefined) return [];
  const [day, since] = [printedDate(meta.date), printedDate(first.since)];
  return [
    {
      message: {
        vi: `“${first.printed}” chỉ có từ ngày ${since} (${first.by}), nhưng văn bản ghi ngày ${day}${others.length === 0 ? "" : `; cũng ghi ở ${whereaboutsOf(others.map(({ span }) => span)).vi}`}; cần kiểm tra lại ngày của văn bản hoặc tên này.`,
        en: `Found “${first.printed}” in a document of ${day}, expected a later date or another name: it is there since ${since} (${first.by}).`,
      },
      span: first.span,
      quote: first.printed,
      related: [
        {
          span: at,
          message: {
            vi: `Ngày của văn bản này (${whereabouts(at).vi}): ${day}.`,
            en: `This document's date (${whereabouts(at).en}): ${day}.`,
          },
        },
      ],
      data: { printed: first.printed, since: first.since, date: meta.date },
    },
  ];
}
