import { type LoneBracket, loneBrackets } from "../bracketPairs.js";
import type { Finding } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";

export const formatBrackets: DocumentRule = {
  name: "format-brackets",
  scope: "document",
  severity: "warning",
  title: { vi: "Dấu ngoặc đơn không có cặp", en: "A round bracket without its other half" },
  looksFor: {
    vi: "Dấu ngoặc mở không có dấu đóng, hoặc dấu đóng không có dấu mở trong câu. Quá nhiều nơi (thường do quét, chuyển đổi): nêu chung một lưu ý.",
    en: "An opening bracket that is never closed, or a closing one that was never opened. Where there are many, as after scanning, one remark for all.",
  },
  source: {
    vi: "Quy tắc chính tả, dấu câu tiếng Việt: dấu ngoặc đơn dùng theo cặp. Ngoặc mất một nửa làm sai phạm vi của phần chú thích, liệt kê.",
    en: "Brackets come in pairs; half a bracket leaves open what belongs to the aside or the list.",
  },
  silentWhen: {
    vi: "Nhãn điểm, khoản (a), 1), ii)); ngoặc được đóng ở đoạn kế tiếp do câu bị ngắt trang.",
    en: "Labels of points (a), 1), ii)); a bracket closed in the next paragraphs because a page break tore the sentence.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện
1. Bổ sung sách cho các xã vùng cao (sách thiếu nhi, sách nông nghiệp, sách y tế và tủ sách gia đình.
2. Mở cửa phòng đọc vào cuối tuần, ngày lễ) ở các huyện.`,
      lines: [3, 4],
    },
    {
      text: `# KẾ HOẠCH

Phát triển thư viện

| TT | Nhiệm vụ | Đơn vị |
|---|---|---|
| 1 | Tập huấn thủ thư theo quý), mỗi lớp 30 người | Sở Nội vụ |
| 2 | Số hóa tài liệu (địa chí | Sở Văn hóa |`,
      lines: [7, 8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện
a) Bổ sung sách cho các xã vùng cao (sách thiếu nhi (từ 6 tuổi), sách y tế); các mục tiêu 1), 2) và điểm c) thực hiện trước.
b) Mở cửa phòng đọc vào cuối tuần (trừ ngày lễ,

ngày nghỉ bù) ở các huyện.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = loneBrackets(subject);
    return found.length > most ? together(found) : found.map(findingOf);
  },
};

/** More of them are the scanner's rather than the drafter's. */
const most = 6;

function findingOf({ kind, span, quote }: LoneBracket): Finding {
  return {
    message:
      kind === "opened"
        ? {
            vi: `Dấu ngoặc mở ở “${quote}…” không có dấu đóng.`,
            en: `Found a bracket opened at “${quote}…”, expected it to be closed.`,
          }
        : {
            vi: `Dấu ngoặc đóng ở “…${quote}” không có dấu mở.`,
            en: `Found a bracket closed at “…${quote}”, expected one that opens it.`,
          },
    span,
    quote,
    data: { kind },
  };
}

function together([first, ...others]: readonly LoneBracket[]): readonly Finding[] {
  if (first === undefined) return [];
  return [
    {
      ...findingOf(first),
      severity: "info",
      message: {
        vi: `Có ${others.length + 1} nơi dấu ngoặc đơn không có cặp; cần rà soát.`,
        en: `Found ${others.length + 1} round brackets without their other half, expected pairs.`,
      },
      related: others.map(({ span, quote }) => ({
        span,
        quote,
        message: { vi: "Dấu ngoặc không có cặp.", en: "A bracket without its other half." },
      })),
    },
  ];
}
