import { type OrderConflict, orderConflicts } from "../citationOrder.js";
import { citedName, quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";
import { printedDate, whereabouts } from "../whereabouts.js";

export const citationChronology: DocumentRule = {
  name: "citation-chronology",
  scope: "document",
  severity: "error",
  title: {
    vi: "Văn bản triển khai có trước văn bản mà nó triển khai",
    en: "An act is older than the one it carries out",
  },
  looksFor: {
    vi: "Văn bản được viện dẫn là để thực hiện, triển khai, hướng dẫn, sửa đổi, thay thế một văn bản khác nhưng ngày ban hành lại trước ngày của văn bản đó; luật sửa đổi, bổ sung một luật hoặc nghị định quy định chi tiết một luật có ngày trước ngày thông qua luật ấy (nghị định: cảnh báo); kế hoạch của địa phương ghi cùng một trích yếu với văn bản Trung ương đứng ngay trước nhưng ban hành trước, hoặc để thực hiện đề án, chiến lược mà văn bản Trung ương phê duyệt sau đó (cảnh báo).",
    en: "A cited act is said to carry out, guide, amend or replace another one, but its date lies before the other's; a law that amends a law, or a decree that details one (warning), is older than it; a local plan under one title with the central act right before it, or one for a scheme that the central act approves, is older (warning).",
  },
  source: {
    vi: "Lẽ thường: không thể triển khai, sửa đổi, thay thế văn bản chưa ban hành; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 (viện dẫn ghi đúng thời gian ban hành).",
    en: "Common sense: what isn't issued yet can't be carried out, amended or replaced; Decree 30/2020/NĐ-CP, annex I, II.6 (citations give the right date).",
  },
  silentWhen: {
    vi: "Một trong hai văn bản không ghi ngày ở nơi nào; một văn bản đã ghi hai ngày khác nhau (quy tắc citation-date-conflict); câu nối sang việc khác của cơ quan khác; văn bản được sửa đổi, thay thế bởi văn bản đứng sau.",
    en: "One of the two is dated nowhere; one is printed with two dates (rule citation-date-conflict); the sentence goes on with what someone else does; the first act was changed by the second.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Phát triển nghề muối",
        body: `Căn cứ Nghị quyết số 52/NQ-CP ngày 14/6/2022 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 17-NQ/TW ngày 16/6/2023 của Ban Chấp hành Trung ương;
Kế hoạch này thay thế Kế hoạch số 40/KH-UBND ngày 02/3/2023 của UBND tỉnh (cũ) về việc triển khai
thực hiện Quyết định số 512/QĐ-TTg ngày 09/5/2023 của Thủ tướng Chính phủ.`,
      }),
      lines: [7, 8],
    },
    {
      text: `# QUYẾT ĐỊNH

*Căn cứ Luật Làng nghề ngày 17 tháng 6 năm 2021;*

*Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Làng nghề ngày 20 tháng 11 năm 2019;*

| TT | Căn cứ |
|---|---|
| 1 | Chỉ thị số 33-CT/TW ngày 08/9/2021 của Ban Bí thư, Kế hoạch số 77-KH/TU ngày 10/3/2021 của Tỉnh ủy về xây dựng gia đình trong tình hình mới |
| 2 | Quyết định số 512/QĐ-TTg ngày 09/5/2023 của Thủ tướng Chính phủ phê duyệt Đề án bảo tồn và phát triển nghề làm muối sạch ven biển đến năm 2030; Kế hoạch số 18/KH-UBND ngày 04/01/2022 của UBND tỉnh thực hiện Đề án bảo tồn và phát triển nghề làm muối sạch ven biển đến năm 2030 |
| 3 | Kế hoạch số 12-KH/TU ngày 05/02/2021 của Tỉnh ủy và Kế hoạch số 90/KH-UBND ngày 20/12/2021 của UBND tỉnh thực hiện Nghị quyết số 40-NQ/TW ngày 01/7/2021 của Bộ Chính trị |`,
      lines: [5, 9, 10, 11],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Phát triển nghề muối",
        body: `Căn cứ Nghị quyết số 52/NQ-CP ngày 14/8/2023 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 17-NQ/TW ngày 16/6/2023 của Ban Chấp hành Trung ương;
Căn cứ Quyết định số 18/QĐ-UBND ngày 04/01/2022 của UBND tỉnh về nghề muối và triển khai Quyết định số 512/QĐ-TTg ngày 09/5/2023 của Thủ tướng Chính phủ;
Nghị định số 40/2017/NĐ-CP ngày 05/4/2017 được sửa đổi, bổ sung tại Nghị định số 09/2024/NĐ-CP ngày 26/01/2024.
Thực hiện Kế hoạch số 18/KH-UBND ngày 04/01/2022 của UBND tỉnh, Sở Công Thương triển khai Quyết định số 512/QĐ-TTg ngày 09/5/2023 của Thủ tướng Chính phủ.
Nghị quyết số 61/NQ-CP ngày 31/12/2023 của Chính phủ và Chương trình số 19-CTr/TU ngày 20/11/2023 của Tỉnh ủy về thực hiện Nghị quyết số 17-NQ/TW ngày 16/6/2023 của Ban Chấp hành Trung ương.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => orderConflicts(subject).map(findingOf),
};

const SAYS = {
  carries: { vi: "thực hiện", en: "carries out" },
  shares: { vi: "cùng trích yếu với", en: "shares its title with" },
  amends: { vi: "sửa đổi, bổ sung", en: "amends" },
  scheme: { vi: "thực hiện đề án, chương trình do", en: "carries out what is approved by" },
  details: { vi: "quy định chi tiết", en: "details" },
} satisfies Record<OrderConflict["kind"], { readonly vi: string; readonly en: string }>;

function findingOf({ kind, act, actDate, ground, groundDate }: OrderConflict): Finding {
  const [own, other] = [printedDate(actDate), printedDate(groundDate)];
  const [name, groundName] = [citedName(act), citedName(ground)];
  const says = SAYS[kind];
  const place = whereabouts(ground.span);
  return {
    severity: kind === "carries" || kind === "amends" ? "error" : "warning",
    message: {
      vi: `${name} (${own}) ${says.vi} ${groundName} (${other}, ${place.vi}) nhưng lại ban hành trước; cần kiểm tra lại số, ngày.`,
      en: `Found ${name} of ${own}, which ${says.en} ${groundName} of ${other} (${place.en}), expected it to be issued after that.`,
    },
    span: act.span,
    quote: quoteOf(act),
    related: [
      {
        span: ground.span,
        quote: quoteOf(ground),
        message: { vi: `Ban hành ngày ${other}.`, en: `Issued on ${other}.` },
      },
    ],
    data: { number: act.number, date: actDate, ground: ground.number ?? ground.title, groundDate },
  };
}
