import { spanAt } from "../../document/passage.js";
import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { romanValue } from "../labelRuns.js";
import type { DocumentRule } from "../rule.js";
import {
  findReferred,
  pointsOf,
  type SectionReference,
  sectionReferences,
  sharedWords,
  titleOf,
} from "../sectionReferences.js";
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
    vi: "Nội dung dẫn chiếu “mục VII của Kế hoạch này”, “Điều 6 Quyết định này” mà văn bản không có mục, điều đó; dẫn chiếu kèm tên mục nhưng tên ghi khác với tên mục trong văn bản (lưu ý).",
    en: "The text refers to “mục VII của Kế hoạch này” or “Điều 6 Quyết định này” and there is no such section or article; a section is called by a title other than its own (info).",
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
  ],
  good: [
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
    return sectionReferences(subject).flatMap((reference) => {
      const found =
        absent(reference, subject) ?? absentPoint(reference, subject) ?? otherTitle(reference, subject);
      const key = `${reference.label} ${found?.data?.point ?? ""} ${found?.severity}`;
      if (found === undefined || told.has(key)) return [];
      told.add(key);
      return [found];
    });
  },
};

function absent(reference: SectionReference, subject: Subject): Finding | undefined {
  const { label, article, quote, span, sure } = reference;
  const { section, last } = findReferred(reference, subject);
  if (section !== undefined || last === null || !sure) return undefined;
  const beyond = article ? Number(label) > Number(last) : (romanValue(label) ?? 0) > (romanValue(last) ?? 0);
  const opens = new RegExp(
    `^[\\s*_#|>]*${article ? "Điều\\s+" : "(?:(?:Phần|Mục|Chương)\\s+)?"}${label}(?![\\p{L}\\p{N}])`,
    "iu",
  );
  if (!beyond || subject.source.lines.some((line) => opens.test(line))) return undefined;
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
