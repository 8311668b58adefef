import type { Span } from "../../document/span.js";
import type { TargetPart } from "../../read/reading.js";
import { joinTables } from "../../read/tables.js";
import { ownText } from "../../read/tables-rows.js";
import { fold } from "../../text/fold.js";
import { findUnits } from "../../text/unitMentions.js";
import type { Finding } from "../diagnostic.js";
import { claimTitle, type LeadClaim, leadClaims } from "../leadClaims.js";
import { type LedClause, ledClauses } from "../ledClauses.js";
import { familiesOf, familyIn, lineBelow, lineOf, overlap } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { mostOfTask, taskKey } from "../taskWording.js";
import { whereabouts } from "../whereabouts.js";

export const leadDuplicate: DocumentRule = {
  name: "lead-duplicate",
  scope: "document",
  severity: "error",
  title: {
    vi: "Một mục tiêu giao cho hai cơ quan chủ trì",
    en: "One target is given to two leads",
  },
  looksFor: {
    vi: "Danh sách phân công giao cùng một mục tiêu cho hai cơ quan chủ trì mà không chia thành các điểm a, b, c (lỗi); hoặc giao cả mục tiêu cho cơ quan này, lại giao một điểm của mục tiêu đó cho cơ quan khác; danh sách phối hợp ghi thêm một cơ quan “chủ trì”, hai cơ quan cùng được giao chủ trì một việc với lời văn giống nhau (cảnh báo); ô chủ trì của bảng ghi nhiều cơ quan mà không chia phần việc (lưu ý, mỗi văn bản một lần; cảnh báo khi các dòng khác có chia); một nhiệm vụ ghi nguyên văn dưới hai mục tiêu, hai điểm của hai cơ quan (lưu ý).",
    en: "A list of assignments gives one target to two leads without splitting it into letters (error), or the whole target to one and a letter of it to another, or names a second lead among the coordinating units, or two units are told to lead the same in the same words (warning); the lead's cell of a table names several units without a split (a remark, once; a warning where other rows do split); one task stands word for word under two targets or letters of two units (a remark).",
  },
  source: {
    vi: "Một việc chỉ giao một cơ quan chủ trì, chịu trách nhiệm chính (nguyên tắc “6 rõ”).",
    en: "One task has one lead that answers for it.",
  },
  silentWhen: {
    vi: "Mỗi cơ quan chủ trì một điểm có chữ cái riêng; hai cách viết của cùng một cơ quan; tên cơ quan không nhận ra được hoặc là tên chung của nhiều cơ quan; ô chủ trì hoặc dòng của bảng ghi rõ phần của từng cơ quan.",
    en: "Each unit leads a letter of its own; two spellings of one unit; a name isn't known or stands for many units; the cell or its row shares the work out.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An đến năm 2030
I. PHÂN CÔNG
- Sở Công Thương chủ trì các mục tiêu: 2.1, 2.2a, 3.1;
- Sở Xây dựng chủ trì các mục tiêu: 1.1, 2.2b;
- Sở Y tế chủ trì các mục tiêu: 1.2, 3.1.`,
      lines: [6],
    },
    {
      text: `# KẾ HOẠCH
## Chương trình hành động tỉnh Hòa An

**1.** Sở Nội vụ chủ trì các mục tiêu: 4.1, 4.2, 5.3;

**2.** Công an tỉnh chủ trì các mục tiêu: 5.1, 5.3b;`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Khởi nghiệp tỉnh Hòa An
III. TỔ CHỨC THỰC HIỆN
4. Tỉnh đoàn: chủ trì tổ chức cuộc thi khởi nghiệp hằng năm.
5. Sở Nội vụ: chủ trì tổ chức cuộc thi khởi nghiệp hằng năm.`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Khởi nghiệp tỉnh Hòa An

STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian
1	Mở vườn ươm doanh nghiệp	Sở Tài chính; Sở Công Thương	2026
2	Tổ chức ngày hội khởi nghiệp	Tỉnh đoàn	2026
3	Vay vốn khởi nghiệp	Sở Nội vụ (lao động); Sở Tài chính (doanh nghiệp)	2026`,
      lines: [5],
    },
    {
      text: `KẾ HOẠCH
Hành động vì người cao tuổi tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Chăm sóc sức khỏe | Chủ trì: Sở Y tế |
| Mục tiêu 1.2: Việc làm cho người cao tuổi | |
| a. Rà soát, lập danh sách người cao tuổi có nhu cầu làm việc theo từng thôn | Chủ trì: Sở Nội vụ |
| b. Rà soát, lập danh sách người cao tuổi có nhu cầu làm việc theo từng thôn | Chủ trì: Sở Tài chính |`,
      lines: [11],
    },
    {
      text: `# KẾ HOẠCH
## Nước sạch nông thôn tỉnh Hòa An

**1. Sở Xây dựng**

Chủ trì thực hiện các mục tiêu: 1.1, 1.2; phối hợp thực hiện mục tiêu 2.1.

**2. Sở Y tế, Sở Tài chính**

Sở Y tế chủ trì mục tiêu 2.1; Sở Tài chính chủ trì mục tiêu 1.2.`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Nước sạch nông thôn tỉnh Hòa An

| TT | Công việc | Cơ quan chủ trì | Cơ quan phối hợp |
|---|---|---|---|
| 1 | Xét nghiệm mẫu nước | Sở Y tế (trạm cấp nước); Sở Nông nghiệp và Môi trường (giếng khoan) | UBND các xã |
| 2 | Kiểm đếm trạm bơm: Sở Xây dựng ở đô thị, Sở Công Thương ở cụm công nghiệp | Sở Xây dựng; Sở Công Thương | UBND các xã |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An đến năm 2030
I. PHÂN CÔNG
- Sở Công Thương chủ trì các mục tiêu: 2.1, 2.2a, 3.1.a;
- Sở Xây dựng chủ trì các mục tiêu: 1.1, 2.2b;
- Sở Y tế chủ trì các mục tiêu: 1.2, 3.1.b.`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Nuôi ong và trồng hoa huyện Vĩnh Lạc giai đoạn 2021 - 2025
V. TỔ CHỨC THỰC HIỆN
1. Phòng Nông nghiệp: Chủ trì thực hiện các chỉ tiêu 1, 2 của Mục tiêu 2; các chỉ tiêu 1, 4 của Mục tiêu 3.
2. Phòng Văn hóa: Chủ trì thực hiện các chỉ tiêu 1, 3 của Mục tiêu 4.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...leadClaims(subject).flatMap(({ listed }) => duplicates(listed)),
    ...ledTwice(subject),
    ...subject.reading.targets.flatMap(({ code, parts }) =>
      parts.flatMap((part) => leadAmongCoordinating(code, part, subject)),
    ),
    ...severalInOneCell(subject),
    ...partsWithOneTask(subject),
  ],
};

