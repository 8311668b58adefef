import type { Paragraph } from "../../document/block.js";
import { spanAt } from "../../document/passage.js";
import type { Finding } from "../diagnostic.js";
import { openingBases } from "../openingBases.js";
import type { DocumentRule } from "../rule.js";

export const formatBasisMarks: DocumentRule = {
  name: "format-basis-marks",
  scope: "document",
  severity: "warning",
  title: { vi: "Dấu cuối dòng căn cứ không đúng", en: "A basis ends with the wrong mark" },
  looksFor: {
    vi: "Mỗi căn cứ là một dòng, kết thúc bằng dấu chấm phẩy; dòng cuối cùng kết thúc bằng dấu chấm. Báo khi một dòng căn cứ đứng trước dòng căn cứ khác mà không kết thúc bằng dấu chấm phẩy.",
    en: "Each basis stands on a line of its own that ends in a semicolon; the last one ends in a full stop. Reported where a basis before another one doesn't end in a semicolon.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b: sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6.b.",
  },
  silentWhen: {
    vi: "Chỉ có một căn cứ; căn cứ nối liền vào câu ban hành (“… UBND tỉnh ban hành Kế hoạch như sau:”); văn bản ban hành trước ngày 05/3/2020; dòng cuối kết thúc bằng dấu chấm phẩy vì còn “Theo đề nghị …”.",
    en: "There is one basis; it runs into the sentence that issues the document; the document is older than 05/3/2020; the last line ends in a semicolon because “Theo đề nghị …” follows.",
  },
  bad: [
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch thu gom rác thải
Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020.
Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ;
Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường.
Điều 1. Ban hành Kế hoạch.`,
      lines: [3],
    },
    {
      text: `## KẾ HOẠCH

**Bảo vệ rừng**

*Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017,*

*Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ.*

UBND tỉnh ban hành Kế hoạch như sau:`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `QUYẾT ĐỊNH
Ban hành Kế hoạch thu gom rác thải
Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;
Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ;
Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường.
Điều 1. Ban hành Kế hoạch.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { date } = subject.reading.meta;
    if (date !== null && date < "2011-04-01") return [];
    const bases = openingBases(subject);
    return bases.slice(0, -1).filter(endsWrong).map(findingOf);
  },
};

function endsWrong({ passage: { text } }: Paragraph): boolean {
  return !/;["”»\s)*]*$/u.test(text) && !/(?:như sau|sau đây)\s*:?$/u.test(text);
}

function findingOf({ passage }: Paragraph): Finding {
  const end = passage.text.slice(-40);
  return {
    message: {
      vi: `Dòng căn cứ kết thúc bằng “${end.at(-1) ?? ""}”; phải là dấu chấm phẩy (;) vì sau đó còn căn cứ khác.`,
      en: `Found a basis ending in “${end.at(-1) ?? ""}”, expected a semicolon as another basis follows.`,
    },
    span: spanAt(passage),
    quote: end,
    suggestion: `${end.replace(/[\s.,:]+$/u, "")};`,
  };
}
