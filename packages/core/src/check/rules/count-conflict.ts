import { type CountedSet, countedSets, isCommonSet } from "../countedSets.js";
import type { Finding } from "../diagnostic.js";
import { type OddWhole, oddWholes } from "../oddWholes.js";
import { type QuotedSet, quotedSets } from "../quotedSets.js";
import { retypedFigures, type ToldFigure } from "../retypedFigures.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { type SpelledCount, spelledCounts } from "../spelledCounts.js";
import { standingCounts } from "../standingCounts.js";
import { whereabouts } from "../whereabouts.js";
import { wrongYearlyTotals, type YearlyTotal } from "../yearlyTotals.js";

export const countConflict: DocumentRule = {
  name: "count-conflict",
  scope: "document",
  severity: "warning",
  title: { vi: "Một tập hợp được đếm hai số khác nhau", en: "One set counted twice, differently" },
  looksFor: {
    vi: "Số lượng của một tập hợp xác định (khâu đột phá, trụ cột, vùng trọng điểm, chương trình trọng tâm, nền tảng dùng chung…) hoặc của cùng một đối tượng phải xây dựng, xử lý, lắp đặt ghi khác nhau ở hai nơi: “03 khâu đột phá” và “04 khâu đột phá”, “xóa 04 điểm đen giao thông” và “xử lý 03 điểm đen giao thông”; số mỗi năm khác với tổng số của giai đoạn chia cho số năm; một số từ bốn chữ số trở lên nhắc lại ở nơi khác, cùng nội dung, mà lệch hoặc đảo một chữ số; số hiện có của một loại công trình, cơ sở ghi hai con số; số và chữ trong ngoặc ngay sau nó khác nhau: “1/3 (một phần hai)”; tử số trên tổng số (“07/11 công trình”) mà tổng số khác với số của cùng đối tượng trong câu hoặc ở các phân số khác.",
    en: "The number of a definite set (breakthroughs, pillars, key areas, key programmes, shared platforms…) or of the same things to be built, mended or set up differs between two places: `03 khâu đột phá` and `04 khâu đột phá`, `xóa 04 điểm đen giao thông` and `xử lý 03 điểm đen giao thông`; a yearly number that the total of the period doesn't give; a number of four digits or more told again of the same matter with one digit changed or two swapped; things that stand now are counted with two numbers; a number is spelled differently in the bracket behind it; a fraction (`07/11 công trình`) is of another whole than the sentence, or all other fractions, give.",
  },
  source: {
    vi: "Một tập hợp xác định trong một văn bản chỉ có một số lượng.",
    en: "A definite set of one document has one number.",
  },
  silentWhen: {
    vi: "Tên tập hợp khác nhau; số đứng sau “trong đó”, “thêm”, “mỗi”; câu dẫn tập hợp của văn bản khác (số, ký hiệu).",
    en: "Other names of sets; the number stands behind `trong đó`, `thêm`, `mỗi`; the sentence speaks of another document's set.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện xã tỉnh Hòa An
I. TÌNH HÌNH
Toàn tỉnh có 1.340 cộng tác viên thư viện xã, thôn.
II. NHIỆM VỤ
1. Tập huấn cho toàn bộ 1.430 cộng tác viên thư viện xã, thôn về số hóa sách, hoàn thành trong năm 2027.`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phòng chống đuối nước huyện Hòa Bắc
1. Mỗi năm mở 12 lớp dạy bơi cho học sinh; cả giai đoạn 2021 - 2025 mở 75 lớp dạy bơi.`,
      lines: [3],
    },
    {
      text: `BÁO CÁO
An toàn giao thông tỉnh Hòa An năm 2023
1. Lực lượng công an phát hiện, lập biên bản 8.420 trường hợp vi phạm quy định về nồng độ cồn khi điều khiển phương tiện.
2. Ý thức của người dân chuyển biến, song vẫn còn 8.240 trường hợp vi phạm quy định về nồng độ cồn bị phát hiện, lập biên bản.`,
      lines: [4],
    },
    {
      text: `CHƯƠNG TRÌNH HÀNH ĐỘNG
Phát triển kinh tế thành phố Hòa An
I. MỤC TIÊU
Thành phố tập trung 03 khâu đột phá: hạ tầng; nhân lực; cải cách hành chính.
II. NHIỆM VỤ
1. Cụ thể hóa 04 khâu đột phá thành kế hoạch hằng năm.
2. Phát triển du lịch 3 vùng trọng điểm của thành phố.
3. Quảng bá 05 vùng du lịch trọng điểm trên các kênh số.`,
      lines: [6, 8],
    },
    {
      text: `# KẾ HOẠCH

Bảo đảm giao thông xã Hòa An

1. Xóa 04 điểm đen giao thông, lắp đặt 15 biển báo trên địa bàn.

2. Phòng Kinh tế xử lý 03 điểm đen giao thông trước tháng 6; lắp đặt 12 biển báo.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Đào tạo nghề tỉnh Hòa An
1. Giai đoạn 2021 - 2025 đào tạo nghề cho 36.000 lao động nông thôn.
2. Bình quân mỗi năm đào tạo 6.500 lao động nông thôn.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề dệt huyện Hòa Bắc
1. Số khung cửi hỏng giảm 1/3 (một phần hai) so với đầu kỳ.
2. Xã trả lời trong 05 (bảy) ngày làm việc; phấn đấu 35% (ba mươi phần trăm) hộ có khung mới.`,
      lines: [3, 4],
    },
    {
      text: `ĐỀ ÁN

| Nội dung | Ghi chú |
|---|---|
| Hoàn thành 06 nền tảng dùng chung cấp tỉnh | 2026 |
| Vận hành 07 nền tảng dùng chung | 2027 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Bảo trì cầu dân sinh huyện Hòa An
I. THỰC TRẠNG
Đến nay trên địa bàn huyện có 64 cầu dân sinh bắc qua kênh.
II. NHIỆM VỤ
1. Kiểm định 59 cầu dân sinh bắc qua kênh hiện có.`,
      lines: [6],
    },
    {
      text: `BÁO CÁO
Kết quả an toàn trường học tỉnh Hòa An
1. Đoàn trường duy trì 13 mô hình “Cổng trường bình yên, không ùn tắc” trước giờ vào lớp.
2. Công an xã duy trì 11 mô hình “Cổng trường bình yên và không ùn tắc”.`,
      lines: [4],
    },
    {
      text: `# BÁO CÁO

Nước sạch nông thôn xã Hòa Mỹ

1. Năm qua xã sửa 14 giếng khơi, đã nghiệm
thu 09/13 giếng khơi, số còn lại làm tiếp trong quý I.

2. Có 17/21 thôn có hồ chứa nước; 12/21 thôn có tổ quản lý.

3. Có 18/22 thôn đạt vệ sinh môi trường.`,
      lines: [6, 10],
    },
    {
      text: `BÁO CÁO
Quản lý lò gốm huyện Hòa Bắc
1. Đã kiểm tra 132/145 cơ sở gốm.
2. Có 38/154 cơ sở gốm được cấp nhãn hiệu.`,
      lines: [4],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện xã tỉnh Hòa An
I. TÌNH HÌNH
Toàn tỉnh có 1.340 cộng tác viên thư viện xã, thôn.
II. NHIỆM VỤ
1. Tập huấn cho toàn bộ 1.340 cộng tác viên thư viện xã, thôn; cấp máy cho toàn bộ 120 cộng tác viên thư viện trường học.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Sửa đường xã Hòa An
1. Xã có 21 thôn, trong đó 05/06 thôn vùng cao có đường nhựa.
2. Có 17/21 thôn có đèn đường; 12/21 thôn có biển báo.
3. Đã sửa 10 cầu treo, mới nghiệm thu 04 cầu treo.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả an toàn trường học tỉnh Hòa An
1. Duy trì 13 mô hình “Cổng trường bình yên, không ùn tắc”; duy trì 04 mô hình “Cổng trường xanh”.
2. Trong năm thành lập mới 02 mô hình “Cổng trường bình yên, không ùn tắc”.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề dệt huyện Hòa Bắc
1. Ít nhất 2/3 (hai phần ba) số xã có tổ dệt; nộp 03 (ba) bộ hồ sơ, lưu 05 (năm năm); trong 03 (ba năm) đầu miễn phí.
2. Mua 20 (năm ngoái 15) khung, lập 12 (mười hai tổ) tổ dệt.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Thu hút đầu tư tỉnh Hòa An năm 2022
1. Mỗi năm mở 12 lớp khởi sự; cả giai đoạn 2021 - 2025 mở 60 lớp khởi sự.
2. Thu hút 14 dự án chế biến nông sản với tổng vốn 2.152 tỷ đồng.
3. Cấp phép 21 dự án chế biến nông sản, gồm 16 dự án trong nước có tổng vốn (2.112 tỷ đồng), 05 dự án nước ngoài.`,
      lines: [],
    },
    {
      text: `BÁO CÁO
An toàn giao thông tỉnh Hòa An năm 2023
1. Lực lượng công an lập biên bản 8.420 trường hợp vi phạm quy định về nồng độ cồn khi điều khiển phương tiện; năm 2022 lập biên bản 8.240 trường hợp vi phạm quy định về nồng độ cồn khi điều khiển phương tiện.
2. Lập biên bản 3.410 trường hợp không đội mũ bảo hiểm; tước giấy phép 3.140 trường hợp chở quá tải.`,
      lines: [],
    },
    {
      text: `CHƯƠNG TRÌNH HÀNH ĐỘNG
Phát triển kinh tế thành phố Hòa An
Thành phố tập trung 03 khâu đột phá: hạ tầng; nhân lực; cải cách hành chính.
1. Cụ thể hóa 3 khâu đột phá thành kế hoạch hằng năm, trong đó 01 khâu đột phá làm trước.
2. Thực hiện 04 khâu đột phá theo Nghị quyết số 12-NQ/TW ngày 01/01/2020 của Trung ương.
Năm 2021 xây dựng 03 trạm cấp nước; năm 2022 xây dựng 05 trạm cấp nước. Hỗ trợ 12 lớp học tại Hòa Bắc.
3. Mỗi xã chọn 02 nhiệm vụ trọng tâm; huyện chọn 05 nhiệm vụ.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...[...countedSets(subject).values()].flatMap(([first, ...others]) => {
      const other = others.find(({ count }) => count !== first?.count);
      return first === undefined || other === undefined ? [] : [findingOf(first, other)];
    }),
    ...wrongYearlyTotals(subject).map(yearlyFinding),
    ...standingCounts(subject).map(({ first, other }) => findingOf(first, other)),
    ...retypedFigures(subject).map(({ first, other }) => retypedFinding(first, other)),
    ...quotedSets(subject).map(({ first, other }) => findingOf(first, other)),
    ...spelledCounts(subject).map(spelledFinding),
    ...oddWholes(subject).map(wholeFinding),
  ],
};

