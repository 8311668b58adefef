import type { TargetPart } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { claimTitle, type LeadClaim, leadClaims } from "../leadClaims.js";
import { ledClauses } from "../ledClauses.js";
import { lineOf, overlap } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
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
    vi: "Danh sách phân công giao cùng một mục tiêu cho hai cơ quan chủ trì mà không chia thành các điểm a, b, c (lỗi); hoặc giao cả mục tiêu cho cơ quan này, lại giao một điểm của mục tiêu đó cho cơ quan khác; danh sách phối hợp ghi thêm một cơ quan “chủ trì”, hai cơ quan cùng được giao chủ trì một việc với lời văn giống nhau (cảnh báo).",
    en: "A list of assignments gives one target to two leads without splitting it into letters (error), or the whole target to one and a letter of it to another, or names a second lead among the coordinating units, or two units are told to lead the same in the same words (warning).",
  },
  source: {
    vi: "Một việc chỉ giao một cơ quan chủ trì, chịu trách nhiệm chính (nguyên tắc “6 rõ”).",
    en: "One task has one lead that answers for it.",
  },
  silentWhen: {
    vi: "Mỗi cơ quan chủ trì một điểm có chữ cái riêng; hai cách viết của cùng một cơ quan; tên cơ quan không nhận ra được hoặc là tên chung của nhiều cơ quan.",
    en: "Each unit leads a letter of its own; two spellings of one unit; a name isn't known or stands for many units.",
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
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An đến năm 2030
I. PHÂN CÔNG
- Sở Công Thương chủ trì các mục tiêu: 2.1, 2.2a, 3.1.a;
- Sở Xây dựng chủ trì các mục tiêu: 1.1, 2.2b;
- Sở Y tế chủ trì các mục tiêu: 1.2, 3.1.b.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...leadClaims(subject).flatMap(({ listed }) => duplicates(listed)),
    ...ledTwice(subject),
    ...subject.reading.targets.flatMap(({ code, parts }) =>
      parts.flatMap((part) => leadAmongCoordinating(code, part, subject)),
    ),
  ],
};

/** Two units are told to lead the same, word for word. */
function ledTwice(subject: Subject): readonly Finding[] {
  const clauses = ledClauses(subject);
  return clauses.flatMap((clause, at) => {
    const first = clauses.slice(0, at).find((other) => other.key === clause.key);
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
  const lines = subject.source.lines.slice(part.span.line - 1, part.span.endLine);
  if (lead === undefined || !lines.some((line) => /phối hợp\s*:[^|]*chủ trì/iu.test(line))) return [];
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
  if (a.families === undefined || b.families === undefined || overlap(a.families, b.families)) return false;
  return a.letter === b.letter || a.letter === null || b.letter === null;
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
