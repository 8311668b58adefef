import type { Paragraph } from "../../document/block.js";
import { spanAt } from "../../document/passage.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { furtherBases, lastBasis, openingBases } from "../openingBases.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";

export const formatBasisMarks: DocumentRule = {
  name: "format-basis-marks",
  scope: "document",
  severity: "warning",
  title: { vi: "Dòng căn cứ trình bày không đúng", en: "A basis is set in the wrong way" },
  looksFor: {
    vi: "Mỗi căn cứ là một dòng, kết thúc bằng dấu chấm phẩy; dòng cuối cùng kết thúc bằng dấu chấm. Báo khi một dòng căn cứ đứng trước dòng căn cứ khác mà không kết thúc bằng dấu chấm phẩy, hoặc dòng cuối cùng kết thúc bằng dấu chấm phẩy (chỉ viện dẫn “Thực hiện …”: lưu ý); nhiều căn cứ viết liền trong một đoạn: lưu ý.",
    en: "Each basis stands on a line of its own that ends in a semicolon; the last one ends in a full stop. Reported where a basis before another one doesn't end in a semicolon, or the last one does (a remark for “Thực hiện …”); several bases in one paragraph are a remark.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b: sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6.b.",
  },
  silentWhen: {
    vi: "Chỉ có một căn cứ; căn cứ nối liền vào câu ban hành (“… UBND tỉnh ban hành Kế hoạch như sau:”); dòng cuối trong văn bản ban hành trước ngày 05/3/2020 hoặc văn bản quy phạm pháp luật (kết thúc bằng dấu chấm phẩy theo quy định riêng); luật đi liền luật sửa đổi nó.",
    en: "There is one basis; it runs into the sentence that issues the document; the last line of documents older than 05/3/2020 and of normative acts (which end it in a semicolon by rules of their own); a law beside the one that amends it.",
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
    {
      text: examplePlan({
        day: "11 tháng 8 năm 2022",
        title: "Nuôi ong rừng tràm",
        body: `Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017; Nghị định số 11/2021/NĐ-CP ngày 10/3/2021; Quyết định số 90/QĐ-TTg ngày 07/4/2021 của Thủ tướng Chính phủ;
Căn cứ Luật Chăn nuôi ngày 19 tháng 11 năm 2018;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. MỤC TIÊU`,
      }),
      lines: [7, 8],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 19/2022/QĐ-UBND
Hòa An, ngày 11 tháng 8 năm 2022
QUYẾT ĐỊNH
Quy định mức thu phí thư viện
Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019; Luật sửa đổi, bổ sung một số điều của Luật Thư viện;
Theo đề nghị của Giám đốc Sở Tài chính;
Ủy ban nhân dân tỉnh ban hành Quyết định quy định mức thu phí thư viện.
Điều 1. Mức thu`,
      lines: [],
    },
    {
      text: examplePlan({
        day: "11 tháng 8 năm 2022",
        title: "Nuôi ong rừng tràm",
        body: `Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
Luật Chăn nuôi ngày 19 tháng 11 năm 2018;
Căn cứ Nghị định số 11/2021/NĐ-CP ngày 10/3/2021 của Chính phủ.
I. MỤC TIÊU`,
      }),
      lines: [],
    },
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
    return [
      ...bases.slice(0, -1).filter(endsWrong).map(findingOf),
      ...lastFinding(subject),
      ...together(bases.filter((basis) => furtherBases(basis) >= severalMore)),
    ];
  },
};

/** The day that Decree 30/2020/NĐ-CP took force: before it the last basis ended in a comma. */
const sinceDecree = "2020-03-05";
/** A basis with so many documents more than its first is a list. */
const severalMore = 2;

/** The last basis with a semicolon although none follows; normative acts, whose number tells the year, have rules of their own. */
function lastFinding(subject: Subject): readonly Finding[] {
  const { date, number } = subject.reading.meta;
  if (date === null || date < sinceDecree || number === null) return [];
  if (/\d\/\d{4}\//u.test(number) || /-HĐND$|\/\p{Lu}{2}$/u.test(number)) return [];
  const last = lastBasis(subject);
  if (last === undefined || !/;\s*$/u.test(last.passage.text)) return [];
  const end = last.passage.text.slice(-40);
  return [
    {
      severity: /^[-–+*\s]*(?:thực hiện|triển khai)/iu.test(last.passage.text) ? "info" : "warning",
      message: {
        vi: "Dòng căn cứ cuối cùng kết thúc bằng “;”; phải là dấu chấm (.).",
        en: "Found the last basis ending in “;”, expected a full stop.",
      },
      span: spanAt(last.passage),
      quote: end,
      suggestion: end.replace(/\s*;\s*$/u, "."),
    },
  ];
}

function together([first, ...others]: readonly Paragraph[]): readonly Finding[] {
  if (first === undefined) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `Đoạn này viết liền ${furtherBases(first) + 1} căn cứ; sau mỗi căn cứ phải xuống dòng.`,
        en: `Found ${furtherBases(first) + 1} bases in one paragraph, expected each on a line of its own.`,
      },
      span: spanAt(first.passage),
      quote: first.passage.text.slice(0, 80),
      related: others.map(({ passage }) => saysHere(spanAt(passage), passage.text.slice(0, 80))),
    },
  ];
}

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
