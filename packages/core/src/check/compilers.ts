import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { findUnits } from "../text/unitMentions.js";
import { partiesOf } from "./dutyParties.js";
import { unitFamily } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";

/** One place that says which unit compiles the reports on carrying out the document. */
export interface Compiler {
  readonly printed: string;
  readonly family: string;
  readonly span: Span;
  /** The reports are sent to it, or it is told to compile them. */
  readonly how: "receives" | "compiles";
}

const COMPILES =
  /tổng hợp(?:,| và)? (?:kết quả,? |tình hình,? )?(?:báo cáo|trình) (?:Chủ tịch |Ban Thường vụ |Thường trực |Ban cán sự đảng )?(?:UBND|[UỦ][yỷ] ban nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy)[^.;]{0,60}(?:kết quả|tình hình)(?: triển khai| tổ chức)?(?: thực hiện)? (?:Kế hoạch|Chương trình|Đề án|Nghị quyết|Chỉ thị)(?: này| hành động| của tỉnh)?(?=\s*(?:[.;,/]|$|trước|hằng|hàng|định kỳ|theo))|tổng hợp(?:,| và)? (?:kết quả|tình hình) (?:triển khai |tổ chức )?thực hiện (?:Kế hoạch|Chương trình|Đề án)(?: này)?,? (?:báo cáo|trình|tham mưu)/iu;
/** Compiling for one field, or from one's own members. */
const PART =
  /lĩnh vực|của ngành|thuộc phạm vi|theo chức năng|kinh phí|dự toán|khen thưởng|vướng mắc|ngành mình|đơn vị mình|hội viên|đoàn viên/iu;

/** Everything that names a compiler, in order. A committee of the people that receives through a unit compiles by that unit. Linear. */
export const compilers = perSubject((subject: Subject): readonly Compiler[] => {
  const { duties } = subject.reading;
  const received = duties.flatMap(({ to, via, who, what, span, frequency }): Compiler[] => {
    const printed = via ?? to;
    if (printed === null || frequency === "adhoc" || (via === null && !/tổng hợp/iu.test(what))) return [];
    const family = familyOf(printed, subject);
    const own = who.flatMap((name) => partiesOf(name, subject));
    if (family === undefined || own.includes(family) || isHigherBody(printed) || PART.test(what)) return [];
    return [{ printed, family, span, how: "receives" }];
  });
  return [...received, ...told(subject)].sort((a, b) => a.span.line - b.span.line);
});

function told(subject: Subject): readonly Compiler[] {
  return unitPassages(subject).flatMap(({ piece: { passage }, units, opens }) => {
    if (passage.text.length > 5000 || !/tổng hợp/iu.test(passage.text)) return [];
    return sentencesIn(passage).flatMap(({ text, from }): Compiler[] => {
      const match = COMPILES.exec(text);
      if (match === null || PART.test(text)) return [];
      const first = findUnits(text.slice(0, match.index))[0];
      const subjectFirst =
        first !== undefined && first.from < 40 && !/(?:với|về|gửi|qua)\s*$/u.test(text.slice(0, first.from));
      const printed = subjectFirst && from > 0 ? first.text : (units[0] ?? first?.text);
      if (printed === undefined || (opens && units.length > 1) || isHigherBody(printed)) return [];
      const family = familyOf(printed, subject);
      const at = from + match.index;
      return family === undefined
        ? []
        : [{ printed, family, span: spanAt(passage, at, at + match[0].length), how: "compiles" }];
    });
  });
}

/** A committee of the people or a body above it signs; it doesn't compile. */
export function isHigherBody(printed: string): boolean {
  return /^(?:Chủ tịch |Thường trực |Ban Thường vụ |Ban cán sự đảng )?(?:UBND|HĐND|[UỦ][yỷ] ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Bộ (?!Chỉ huy|CHQS|đội)|Chính phủ|Thủ tướng)/u.test(
    printed.trim(),
  );
}

function familyOf(printed: string, { resolveUnit }: Subject): string | undefined {
  const resolved = resolveUnit(printed);
  if (resolved === null)
    return /^(?:Văn phòng )?Ban (?:Chỉ đạo|Chỉ huy)/u.test(printed) ? printed : undefined;
  return resolved.kind === "group" ? undefined : unitFamily(resolved.canonical);
}