/** `07/11 công trình` of 12. */
function wholeFinding({ odd, usual }: OddWhole): Finding {
  const place = whereabouts(usual.span);
  return {
    message: {
      vi: `Ghi “${odd.text}”, nhưng ở ${place.vi} ghi “${usual.text}”: cùng một đối tượng mà tổng số khác nhau (${odd.whole} và ${usual.whole}).`,
      en: `Found “${odd.text}”, expected ${usual.whole} in all as in “${usual.text}” at ${place.en}.`,
    },
    span: odd.span,
    quote: odd.text,
    related: [saysHere(usual.span, usual.text)],
    data: { wholes: [odd.whole, usual.whole] },
  };
}

/** `1/3 (một phần hai)`. */
function spelledFinding({ text, figure, words, span }: SpelledCount): Finding {
  return {
    message: {
      vi: `“${text}”: số ghi ${figure}, chữ ghi “${words}”; cần thống nhất.`,
      en: `Found ${figure} in figures and “${words}” in words, expected one number.`,
    },
    span,
    quote: text,
    data: { figure, words },
  };
}

function yearlyFinding({ yearly, total, years, expected, span, totalSpan }: YearlyTotal): Finding {
  const place = whereabouts(totalSpan);
  const shown = Math.round(expected)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return {
    message: {
      vi: `Ghi “${yearly}”, nhưng ở ${place.vi} ghi “${total}” cho ${years} năm, bình quân ${shown} mỗi năm.`,
      en: `Found “${yearly}”, expected about ${shown} a year: “${total}” at ${place.en} is for ${years} years.`,
    },
    span,
    quote: yearly,
    related: [saysHere(totalSpan, total)],
    data: { years, expected },
  };
}

function retypedFinding(first: ToldFigure, other: ToldFigure): Finding {
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Ghi “${other.text}”, nhưng ở ${place.vi} ghi “${first.text}” về cùng nội dung; có thể gõ nhầm chữ số.`,
      en: `Found “${other.text}”, expected “${first.text}” as at ${place.en}: a digit may have been mistyped.`,
    },
    span: other.span,
    quote: other.text,
    related: [saysHere(first.span, first.text)],
    data: { digits: [first.digits, other.digits] },
  };
}

function findingOf(first: CountedSet | QuotedSet, other: CountedSet | QuotedSet): Finding {
  const place = whereabouts(first.span);
  return {
    ...(isCommonSet(other) ? { severity: "info" as const } : {}),
    message: {
      vi: `Ghi “${other.text}”, nhưng ở ${place.vi} ghi “${first.text}”; cần thống nhất số lượng.`,
      en: `Found “${other.text}”, expected one number: “${first.text}” at ${place.en}.`,
    },
    span: other.span,
    quote: other.text,
    related: [saysHere(first.span, first.text)],
    data: { counts: [first.count, other.count] },
  };
}
