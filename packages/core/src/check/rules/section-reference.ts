import { spanAt } from "../../document/passage.js";
import type { Span } from "../../document/span.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { romanValue } from "../labelRuns.js";
import { type MisplacedReference, misplacedReferences } from "../misplacedReferences.js";
import type { DocumentRule } from "../rule.js";
import { type LostPath, lostPaths } from "../sectionPaths.js";
import {
  findReferred,
  pointsOf,
  type SectionReference,
  sectionOfTitle,
  sectionReferences,
  sharedWords,
  titleOf,
} from "../sectionReferences.js";
import { type StrayPoint, strayPoints } from "../strayPoints.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const sectionReference: DocumentRule = {
  name: "section-reference",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Dẫn chiếu mục không có hoặc không đúng tên",
    en: "Refers to a section that isn't there, or by another title",
  },
  looksFor: {
    vi: "Nội dung dẫn chiếu “mục VII của Kế hoạch này”, “Điều 6 Quyết định này” mà văn bản không có mục, điều đó; điểm, khoản, tiểu mục không có trong mục được dẫn chiếu (“điểm c khoản 2 mục III”, “mục (IV)(3.5)(a)”); dẫn chiếu một nội dung (“quy trình … nêu tại điểm a khoản 3 Mục V”) mà mục khác mới có ở đúng điểm, khoản ấy; dẫn chiếu nhiệm vụ, mục tiêu, kinh phí ở một mục mang tên khác trong khi mục khác mới mang tên ấy; dẫn chiếu kèm tên của một mục khác; dẫn chiếu kèm tên mục nhưng tên ghi khác với tên mục trong văn bản (lưu ý).",
    en: "The text refers to “mục VII của Kế hoạch này” or “Điều 6 Quyết định này” and there is no such section, article or point within it; a matter is looked for at a point of one section that stands at the same point of another; tasks, goals or funding are looked for in a section of another title while one other section has that title; a section is called by another section's title; a section is called by a title other than its own (info).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: bố cục phần, chương, mục, điều được đánh số và có tiêu đề; dẫn chiếu theo đúng số và tiêu đề đó.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: parts, sections and articles have numbers and titles, by which they are referred to.",
  },
  silentWhen: {
    vi: "Dẫn chiếu mục, điều của văn bản khác hoặc của phụ lục; văn bản có ít hơn ba mục cùng loại; có dòng mở đầu bằng số mục đó.",
    en: "Sections of another document or of an annex; fewer than three sections of the kind; a line of the file opens with that number.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Trông coi bến đò huyện Hòa An
I. NHIỆM VỤ
1. Bến đò
a) Sơn lại phao.
b) Kẻ vạch bến.
c) Thay dây neo.
2. Người lái đò
a) Học bơi.
b) Học lái.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế: thực hiện các điểm a, c và đ khoản 1 Mục I.
2. Công an huyện: thực hiện điểm a, b khoản 2 và điểm b, c khoản 1 Mục I.
3. Các xã: thực hiện khoản 1, 2, 4 Mục I Kế hoạch này.`,
      lines: [12, 14],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Xây mới 12 chợ.
II. HẠ TẦNG CHỢ VÀ KHO HÀNG
Rà soát quy hoạch chợ hiện có.
III. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương triển khai các nội dung tại mục V của Kế hoạch này.
2. Các huyện căn cứ mục II. Hạ tầng chợ kho hàng của Kế hoạch này để bố trí đất.`,
      lines: [8, 9],
    },
    {
      text: `# KẾ HOẠCH

Vệ sinh chợ xã Hòa Mỹ

**I. MỤC TIÊU**

Chợ sạch quanh năm.

**II. THU GOM RÁC TẠI CÁC CHỢ**

1. Đặt thùng rác.

**III. TỔ CHỨC THỰC HIỆN**

1. Ban Quản lý chợ làm các việc tại mục I. Thu gom rác tại các chợ
của Kế hoạch này.`,
      lines: [15],
    },
    {
      text: `# QUYẾT ĐỊNH

Ban hành Quy chế thư viện

**Điều 1.** Ban hành kèm theo Quyết định này Quy chế thư viện.

**Điều 2.** Quyết định có hiệu lực từ ngày ký.

**Điều 3.** Các cơ quan, đơn vị theo Điều 5 Quyết định này chịu trách nhiệm thi hành.`,
      lines: [9],
    },
    {
      text: `QUYẾT ĐỊNH
Ban hành Quy chế quản lý bến đò ngang tỉnh Hòa An
Điều 1. Nguyên tắc
1. Chở đúng số người.
2. Có áo phao.
Điều 2. Trách nhiệm
1. Chủ đò thực hiện khoản 4 Điều 1 Quy chế này.
2. Xã kiểm tra theo khoản 2 Điều 1 Quy chế này và khoản 6 Điều 3 Luật Giao thông đường thủy nội địa.
Điều 3. Hiệu lực`,
      lines: [7],
    },
    {
      text: `**KẾ HOẠCH**

TRỒNG CÂY CHẮN GIÓ HUYỆN HÒA AN

**I. MỤC TIÊU**

Trồng 20 ha.

**II. NHIỆM VỤ, GIẢI PHÁP**

**1. Chọn giống**

1.1. Phi lao

1.2. Keo lá tràm

**2. Vận động**

a) Họp thôn.

b) Phát loa.

**III. KINH PHÍ**

Ngân sách huyện.

**IV. TỔ CHỨC THỰC HIỆN**

- Hạt Kiểm lâm thực hiện nhiệm vụ tại mục (II)(1.4) Kế hoạch này.

- Các xã phát động theo điểm c khoản 2 Mục II; Đoàn Thanh niên ra quân theo điểm a khoản 2 Mục II.

- Đoàn Thanh niên thực hiện các nhiệm vụ, giải pháp nêu tại mục III Kế hoạch này.

- Các thôn thực hiện các nội dung tại mục
VI** **Kế hoạch này.`,
      lines: [29, 31, 33, 35],
    },
    {
      text: `KẾ HOẠCH
Bảo vệ giếng cổ huyện Hòa Bắc
I. YÊU CẦU
1. Giữ nguyên thành giếng.
2. Không lấp giếng.
II. NHIỆM VỤ
1. Kiểm kê
a) Lập danh mục giếng.
b) Soạn sổ tay trông coi giếng theo từng thôn.
2. Tu bổ
a) Xây lại thành giếng.
b) Nạo vét giếng.
III. KINH PHÍ
Ngân sách huyện.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa in sổ tay trông coi giếng nêu tại điểm b khoản 1 Mục III
Kế hoạch này.
2. Các xã dùng sổ tay trông coi giếng nêu tại điểm b khoản 1 Mục II, góp công nạo vét giếng tại điểm b khoản 2 Mục II Kế hoạch này.`,
      lines: [16],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Trồng cây chắn gió huyện Hòa An
I. MỤC TIÊU
Trồng 20 ha.
II. NHIỆM VỤ, GIẢI PHÁP
1. Vận động
a) Họp thôn.
b) Phát loa.
III. TỔ CHỨC THỰC HIỆN
1. Các xã thực hiện điểm b khoản 1 Mục II Kế hoạch này, điểm d khoản 1 Mục II Nghị quyết số 5-NQ/TU và điểm đ khoản 1 Điều 5 Luật Lâm nghiệp.
2. Hạt Kiểm lâm thực hiện nhiệm vụ được giao tại mục III Kế hoạch này.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ nông thôn
I. MỤC TIÊU
Thực hiện mục V Nghị quyết số 12-NQ/TU ngày 04/5/2023 và Điều 9 Luật Thương mại.
II. HẠ TẦNG CHỢ VÀ KHO HÀNG
Rà soát quy hoạch chợ hiện có.
III. TỔ CHỨC THỰC HIỆN
Sở Công Thương triển khai các nội dung tại mục II của Kế hoạch này.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const told = new Set<string>();
    const found = sectionReferences(subject).flatMap((reference) => {
      const found =
        absent(reference, subject) ??
        absentPoint(reference, subject) ??
        otherLabel(reference, subject) ??
        otherTitle(reference, subject);
      const key = `${reference.label} ${found?.data?.point ?? ""} ${found?.severity}`;
      if (found === undefined || told.has(key)) return [];
      told.add(key);
      return [found];
    });
    const lines = new Set(found.map(({ span }) => span.line));
    return [
      ...found,
      ...lostPaths(subject)
        .filter(({ span }) => !lines.has(span.line))
        .map(lostFinding),
      ...misplacedReferences(subject).map(misplacedFinding),
      ...strayPoints(subject)
        .filter(({ span }) => !lines.has(span.line))
        .map(strayFinding),
    ];
  },
};

