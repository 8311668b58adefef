import type { OutlineSection } from "../../document/outline.js";
import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import { splitUnits } from "../../text/unitList.js";
import { annexWithoutUnit } from "../annexWithoutUnit.js";
import type { Finding } from "../diagnostic.js";
import { groupsWithoutUnit } from "../groupsWithoutUnit.js";
import { indicatorTitle } from "../indicatorTables.js";
import { leadsNotPlanning } from "../leadsNotPlanning.js";
import { leadsWithoutSection } from "../leadsWithoutSection.js";
import { ledClauses } from "../ledClauses.js";
import { familiesOf, namedUnits, unitFamily } from "../namedUnits.js";
import { requestsToNobody } from "../requestsToNobody.js";
import type { DocumentRule } from "../rule.js";
import { sectionLeads } from "../sectionLeads.js";
import { sectionsAround } from "../sectionTitles.js";
import type { Subject } from "../subject.js";
import { type UnitPassage, unitPassages } from "../unitHeadings.js";
import { unitlessIndicators } from "../unitlessIndicators.js";
import { whereabouts } from "../whereabouts.js";

export const responsibleMissing: DocumentRule = {
  name: "responsible-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Chỉ tiêu không ghi đơn vị chịu trách nhiệm", en: "An indicator without a responsible unit" },
  looksFor: {
    vi: "Dòng chỉ tiêu để trống cột đơn vị báo cáo (theo dõi, phụ trách), trong khi hầu hết các chỉ tiêu khác của bảng có ghi; một nhóm dòng không ghi cơ quan nào khi mọi nhóm khác đều ghi một lần; cơ quan được giao việc mình chủ trì tại phụ lục mà phụ lục không có việc nào. Lưu ý, mỗi văn bản một lần: các mục nhiệm vụ không giao cơ quan nào dù văn bản yêu cầu rõ trách nhiệm; các chỉ tiêu đánh số không giao ai theo dõi; cơ quan phải lập kế hoạch cho việc “được phân công chủ trì” mà không được giao việc nào; cơ quan chủ trì nhiệm vụ nhưng không có trong danh sách phải lập kế hoạch ấy; cơ quan chủ trì việc trong bảng mà phần tổ chức thực hiện không nêu, khi các cơ quan chủ trì khác đều có mục riêng; một kiến nghị không ghi đề nghị ai khi các kiến nghị khác đều ghi (cảnh báo khi có từ ba kiến nghị khác).",
    en: "A row of an indicator table has no responsible unit where nearly all others do; one group of rows names no unit where every other group names one; a unit is told to do what it leads in the annex, which gives it nothing. Remarks, once each: no section of tasks names a unit though the document asks for clear duties; numbered targets given to nobody; a unit that is to plan the tasks it leads but is given none; a unit that leads tasks but isn't among those who plan theirs; a unit that leads rows but has no part of its own where the other leads have; a request to nobody among others (a warning beside three or more).",
  },
  source: {
    vi: "Chỉ tiêu phải có đơn vị theo dõi, báo cáo thì mới có số liệu (Nghị định 09/2019/NĐ-CP: đối tượng thực hiện báo cáo).",
    en: "An indicator needs a unit that reports it (Decree 09/2019/NĐ-CP: who reports).",
  },
  silentWhen: {
    vi: "Bảng không có cột đơn vị; ô trống gộp với ô trên (đơn vị được kế thừa); dòng chỉ là tiêu đề của các dòng con; báo cáo, tờ trình; có câu giao chỉ tiêu cho cơ quan.",
    en: "The table has no such column; the empty cell goes on from the one above; the row only heads others; reports; a sentence gives the targets to units.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Chợ quê tỉnh Hòa An
I. NHIỆM VỤ
1. Sở Công Thương chủ trì sửa mái chợ.
2. Sở Xây dựng chủ trì làm đường vào chợ.
3. Sở Y tế chủ trì khám sức khỏe người bán hàng.
4. Sở Nội vụ chủ trì mở lớp dạy cân đo.
5. Công an tỉnh chủ trì giữ trật tự.
II. TỔ CHỨC THỰC HIỆN
1. Các cơ quan tham gia, gồm: Sở Công Thương, Sở Xây dựng, Sở Y tế, Sở Nội vụ
- Xây dựng kế hoạch cho các nội dung được phân công chủ trì trước ngày 15/4/2026.
2. Công an tỉnh: cấp thẻ ra vào chợ.`,
      lines: [10],
    },
    {
      text: `KẾ HOẠCH
Làng hoa kiểng tỉnh Hòa An
I. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường: chọn giống hoa.
2. Sở Công Thương: mở chợ hoa Tết.
3. Sở Xây dựng: sửa đường vào làng hoa.
4. Sở Nội vụ: mở lớp cắt tỉa.

PHỤ LỤC

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Nhân giống hoa lan rừng | Sở Nông nghiệp và Môi trường | 2026 |
| 2 | Chợ hoa bến sông | Sở Công Thương | 2026 |
| 3 | Cầu vào làng hoa | Sở Xây dựng | 2027 |
| 4 | Dạy nghề cho phụ nữ | Sở Nội vụ | 2027 |
| 5 | Tuyến tham quan làng hoa | Sở Du lịch | 2027 |`,
      lines: [17],
    },
    {
      text: `BÁO CÁO
Kết quả trồng rừng năm 2024 của tỉnh Hòa An
I. KẾT QUẢ
Trồng 90 ha rừng ngập mặn.
II. ĐỀ XUẤT, KIẾN NGHỊ
- Đề nghị Bộ Tài chính bổ sung vốn mua cây giống.
- Tăng mức khoán bảo vệ rừng cho hộ dân ven biển và cấp thêm xuồng tuần tra.
- Đề nghị Bộ Nông nghiệp và Môi trường ban hành định mức trồng đước.`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển xã hội tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | Đến năm 2030 | Đơn vị theo dõi |
|---|---|---|---|---|
| I | Việc làm | | | |
| | Số người có việc làm mới | người | 900 | Sở Nội vụ |
| | Số phiên giao dịch việc làm | phiên | 12 | |
| II | Trường học | | | |
| | Số phòng học mới | phòng | 40 | Sở Giáo dục và Đào tạo |
| | Số bếp ăn mới | bếp | 15 | |
| III | Khám bệnh | | | |
| | Số trạm xá mới | trạm | 6 | |
| | Số xe cứu thương mua thêm | xe | 8 | |
| IV | Chợ | | | |
| | Số chợ xây mới | chợ | 7 | Sở Công Thương |
| | Số chợ có trạm cân | chợ | 30 | |`,
      lines: [13],
    },
    {
      text: `KẾ HOẠCH
Phát triển y tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 | Đơn vị báo cáo |
|---|---|---|---|---|---|
| 1 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | % | 12 | 8 | |
| 2 | Số bác sĩ trên 10.000 dân | người | 9 | 12 | Sở Y tế |
| 3 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 94 | 98 | Bảo hiểm xã hội tỉnh |
| 4 | Tỷ lệ hộ dùng nước sạch | % | 80 | 90 | Sở Xây dựng |
| 5 | Tỷ lệ trường học đạt chuẩn | % | 60 | 75 | Sở Giáo dục và Đào tạo |
| 6 | Tỷ lệ hộ nghèo đa chiều | % | 3 | 1 | Sở Nông nghiệp và Môi trường |`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH

Dân số tỉnh Hòa An đến năm 2030

## I. YÊU CẦU

Phân công rõ trách nhiệm của từng cơ quan.

## II. CHỈ TIÊU

- Chỉ tiêu 1: Tuổi thọ bình quân 76 tuổi.

- Chỉ tiêu 2: Tỷ số giới tính khi sinh 109.

- Chỉ tiêu 3: 90% cặp vợ chồng được tư vấn.

- Chỉ tiêu 4: 80% xã có câu lạc bộ.

- Chỉ tiêu 5: 70% bà mẹ được tầm soát.

## III. NHIỆM VỤ, GIẢI PHÁP

### 1. Truyền thông

Đổi mới nội dung truyền thông.

### 2. Dịch vụ

Mở rộng điểm tư vấn.

### 3. Cán bộ

Đào tạo cộng tác viên.

### 4. Kinh phí

Huy động nguồn lực.

## IV. TỔ CHỨC THỰC HIỆN

**1. Các đơn vị thực hiện, gồm: Sở Y tế, Sở Nội vụ, Sở Tài chính, Sở Xây dựng**

- Lập kế hoạch các nội dung được phân công chủ trì.

**2. Sở Y tế:** theo dõi Kế hoạch.

**3. Sở Nội vụ:** mở lớp tập huấn.

**4. Sở Tài chính:** cân đối kinh phí.`,
      lines: [9, 21, 41],
    },
    {
      text: `KẾ HOẠCH
Nuôi ong lấy mật tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
Thực hiện các nhiệm vụ được giao chủ trì tại Phụ lục Kế hoạch này.
2. Tỉnh đoàn
Thực hiện các nhiệm vụ được giao chủ trì tại Phụ lục Kế hoạch này.

PHỤ LỤC

| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Khảo sát vùng hoa | Sở Nông nghiệp và Môi trường | 2026 |
| 2 | Kiểm nghiệm mật ong | Sở Y tế | 2026 |
| 3 | Mở chợ phiên mật ong | Sở Công Thương | 2027 |
| 4 | Xây dựng nhãn hiệu | Sở Khoa học và Công nghệ | 2027 |
| 5 | Phòng bệnh cho đàn ong | Sở Nông nghiệp và Môi trường | 2027 |`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Kết quả trồng rừng năm 2024 của tỉnh Hòa An
II. ĐỀ XUẤT, KIẾN NGHỊ
- Đề nghị Bộ Tài chính bổ sung vốn mua cây giống.
- UBND các xã tăng mức khoán bảo vệ rừng cho hộ dân ven biển.
- Đề nghị Bộ Nông nghiệp và Môi trường ban hành định mức trồng đước.
- Kiến nghị Chính phủ cho vay vốn đóng xuồng.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển y tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 | Đơn vị báo cáo |
|---|---|---|---|---|---|
| 1 | Số bác sĩ trên 10.000 dân | người | 9 | 12 | Sở Y tế |
| 2 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | % | 12 | 8 | |
| 3 | Tỷ lệ dân số tham gia bảo hiểm y tế | % | 94 | 98 | Bảo hiểm xã hội tỉnh |
| 4 | Tỷ lệ hộ dùng nước sạch | % | 80 | 90 | Sở Xây dựng |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...rowsWithoutUnit(subject),
    ...groupsWithoutUnit(subject),
    ...requestsToNobody(subject),
    ...(/^(?:báo cáo|tờ trình|công văn)/iu.test(subject.reading.meta.type ?? "")
      ? []
      : [
          ...tasksOfNobody(subject),
          ...targetsOfNobody(subject),
          ...plannersWithoutTask(subject),
          ...annexWithoutUnit(subject),
          ...leadsWithoutSection(subject),
          ...leadsNotPlanning(subject),
        ]),
  ],
};

/** So many sections of tasks, or targets, are needed before it tells that none has a unit. */
const fewest = 4;
const ASKS =
  /(?:xác định|phân công|quy định|nêu)[^.;]{0,40}rõ[^.;]{0,60}(?:trách nhiệm|nhiệm vụ|cơ quan|đơn vị)|phân công (?:cụ thể|rõ)|rõ người|rõ trách nhiệm|6 rõ/iu;

/** The plan asks for clear duties, but no section of its tasks names a unit. Told once. */
function tasksOfNobody(subject: Subject): readonly Finding[] {
  const { reading, outline } = subject;
  const parts = outline.sections.filter(
    ({ title, children }) => /nhiệm vụ|giải pháp/iu.test(title ?? "") && children.length >= fewest,
  );
  const [part] = parts;
  const led =
    reading.tasks.some(({ lead }) => lead.length > 0) ||
    reading.assignments.length > 0 ||
    ledClauses(subject).length > 0 ||
    sectionLeads(subject).length > 0;
  if (part === undefined || parts.length > 1 || led) return [];
  const asking = unitPassages(subject).find(
    ({ piece: { passage } }) =>
      ASKS.test(passage.text) &&
      /yêu cầu|mục đích|quan điểm|nguyên tắc/iu.test(sectionsAround(spanAt(passage).line, subject)),
  );
  if (asking === undefined) return [];
  const span = spanAt(asking.piece.passage);
  return [
    {
      severity: "info",
      message: {
        vi: `Văn bản yêu cầu xác định rõ trách nhiệm (${whereabouts(span).vi}) nhưng ${part.children.length} mục nhiệm vụ, giải pháp không giao cơ quan nào chủ trì.`,
        en: `Found ${part.children.length} sections of tasks without any unit, expected a lead for each, as the document itself asks (${whereabouts(span).en}).`,
      },
      span: part.span,
      quote: (part.title ?? "").slice(0, 80),
      related: [
        { span, message: { vi: "Yêu cầu xác định rõ trách nhiệm.", en: "Clear duties are asked for here." } },
      ],
      data: { sections: part.children.length },
    },
  ];
}

const TARGET = /^[-–+•*\s]*(?:\d{1,2}[.)]\s*)?Chỉ tiêu(?: số)? \d{1,2}(?:\.\d{1,2})?\s?[:.]/u;
const GIVEN =
  /(?:theo dõi|chịu trách nhiệm|chủ trì|phụ trách)[^.;]{0,80}chỉ tiêu|chỉ tiêu[^.;]{0,60}(?:được giao|được phân công|phụ trách|giao (?:cho )?(?:các )?(?:sở|cơ quan|đơn vị|ngành|Sở))/iu;

/** A list of numbered targets of which no sentence gives any to a unit. Told once. */
function targetsOfNobody(subject: Subject): readonly Finding[] {
  const listed = unitPassages(subject).filter(
    ({ piece, units }) => units.length === 0 && TARGET.test(piece.passage.text),
  );
  const [first] = listed;
  if (first === undefined || listed.length <= fewest) return [];
  if (subject.reading.indicators.some(({ responsible }) => responsible.length > 0)) return [];
  if (unitPassages(subject).some(({ piece }) => GIVEN.test(piece.passage.text.slice(0, 5000)))) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `${listed.length} chỉ tiêu không giao cơ quan nào theo dõi, thực hiện.`,
        en: `Found ${listed.length} targets that no unit is to watch over, expected one for each.`,
      },
      span: headingOver(first, listed.at(-1) ?? first, subject),
      quote: first.piece.passage.text.slice(0, 80),
      related: [
        {
          span: spanAt(first.piece.passage),
          message: { vi: "Chỉ tiêu đầu tiên.", en: "The first of them." },
        },
      ],
      data: { targets: listed.length },
    },
  ];
}

/** The heading of the inmost section that holds both targets; the first target where there is none. */
function headingOver(first: UnitPassage, last: UnitPassage, { outline }: Subject): Span {
  const around = ({ piece: { block } }: UnitPassage) => {
    const found: OutlineSection[] = [];
    for (let at = outline.sectionOf.get(block) ?? null; at !== null; at = at.parent) found.push(at);
    return found;
  };
  const outer = new Set(around(last));
  return around(first).find((section) => outer.has(section))?.span ?? spanAt(first.piece.passage);
}

const PLANNERS = /(?:bao gồm|gồm)\s?:?\s/iu;
const OWN_TASKS = /(?:được (?:phân công|giao)) chủ trì/iu;

/** Units named as those that plan the tasks they lead by this document, which gives them none. Told once. */
function plannersWithoutTask(subject: Subject): readonly Finding[] {
  const passages = unitPassages(subject);
  return passages.flatMap(({ piece: { passage } }, at) => {
    const start = PLANNERS.exec(passage.text);
    const below = passages.slice(at + 1, at + 4).map(({ piece }) => piece.passage.text);
    if (start === null || passage.text.length > 1000 || !below.some((text) => OWN_TASKS.test(text)))
      return [];
    const named = splitUnits(passage.text.slice(start.index + start[0].length)).flatMap(({ text }) => {
      const resolved = subject.resolveUnit(text.replace(/\*/gu, ""));
      return resolved?.kind === "unit" ? [resolved.canonical] : [];
    });
    const without = named.filter((unit) => !hasTask(unit, subject));
    if (named.length < fewest || without.length === 0 || without.length * 2 > named.length) return [];
    return [
      {
        severity: "info" as const,
        message: {
          vi: `${without.join("; ")} phải xây dựng kế hoạch cho việc được phân công chủ trì, nhưng văn bản không giao việc nào.`,
          en: `Found ${without.join("; ")} among those who plan what they lead, expected a task for each.`,
        },
        span: spanAt(passage),
        quote: passage.text.slice(0, 80),
        data: { units: without },
      },
    ];
  });
}

/** Whether any task, section or sentence gives a unit something to lead. */
function hasTask(unit: string, subject: Subject): boolean {
  const family = unitFamily(unit);
  return (
    namedUnits(subject).some(
      ({ canonical, role }) => role === "lead" && canonical !== null && unitFamily(canonical) === family,
    ) ||
    unitPassages(subject).some(
      ({ units, opens }) => opens && units.length === 1 && familiesOf(units, subject)?.has(family) === true,
    )
  );
}

function rowsWithoutUnit(subject: Subject): readonly Finding[] {
  return unitlessIndicators(subject).flatMap(({ leads, indicators }) => {
    if (leads) return [];
    return indicators.map((indicator) => ({
      message: {
        vi: `Chỉ tiêu ${indicatorTitle(indicator)} không ghi đơn vị báo cáo; các chỉ tiêu khác trong bảng có ghi.`,
        en: `Found no responsible unit for indicator ${indicatorTitle(indicator)}, expected one as in the other rows.`,
      },
      span: indicator.span,
      quote: indicator.name.slice(0, 80),
      data: { code: indicator.code },
    }));
  });
}
