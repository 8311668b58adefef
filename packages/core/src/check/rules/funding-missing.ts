import { spanAt } from "../../document/passage.js";
import { fold } from "../../text/fold.js";
import type { Related } from "../diagnostic.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const fundingMissing: DocumentRule = {
  name: "funding-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Kế hoạch không nói đến kinh phí", en: "A plan that says nothing of funding" },
  looksFor: {
    vi: "Kế hoạch, chương trình, đề án có giao nhiệm vụ nhưng không nơi nào nói đến kinh phí, ngân sách, nguồn vốn thực hiện. Có nhắc đến kinh phí nhưng không có mục hoặc câu xác định nguồn: lưu ý.",
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

function fundingSaid({ reading, source }: Subject): "source" | "mention" | "nothing" {
  if (reading.funding.length > 0) return "source";
  const text = fold(source.lines.join(" "));
  if (SOURCE.test(text)) return "source";
  return ["kinh phi", "ngan sach", "von "].some((word) => text.includes(word)) ? "mention" : "nothing";
}
