import { joinTables } from "../read/tables.js";
import { findUnits } from "../text/unitMentions.js";
import { annexLeads } from "./annexLeads.js";
import type { Finding } from "./diagnostic.js";
import { familiesOf, labelledLine, lineOf, overlap } from "./namedUnits.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** `Sở A chủ trì nhiệm vụ số 3, 5 Phụ lục I`, where row 3 of the annex names another lead. */
export function rowsByNumber(subject: Subject): readonly Finding[] {
  return annexLeads(subject).flatMap(({ unit, families, number, printed, span, row }) => {
    if (overlap(families, row.families)) return [];
    const [lead, place] = [row.lead.join(", "), whereabouts(row.span)];
    return [
      {
        message: {
          vi: `${unit} chủ trì nhiệm vụ số ${number} của phụ lục, nhưng phụ lục (${place.vi}) ghi ${lead} chủ trì nhiệm vụ đó.`,
          en: `Found ${unit} leading task ${number} of the annex, expected ${lead} as in its row (${place.en}).`,
        },
        span,
        quote: printed.slice(0, 100),
        related: [saysHere(row.span, lead)],
        data: { number, units: [lead, unit] },
      },
    ];
  });
}

/** The words of a task begin `Sở A chủ trì …`, its row or target names Sở B as the lead. */
export function leadInWords(subject: Subject): readonly Finding[] {
  const { targets, tasks } = subject.reading;
  const items = [
    ...targets.flatMap(({ parts }) =>
      parts.flatMap(({ lead, tasks: texts, span }) => texts.map((text) => ({ lead, text, span }))),
    ),
    ...tasks.filter(({ target }) => target === null),
  ];
  return items.flatMap(({ lead, text, span }) => {
    const [named] = /chủ trì/iu.test(text.slice(0, 120)) ? findUnits(text.slice(0, 120)) : [];
    if (named === undefined || !/^(?:giao )?$/iu.test(text.slice(0, named.from))) return [];
    const families = familiesOf(lead, subject);
    if (families === undefined) return [];
    const own = familiesOf([named.text], subject);
    if (
      own === undefined ||
      overlap(own, families) ||
      !/^\s?(?:là cơ quan )?chủ trì/iu.test(text.slice(named.to))
    )
      return [];
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Nhiệm vụ ghi “${named.text} chủ trì”, nhưng cột chủ trì ghi ${lead.join(", ")}.`,
          en: `Found “${named.text} chủ trì” in the words of a task, expected its lead, ${lead.join(", ")}.`,
        },
        span: lineOf(subject, span, `${named.text} chủ trì`),
        quote: `${named.text} chủ trì`,
        data: { units: [...lead, named.text] },
      },
    ];
  });
}

/** What a department issues: the product of its own task. */
const ISSUED =
  /(?:quyết định|quy chế|nội quy|quy định|kế hoạch|văn bản|công văn|hướng dẫn|báo cáo|thông báo|đề án|tờ trình|chương trình)[^.;,()]{0,40}? (?:của|do) (?:(?:Giám đốc|Phó Giám đốc|Lãnh đạo|Thủ trưởng|Chánh Văn phòng|Chánh Thanh tra) )?(?=Sở\s)/iu;
/** Rules for a department's own house: `Xây dựng quy chế trực ban … tại Sở A`. */
const HOUSE_RULES =
  /^(?:xây dựng|ban hành|rà soát|sửa đổi|bổ sung|hoàn thiện|,| |và)+(?:quy chế|nội quy|quy trình)(?! phối hợp)[^.;()]{3,200}? (?:tại|của) (?=Sở\s)/iu;

/** A row is led by Sở A, but its product is issued by Sở B, or it makes rules for Sở B's own house. */
export function issuedByOthers(subject: Subject): readonly Finding[] {
  return subject.reading.tasks.flatMap(({ lead, coordinating, text, output, span }) => {
    if (lead.length !== 1 || !/^Sở\s/u.test(lead[0] ?? "")) return [];
    const [issuer, house] = [departmentBehind(output ?? "", ISSUED), departmentBehind(text, HOUSE_RULES)];
    const named = issuer ?? house;
    const [own, others] = [
      familiesOf(lead, subject),
      named === undefined ? undefined : familiesOf([named], subject),
    ];
    if (named === undefined || own === undefined || others === undefined || overlap(own, others)) return [];
    const helping = familiesOf(coordinating, subject);
    if (house === undefined && helping !== undefined && overlap(helping, others)) return [];
    const unit = lead[0] ?? "";
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Nhiệm vụ này giao ${unit} chủ trì, nhưng ${issuer === undefined ? "là quy chế, quy trình" : "sản phẩm là văn bản"} của ${named}; cần thống nhất cơ quan chủ trì.`,
          en: `Found ${unit} leading a task whose ${issuer === undefined ? "rules" : "product"} are ${named}'s, expected one department.`,
        },
        span: labelledLine(subject, span, unit, "lead"),
        quote: unit,
        data: { units: [named, unit] },
      },
    ];
  });
}

function departmentBehind(text: string, words: RegExp): string | undefined {
  const match = words.exec(text);
  if (match === null) return undefined;
  const [unit] = findUnits(text.slice(match.index + match[0].length));
  return unit?.from === 0 ? unit.text : undefined;
}

/** A task that begins with `Phối hợp` is someone else's; the column names its unit as the lead. Told once. */
export function helpersAsLeads({ reading, blocks }: Subject): readonly Finding[] {
  const tables = joinTables(blocks).map(({ span }) => span);
  const rows = reading.tasks.filter(
    ({ text, lead, span }) =>
      /^[-–+\s]*(?:\d{1,2}[.)]\s*)?phối hợp (?!chặt|chủ trì)/iu.test(text) &&
      lead.length === 1 &&
      tables.some((table) => table.line <= span.line && span.endLine <= table.endLine),
  );
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const unit = first.lead[0] ?? "";
  return [
    {
      severity: "info",
      message: {
        vi: `Nhiệm vụ bắt đầu bằng “Phối hợp …” nhưng cột chủ trì ghi ${unit}${others.length > 0 ? ` (và ${others.length} nhiệm vụ khác)` : ""}; cần ghi rõ cơ quan chủ trì.`,
        en: `Found ${unit} as the lead of a task that begins with “Phối hợp”, expected the unit that it helps.`,
      },
      span: first.span,
      quote: first.text.slice(0, 60),
      related: others.slice(0, 5).map(({ span, text }) => ({
        span,
        quote: text.slice(0, 60),
        message: { vi: "Cũng bắt đầu bằng “Phối hợp”.", en: "Begins with “Phối hợp” too." },
      })),
      data: { unit },
    },
  ];
}
