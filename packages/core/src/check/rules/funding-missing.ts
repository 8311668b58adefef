import { spanAt } from "../../document/passage.js";
import { fold } from "../../text/fold.js";
import type { Related } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import { sectionsAround } from "../sectionTitles.js";
import type { Subject } from "../subject.js";
import { piecesWith } from "../wordPlaces.js";

export const fundingMissing: DocumentRule = {
  name: "funding-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Kế hoạch không nói đến kinh phí", en: "A plan that says nothing of funding" },
  looksFor: {
    vi: "Kế hoạch, chương trình, đề án có giao nhiệm vụ nhưng không nơi nào nói đến kinh phí, ngân sách, nguồn vốn thực hiện. Có nhắc đến kinh phí, nhưng chỉ trong từng nhiệm vụ, không có mục hoặc câu xác định nguồn: lưu ý.",
    en: "A plan, programme or scheme assigns tasks and nowhere speaks of funding, budget or capital. A remark where money is mentioned but no section or sentence says where it comes from.",
  },
  source: {
    vi: "Luật Ngân sách nhà nước: nhiệm vụ chi phải có nguồn bảo đảm; thông lệ trình bày kế hoạch của Ủy ban nhân dân.",
    en: "The law on the state budget: an expenditure needs its source; the practice of People's Committees' plans.",
  },
  silentWhen: {
    vi: "Báo cáo, công văn, quyết định không kèm kế hoạch; kế hoạch ít hơn ba nhiệm vụ; đoạn trích.",
    en: "Reports, letters, decisions; plans with fewer than three tasks; excerpts.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện
I. NHIỆM VỤ
1. Tủ sách lưu động
- Khảo sát nhu cầu đọc của người dân.
- Huy động tối đa ngân sách tỉnh, vốn đầu tư của doanh nghiệp mua sách.
2. Ngày hội đọc sách
- Tổ chức ngày hội đọc sách hằng năm.
- Mời tác giả nói chuyện với học sinh.
II. TỔ CHỨC THỰC HIỆN
Các cơ quan triển khai thực hiện.`,
      lines: [1],
    },
    {
      text: `KẾ HOẠCH
Phát triển thư viện
I. MỤC TIÊU
Mỗi huyện có một phòng đọc.
II. NHIỆM VỤ
1. Sở Văn hóa và Thể thao chủ trì, phối hợp với các sở:
- Khảo sát nhu cầu đọc của người dân.
- Xây dựng tủ sách lưu động.
- Tổ chức ngày hội đọc sách hằng năm.
2. Sở Giáo dục và Đào tạo:
- Vận động học sinh đọc sách.
III. TỔ CHỨC THỰC HIỆN
Các cơ quan triển khai thực hiện.`,
      lines: [1],
    },
    {
      text: `# CHƯƠNG TRÌNH

Bảo vệ rừng

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Tuần tra rừng phòng hộ | Chi cục Kiểm lâm | 2025 |
| 2 | Trồng bổ sung cây bản địa | Sở Nông nghiệp và Môi trường | 2026 |
| 3 | Tập huấn chữa cháy rừng | Công an tỉnh | 2026 |`,
      lines: [1],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện
I. NHIỆM VỤ
1. Tủ sách lưu động
- Khảo sát nhu cầu đọc của người dân.
- Huy động tối đa ngân sách tỉnh mua sách.
- Mời tác giả nói chuyện với học sinh.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Tài chính - Kế hoạch tham mưu dự toán.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển thư viện
II. NHIỆM VỤ
1. Sở Văn hóa và Thể thao:
- Khảo sát nhu cầu đọc của người dân.
- Xây dựng tủ sách lưu động.
- Tổ chức ngày hội đọc sách hằng năm.
III. KINH PHÍ
Kinh phí thực hiện từ nguồn ngân sách địa phương theo phân cấp.`,
      lines: [],
    },
  ],
  check: (subject) => {
    if (!isPlan(subject)) return [];
    const said = fundingSaid(subject);
    if (said === "source") return [];
    const typeLine = subject.anatomy.typeLine?.passage;
    return [
      {
        severity: said === "mention" || !ofCommittee(subject) ? "info" : "warning",
        message:
          said === "mention"
            ? {
                vi: "Kế hoạch có nhắc đến kinh phí nhưng không có mục hoặc câu xác định nguồn kinh phí thực hiện.",
                en: "Found money mentioned but no source of funding, expected a section or sentence that names it.",
              }
            : {
                vi: "Kế hoạch giao nhiệm vụ nhưng không nói đến kinh phí thực hiện.",
                en: "Found tasks without a word of funding, expected a section on it.",
              },
        span: typeLine === undefined ? { line: 1, endLine: 1 } : spanAt(typeLine),
        quote: typeLine?.text ?? "",
        related: carryingOut(subject),
      },
    ];
  },
};

