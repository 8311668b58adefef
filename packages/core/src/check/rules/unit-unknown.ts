import { editDistance, fold } from "../../text/fold.js";
import { beginsSeveral } from "../../text/units.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { mentionedLaterUnits, mentionedUnknownUnits } from "../mentionedUnits.js";
import { lineBelow, type NamedUnit, namedUnits } from "../namedUnits.js";
import { perSubject } from "../perSubject.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { printedDate } from "../whereabouts.js";

export const unitUnknown: DocumentRule = {
  name: "unit-unknown",
  scope: "document",
  severity: "warning",
  title: { vi: "Tên cơ quan không xác định được", en: "A unit that isn't known" },
  looksFor: {
    vi: "Cơ quan được giao chủ trì, theo dõi, báo cáo, và sở được nhắc đến ở bất cứ đâu, có tên không trùng với cơ quan nào: tên sở không có trong hệ thống tổ chức (cảnh báo); tên ban, ngân hàng, hội không nhận ra (lưu ý); cơ quan thành lập năm 2025 ghi trong văn bản trước đó (cảnh báo).",
    en: "A unit that leads or reports, or a department named anywhere in the text, has a name that fits no organisation: a department (Sở) that doesn't exist (warning), another body (info); a unit set up in 2025 that an earlier document names (warning).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I: tên cơ quan, tổ chức ghi đầy đủ theo tên gọi chính thức hoặc viết tắt thông dụng.",
    en: "Decree 30/2020/NĐ-CP, annex I: units go by their official name or a common abbreviation.",
  },
  silentWhen: {
    vi: "Tên chung của nhiều cơ quan; tên dài như một câu; tên cục, chi cục, doanh nghiệp, trường, trung tâm, tổ công tác của địa phương; cơ quan chỉ ghi là phối hợp.",
    en: "Names of groups; names as long as a sentence; agencies below a department, companies, schools, centres, task forces; units that only coordinate.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An đến năm 2030
I. PHÂN CÔNG
- Sở Công Thương chủ trì các mục tiêu: 2.1, 2.2a, 3.1;
- Sở LB-TB&XH chủ trì các mục tiêu: 1.1, 2.2b;
- Sở Lao động - Thương binh và Xã hội chủ trì các mục tiêu: 5.1.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Hộ tịch | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Quý III/2026 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Trồng rừng tỉnh Hòa An
1. Giao Sở Nông nghiệp và Thủy lợi kiểm tra giống cây; kinh phí do Sở Tài chính cân đối.`,
      lines: [3],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2021
KẾ HOẠCH
Trồng rừng
1. Kinh phí do Sở Tài chính cân đối.
2. Sở Nông nghiệp và Môi trường cấp cây giống.`,
      lines: [7],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Chi trả qua tài khoản",
        body: `1. Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Hòa An: chủ trì mở tài khoản.
2. Kho bạc Nhà nước Hòa An; Ngân hàng Chính sách xã hội - Chi nhánh Hòa An: báo cáo hằng quý.
3. Sở Nông nghiệp chủ trì phát tờ rơi. Sở Nông nghiệp gửi hạt giống. Đài Khí tượng thủy văn tỉnh chủ trì gửi bản tin; Báo Hòa An đưa tin.`,
      }),
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Các cơ quan, đơn vị | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | SNV | Quý III/2026 |
| 3 | Xây dựng trục liên thông | Sở TT&TT | Quý III/2026 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const told = new Set<string>();
    const unknown = [...namedUnits(subject), ...mentionedUnknownUnits(subject)].flatMap((named) => {
      const key = fold(named.printed);
      if (
        named.canonical !== null ||
        !mayBeUnit(named) ||
        told.has(key) ||
        beginsSeveral(nameBefore(named.printed))
      )
        return [];
      told.add(key);
      return [findingOf(named, subject)];
    });
    return [...unknown, ...beforeTheirTime(subject)];
  },
};

/** `Sở Nông nghiệp cấp hạt giống`: the name without the verb and what follows it, where three words of a name stand before. */
function nameBefore(printed: string): string {
  return /^(Sở \p{Lu}[A-Za-zÀ-ỹ]+ [A-Za-zÀ-ỹ]+) (?!và )\p{Ll}/u.exec(printed)?.[1] ?? printed;
}

/** Units set up after the day of the document; each told once. */
function beforeTheirTime(subject: Subject): readonly Finding[] {
  const later = mentionedLaterUnits(subject);
  const day = printedDate(subject.reading.meta.date ?? "");
  return later
    .filter(({ printed }, at) => later.findIndex((other) => other.printed === printed) === at)
    .map(({ printed, span }) => ({
      message: {
        vi: `Văn bản ngày ${day} ghi “${printed}”, khi đó chưa có: cơ quan này thành lập năm 2025.`,
        en: `Found “${printed}” in a document of ${day}, expected a unit of that time: this one was set up in 2025.`,
      },
      span,
      quote: printed,
      data: { printed },
    }));
}

/** Bodies of which all names are known: departments, and the branches of the State Bank. */
const department =
  /^Sở\s+\S|^Ngân hàng Nhà nước\s+\S|^Chi nhánh Ngân hàng (?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/u;
const body =
  /^(?:Ban|Hội|Công an|Ngân hàng|Chi nhánh|Bộ|Đài|Báo|Thanh tra|Viện|Liên đoàn|Liên minh|Ủy ban)\s+\S/u;
/** Bodies that a province sets up by itself, and words of a sentence. */
const local =
  /chỉ đạo|chỉ huy|phòng thủ|quản lý|tổ công tác|điều phối|đại diện|có liên quan|,| và các |tỉnh và |kết quả|;|:/iu;

function mayBeUnit({ printed, role }: NamedUnit): boolean {
  if (
    role === "coordinating" ||
    role === "receiver" ||
    printed.length > 70 ||
    /các|những|mọi/iu.test(printed)
  )
    return false;
  return (department.test(printed) || body.test(printed)) && !local.test(printed);
}

function findingOf({ printed, span }: NamedUnit, subject: Subject) {
  const likely = likelyName(printed, subject);
  const certain = department.test(printed);
  const hint = likely === undefined ? "" : `; có thể là “${likely}”`;
  return {
    severity: certain ? ("warning" as const) : ("info" as const),
    message: {
      vi: `Không xác định được cơ quan “${printed}”${hint}.`,
      en: `Found the unit “${printed}”, which isn't known${likely === undefined ? "" : `, expected perhaps “${likely}”`}.`,
    },
    span: lineBelow(subject, span, printed, 4),
    quote: printed,
    ...(likely === undefined ? {} : { suggestion: likely }),
    data: { printed },
  };
}

/** A name that the document prints elsewhere and that differs by a letter or two. */
function likelyName(printed: string, subject: Subject): string | undefined {
  const name = fold(printed);
  const limit = name.length < 8 ? 1 : 2;
  for (const [known, usual] of knownNames(subject))
    if (editDistance(known, name, limit) <= limit) return usual;
  return undefined;
}

/** The names of known units that the document charges, folded, each as first printed. */
const knownNames = perSubject((subject: Subject): ReadonlyMap<string, string> => {
  const printed = new Set(
    namedUnits(subject).flatMap((named) =>
      named.canonical !== null && named.kind === "unit" ? [named.printed] : [],
    ),
  );
  const names = new Map<string, string>();
  for (const name of printed) {
    const folded = fold(name);
    if (!names.has(folded)) names.set(folded, name);
  }
  return names;
});
