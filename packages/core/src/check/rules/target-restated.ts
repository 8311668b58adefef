import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type OpposedBounds, opposedBounds } from "../opposedBounds.js";
import { type RestatedTarget, restatedTargets } from "../restatedTargets.js";
import { type RetoldYear, retoldYears } from "../retoldYears.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { whereabouts } from "../whereabouts.js";

export const targetRestated: DocumentRule = {
  name: "target-restated",
  scope: "document",
  severity: "info",
  title: {
    vi: "Mục tiêu được nhắc lại với mức, năm hoặc đối tượng khác",
    en: "A target restated with another bound or year, or for other people",
  },
  looksFor: {
    vi: "Phần nhiệm vụ nhắc lại một mục tiêu với cùng tỷ lệ nhưng mức khác (“trên 60%” và “ít nhất 60%”), hoặc cho mọi người trong khi mục tiêu chỉ đặt một phần (“mỗi người dân” và 75%); cùng một mục tiêu, cùng con số mà hai nơi đặt cho hai năm khác nhau (cảnh báo); cùng một con số của cùng nội dung mà nơi ghi “tối thiểu”, nơi ghi “tối đa” (cảnh báo).",
    en: "A task restates a target with the same share and another bound, or for everybody while the target sets a part; one target with the same figure is set for two years (warning); one figure of one thing is the least in one place and the most in the other (warning).",
  },
  source: {
    vi: "Khi đánh giá, một mục tiêu chỉ có một mức và một mẫu số.",
    en: "A target has one level and one denominator when it is judged.",
  },
  silentWhen: {
    vi: "Mục tiêu chung, quan điểm; một nơi chỉ ghi con số không kèm từ chỉ mức; hai nơi không có chung lời văn.",
    en: "General aims; one place gives the plain figure; the two share no wording.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Thu gom nước thải xã Hòa An
II. MỤC TIÊU ĐẾN NĂM 2030
1. Trên 60% hộ ven kênh có bể lắng lọc nước thải chăn nuôi đạt yêu cầu kỹ thuật.
2. 75% người dân sử dụng ứng dụng phản ánh hiện trường của xã.
III. NHIỆM VỤ
1. Bảo đảm ít nhất 60% hộ có bể lắng lọc nước thải chăn nuôi đạt yêu cầu kỹ thuật.
2. Mỗi người dân cài đặt ứng dụng phản ánh hiện trường trên điện thoại.`,
      lines: [7, 8],
    },
    {
      text: `# KẾ HOẠCH

Xây dựng thôn không rác thải nhựa huyện Hòa Bắc

## I. MỤC TIÊU

Phấn đấu **30%** thôn không rác thải nhựa năm 2024, đến hết
năm 2028 đạt 65% số thôn không rác thải nhựa.

## II. NHIỆM VỤ

a) Phòng Nông nghiệp theo dõi lộ trình đạt mục tiêu ít nhất 65% thôn
không còn rác thải nhựa vào năm 2027 và các mục tiêu khác.

b) Hội Phụ nữ vận động để 30% số thôn “không rác thải nhựa” ngay trong năm 2025.

c) Giảm 40% lượng túi ni lông ở chợ vào năm 2028 so với năm 2022.

d) Chợ Hòa Bắc: giảm 40% lượng túi ni lông ở chợ vào năm 2028 so với năm 2020.`,
      lines: [12, 15, 19],
    },
    {
      text: `**KẾ HOẠCH**

**II. NHIỆM VỤ**

1. Sở Nội vụ bảo đảm tỷ lệ nữ tham gia ban quản lý chợ phiên
tối đa 35%, ưu tiên người buôn bán tại chỗ.