/** Fewer words than these stand under many targets. */
const fewestWords = 9;

/** One task stands, word for word, in two parts of the targets that two units lead. A remark: each may do its share. */
function partsWithOneTask(subject: Subject): readonly Finding[] {
  const listed = subject.reading.targets.flatMap(({ code, parts }) =>
    parts.flatMap((part) => part.tasks.map((task) => ({ code, part, task, end: endOf(task) }))),
  );
  const ends = new Map<string, number>();
  for (const { end } of listed) ends.set(end, (ends.get(end) ?? 0) + 1);
  const first = new Map<string, { readonly code: string; readonly part: TargetPart }>();
  return listed.flatMap(({ code, part, task, end }) => {
    const key = ends.get(end) === 1 ? undefined : taskKey(task, fewestWords);
    const other = key === undefined ? undefined : first.get(key);
    if (key !== undefined && other === undefined) first.set(key, { code, part });
    if (other === undefined) return [];
    const [own, before] = [part, other.part].map(({ lead }) => familiesOf(lead, subject));
    if (own === undefined || before === undefined || overlap(own, before)) return [];
    return [partsFinding({ code, part, task }, other)];
  });
}

/** The last letters of a task, which are the same for tasks of one wording: folding all of each would cost more. */
function endOf(task: string): string {
  return fold(task.slice(0, mostOfTask).slice(-60)).slice(-12);
}

function partsFinding(
  { code, part, task }: { readonly code: string; readonly part: TargetPart; readonly task: string },
  other: { readonly code: string; readonly part: TargetPart },
): Finding {
  const [unit, before] = [part.lead.join(", "), other.part.lead.join(", ")];
  const [here, there] = [`${code}${part.letter ?? ""}`, `${other.code}${other.part.letter ?? ""}`];
  const place = whereabouts(other.part.span);
  return {
    severity: "info",
    message: {
      vi: `Nhiệm vụ này ghi nguyên văn ở mục tiêu ${here} (${unit} chủ trì) và mục tiêu ${there} (${before} chủ trì, ${place.vi}).`,
      en: `Found one task under target ${here} (led by ${unit}) and ${there} (${before}, ${place.en}), expected one lead.`,
    },
    span: part.span,
    quote: task.slice(0, 80),
    related: [
      {
        span: other.part.span,
        quote: before,
        message: { vi: `Tại đây giao ${before}.`, en: `Here ${before} leads.` },
      },
    ],
    data: { codes: [there, here], units: [before, unit] },
  };
}

