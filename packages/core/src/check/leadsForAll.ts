import type { Task } from "../read/reading.js";
import type { Finding } from "./diagnostic.js";
import { labelledLine } from "./namedUnits.js";
import { unitKind } from "./recipientCover.js";
import type { Subject } from "./subject.js";

/** So many tasks must have one known lead before one given to all is worth telling. */
const fewestSingle = 4;

/** One thing that one body has to draw up or order: it can't be the work of all. */
const ONE_THING =
  /^[-–+*\s\d.)]*(?:(?:nghiên cứu|tiếp tục|rà soát|chủ động)[,\s]+(?:và\s)?)*(?:tham mưu|trình |ban hành|hướng dẫn|xây dựng (?:và (?:ban hành|triển khai|trình) )?(?:cơ chế|chính sách|quy chế|quy định|quy trình|đề án|nghị quyết|cơ sở dữ liệu|bộ (?:tiêu chí|chỉ số|tài liệu)|hệ thống)|thực hiện (?:cơ chế|chế độ|chính sách) đặc thù|thành lập|tổng hợp)/iu;
/** Each does it for itself. */
const EACH =
  /thuộc (?:phạm vi|thẩm quyền|lĩnh vực)|của (?:cơ quan|đơn vị|ngành|địa phương)(?: mình)?(?![A-Za-zÀ-ỹ])|theo (?:chức năng|lĩnh vực|thẩm quyền|phân cấp)|từng (?:cơ quan|đơn vị|địa phương)|các cấp|ở cơ sở|hằng năm của|nội bộ/iu;

/** Tasks of one product given to `các sở, ban, ngành` as lead, where others have one. Told once. */
export function leadsForAll(subject: Subject): readonly Finding[] {
  const { tasks } = subject.reading;
  const single = tasks.filter(({ lead }) => lead.length === 1 && isOne(lead[0] ?? "", subject));
  if (single.length < fewestSingle) return [];
  const open = tasks.filter(
    (task) => isForAll(task, subject) && ONE_THING.test(task.text) && !EACH.test(task.text),
  );
  const [first, ...others] = open;
  if (first === undefined || open.length > single.length) return [];
  const names = first.lead.join(", ");
  return [
    {
      severity: "info",
      message: {
        vi: `Nhiệm vụ này giao chung “${names}” chủ trì${others.length > 0 ? ` (và ${others.length} nhiệm vụ khác)` : ""}; cần ghi một cơ quan chủ trì.`,
        en: `Found a task led by all units at once (“${names}”), expected one lead as the other tasks have.`,
      },
      span: labelledLine(subject, first.span, first.lead[0] ?? "", "lead"),
      quote: names,
      related: others.slice(0, 5).map(({ span, lead }) => ({
        span: labelledLine(subject, span, lead[0] ?? "", "lead"),
        quote: lead.join(", "),
        message: { vi: "Cũng giao chung.", en: "Given to all as well." },
      })),
      data: { lead: [...first.lead] },
    },
  ];
}

const isOne = (name: string, subject: Subject): boolean => subject.resolveUnit(name)?.kind === "unit";

/** Every lead is a name for many, and not only for those of one level, each of which does it at home. */
function isForAll({ lead, confidence }: Task, subject: Subject): boolean {
  return (
    lead.length > 0 &&
    confidence.level !== "doubtful" &&
    lead.every((name) => ALL.test(name) && subject.resolveUnit(name)?.kind !== "unit") &&
    lead.some((name) => unitKind(name) !== "council")
  );
}

const ALL =
  /^(?:các (?:sở|ban,|ngành|cơ quan|đơn vị|tổ chức|địa phương|đoàn thể)|(?:sở|cơ quan|đơn vị|ngành), |(?:UBND|[uủ][yỷ] ban nhân dân) (?:các|cấp) |(?:tổ chức|đoàn thể) chính trị)/iu;