function lostFinding({ quote, span, missing, within, last }: LostPath): Finding {
  return {
    message: {
      vi: `Dẫn chiếu “${quote}” nhưng ${within} không có ${missing}, chỉ có đến ${last}.`,
      en: `Found a reference to “${quote}”, expected one of ${within}, which ends with ${last}.`,
    },
    span,
    quote,
    data: { missing, within, last },
  };
}

function misplacedFinding({ reference, asked, section, meant }: MisplacedReference): Finding {
  const heading = spanAt(meant.heading.passage);
  const place = whereabouts(heading);
  return {
    message: {
      vi: `Dẫn chiếu ${asked} tại “${reference.quote}”, nhưng mục ${section.label.value} là “${titleOf(section)}”; ${asked} ở mục ${meant.label.value} (${place.vi}).`,
      en: `Found a reference to section ${section.label.value} (“${titleOf(section)}”), expected ${meant.label.value}, whose title names what is looked for (${place.en}).`,
    },
    span: reference.span,
    quote: reference.quote,
    suggestion: meant.label.value,
    related: [
      {
        span: heading,
        quote: titleOf(meant),
        message: { vi: "Mục mang nội dung ấy.", en: "The section that holds it." },
      },
    ],
    data: { label: section.label.value, meant: meant.label.value },
  };
}

