import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { type RestatedTarget, restatedTargets } from "../restatedTargets.js";
import type { DocumentRule } from "../rule.js";
import { whereabouts } from "../whereabouts.js";

export const targetRestated: DocumentRule = {
  name: "target-restated",
  scope: "document",
  severity: "info",
  title: {
    vi: "Mục tiêu được nhắc lại với mức hoặc đối tượng khác",
    en: "A target restated with another bound or for other people",
  },
  looksFor: {
    vi: "Phần nhiệm vụ nhắc lại một mục tiêu với cùng tỷ lệ nhưng mức khác (“trên 60%” và “ít nhất 60%”), hoặc cho mọi người trong khi mục tiêu chỉ đặt một phần (“mỗi người dân” và 75%).",
    en: "A task restates a target with the same share and another bound, or for everybody while the target sets a part.",
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
2. Mỗi người dân tham gia ngày chủ nhật xanh.`,
      lines: [],
    },
  ],
  check: (subject) => restatedTargets(subject).map(findingOf),
};

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