| TT | Chỉ tiêu | Chủ trì |
|---|---|---|
| 1 | Tỷ lệ nữ tham gia ban quản lý chợ phiên của các xã đạt tối thiểu 35% | Sở Nội vụ |
| 2 | Tỷ lệ rác chợ phiên phải chôn lấp dưới 20% | Sở Xây dựng |`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Thu gom nước thải xã Hòa An
I. MỤC TIÊU CHUNG
Mọi người dân sử dụng ứng dụng phản ánh hiện trường.
II. MỤC TIÊU ĐẾN NĂM 2030
1. Trên 60% hộ ven kênh có bể lắng lọc nước thải chăn nuôi đạt yêu cầu kỹ thuật.
2. 75% người dân sử dụng ứng dụng phản ánh hiện trường của xã.
III. NHIỆM VỤ
1. Bảo đảm trên 60% hộ có bể lắng lọc nước thải chăn nuôi đạt yêu cầu kỹ thuật.
2. Mỗi người dân tham gia ngày chủ nhật xanh.
3. Năm 2026 có 40% xóm thu gom rác tại nguồn; năm 2028 duy trì 40% xóm thu gom rác tại nguồn.
4. Đến năm 2028 có 70% cơ sở nấu rượu lắp máy lọc; đến năm 2030 có 70% hộ nuôi lợn có hầm ủ.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...restatedTargets(subject).map(findingOf),
    ...retoldYears(subject).map(yearFinding),
    ...opposedBounds(subject).map(opposedFinding),
  ],
};

/** The same figure of the same thing, by another year. */
function yearFinding({ found, expected }: RetoldYear): Finding {
  const place = whereabouts(expected.span);
  const [here, there] = [shortened(found.text, 140), shortened(expected.text, 140)];
  if (found.of === "base")
    return {
      severity: "warning",
      message: {
        vi: `Mục tiêu “${here}” so với năm ${found.year}, nhưng ở ${place.vi} so với năm ${expected.year}: “${there}”.`,
        en: `Found a target against ${found.year}, expected ${expected.year} as at ${place.en}: “${there}”.`,
      },
      span: found.span,
      quote: here,
      related: [saysHere(expected.span, there)],
      data: { found: found.year, expected: expected.year, figure: found.figure },
    };
  return {
    severity: "warning",
    message: {
      vi: `Mục tiêu “${here}” đặt cho năm ${found.year}, nhưng ở ${place.vi} đặt cho năm ${expected.year}: “${there}”.`,
      en: `Found a target for ${found.year}, expected ${expected.year} as at ${place.en}: “${there}”.`,
    },
    span: found.span,
    quote: here,
    related: [saysHere(expected.span, there)],
    data: { found: found.year, expected: expected.year, figure: found.figure },
  };
}

function opposedFinding({ first, other }: OpposedBounds): Finding {
  const place = whereabouts(first.span);
  const [here, there] = [shortened(other.text, 150), shortened(first.text, 150)];
  return {
    severity: "warning",
    message: {
      vi: `Ở đây ghi “${here}”, nhưng ${place.vi} ghi “${there}”: cùng một con số, nơi là mức thấp nhất, nơi là mức cao nhất; cần thống nhất.`,
      en: `Found “${here}”, but ${place.en} says “${there}”: expected the same bound, at least or at most, in both places.`,
    },
    span: other.span,
    quote: here,
    related: [saysHere(first.span, there)],
    data: { kind: "opposed" },
  };
}

function findingOf({ goal, text, span, kind }: RestatedTarget): Finding {
  const place = whereabouts(goal.span);
  const [here, there] = [shortened(text, 150), shortened(goal.text, 150)];
  return {
    message:
      kind === "bound"
        ? {
            vi: `Ở đây ghi “${here}”, nhưng mục tiêu ở ${place.vi} ghi “${there}”; cần thống nhất mức và đối tượng.`,
            en: `Found “${here}”, expected the bound and group of the target at ${place.en}: “${there}”.`,
          }
        : {
            vi: `Ở đây ghi “${here}”, nhưng mục tiêu ở ${place.vi} chỉ đặt một phần: “${there}”.`,
            en: `Found “${here}”, expected the part that the target at ${place.en} sets: “${there}”.`,
          },
    span,
    quote: here,
    related: [
      { span: goal.span, quote: there, message: { vi: "Mục tiêu ghi ở đây", en: "The target as set here" } },
    ],
    data: { kind },
  };
}
