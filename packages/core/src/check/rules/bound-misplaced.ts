import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { oddBounds } from "../textMeasures.js";

export const boundMisplaced: DocumentRule = {
  name: "bound-misplaced",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Từ chỉ mức đứng sai chỗ hoặc trái nhau",
    en: "A bound in the wrong place, or two that contradict",
  },
  looksFor: {
    vi: "Từ “ít nhất”, “tối thiểu”, “không quá”, “tối đa” đứng trước năm thay vì trước con số (“tối thiểu đến năm 2030 đạt 45%”); hai từ chỉ mức trái chiều cho cùng một con số (“không quá 5% trở lên”).",
    en: "`At least`, `at most` stand before the year and not before the figure; two bounds of one figure face opposite ways.",
  },
  source: {
    vi: "Mức phải đạt chỉ hiểu được một cách khi từ chỉ mức đứng ngay trước con số.",
    en: "A bound can be read in one way only right before its figure.",
  },
  silentWhen: {
    vi: "Từ chỉ mức đứng ngay trước con số; hai từ cùng chiều (“ít nhất 80% trở lên”).",
    en: "The bound stands right before the figure; both face one way.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện tỉnh Hòa An
II. MỤC TIÊU
1. Tỷ lệ thư viện xã có máy tính tối thiểu đến năm 2030 đạt 45%.
2. Tỷ lệ sách hư hỏng không quá 5% trở lên mỗi năm.`,
      lines: [4, 5],
    },
    {
      text: `PHỤ LỤC

| TT | Nội dung | Chủ trì |
|---|---|---|
| 1 | Số bản sách cho mượn ít nhất vào cuối năm 2027 là 9.000 lượt | Thư viện tỉnh |
| 2 | Trả sách đúng hạn đạt ít nhất 90% vào năm 2027 | Thư viện tỉnh |`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện tỉnh Hòa An
II. MỤC TIÊU
1. Tỷ lệ thư viện xã có máy tính đến năm 2030 đạt tối thiểu 45% trở lên.
2. Ít nhất một thư viện vào năm 2027 mở cửa cả chủ nhật; tối đa 03 ngày trả lời bạn đọc.`,
      lines: [],
    },
  ],
  check: (subject) => oddBounds(subject).map(findingOf),
};

function findingOf({ text, span, kind }: ReturnType<typeof oddBounds>[number]): Finding {
  return {
    message:
      kind === "parted"
        ? {
            vi: `“${text}”: từ chỉ mức đứng trước năm; cần đặt ngay trước con số phải đạt.`,
            en: `Found “${text}” with the bound before the year, expected it right before the figure.`,
          }
        : {
            vi: `“${text}”: hai từ chỉ mức trái chiều nhau; cần giữ một.`,
            en: `Found “${text}” with two bounds that face opposite ways, expected one.`,
          },
    span,
    quote: text,
  };
}