/** `quy trình … nêu tại điểm a khoản 3 Mục V`, which stands at `điểm a khoản 3 Mục IV`. */
function strayFinding({
  quote,
  span,
  matter,
  number,
  letter,
  named,
  meant,
  place,
  isAbsent,
}: StrayPoint): Finding {
  const [at, item] = [
    whereabouts(place),
    letter === undefined ? `khoản ${number}` : `điểm ${letter} khoản ${number}`,
  ];
  const lack = isAbsent ? `mục ${named} không có ${item}` : `nội dung ở đó khác`;
  return {
    message: {
      vi: `Dẫn chiếu “${quote}” về “${matter}”, nhưng ${lack}; nội dung này ở ${item} mục ${meant} (${at.vi}).`,
      en: `Found a reference to section ${named}, expected section ${meant}, whose item of that number holds the matter (${at.en}).`,
    },
    span,
    quote,
    suggestion: quote.replace(/(?:[IVX]+|này)$/u, meant),
    related: [{ span: place, message: { vi: "Nội dung được dẫn chiếu.", en: "What is referred to." } }],
    data: { label: named, meant, number },
  };
}

function absent(reference: SectionReference, subject: Subject): Finding | undefined {
  const { label, article, quote, span, sure } = reference;
  const { section, last } = findReferred(reference, subject);
  if (section !== undefined || last === null || !sure) return undefined;
  const beyond = article ? Number(label) > Number(last) : (romanValue(label) ?? 0) > (romanValue(last) ?? 0);
  const opens = new RegExp(
    `^[\\s*_#|>]*${article ? "Điều\\s+" : "(?:(?:Phần|Mục|Chương)\\s+)?"}${label}(?![A-Za-zÀ-ỹ\\p{N}])`,
    "iu",
  );
  if (!beyond || subject.source.lines.some((line, at) => !isOwnLine(at + 1, span) && opens.test(line)))
    return undefined;
  const kind = article ? "Điều" : "mục";
  return {
    message: {
      vi: `Dẫn chiếu “${quote}” nhưng văn bản chỉ có đến ${kind} ${last}.`,
      en: `Found a reference to ${article ? "article" : "section"} ${label}, expected one of the document's own, which end with ${last}.`,
    },
    span,
    quote,
    data: { label, last },
  };
}

/** A wrapped line may begin with the reference's own number. */
function isOwnLine(line: number, span: Span): boolean {
  return line >= span.line && line <= span.endLine;
}

/** `khoản 5 Điều 2 Quy chế này`, where article 2 has three numbered points. */
function absentPoint(reference: SectionReference, subject: Subject): Finding | undefined {
  const { label, article, point, quote, span, sure } = reference;
  if (point === null || !sure || !/^\d{1,2}$/u.test(point)) return undefined;
  const last = pointsOf(reference, subject);
  if (last === null || Number(point) <= last) return undefined;
  const place = `${article ? "Điều" : "mục"} ${label}`;
  return {
    message: {
      vi: `Dẫn chiếu “${quote}” nhưng ${place} chỉ có đến khoản ${last}.`,
      en: `Found a reference to point ${point} of ${article ? "article" : "section"} ${label}, expected one of its ${last}.`,
    },
    span,
    quote,
    data: { label, point, last },
  };
}

/** `mục II. Nuôi ong trong trường học` where that is the title of section III. */
function otherLabel(reference: SectionReference, subject: Subject): Finding | undefined {
  const meant = reference.point === null ? sectionOfTitle(reference, subject) : undefined;
  if (meant === undefined) return undefined;
  const heading = spanAt(meant.heading.passage);
  const place = whereabouts(heading);
  return {
    message: {
      vi: `Dẫn chiếu “${reference.quote}” với tên “${reference.title}”, nhưng đó là tên của mục ${meant.label.value} (${place.vi}).`,
      en: `Found section ${reference.label} called “${reference.title}”, expected section ${meant.label.value}, which has that title (${place.en}).`,
    },
    span: reference.span,
    quote: reference.quote,
    suggestion: meant.label.value,
    related: [
      { span: heading, quote: titleOf(meant), message: { vi: "Tên của mục.", en: "The section's title." } },
    ],
    data: { label: reference.label, meant: meant.label.value },
  };
}

function otherTitle(reference: SectionReference, subject: Subject): Finding | undefined {
  const { section } = findReferred(reference, subject);
  if (section === undefined || reference.title === null || reference.point !== null) return undefined;
  const own = titleOf(section);
  const [printed, real] = [fold(reference.title), fold(own)];
  if (real.length < 12 || printed === real || real.startsWith(printed) || printed.startsWith(real))
    return undefined;
  if (sharedWords(reference.title, own) < 0.8) return undefined;
  const heading = spanAt(section.heading.passage);
  const place = whereabouts(heading);
  return {
    severity: "info",
    message: {
      vi: `Mục ${reference.label} được gọi là “${reference.title}”; tên mục ở ${place.vi} là “${own}”.`,
      en: `Found section ${reference.label} called “${reference.title}”, expected “${own}” as at ${place.en}.`,
    },
    span: reference.span,
    quote: reference.title,
    suggestion: own,
    related: [{ span: heading, quote: own, message: { vi: "Tên của mục.", en: "The section's title." } }],
  };
}