/** The section on carrying the plan out, before which funding mostly stands. */
function carryingOut({ outline: { sections } }: Subject): readonly Related[] {
  const section = sections.filter(({ heading }) => /thực hiện/iu.test(heading.passage.text)).at(-1);
  if (section === undefined) return [];
  return [
    {
      span: spanAt(section.heading.passage),
      quote: section.heading.passage.text.slice(0, 80),
      message: {
        vi: "Mục kinh phí thường đặt trước mục này.",
        en: "Funding mostly stands before this section.",
      },
    },
  ];
}

/** Plans of people's committees carry a section on money; those of boards, unions and units may rest on their own budget. */
const ofCommittee = ({ reading: { meta } }: Subject): boolean =>
  /UBND$/u.test(meta.number ?? "") || /^Ủy ban nhân dân/u.test(meta.issuer ?? "");

function isPlan({ reading, anatomy }: Subject): boolean {
  const tasks =
    reading.tasks.length + reading.targets.flatMap(({ parts }) => parts.flatMap((part) => part.tasks)).length;
  return (
    /^(?:Kế hoạch|Chương trình|Đề án)/u.test(reading.meta.type ?? "") &&
    anatomy.typeLine !== undefined &&
    !/(?:^|\/)[^/]*\/TU$|-(?:TU|HU|ĐU|ThU)$/iu.test(reading.meta.number ?? "") &&
    !/ủy$|(?:tỉnh|thành|huyện|đảng) ủy|ban thường vụ/iu.test(reading.meta.issuer ?? "") &&
    tasks >= 3
  );
}

const SOURCE =
  /kinh phi (?:thuc hien|bao dam|to chuc|duoc|tu|do|hang nam|trien khai)|nguon (?:kinh phi|von|ngan sach|luc thuc hien|luc tai chinh)|ngan sach (?:nha nuoc|tinh|dia phuong|trung uong|thanh pho|cap|hang nam)|du toan|von dau tu|bo tri (?:kinh phi|ngan sach|von)/u;

function fundingSaid(subject: Subject): "source" | "mention" | "nothing" {
  if (subject.reading.funding.length > 0) return "source";
  const text = fold(subject.source.lines.join(" "));
  if (SOURCE.test(text)) return saysSource(subject) ? "source" : "mention";
  return ["kinh phi", "ngan sach", "von "].some((word) => text.includes(word)) ? "mention" : "nothing";
}

const MONEY = /kinh phí|ngân sách|nguồn vốn|nguồn lực|tài chính|dự toán|vốn (?:đầu tư|thực hiện)/iu;
const AMOUNT = /\d\s?(?:tỷ|triệu) đồng/iu;
/** A source for the whole plan is told under a title on money, where it is said who does what, or in a sentence that begins with it. */
const OPENS =
  /^[-–+*\s\d.)_]*(?:(?:tổng|nguồn|toàn bộ)\s)?(?:kinh phí|ngân sách|vốn|dự toán|nguồn lực)|kinh phí (?:thực hiện|triển khai|tổ chức|bảo đảm|đảm bảo)|(?:bố trí|bảo đảm|đảm bảo|cân đối)[^.;]{0,60}thực hiện (?:có hiệu quả |tốt )?(?:các nội dung (?:của )?)?(?:Kế hoạch|Chương trình|Đề án)/iu;
const DUTIES = /tổ chức (?:triển khai )?thực hiện|trách nhiệm|phân công|phụ lục|biểu/iu;

/** Whether money is told of anywhere but among the tasks, each of which may only name its own. */
function saysSource(subject: Subject): boolean {
  return piecesWith(subject, "phí", "sách", "vốn", "lực", "chính", "toán").some(({ passage, inTable }) => {
    if (!MONEY.test(passage.text)) return false;
    if (inTable || AMOUNT.test(passage.text) || OPENS.test(passage.text)) return true;
    const titles = sectionsAround(spanAt(passage).line, subject).split(" / ");
    if (TASKS.test(titles.at(-1) ?? "")) return titles.some((title) => FUNDS.test(title));
    return DUTIES.test(titles.at(-1) ?? "") || titles.some((title) => MONEY.test(title));
  });
}

/** What a section of tasks calls the one on money; `huy động nguồn lực` is a task. */
const FUNDS = /kinh phí|ngân sách|nguồn vốn|dự toán/iu;
const TASKS = /nhiệm vụ|giải pháp|nội dung|mục tiêu|mục đích|quan điểm/iu;