/** Words by which a cell shares the work out. */
const SPLIT =
  /\(|phần|nội dung|điểm [a-zđ](?![A-Za-zÀ-ỹ])|đối với|lĩnh vực|theo (?:chức năng|địa bàn|phân công|phạm vi)|luân phiên/iu;

/** A longer list names all that take part, none of whom is marked as the lead (told by `lead-missing`). */
const mostLeads = 4;

interface Row {
  readonly lead: readonly string[];
  readonly span: Span;
}

/** Rows whose lead's cell names several units and doesn't share the work out. Told once: a remark, a warning beside rows that do share it out. */
function severalInOneCell(subject: Subject): readonly Finding[] {
  const { targets, tasks } = subject.reading;
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const rows = [...tasks, ...targets.flatMap(({ parts }) => parts)].flatMap(({ lead, span }) => {
    if (tables.some((table) => isWithin(span, table))) return [{ lead, span }];
    const line = lineBelow(subject, span, lead[0] ?? "\u0000", 12);
    const text = subject.source.lines[line.line - 1] ?? "";
    return /chủ trì[^:|.]{0,40}:/iu.test(text) ? [{ lead, span: line }] : [];
  });
  const named = [...rows, ...indicatorRows(subject)].filter(
    ({ lead }) => lead.length <= mostLeads && countLeads(lead, subject) > 1,
  );
  const several = [...new Map(named.map((row) => [row.span.line, row])).values()].sort(
    (a, b) => a.span.line - b.span.line,
  );
  const found = several.filter((row) => !isSharedOut(row, subject));
  const [first, ...others] = found;
  if (first === undefined) return [];
  const more = others.length > 0 ? ` (và ${others.length} dòng khác)` : "";
  const usual = several.length > found.length && found.length <= fewOdd;
  return [
    {
      severity: usual ? "warning" : "info",
      message: {
        vi: `Ô chủ trì ghi ${first.lead.length} cơ quan (${first.lead.join("; ")})${more}, không chia phần việc; cần một cơ quan chủ trì.`,
        en: `Found ${first.lead.length} units in the lead's cell (${first.lead.join("; ")}) without a split, expected one lead.`,
      },
      span: first.span,
      quote: first.lead.join("; "),
      related: others.slice(0, 12).map(({ lead, span }) => saysHere(span, lead.join("; "))),
      data: { rows: found.length, units: first.lead },
    },
  ];
}

/** Where other rows share the work out, as few as these without it are slips; more of them are how the document writes. */
const fewOdd = 2;

/** The row says who leads what: a bracket behind a name (`Sở A (cấp tỉnh)`), or the name again in another cell. */
function isSharedOut({ lead, span }: Row, subject: Subject): boolean {
  const { source } = subject;
  if (lead.some((name) => SPLIT.test(name)) || SHARE.test(leadCell(span, subject))) return true;
  const text = source.lines
    .slice(span.line - 1, span.endLine)
    .join(" ")
    .replace(/<[^>]*>|[\s*_]+/gu, " ");
  return lead.some((name) => {
    const [, behind, ...again] = text.split(name);
    return again.length > 0 || /^\s?\((?!\p{Lu}[\p{Lu}&-]*\))/u.test(behind ?? "");
  });
}

/** A bracket that holds more than a short name. */
const SHARE = /\((?!\p{Lu}[\p{Lu}&-]*\))/u;

/** What a row's cell of the lead says; in columns of plain text its lines stand between those of the other cells. */
function leadCell(span: Span, { blocks }: Subject): string {
  const table = joinTables(blocks).find((each) => isWithin(span, each.span));
  const lead = table?.columns.find(({ heading }) => /chủ trì/iu.test(heading))?.index;
  const row = table?.rows.find((each) => isWithin(span, each.span) || isWithin(each.span, span));
  return lead === undefined || row === undefined ? "" : ownText(row, lead);
}

function countLeads(lead: readonly string[], subject: Subject): number {
  const families = lead.flatMap((name) => {
    const resolved = subject.resolveUnit(name);
    return resolved?.kind === "unit" ? [familyIn(subject, resolved.canonical)] : [];
  });
  return new Set(families).size;
}

/** Rows of tables of indicators that say who leads (`Chủ trì`), not only who reports. */
function indicatorRows(subject: Subject): readonly Row[] {
  return joinTables(subject.blocks).flatMap((table) => {
    const lead = table.columns.find(({ heading }) => /chủ trì/iu.test(heading))?.index;
    if (lead === undefined || subject.reading.tasks.some(({ span }) => isWithin(span, table.span))) return [];
    return table.rows.map((row) => {
      const text = ownText(row, lead);
      return { lead: SPLIT.test(text) ? [] : findUnits(text).map((unit) => unit.text), span: row.span };
    });
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.line <= inner.line && inner.endLine <= outer.endLine;
}

/** Two units are told to lead the same, word for word. */
function ledTwice(subject: Subject): readonly Finding[] {
  const firsts = new Map<string, LedClause>();
  return ledClauses(subject).flatMap((clause) => {
    const first = firsts.get(clause.key);
    if (first === undefined) firsts.set(clause.key, clause);
    if (first === undefined || overlap(first.families, clause.families)) return [];
    const place = whereabouts(first.span);
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `${clause.unit} được giao chủ trì “${clause.text}”, nhưng việc này đã giao ${first.unit} chủ trì (${place.vi}).`,
          en: `Found ${clause.unit} leading “${clause.text}”, which ${first.unit} already leads (${place.en}); expected one lead.`,
        },
        span: clause.span,
        quote: clause.text,
        related: [
          {
            span: first.span,
            quote: first.text,
            message: { vi: `Tại đây giao ${first.unit} chủ trì.`, en: `Here ${first.unit} leads.` },
          },
        ],
        data: { units: [first.unit, clause.unit] },
      },
    ];
  });
}

