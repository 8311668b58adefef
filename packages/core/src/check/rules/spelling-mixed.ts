import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type MixedSpelling, mixedSpellings } from "../mixedSpellings.js";
import type { DocumentRule } from "../rule.js";

export const spellingMixed: DocumentRule = {
  name: "spelling-mixed",
  scope: "document",
  severity: "info",
  title: { vi: "Một chữ viết hai cách trong văn bản", en: "One word spelled in two ways" },
  looksFor: {
    vi: "“hàng năm” lẫn “hằng năm”, “tỉ lệ” lẫn “tỷ lệ”, “bác sĩ” lẫn “bác sỹ”; dấu thanh đặt hai cách trên cùng một chữ (“hoá” lẫn “hóa”, “uỷ” lẫn “ủy”). Cả văn bản báo một lần.",
    en: "`hàng năm` beside `hằng năm`, `tỉ lệ` beside `tỷ lệ`, `bác sĩ` beside `bác sỹ`; the tone on two letters of one word (`hoá`, `hóa`). Told once for the whole document.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản dùng từ ngữ, chính tả thống nhất; cả hai cách viết đều có trong từ điển.",
    en: "Decree 30/2020/NĐ-CP, annex I: one spelling throughout; both ways stand in dictionaries.",
  },
  silentWhen: {
    vi: "Văn bản chỉ dùng một cách viết; “quý”, “quỹ” không có cách đặt dấu thứ hai.",
    en: "The document keeps to one way; `quý`, `quỹ` have no second one.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Nuôi cá lồng trên hồ Hòa An giai đoạn 2027 - 2029",
        body: `1. Hằng năm thả 40 vạn con giống; tỷ lệ sống trên 80%.
2. Hằng năm tập huấn cho các hộ nuôi.
3. Phòng Kinh tế báo cáo hàng năm.`,
      }),
      lines: [9],
    },
    {
      text: `BÁO CÁO
Khám sức khoẻ học sinh

| TT | Nội dung | Kết quả |
|---|---|---|
| 1 | Học sinh được khám sức khỏe | 92% |
| 2 | Trường có góc sức khỏe | 14 trường |`,
      lines: [2],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Nuôi cá lồng trên hồ Hòa An giai đoạn 2027 - 2029",
        body: `1. Hằng năm thả 40 vạn con giống; tỷ lệ sống trên 80%; bán hàng qua sàn.
2. Quý I hằng năm, Quỹ khuyến nông cho vay; thủy sản được kiểm tra, hóa chất được kiểm soát.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => findingOf(mixedSpellings(subject)),
};

/** So many places are shown. */
const mostPlaces = 20;

function findingOf(mixed: readonly MixedSpelling[]): readonly Finding[] {
  const [first] = mixed;
  const [span, ...others] = mixed.flatMap(({ places }) => places);
  if (first === undefined || span === undefined) return [];
  const words = mixed.map(
    ({ seldom, places, often, times }) =>
      [`“${seldom}” (${places.length})`, `“${often}” (${times})`] as const,
  );
  return [
    {
      message: {
        vi: `Văn bản viết lẫn ${words.map(([one, other]) => `${one} với ${other}`).join("; ")}; nên thống nhất một cách viết.`,
        en: `Found ${words.map(([one, other]) => `${one} beside ${other}`).join("; ")}, expected one spelling of each.`,
      },
      span,
      quote: first.seldom,
      suggestion: first.often,
      related: others.slice(0, mostPlaces).map((place) => ({
        span: place,
        message: { vi: "Cách viết ít dùng hơn cũng ở đây", en: "The seldomer spelling stands here too" },
      })),
      data: { words: mixed.map(({ seldom, often }) => [seldom, often]) },
    },
  ];
}
