import type { Span } from "../../document/span.js";
import type { Target, TargetPart, Task } from "../../read/reading.js";
import { joinTables } from "../../read/tables.js";
import { blankLeads } from "../blankCells.js";
import type { Finding } from "../diagnostic.js";
import { leadClaims } from "../leadClaims.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const leadMissing: DocumentRule = {
  name: "lead-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Không ghi cơ quan chủ trì", en: "No lead is named" },
  looksFor: {
    vi: "Mục tiêu hoặc điểm a, b, c của mục tiêu trong phụ lục phân công không ghi cơ quan chủ trì, trong khi các mục tiêu khác có ghi; dòng của bảng nhiệm vụ để trống ô chủ trì; dòng không đọc được cơ quan chủ trì (lưu ý).",
    en: "A target, or a letter of it, names no lead in an annex where the others do; a row of a task table leaves the lead's cell blank; a row whose lead couldn't be read (a remark).",
  },
  source: {
    vi: "Nhiệm vụ không có cơ quan chủ trì thì không ai chịu trách nhiệm (nguyên tắc “rõ người, rõ việc, rõ trách nhiệm”).",
    en: "A task without a lead has nobody who answers for it.",
  },
  silentWhen: {
    vi: "Cả văn bản không phân công theo mục tiêu; phần lớn các dòng không ghi chủ trì; cơ quan được ghi chung cho cả mục tiêu.",
    en: "The document assigns nothing by target; most rows name no lead; one lead is named for the whole target.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Hành động vì người khuyết tật tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Phục hồi chức năng tại cộng đồng | Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính |
| Mục tiêu 1.2: Dạy nghề cho người khuyết tật | Phối hợp: Sở Nội vụ, Sở Tài chính |
| Mục tiêu 1.3: Giáo dục hòa nhập | Chủ trì: Sở Giáo dục và Đào tạo |
| Mục tiêu 1.4: Trợ giúp pháp lý | Chủ trì: Sở Tư pháp |`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Chuyển đổi số tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|
| 1 | Kết nối camera giao thông đô thị | | Công an tỉnh | Quý III/2026 |
| 2 | Số hóa hồ sơ đất đai toàn tỉnh | Sở Nông nghiệp và Môi trường | Sở Tài chính | Quý II/2026 |
| 3 | Nâng cấp trung tâm dữ liệu của tỉnh | Sở Khoa học và Công nghệ | Sở Tài chính | Quý I/2026 |
| 4 | Đào tạo kỹ năng số cho công chức xã | Sở Nội vụ | Sở Tài chính | Quý III/2026 |
| 5 | Mở dữ liệu dùng chung của tỉnh | Sở Khoa học và Công nghệ | Sở Tư pháp | Quý IV/2026 |
| 6 | Kiểm tra an toàn thông tin các sở | Công an tỉnh | Sở Nội vụ | Quý IV/2026 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Hành động vì người khuyết tật tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Phục hồi chức năng tại cộng đồng | Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính |
| Mục tiêu 1.2: Dạy nghề cho người khuyết tật | |
| a. Mở lớp dạy nghề tại xã | Chủ trì: Sở Giáo dục và Đào tạo |
| b. Cho vay vốn sau học nghề | Chủ trì: Sở Nội vụ |`,
      lines: [],
    },
  ],
  check: (subject) => [...withoutLead(subject), ...rowsWithoutLead(subject)],
};

function withoutLead(subject: Subject): readonly Finding[] {
  const { targets } = subject.reading;
  const led = targets.filter(({ parts }) => parts.some(({ lead }) => lead.length > 0));
  if (led.length * 2 <= targets.length) return [];
  const listed = new Map(leadClaims(subject).map((claims) => [claims.target, claims.listed]));
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const holds = (table: Span, { span }: Target) => table.line <= span.line && span.line <= table.endLine;
  const ofLeads = tables.filter((table) => led.some((target) => holds(table, target)));
  return targets.flatMap((target) => {
    if (target.parts.length === 0 && !ofLeads.some((table) => holds(table, target))) return [];
    const parts = target.parts.length === 0 ? [emptyPart(target)] : target.parts;
    const missing = parts.filter((part) => part.lead.length === 0 || isUnmarked(part, subject));
    const [first] = missing;
    if (first === undefined) return [];
    const named = (listed.get(target.code) ?? []).filter((claim) =>
      missing.some(({ letter }) => letter === claim.letter),
    );
    const span = missing.length === 1 ? first.span : target.span;
    const letters = missing.flatMap(({ letter }) => letter ?? []).join(", ");
    const what = letters === "" ? `Mục tiêu ${target.code}` : `Mục tiêu ${target.code} (điểm ${letters})`;
    const units = [...new Set(named.flatMap(({ printed }) => printed))].join(", ");
    const [source] = named;
    const hint =
      source === undefined ? "" : `; danh sách phân công (${whereabouts(source.span).vi}) giao ${units}`;
    return [
      {
        message: {
          vi: `${what} không ghi cơ quan chủ trì${hint}.`,
          en: `Found no lead for target ${target.code}${letters === "" ? "" : ` (${letters})`}, expected one${units === "" ? "" : `: ${units}`}.`,
        },
        span,
        related: named.map(({ span: place, printed }) => ({
          span: place,
          quote: printed[0] ?? "",
          message: {
            vi: `Danh sách giao ${printed.join(", ")}.`,
            en: `The list names ${printed.join(", ")}.`,
          },
        })),
        ...(units === "" ? {} : { suggestion: `Chủ trì: ${units}` }),
        data: { code: target.code, letters: missing.map((part: TargetPart) => part.letter), listed: units },
      },
    ];
  });
}

function emptyPart({ span, confidence }: Target): TargetPart {
  return { letter: null, lead: [], coordinating: [], tasks: [], span, confidence };
}

/** A long list of units, none of which is said to lead, where the other parts say `Chủ trì`. */
function isUnmarked({ lead, coordinating, span }: TargetPart, { source }: Subject): boolean {
  if (lead.length < 3 || coordinating.length > 0) return false;
  return !/chủ trì/iu.test(
    source.lines.slice(span.line - 1, Math.min(span.endLine, span.line + 40)).join(" "),
  );
}

/** Rows are judged where a table has at least these, and nearly all name a lead. */
const fewestRows = 5;

function rowsWithoutLead(subject: Subject): readonly Finding[] {
  const { blocks, reading } = subject;
  return joinTables(blocks).flatMap((table) => {
    const { span } = table;
    const rows = reading.tasks.filter(
      (task) => span.line <= task.span.line && task.span.endLine <= span.endLine,
    );
    const blank = blankLeads(table, subject);
    const missing = rows.filter(({ lead, span: { line } }) => lead.length === 0 && !blank.has(line));
    const found = rows
      .filter(({ span: { line } }) => blank.has(line))
      .map((task) => rowFinding(task, "warning"));
    if (rows.length < fewestRows || missing.length * 5 > rows.length) return found;
    const open = missing.filter(({ confidence }) => confidence.level !== "doubtful");
    return [...found, ...open.map((task) => rowFinding(task, "info"))];
  });
}

function rowFinding({ text, span }: Task, severity: "warning" | "info"): Finding {
  const quote = text.slice(0, 60);
  return {
    severity,
    message: {
      vi: `Nhiệm vụ “${quote}${text.length > 60 ? "…" : ""}” không ghi cơ quan chủ trì, các nhiệm vụ khác trong bảng có ghi.`,
      en: `Found no lead for this task, expected one as in the other rows of the table.`,
    },
    span,
    quote,
  };
}
