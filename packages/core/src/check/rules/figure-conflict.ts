import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type NamedHorizon, namedHorizons } from "../namedHorizons.js";
import { type RetoldCount, retoldCounts } from "../retoldCounts.js";
import { type RetoldPair, retoldFigures } from "../retoldFigures.js";
import { type RetoldShare, retoldShares } from "../retoldShares.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { headYears } from "../tableHeadYears.js";
import { whereabouts } from "../whereabouts.js";
import { type DatedFigure, otherYears } from "../yearsOfFigures.js";

export const figureConflict: DocumentRule = {
  name: "figure-conflict",
  scope: "document",
  severity: "warning",
  title: { vi: "Cùng một câu chữ, hai con số", en: "The same words, two figures" },
  looksFor: {
    vi: "Một nội dung được nhắc lại nguyên văn ở chỗ khác (tên kế hoạch, mục tiêu, nhiệm vụ, thời hạn) nhưng khác đúng một con số hoặc một năm: từ 12 chữ giống nhau ở hai bên con số; mốc năm đứng sau cùng sáu chữ mà ở mọi chỗ khác (từ ba chỗ) là mốc khác; đề mục cột in lại ở trang sau với năm khác; cùng một tỷ lệ của cùng đối tượng, cùng mốc năm nhắc lại bằng lời khác với con số khác; cùng một số lượng của mục tiêu, nhiệm vụ nhắc lại ở chỗ khác gần đúng câu chữ mà khác con số; cùng một con số của cùng nội dung nhưng đặt cho hai năm.",
    en: "Words told again elsewhere (a title, an aim, a task, a deadline) with just one figure or year changed: at least 12 equal words around it; a horizon behind six equal words that is another one at all other places (three at least); a column's heading printed again on the next page with another year; one group's share by one year told again in other words with another figure; a count of an aim or a task told again in nearly the same words with another figure; one figure of one thing to be reached by two years.",
  },
  source: {
    vi: "Lẽ thường: cùng một nội dung chỉ có một con số; khoản 3 Điều 10 Nghị định 30/2020/NĐ-CP về trách nhiệm kiểm tra nội dung trước khi trình ký.",
    en: "Common sense; Decree 30/2020/NĐ-CP, article 10(3), on checking the content before signing.",
  },
  silentWhen: {
    vi: "Con số là số thứ tự, số hiệu, ngày của văn bản được viện dẫn hoặc độ tuổi; hai câu nói về hai mốc thời gian khác nhau; cả hai chỗ đều ở trong bảng; hoặc quy tắc khác đã nêu cùng hai chỗ đó.",
    en: "The figure is an ordinal, a number or day of a cited act or an age; the sentences speak of different years; both places stand in tables; or another rule has told of the same two places.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bảo tồn giống cây bản địa huyện Hòa An giai đoạn 2022 - 2026
I. MỤC TIÊU
1. Thu thập mẫu hạt giống lúa nương tại 240 bản.
2. 70% hộ giữ giống được tập huấn cách phơi sấy hạt.
II. NHIỆM VỤ
1. Điều tra, lập bản đồ giống
2. Xây dựng kho lạnh giữ hạt ở trung tâm huyện.
3. Mở phiên chợ hạt giống vào tháng Mười hằng năm.
III. TỔ CHỨC THỰC HIỆN
1. Phòng Nông nghiệp: phối hợp thu thập mẫu hạt giống lúa nương tại 204 bản; lập sổ giống.
2. Hội Nông dân huyện: phấn đấu có 60% hộ giữ giống được tập huấn cách phơi sấy hạt.`,
      lines: [11, 12],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề nuôi cá lồng trên hồ chứa tỉnh Hòa An đến năm 2028
Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:
1. Tập huấn kỹ thuật phòng bệnh cho người nuôi.
2. Trong quá trình thực hiện Kế hoạch phát triển nghề nuôi cá lồng trên hồ chứa tỉnh Hòa An đến năm 2026 nếu có vướng mắc, các đơn vị báo cáo Sở Nông nghiệp và Môi trường.`,
      lines: [5],
    },
    {
      text: `**II. NHIỆM VỤ**

1. Hội Nông dân tỉnh vận động hội viên tham gia các lớp tập huấn kỹ thuật phòng bệnh cho cá nuôi lồng trong năm cho 240 lượt hộ nuôi quanh hồ Nà Sen.

2. Trong năm 2027 thả 12 tấn cá giống.

3. Dựng 05 biển báo luồng cá.

4. Mua 02 thuyền kiểm tra.

5. Lập 03 tổ tự quản.

**III. TỔ CHỨC THỰC HIỆN**

Sở Tài chính bố trí kinh phí cho các lớp tập huấn kỹ thuật phòng bệnh cho cá nuôi lồng trong năm cho 420 lượt hộ nuôi quanh hồ Nà Sen.`,
      lines: [15],
    },
    {
      text: `KẾ HOẠCH
1. Quán triệt các mục tiêu của Cộng đồng làng nghề ven sông đến năm 2026 trong cán bộ.
2. Sở Nội vụ bồi dưỡng về mục tiêu của Cộng đồng làng nghề ven sông đến năm 2026.
3. Sở Y tế hướng tới mục tiêu của Cộng đồng làng nghề ven sông đến năm 2026 khi khám bệnh.
4. Đài truyền thanh giới thiệu mục tiêu của Cộng đồng làng nghề ven sông đến năm 2029 cho người nghe.

TT	Chỉ tiêu	Mục tiêu năm 2026	Chủ trì
1	Số lò gốm	40	Sở Công Thương

Trang 2

TT	Chỉ tiêu	Mục tiêu năm 2028	Chủ trì
2	Số thợ	300	Sở Nội vụ

Trang 3

TT	Chỉ tiêu	Mục tiêu năm 2026	Chủ trì
3	Số chợ	12	Sở Công Thương`,
      lines: [5, 12],
    },
    {
      text: `# KẾ HOẠCH

Nước sạch huyện Hòa Bắc

**I. MỤC TIÊU ĐẾN NĂM 2029**

- Trên 60% xã, phường có trạm cấp nước bố trí người trực và tổ chức thau rửa bể lắng vào mùa khô.

- Ít nhất 35% đơn vị hành chính cấp xã không giếng khoan.

**II. NHIỆM VỤ**

- Các xã lập lịch thực hiện đến năm 2029, bảo đảm ít nhất 75% xã, phường
thau rửa bể lắng vào mùa khô.

- Trạm cấp nước tiếp tục vận động để đạt 45% số xã, phường trên toàn huyện không giếng khoan vào năm 2029.`,
      lines: [13, 16],
    },
    {
      text: `KẾ HOẠCH
Trồng cau huyện Hòa Bắc
I. MỤC TIÊU
Phấn đấu đến năm 2028 diện tích vườn cau lão của huyện đạt 1.240 ha.
II. NHIỆM VỤ
Ươm và chọn giống cau bản địa trong dân,
diện tích vườn cau lão đến năm 2031 đạt 1.240 ha.`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Bảo tồn giống cây bản địa huyện Hòa An giai đoạn 2022 - 2026
I. THỰC TRẠNG
Toàn huyện có 120 bản còn gieo giống lúa nương cũ.
II. MỤC TIÊU
1. Đến năm 2024, thu thập mẫu hạt giống lúa nương tại 240 bản.
2. 70% hộ giữ giống được tập huấn cách phơi sấy hạt.
III. NHIỆM VỤ
1. Năm 2022, thu thập mẫu hạt giống lúa nương tại 80 bản; mở phiên chợ hạt giống.
2. Mở phiên chợ hạt giống vào tháng Mười hằng năm.
3. Xây dựng kho lạnh giữ hạt ở trung tâm huyện.
4. Bảo đảm 90% hộ giữ giống được vay vốn mua máy sấy.
5. Riêng xã vùng cao thu thập mẫu hạt giống lúa nương tại 36 bản.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Nước sạch huyện Hòa Bắc
1. Đến năm 2027, 30% xã, phường có trạm cấp nước thau rửa bể lắng vào mùa khô.
2. Đến năm 2029, 60% xã, phường có trạm cấp nước thau rửa bể lắng vào mùa khô.
3. Đường trục xã: 90% được trồng cây bóng mát dọc mương nước.
4. Đường ngõ xóm: 50% được trồng cây bóng mát dọc mương nước.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
1. Mục tiêu đến năm 2028:
- Mở lớp tập huấn kỹ thuật phòng bệnh cho cá lồng cho 240 lượt hộ nuôi quanh hồ Nà Sen.
2. Mục tiêu đến năm 2030:
- Mở lớp tập huấn kỹ thuật phòng bệnh cho cá lồng cho 420 lượt hộ nuôi quanh hồ Nà Sen.`,
      lines: [],
    },
  ],
  yields: true,
  check: (subject) => {
    const found = retoldFigures(subject).map(findingOf);
    const lines = new Set(found.map(({ span }) => span.line));
    return [
      ...found,
      ...retoldShares(subject)
        .filter(({ other }) => !lines.has(other.span.line))
        .map(otherShare),
      ...retoldCounts(subject)
        .filter(({ other }) => !lines.has(other.span.line))
        .map(otherCount),
      ...otherYears(subject).map(({ first, other }) =>
        otherShare({ first: datedOf(first), other: datedOf(other) }),
      ),
      ...namedHorizons(subject)
        .filter(({ span }) => !lines.has(span.line))
        .map(otherYear),
      ...headYears(subject).map(otherYear),
    ];
  },
};

/** All other places, three or two heading rows at least, have another year behind the same words. */
function otherYear({ text, span, expected, other }: Omit<NamedHorizon, "printed">): Finding {
  const place = whereabouts(other);
  return {
    message: {
      vi: `Ở đây ghi “${text}”, nhưng các chỗ khác (${place.vi}) ghi “${expected}”; cần thống nhất.`,
      en: `Found “${text}”, expected “${expected}” as at all other places (${place.en}).`,
    },
    span,
    quote: text,
    related: [saysHere(other, expected)],
    data: { figure: text, otherFigure: expected },
  };
}

type Told = Pick<RetoldShare["first"], "printed" | "text" | "span">;

const datedOf = ({ figure, year, text, span }: DatedFigure): Told => ({
  printed: `${figure.split(" ")[0] ?? ""}, năm ${year}:`,
  text,
  span,
});

/** The same group is to have the same by the same year. */
function otherShare({ first, other }: { readonly first: Told; readonly other: Told }): Finding {
  const place = whereabouts(first.span);
  const [here, there] = [other, first].map(({ printed, text }) => `${printed} ${shortened(text, 100)}`);
  return {
    message: {
      vi: `Ở đây ghi “${here}”, nhưng ở ${place.vi} ghi “${there}”; cần thống nhất.`,
      en: `Found “${here}”, but ${place.en} says “${there}”; expected one share.`,
    },
    span: other.span,
    quote: other.printed,
    related: [saysHere(first.span, first.printed)],
    data: { figure: other.printed, otherFigure: first.printed },
  };
}

/** The same is counted twice. */
function otherCount({ first, other }: RetoldCount): Finding {
  const place = whereabouts(first.span);
  const [here, there] = [other, first].map(({ text }) => shortened(text, 110));
  return {
    message: {
      vi: `Ở đây ghi “${here}”, nhưng ở ${place.vi} ghi “${there}”; cần thống nhất.`,
      en: `Found “${here}”, but ${place.en} says “${there}”; expected one figure.`,
    },
    span: other.span,
    quote: other.printed,
    related: [saysHere(first.span, first.printed)],
    data: { figure: other.printed, otherFigure: first.printed },
  };
}

function findingOf({ first, other }: RetoldPair): Finding {
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Ở đây ghi “${other.text}”, nhưng ở ${place.vi} cùng nội dung ghi “${first.text}”; cần thống nhất.`,
      en: `Found “${other.text}”, but ${place.en} says the same with “${first.text}”; expected one figure.`,
    },
    span: other.span,
    quote: other.printed,
    related: [saysHere(first.span, first.printed)],
    data: { figure: other.printed, otherFigure: first.printed },
  };
}
