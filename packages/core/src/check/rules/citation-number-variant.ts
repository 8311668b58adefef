import { numberVariants } from "../citationVariants.js";
import { type NumberedMention, numberedMentions, quoteOf } from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { NumberVariant } from "../serialVariants.js";
import { type SlippedShort, slippedShorts } from "../shortCitations.js";
import { standardVariants } from "../standardNumbers.js";
import { whereabouts, whereaboutsOf } from "../whereabouts.js";

export const citationNumberVariant: DocumentRule = {
  name: "citation-number-variant",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Số, ký hiệu của một văn bản được ghi theo hai cách",
    en: "One document's number is spelled in two ways",
  },
  looksFor: {
    vi: "Cùng số thứ tự và cùng ngày ban hành nhưng ký hiệu khác nhau do ghi sai (thừa, thiếu, đảo chữ, sai dấu nối, dấu gạch chéo); hoặc cùng ngày, cùng ký hiệu, cùng trích yếu nhưng số lệch một chữ số; văn bản nêu một lần không kèm trích yếu, cùng ngày và chỉ khác một chữ số với văn bản làm căn cứ; hai số cách nhau hơn số văn bản một cơ quan có thể ban hành trong một ngày; văn bản viện dẫn một lần không ghi ngày mà số là số của văn bản khác đảo chữ số; văn bản gọi tắt bằng một số mà không văn bản nào mang (Quyết định 161 ghi thành Quyết định 116); quy chuẩn, tiêu chuẩn ghi hai cách (02/2009/BYT và QCVN 02:2009/BYT). Khoảng trắng thừa trong ký hiệu (132- KL/TW): lưu ý, nêu chung một lần.",
    en: "The same serial and date with symbols that differ by a slip (a letter too many, too few or swapped, another mark), or the same date, symbol and title with serials that differ by one figure; an act named once without a title on the day of a legal basis and one figure away from it; serials further apart than one body's acts of a day can be; an act cited once without a day under the figures of another in other order; a short citation by a serial that no cited act has (Quyết định 116 for Quyết định 161); a standard in two spellings (02/2009/BYT and QCVN 02:2009/BYT). Spaces within symbols (132- KL/TW): one remark for all.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 (số, ký hiệu) và II.6 (viện dẫn); Hướng dẫn 36-HD/VPTW đối với văn bản của Đảng.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.3 (number and symbol) and II.6 (citations); Guide 36-HD/VPTW for party documents.",
  },
  silentWhen: {
    vi: "Khoảng trắng do ngắt dòng hoặc giữa số và dấu gạch chéo đầu tiên; khác nhau về chữ hoa trong tiêu đề viết hoa; cả hai ký hiệu đều đúng quy định và trích yếu khác nhau (hai văn bản ban hành cùng ngày).",
    en: "A space that a line break or the stamped serial explains; they differ in case within a title in capitals; both symbols are regular and the titles differ (two documents of one day).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
THỰC HIỆN QUYẾT ĐỊNH SỐ 1372/QĐ-TTG NGÀY 12/5/2025 CỦA THỦ TƯỚNG CHÍNH PHỦ BAN HÀNH KẾ HOẠCH THI HÀNH NGHỊ ĐỊNH QUY ĐỊNH CHI TIẾT VỀ NGHỀ NUÔI ONG
Thực hiện Quyết định số 1362/QĐ-TTg ngày 12/5/2025 của Thủ tướng Chính phủ ban hành
Kế hoạch thi hành Nghị định số 44/2025/NĐ-CP ngày 02/3/2025 của Chính phủ quy định chi tiết về nghề nuôi ong, UBND tỉnh ban hành Kế hoạch như sau:`,
      lines: [3],
    },
    {
      text: `# BÁO CÁO

Nghề nuôi ong

- Tỉnh ủy ban hành Kế hoạch số 63-KH/TU ngày 19-9-2023 về phát triển nghề nuôi ong; UBND tỉnh ban hành Kế hoạch số 182/KH-UBND ngày 25/12/2023 thực hiện Kế hoạch số 68-KH/TU ngày 19-9-2023.
- Nghị quyết số 45-NQ/TW ngày 02/3/2023 của Bộ Chính trị về phát triển nghề nuôi ong và trồng hoa lấy mật ở các tỉnh miền núi đến năm 2030.
- Nghị quyết số 77/NQ-CP ngày 05/6/2023 của Chính phủ ban hành Kế hoạch thực hiện Nghị quyết số 45-NQ/TW ngày 02/3/2023.
- Nghị quyết số 79/NQ-CP ngày 05/6/2023 của Chính phủ về phát triển nghề nuôi ong và trồng hoa lấy mật ở các tỉnh miền núi đến năm 2030.`,
      lines: [5, 8],
    },
    {
      text: `QUYẾT ĐỊNH
Căn cứ Nghị quyết số 62/NQ-CP ngày 13/6/2024 của Chính phủ ban hành Chương trình trồng hoa lấy mật ở các tỉnh miền núi;
Căn cứ Kế hoạch số 17/KH-UBND ngày 11/8/2024 của UBND tỉnh về thực hiện Nghị quyết số 63/NQ-CP ngày 13/6/2024 của Chính phủ và Kế hoạch số 07-KH/TU ngày 25/7/2024 của Tỉnh ủy;`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
Bảo hiểm xã hội toàn dân
1. Thực hiện Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương.
2. Chương trình hành động thực hiện Nghị quyết số 28-TW/NQ ngày 23/5/2018 của Ban Chấp hành Trung ương.`,
      lines: [4],
    },
    {
      text: `BÁO CÁO
Kết quả công tác gia đình
| STT | Văn bản |
|---|---|
| 1 | Quyết định số 905/QĐ-BLĐTBXH ngày 14/6/2023 |
| 2 | Quyết định số 905/QĐ-BLĐTBHX ngày 14/6/2023 |`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH

Nước sạch nông thôn

- Thực hiện Kết luận số 45- KL/TW ngày 10/01/2025; 60% số hộ dùng nước đạt quy chuẩn 01-1/2018/BYT.
- Kiểm nghiệm theo QCVN 01-1:2018/BYT.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Làng nghề năm 2024
Căn cứ Quyết định số 1423/QĐ-TTg ngày 05/9/2022 của Thủ tướng Chính phủ phê duyệt Chương trình bảo tồn và phát triển làng nghề;
1. Xét công nhận theo Quyết định số 1432/QĐ-TTg ngày 05/9/2022 của Thủ tướng Chính phủ phê duyệt Chương trình bảo tồn và phát triển làng nghề.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Hợp tác xã
Căn cứ Nghị quyết số 36/2022/NQ-HĐND ngày 14 tháng 7 năm 2022 của Hội đồng nhân dân tỉnh;

| Việc | Theo |
|---|---|
| Hỗ trợ lãi suất | Nghị quyết số 36/2022/NQ-UBND ngày 14/7/2022 |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển cảng cá tỉnh Hòa An
1. Thực hiện Nghị quyết số 41-NQ/TW ngày 10/10/2023 của Bộ Chính trị; Nghị quyết số 66/NQ-CP ngày 09/5/2024 thực hiện Nghị quyết số 41/NQ-CP ngày 10/10/2023.
2. Theo Kết luận số 132-KL/TW, Kế hoạch của Tỉnh ủy thực hiện Kết luận số 132-KL/TW, các xã báo cáo kết quả
thực hiện Kết luận số 123-KL/TW.`,
      lines: [3, 5],
    },
    {
      text: `# ĐỀ ÁN
## Bảo tồn nghề dệt huyện Hòa Bắc

Thực hiện Quyết định số 745/QĐ-UBND ngày 11/4/2022 của UBND tỉnh phê duyệt Đề án bảo tồn làng nghề (gọi tắt là Quyết định số 745).

| TT | Việc | Theo |
|---|---|---|
| 1 | Truyền nghề | Mục 2 của Quyết định số 754 |
| 2 | Mở điểm bán hàng | Mục 3 của Quyết định số 745 |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Cấp nước an toàn
Căn cứ Quyết định số 664/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ về phê duyệt Đề án “Cấp nước an toàn cho vùng hạn, mặn đến năm 2030”;
Căn cứ Nghị quyết số 54-NQ/TW ngày 10/4/2023 của Bộ Chính trị về an ninh nguồn nước và Nghị quyết số 90/NQ-CP ngày 13/5/2023 của Chính phủ về việc thực hiện Nghị quyết số 55-NQ/TW ngày 10/4/2023 của Bộ Chính trị;
1. Sở Xây dựng là đầu mối thực hiện Đề án “Cấp nước an toàn cho vùng hạn, mặn đến năm 2030” theo Quyết định số 644/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ.`,
      lines: [4, 5],
    },
    {
      text: `# BÁO CÁO
## Kết quả trồng rừng

- Nghị quyết số 31-NQ/TW ngày 04-8-2012 của Bộ Chính trị; Nghị quyết số 31-NQ/TW ngày 19-5-2017 của Ban Bí thư.

| TT | Văn bản |
|---|---|
| 1 | Kế hoạch thực hiện Nghị quyết số 13-NQ/TW ngày 19-5-2017 của Ban Bí thư |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
THỰC HIỆN QUYẾT ĐỊNH SỐ 1465/QĐ-TTG NGÀY 04/9/2022 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ BẢO TỒN NGHỀ MUỐI
Căn cứ Quyết định số 1456/QĐ-TTg ngày 04/9/2022 của Thủ tướng Chính phủ về bảo tồn nghề muối;
Căn cứ Nghị quyết số 51-NQ/TW ngày 22/12/2021 của Bộ Chính trị về phát triển kinh tế vùng biển;
1. Sở Công Thương tham mưu thực hiện Nghị quyết số 52-NQ/TW ngày 22/12/2021 của Bộ Chính trị.
2. Các xã sơ kết Nghị quyết số 61-NQ/TW ngày 22/12/2021 của Bộ Chính trị về kinh tế ven bờ.`,
      lines: [3, 5, 6],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Nghề nuôi ong
1. Kế hoạch số 131/KH-UBND ngày 14/8/2023 về thực hiện Nghị quyết số 77/NQ-CP ngày 05/6/2023 của Chính phủ và Chương trình hành động số 34-CTr/TU ngày 29-6-2023.
2. Kế hoạch số 132/KH-UBND ngày 14/8/2023 về thực hiện Nghị quyết số 79/NQ-CP ngày 05/6/2023 của Chính phủ và Chương trình hành động số 33-CTr/TU ngày 29-6-2023.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề muối
Căn cứ Nghị quyết số 51-NQ/TW ngày 22/12/2021 của Bộ Chính trị về phát triển kinh tế vùng biển;
Căn cứ Nghị quyết số 52-NQ/TW ngày 22/12/2021 của Bộ Chính trị về phát triển kinh tế vùng núi;
1. Sở Công Thương tham mưu thực hiện Nghị quyết số 52-NQ/TW ngày 22/12/2021 của Bộ Chính trị.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển cảng cá tỉnh Hòa An
1. Thực hiện Nghị quyết số 41-NQ/TW ngày 10/10/2023 của Bộ Chính trị; Nghị quyết số 41/NQ-CP ngày 10/10/2023 của Chính phủ; Quyết định số 05/QĐ-UBND ngày 04/01/2024, Quyết định số 05/QĐ-SNV ngày 04/01/2024.
2. Theo Kết luận số 132-KL/TW, Kế hoạch thực hiện Kết luận số 132-KL/TW và Kết luận số 123-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Chuyển đổi số năm 2025
1. Quyết định số 45 /QĐ-UBND ngày 10/01/2025 của UBND tỉnh; Quyết định số 45/QĐ-UBND ngày 10/01/2025.
2. Kế hoạch số 45/KH-UBND ngày 10/01/2025 của UBND tỉnh về cải cách hành chính.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Cho vay giải quyết việc làm
Căn cứ Quyết định số 745/QĐ-UBND ngày 11/4/2022 của UBND tỉnh; tiếp tục thực hiện Chương trình 135, Quyết định 1956.
1. Theo Quyết định 745, mỗi xã chọn 754 hộ; Kế hoạch 100 ngày cao điểm.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...numberVariants(subject).flatMap(findingOf),
    ...standardVariants(subject).map(standardFinding),
    ...slippedShorts(subject).map(shortFinding),
    ...spaced(numberedMentions(subject)),
  ],
};

function shortFinding({ odd, other, likely }: SlippedShort): Finding {
  const place = whereabouts(other.span);
  return {
    message: {
      vi: `“${odd.printed}”: không có văn bản nào mang số này được viện dẫn; ở ${place.vi} ghi “${other.printed}”.`,
      en: `Found “${odd.printed}”, a number that no cited document has, expected “${other.printed}” as at ${place.en}.`,
    },
    span: odd.span,
    quote: odd.printed,
    suggestion: likely,
    related: [saysHere(other.span, other.printed)],
    data: { numbers: [odd.printed, other.printed] },
  };
}

function standardFinding({ regular, odd }: ReturnType<typeof standardVariants>[number]): Finding {
  const place = whereabouts(regular.span);
  return {
    message: {
      vi: `Số hiệu của một tiêu chuẩn, quy chuẩn được ghi hai cách: ${odd.printed} và ${regular.printed} (${place.vi}).`,
      en: `Found the standard ${odd.printed}, expected one spelling: at ${place.en} it is ${regular.printed}.`,
    },
    span: odd.span,
    quote: odd.printed,
    suggestion: regular.printed,
    related: [saysHere(regular.span, regular.printed)],
    data: { numbers: [odd.printed, regular.printed] },
  };
}

/** A space within the symbol that no line break put there; one before the first slash is left where the serial is stamped in. */
const INNER_SPACE = /[-–/]\s|\s[-–](?=\s?\p{Lu})/u;

/** Numbers with a space within their symbol, told together. */
function spaced(mentions: readonly NumberedMention[]): readonly Finding[] {
  const found = mentions.flatMap((mention) => {
    if (mention.inCapitals) return [];
    const { passage, from, to } = mention;
    const printed = (passage.text.slice(from, to).split(/\s*,?\s*\(?ngày/iu)[0] ?? "").trim();
    const at = INNER_SPACE.exec(printed);
    const broken = at !== null && passage.marks.some((mark) => Math.abs(mark.at - from - at.index - 1) <= 1);
    return at === null || broken ? [] : [{ mention, printed }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const names = [...new Set(found.map(({ printed }) => printed))];
  return [
    {
      severity: "info",
      message: {
        vi: `Ký hiệu văn bản có khoảng trắng thừa ở ${found.length} nơi: ${names.slice(0, 6).join("; ")}.`,
        en: `Found spaces within the numbers of documents in ${found.length} places (${names.slice(0, 6).join("; ")}), expected none.`,
      },
      span: first.mention.span,
      quote: first.printed,
      suggestion: first.mention.number,
      related: others.map(({ mention, printed }) => ({
        span: mention.span,
        quote: printed,
        message: { vi: `Nên ghi ${mention.number}.`, en: `Expected ${mention.number}.` },
      })),
      data: { numbers: names },
    },
  ];
}

function findingOf({ kind, odd, other, likely }: NumberVariant): readonly Finding[] {
  const [first] = odd;
  const [second] = other;
  if (first === undefined || second === undefined) return [];
  const [here, there] = [whereaboutsOf(odd.map((m) => m.span)), whereaboutsOf(other.map((m) => m.span))];
  const what =
    kind === "serial" || kind === "digits"
      ? { vi: "hai số", en: "numbers" }
      : { vi: "hai cách", en: "spellings" };
  const finding: Finding = {
    message: {
      vi: `Số, ký hiệu của một văn bản được ghi ${what.vi}: ${first.number} (${here.vi}) và ${second.number} (${there.vi}).`,
      en: `Found the number ${first.number} (${here.en}), expected one of two ${what.en}: elsewhere it is ${second.number} (${there.en}).`,
    },
    span: first.span,
    quote: quoteOf(first),
    related: [...other.slice(0, 4), ...odd.slice(1, 4)].map(({ span, number }) => saysHere(span, number)),
    data: { numbers: [first.number, second.number] },
  };
  return [likely === null ? finding : { ...finding, suggestion: likely }];
}
