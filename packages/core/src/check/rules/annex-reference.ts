import type { Attachment } from "../../document/attachments.js";
import { cellPassage } from "../../document/table.js";
import { type AnnexReference, annexNumber, annexReferences, missingTables } from "../annexReferences.js";
import type { Finding, Related } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const annexReference: DocumentRule = {
  name: "annex-reference",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Dẫn chiếu phụ lục không có hoặc không đúng nội dung",
    en: "Refers to an annex that isn't there or holds something else",
  },
  looksFor: {
    vi: "Nội dung dẫn chiếu “Phụ lục III”, “phụ lục kèm theo”, “Biểu 4” nhưng văn bản không có phụ lục, biểu đó; hoặc dẫn chiếu chỉ tiêu, lộ trình, kinh phí, danh mục ở một phụ lục trong khi tên phụ lục khác mới mang nội dung ấy, hoặc dẫn chiếu nhiệm vụ ở một phụ lục chỉ có chỉ tiêu và ngược lại (lưu ý).",
    en: "The text refers to “Phụ lục III” or “phụ lục kèm theo” or “Biểu 4” and there is no such annex or table; or it says that an annex holds indicators, funding or a list where another annex's title says so, or tasks in an annex that holds only targets and the reverse (a remark).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III.1: văn bản có phụ lục phải có chỉ dẫn về phụ lục; từ hai phụ lục trở lên phải đánh số thứ tự bằng chữ số La Mã.",
    en: "Decree 30/2020/NĐ-CP, annex I, III.1: the text points to its annexes; two or more are numbered in Roman numerals.",
  },
  silentWhen: {
    vi: "Phụ lục của văn bản khác (“Phụ lục I Nghị định …”); văn bản chỉ có một phụ lục không đánh số; tệp có dòng mở đầu bằng đúng tên phụ lục đó.",
    en: "An annex of another document; the only annex carries no number; a line of the file opens with that annex's name.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Bảo vệ rừng tràm
I. MỤC TIÊU
1. Trồng lại những khoảnh rừng cháy (chi tiết các chỉ tiêu từng năm tại Phụ lục II kèm theo Kế hoạch này).
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
CHỈ TIÊU BẢO VỆ RỪNG TRÀM
1. Diện tích trồng lại
PHỤ LỤC II
DANH MỤC NHIỆM VỤ BẢO VỆ RỪNG TRÀM
1. Đào kênh giữ nước`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Các chỉ tiêu cụ thể tại Phụ lục III kèm theo Kế hoạch này.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
DANH MỤC CHỢ
1. Chợ Đông
PHỤ LỤC II
KINH PHÍ
1. Ngân sách tỉnh`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH

Thu gom rác thải

| TT | Nhiệm vụ | Ghi chú |
|---|---|---|
| 1 | Đặt thùng rác | Danh sách tại phụ lục đính kèm |

Nơi nhận:

- Lưu: VT.

CHỦ TỊCH

Trần Văn Mẫu`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. NHIỆM VỤ
Thực hiện các nhiệm vụ, dự án (chi tiết tại Phụ lục 1, Phụ lục 3).
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC 1
DANH MỤC CHỢ
1. Chợ Đông
PHỤ LỤC 2
KINH PHÍ
1. Ngân sách tỉnh`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương triển khai các nhiệm vụ được giao chủ trì tại Phụ lục của Kế hoạch.
2. Sở Tài chính bố trí kinh phí.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
PHÂN CÔNG THEO DÕI CÁC CHỈ TIÊU
(Kèm theo Kế hoạch số 31/KH-UBND ngày 20/3/2024)
1. Tỷ lệ chợ đạt chuẩn`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Truyền thông về chợ văn minh
I. NHIỆM VỤ
Sử dụng thống nhất bộ nhận diện (kèm Phụ lục).
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [4],
    },
    {
      text: `BÁO CÁO
Kết quả phát triển chợ
I. KẾT QUẢ
Số liệu từng huyện tại Biểu 1; danh mục chợ hạng ba tại Biểu số 3 kèm theo Báo cáo này.
BIỂU 1. SỐ CHỢ THEO HUYỆN
Huyện Đông: 12 chợ
BIỂU 2. DOANH THU
Huyện Đông: 12 tỷ đồng`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Đèn đường nông thôn xã Hòa Mỹ
I. NHIỆM VỤ
Nhiệm vụ tại Phụ lục kèm theo; dự toán tại Phụ lục số 02 kèm theo.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC
DANH MỤC NHIỆM VỤ
1. Dựng cột đèn`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Giữ chợ sạch xã Hòa Mỹ
I. NHIỆM VỤ
Các chợ đạt tiêu chí tại Phụ lục kèm theo được nêu gương,
biểu dương vào dịp cuối năm.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Thu quỹ đèn đường xã Hòa Mỹ
Mức thu từng thôn tại Biểu số 01, số đèn từng thôn tại Biểu số 02 kèm theo.
BIỂU SỐ 01
MỨC THU TỪNG THÔN
Thôn Đông: 12 triệu đồng`,
      lines: [3],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Danh mục chợ tại Phụ lục kèm theo.
Biểu mẫu báo cáo số chợ
Huyện Đông: 12 chợ`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Tiêu chí theo Phụ lục I Thông tư số 12/2023/TT-BCT ngày 03/3/2023; danh mục tại Phụ lục 2 kèm theo.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
PHỤ LỤC I
KINH PHÍ
1. Ngân sách tỉnh
PHỤ LỤC II
DANH MỤC CHỢ
1. Chợ Đông`,
      lines: [],
    },
  ],
  check: (subject) => {
    const found = new Map<string, Told>();
    for (const reference of annexReferences(subject)) {
      const one =
        missing(reference, subject) ?? misplaced(reference, subject) ?? otherContent(reference, subject);
      if (one === undefined) continue;
      const key = `${reference.label} ${one.severity}`;
      const first = found.get(key);
      const again = { span: reference.span, quote: reference.quote, message: SAME };
      found.set(key, first === undefined ? one : { ...first, related: [...first.related, again] });
    }
    return [...found.values(), ...missingTables(subject).map(missingTable)];
  },
};

function missingTable({ label, span, quote }: AnnexReference): Finding {
  return {
    message: {
      vi: `Dẫn chiếu “${quote}” nhưng văn bản không có Biểu ${label}.`,
      en: `Found a reference to table ${label}, expected it in the document.`,
    },
    span,
    quote,
    data: { label },
  };
}

type Told = Finding & { readonly related: readonly Related[] };
const SAME = { vi: "Tại đây cũng dẫn chiếu như vậy.", en: "Referred to here too." };

function annexesOf({ anatomy }: Subject): readonly Attachment[] {
  return anatomy.attachments.filter(({ kind }) => kind === "annex");
}

function missing(reference: AnnexReference, subject: Subject): Told | undefined {
  const annexes = annexesOf(subject);
  const wanted = annexNumber(reference.label);
  // One annex without a number is the first; an unnumbered one among several may be any.
  const alone = annexes.length === 1 && annexes[0]?.label === null && wanted !== null && wanted > 1;
  const there =
    !alone && annexes.some(({ label }) => label === null || wanted === null || annexNumber(label) === wanted);
  if (there || opensLine(reference, subject)) return undefined;
  const name = reference.label === null ? "phụ lục kèm theo" : `Phụ lục ${reference.label}`;
  return {
    message: {
      vi: `Dẫn chiếu “${reference.quote}” nhưng văn bản không có ${name}.`,
      en: `Found a reference to ${reference.label === null ? "an annex" : `annex ${reference.label}`}, expected it in the document.`,
    },
    span: reference.span,
    quote: reference.quote,
    related: annexes.flatMap(({ title }) => {
      const line = title?.marks[0]?.line;
      return line === undefined
        ? []
        : [
            {
              span: { line, endLine: line },
              message: { vi: "Phụ lục có trong văn bản.", en: "An annex that is there." },
            },
          ];
    }),
    data: { label: reference.label },
  };
}

const OPENS_ANNEX =
  /^[\s*_#|>(]*(phụ\s*lục|phụ\s*biểu|biểu(?:\s*mẫu)?|mẫu)(?:\s+số)?\s*:?\s*([IVX]{1,5}|\d{1,2})?/iu;

/**
 * An annex that the document's parts didn't show, by a line that opens with its name. A line that begins with a small letter goes
 * on with the sentence before it (`biểu dương …`).
 */
function opensLine({ label, span }: AnnexReference, { source }: Subject): boolean {
  const number = annexNumber(label);
  return source.lines.some((line, at) => {
    const [, word = "", printed] = OPENS_ANNEX.exec(line) ?? [];
    if (!/^\p{Lu}/u.test(word) || at + 1 === span.line) return false;
    return number === null || annexNumber(printed ?? null) === number;
  });
}

const TOPICS: readonly (readonly [RegExp, RegExp])[] = [
  [/chỉ tiêu|lộ trình/iu, /chỉ tiêu|lộ trình/iu],
  [/kinh phí|dự toán/iu, /kinh phí|dự toán|khái toán/iu],
  [/phân công/iu, /phân công|nhiệm vụ/iu],
];

/** What the words before the reference look for stands in the title of another annex, and of that one alone. */
function misplaced(reference: AnnexReference, subject: Subject): Told | undefined {
  const annexes = annexesOf(subject);
  const wanted = annexNumber(reference.label);
  const meant = annexes.find(({ label }) => wanted !== null && annexNumber(label) === wanted);
  if (meant?.title == null) return undefined;
  for (const [asked, held] of TOPICS) {
    if (!asked.test(reference.before) || held.test(meant.title.text)) continue;
    const [other, more] = annexes.filter(({ title }) => title !== null && held.test(title.text));
    const line = other?.title?.marks[0]?.line;
    if (other?.title == null || more !== undefined || line === undefined) continue;
    const sure = isSent(reference.before, asked) && !held.test(headsOf(meant));
    return {
      severity: sure ? "warning" : "info",
      message: {
        vi: `Dẫn chiếu “${reference.quote}”, nhưng nội dung đó nằm ở phụ lục “${other.title.text.slice(0, 120)}”.`,
        en: `Found a reference to annex ${reference.label}, expected annex ${other.label}, whose title names what is looked for.`,
      },
      span: reference.span,
      quote: reference.quote,
      suggestion: `Phụ lục ${other.label ?? ""}`.trim(),
      related: [
        {
          span: { line, endLine: line },
          message: { vi: "Phụ lục mang nội dung ấy.", en: "The annex that holds it." },
        },
      ],
    };
  }
  return undefined;
}

/** `(Chi tiết các chỉ tiêu tại Phụ lục II)`: the clause does nothing but send its reader there. */
function isSent(before: string, asked: RegExp): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("("), before.lastIndexOf(". ")) + 1);
  const match = /^[\s*_]*(?:nội dung |số liệu )?(?:chi tiết|cụ thể)(?: về| của)?([^,;]{0,60})/iu.exec(clause);
  return match !== null && asked.test(match[1] ?? "");
}

/** What a reference sends its reader to find, how annexes that hold it are titled, and the other content that is none of it. */
const CONTENTS: readonly {
  readonly vi: string;
  readonly en: string;
  readonly asked: RegExp;
  readonly held: RegExp;
  readonly other: RegExp;
}[] = [
  {
    vi: "nhiệm vụ",
    en: "tasks",
    asked: /nhiệm vụ[^,;:]{0,50}(?:tại|theo|ở|trong)\s*$/iu,
    held: /nhiệm vụ|giải pháp|hoạt động|công việc|nội dung|dự án|đề án/iu,
    other: /chỉ tiêu|mục tiêu/iu,
  },
  {
    vi: "chỉ tiêu",
    en: "targets",
    asked: /chỉ tiêu[^,;:]{0,50}(?:tại|theo|ở|trong)\s*$/iu,
    held: /chỉ tiêu|mục tiêu|lộ trình|kết quả|chỉ số|tỷ lệ/iu,
    other: /nhiệm vụ|dự án|kinh phí/iu,
  },
];

/** `nhiệm vụ được giao tại Phụ lục`, where the annex holds targets only. */
function otherContent(reference: AnnexReference, subject: Subject): Told | undefined {
  const annexes = annexesOf(subject);
  const wanted = annexNumber(reference.label);
  const meant =
    wanted === null && annexes.length === 1
      ? annexes[0]
      : annexes.find(({ label }) => wanted !== null && annexNumber(label) === wanted);
  const line = meant?.title?.marks[0]?.line;
  if (meant?.title == null || line === undefined) return undefined;
  const title = meant.title.text;
  const content = CONTENTS.find(({ asked }) => asked.test(reference.before));
  if (content === undefined || content.held.test(`${title} ${headsOf(meant)}`) || !content.other.test(title))
    return undefined;
  return {
    severity: "info",
    message: {
      vi: `Dẫn chiếu ${content.vi} tại “${reference.quote}”, nhưng phụ lục này (“${title.slice(0, 120)}”) không có ${content.vi}.`,
      en: `Found a reference to ${content.en} in an annex that holds none, expected an annex with ${content.en}.`,
    },
    span: reference.span,
    quote: reference.quote,
    related: [
      {
        span: { line, endLine: line },
        message: { vi: "Phụ lục được dẫn chiếu.", en: "The annex referred to." },
      },
    ],
  };
}

/** The headings of an annex's columns, and its lines outside tables. */
function headsOf({ blocks }: Attachment): string {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? block.passage.text
        : block.rows.slice(0, 2).flatMap(({ cells }) => cells.map((cell) => cellPassage(cell).text)),
    )
    .join(" ");
}
