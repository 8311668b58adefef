import { spanAt } from "../document/passage.js";
import { shortened } from "../text/shortened.js";
import type { Finding } from "./diagnostic.js";
import { familyOfName } from "./namedUnits.js";
import { unitKind } from "./recipientCover.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { type UnitPassage, unitPassages } from "./unitHeadings.js";
import { whereabouts } from "./whereabouts.js";

/** Behind the name of a unit, what it is to do. */
const DOES =
  /^[\s*_:,–-]*(?:là cơ quan|có trách nhiệm|được giao|chủ trì|tham mưu|hướng dẫn|theo dõi|bố trí|tổ chức|chỉ đạo|thực hiện|phối hợp|tiếp tục|xây dựng|rà soát|tổng hợp|triển khai|kiểm tra|kiểm soát|thẩm định|cung cấp|vận động|tuyên truyền|cân đối|phân bổ|ban hành|lập|mở|cử|đăng ký|quản lý|giám sát|tăng cường|đẩy mạnh)(?!\p{L})/iu;
/** What stands below a heading: sentences and points, not the next item. */
const BELOW = /^(?:letter|dash|plus|bullet)$/u;

/**
 * A heading that is the name of one department, and below it, as the only unit named so, another department that is to do
 * something: the heading or the sentence has the wrong name. Linear.
 */
export function headedByAnother(subject: Subject): readonly Finding[] {
  const passages = unitPassages(subject);
  return passages.flatMap((heading, at) => {
    const own = headingOf(heading, subject);
    const next = passages[at + 1];
    const other = own === undefined || next === undefined ? undefined : openedBy(next, subject);
    if (own === undefined || next === undefined || other === undefined || other === own) return [];
    const rest = passages.slice(at + 2);
    const end = rest.findIndex(({ piece }) => !isBelow(piece.block));
    const openers = rest.slice(0, end < 0 ? rest.length : end).flatMap((one) => openedBy(one, subject) ?? []);
    return openers.length > 0 ? [] : [findingOf(heading, next)];
  });
}

/** The family of the department that a heading names, and nothing else. */
function headingOf({ piece: { passage }, units, opens, rest, inDuties }: UnitPassage, subject: Subject) {
  const [name] = units;
  if (!opens || !inDuties || name === undefined || units.length > 1) return undefined;
  return /^[\s*_:.]*$/u.test(passage.text.slice(rest)) ? departmentOf(name, subject) : undefined;
}

/** The family of the department that a sentence or point below a heading begins with. */
function openedBy({ piece: { passage, block }, units, opens, rest }: UnitPassage, subject: Subject) {
  const [name] = units;
  if (!opens || name === undefined || units.length > 1 || !isBelow(block)) return undefined;
  return DOES.test(passage.text.slice(rest)) ? departmentOf(name, subject) : undefined;
}

const isBelow = (block: UnitPassage["piece"]["block"]): boolean =>
  block.kind === "paragraph" && (block.label === null || BELOW.test(block.label.form));

function departmentOf(name: string, subject: Subject): string | undefined {
  const canonical = subject.resolveUnit(name)?.canonical;
  return canonical !== undefined && unitKind(canonical) === "department"
    ? familyOfName(name, subject)
    : undefined;
}

function findingOf(heading: UnitPassage, sentence: UnitPassage): Finding {
  const { piece, units } = heading;
  const [own = "", other = ""] = [units[0], sentence.units[0]];
  const span = spanAt(piece.passage);
  const quote = shortened(sentence.piece.passage.text.trim(), 80);
  const place = whereabouts(span);
  return {
    severity: "warning",
    message: {
      vi: `Mục “${own}” (${place.vi}) mở đầu bằng việc của cơ quan khác (“${quote}”); cần kiểm tra tên cơ quan ở đề mục hoặc trong câu.`,
      en: `Found what ${other} is to do under the heading “${own}” (${place.en}), expected the same unit in both.`,
    },
    span: spanAt(sentence.piece.passage, 0, Math.min(80, sentence.piece.passage.text.length)),
    quote,
    related: [saysHere(span, own)],
    data: { units: [own, other] },
  };
}