/** `Chủ trì: A … Phối hợp: B chủ trì, C`: the second part names a lead too. */
function leadAmongCoordinating(code: string, part: TargetPart, subject: Subject): readonly Finding[] {
  const [lead] = part.lead;
  if (lead === undefined || part.coordinating.length === 0) return [];
  const lines = subject.source.lines.slice(part.span.line - 1, part.span.endLine);
  if (!lines.some((line) => /phối hợp\s*:[^|]*chủ trì/iu.test(line))) return [];
  const odd = part.coordinating.find((name) => {
    const text = subject.source.lines[lineOf(subject, part.span, `${name} chủ trì`).line - 1] ?? "";
    const at = text.indexOf(`${name} chủ trì`);
    const after = text.slice(at + name.length, at + name.length + 30);
    return (
      at >= 0 && /phối hợp\s*:[^|]*$/iu.test(text.slice(0, at)) && /^ chủ trì\s*(?:[,;.|<]|$)/u.test(after)
    );
  });
  if (odd === undefined) return [];
  const about = `${code}${part.letter ?? ""}`;
  return [
    {
      severity: "warning" as const,
      message: {
        vi: `Mục tiêu ${about} giao ${lead} chủ trì, nhưng danh sách phối hợp lại ghi “${odd} chủ trì”.`,
        en: `Found “${odd} chủ trì” among the coordinating units of target ${about}, expected one lead: ${lead}.`,
      },
      span: lineOf(subject, part.span, `${odd} chủ trì`),
      quote: `${odd} chủ trì`,
      data: { code: about, units: [lead, odd] },
    },
  ];
}

function duplicates(listed: readonly LeadClaim[]): readonly Finding[] {
  return listed.flatMap((claim, at) => {
    const earlier = listed.slice(0, at).find((other) => contradicts(other, claim));
    return earlier === undefined ? [] : [findingOf(earlier, claim)];
  });
}

function contradicts(a: LeadClaim, b: LeadClaim): boolean {
  if (a.families === undefined || b.families === undefined) return a.letter === b.letter && areUnlike(a, b);
  if (overlap(a.families, b.families)) return false;
  return a.letter === b.letter || a.letter === null || b.letter === null;
}

/** One of two names isn't known, but they have no word in common. */
function areUnlike(a: LeadClaim, b: LeadClaim): boolean {
  const words = new Set(fold(a.printed.join(" ")).split(" "));
  return (
    a.printed.length === 1 &&
    b.printed.length === 1 &&
    fold(b.printed[0] ?? "")
      .split(" ")
      .every((word) => !words.has(word))
  );
}

function findingOf(first: LeadClaim, second: LeadClaim): Finding {
  const same = first.letter === second.letter;
  const [unit, other] = [second.printed.join(", "), first.printed.join(", ")];
  const [code, otherCode] = [claimTitle(second), claimTitle(first)];
  const place = whereabouts(first.span);
  return {
    severity: same ? "error" : "warning",
    message: {
      vi: same
        ? `Mục tiêu ${code} giao cho hai cơ quan chủ trì: ${other} (${place.vi}) và ${unit}; cần chia thành các điểm hoặc giao một cơ quan.`
        : `Mục tiêu ${code} giao ${unit} chủ trì, nhưng mục tiêu ${otherCode} đã giao ${other} (${place.vi}); cần ghi rõ điểm của từng cơ quan.`,
      en: `Found target ${code} led by ${unit} and ${otherCode} by ${other} (${place.en}), expected one lead or letters of their own.`,
    },
    span: second.span,
    quote: unit,
    related: [
      {
        span: first.span,
        quote: other,
        message: {
          vi: `Tại đây giao ${other} chủ trì ${otherCode}.`,
          en: `Here ${other} leads ${otherCode}.`,
        },
      },
    ],
    data: { code, otherCode, units: [other, unit] },
  };
}
