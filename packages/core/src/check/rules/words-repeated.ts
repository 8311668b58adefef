import type { Finding, Said } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";
import { type SaidTwice, type SaidTwiceKind, wordsSaidTwice } from "../wordsSaidTwice.js";

export const wordsRepeated: DocumentRule = {
  name: "words-repeated",
  scope: "document",
  severity: "info",
  title: { vi: "Một câu nhắc lại cùng những chữ", en: "A sentence says the same words twice" },
  looksFor: {
    vi: "“A nói riêng và A nói chung” cùng một A; “Chủ trì: Sở A chủ trì”; “có liên quan” hai lần trong một cụm; “công tác … công tác”; một việc kể hai lần trong một chuỗi liệt kê; việc đã nêu lại “đi” làm lần nữa trong cùng câu.",
    en: "The part and the whole of `nói riêng … nói chung` are the same; the role stands on both sides of the unit; `có liên quan` twice in one phrase; `công tác … công tác`; one doing twice in one enumeration; a doing named before and gone for again in the same sentence.",
  },
  source: {
    vi: "Lẽ thường: hai bản thảo ghép vào nhau hoặc câu được sửa nửa chừng hay để lại chữ thừa.",
    en: "Common sense: two drafts put together, or a sentence changed half-way, leave words behind.",
  },
  silentWhen: {
    vi: "Cái chung rộng hơn cái riêng; hai việc khác nhau cùng mở đầu bằng những chữ ấy; các câu khác nhau.",
    en: "The whole is wider than the part; two different doings that begin with the same words; different sentences.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Phát triển nghề đan lát huyện Hòa An năm 2027",
        body: `1. Giới thiệu sản phẩm mây tre của làng nghề Hòa An nói riêng và của làng nghề Hòa An nói chung.
2. Phòng Kinh tế phối hợp với các thôn có liên quan và hợp tác xã có liên quan mở lớp.
3. Mở gian hàng, hỗ trợ đăng ký nhãn hiệu, in bao bì, hỗ trợ đăng ký nhãn hiệu tập thể.
4. Đoàn của huyện trao đổi kinh nghiệm trồng mây, các thợ cả đi trao đổi kinh nghiệm tại hai tỉnh bạn.`,
      }),
      lines: [7, 8, 9, 10],
    },
    {
      text: `CHƯƠNG TRÌNH
Trồng tre chắn sóng

| TT | Việc | Đơn vị |
|---|---|---|
| 1 | Ươm giống | Chủ trì: Chi cục Kiểm lâm chủ trì |
| 2 | Tăng cường công tác chỉ đạo công tác ươm giống | Các xã ven sông |`,
      lines: [6, 7],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Phát triển nghề đan lát huyện Hòa An năm 2027",
        body: `1. Giới thiệu nghề đan mây của xã An Lộc nói riêng và các nghề thủ công của huyện nói chung.
2. Chăm lo thợ trẻ là phụ nữ nói riêng và thợ trẻ nói chung; công tác cán bộ nói chung và cán bộ nữ nói riêng.
3. Hỗ trợ vay vốn, hỗ trợ thuê đất, hỗ trợ đăng ký nhãn hiệu; các phòng có liên quan cung cấp giấy tờ có liên quan đến nghề.
4. Đơn vị chủ trì: Phòng Kinh tế; phối hợp: các xã. Phòng Kinh tế chủ trì mở lớp.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => wordsSaidTwice(subject).map(findingOf),
};

/** The part and the whole can't be the same, and a label needs no second one; the others may be meant. */
const SURE: ReadonlySet<SaidTwiceKind> = new Set<SaidTwiceKind>(["wholeAndPart", "role"]);

const EXPECTED: Readonly<Record<SaidTwiceKind, Said>> = {
  wholeAndPart: { vi: "cái chung phải rộng hơn cái riêng", en: "a whole that is wider than the part" },
  role: { vi: "chỉ ghi vai trò một lần", en: "the role once" },
  concerned: { vi: "có thể chỉ ghi một lần ở cuối cụm", en: "the words once, behind the last unit" },
  member: { vi: "mỗi việc chỉ kể một lần", en: "each doing once" },
  doing: { vi: "cần xem lại câu, có thể hai bản thảo ghép vào nhau", en: "a sentence of one draft" },
  work: { vi: "có thể thừa một chữ “công tác”", en: "`công tác` once" },
};

function findingOf({ kind, words, printed, span }: SaidTwice): Finding {
  const { vi, en } = EXPECTED[kind];
  return {
    ...(SURE.has(kind) ? { severity: "warning" as const } : {}),
    message: {
      vi: `“${words}” được nhắc hai lần trong một câu; ${vi}.`,
      en: `Found “${words}” twice in one sentence, expected ${en}.`,
    },
    span,
    quote: printed,
    data: { words },
  };
}
