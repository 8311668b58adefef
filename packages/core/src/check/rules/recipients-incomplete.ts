import type { Span } from "../../document/span.js";
import { type ChargedUnit, chargedUnits } from "../chargedUnits.js";
import type { Finding } from "../diagnostic.js";
import { hasLetterhead } from "../letterheadLines.js";
import { unitFamily } from "../namedUnits.js";
import { isRecipient, namesOthers, remarkKind, unitKind } from "../recipientCover.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { findUnitChange } from "../unitChanges.js";

export const recipientsIncomplete: DocumentRule = {
  name: "recipients-incomplete",
  scope: "document",
  severity: "warning",
  title: { vi: "Nơi nhận chưa đủ", en: "The recipients are incomplete" },
  looksFor: {
    vi: "Cơ quan được giao chủ trì, giao báo cáo nhưng không có trong Nơi nhận, kể cả theo nhóm (“Các sở, ban, ngành”, “UBND các xã, phường”); các cơ quan khác có nhiệm vụ, phối hợp (ban đảng, đoàn thể, báo đài, liên minh hợp tác xã, cơ quan ngành dọc) thì nêu chung một lần: cảnh báo khi có mục riêng trong phần tổ chức thực hiện (hội, cơ quan ngành dọc: chỉ khi Nơi nhận ghi tên cơ quan cùng loại), còn lại lưu ý; văn bản đã ký mà không có Nơi nhận; Nơi nhận không có “Lưu: VT”; Nơi nhận ghi “Như Điều N” mà văn bản không có Điều N.",
    en: "A unit that leads or reports isn't among the recipients, by itself or in a group (“Các sở, ban, ngành”); all others with duties (Party organs, unions, press, cooperatives, vertical offices) are told at once: a warning where an item of its own names the unit (associations and vertical offices: only where the recipients name others of the kind), else a remark; a signed document without recipients; no “Lưu: VT”; “Như Điều N” where there is no article N.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9: Nơi nhận gồm cơ quan phải thực hiện, phối hợp; dòng cuối là “Lưu: VT, đơn vị soạn thảo”.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.9: recipients are those who carry out and cooperate; the last line is “Lưu: VT, …”.",
  },
  silentWhen: {
    vi: "Nơi nhận dẫn chiếu “Như mục V”, hoặc “Như Điều 3” mà điều đó có nêu cơ quan; cơ quan không nhận ra được hoặc thuộc nhóm không thể xác định (doanh nghiệp, trường); báo cáo kể tên cơ quan đã làm; cơ quan chỉ phối hợp, cơ quan ngành dọc: chỉ lưu ý.",
    en: "The recipients refer to the text (“Như mục V”), or to an article that names the unit; the unit isn't known or belongs to no group (companies, schools); reports that tell who did what; units that only cooperate and vertical offices: a remark only.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Bình đẳng giới
I. NHIỆM VỤ
1. Hội Liên hiệp Phụ nữ tỉnh chủ trì, phối hợp với Sở Tư pháp:
- Tập huấn kỹ năng hòa giải cho cán bộ cơ sở.
Nơi nhận:
- Các sở, ban, ngành;
- UBND các xã, phường;
- Văn phòng UBND tỉnh.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [11, 13],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 20 tháng 3 năm 2024 |
|---|---|
| Số: 31/KH-UBND | |

KẾ HOẠCH

Thu gom rác thải

I. MỤC TIÊU

Thu gom 95% rác thải đô thị.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Trần Văn Mẫu`,
      lines: [13],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phổ biến pháp luật
I. TỔ CHỨC THỰC HIỆN
1. Đề nghị Ban Dân vận Tỉnh ủy định hướng tuyên truyền.
2. Sở Tư pháp chủ trì, phối hợp với Bảo hiểm xã hội tỉnh in tờ gấp.
3. Liên minh Hợp tác xã tỉnh tập huấn cho thành viên.
Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [12],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Phổ biến pháp luật
I. TỔ CHỨC THỰC HIỆN
1. Đề nghị Ban Dân vận Tỉnh ủy định hướng tuyên truyền.
2. Chi cục Thuế khu vực rà soát biểu mẫu.
3. Liên minh Hợp tác xã tỉnh tập huấn cho thành viên.
Nơi nhận:
- Các ban của Tỉnh ủy;
- Cơ quan trung ương đóng trên địa bàn tỉnh;
- Các hội, hiệp hội, Liên minh Hợp tác xã tỉnh;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [],
    },
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2024
KẾ HOẠCH
Bình đẳng giới
I. NHIỆM VỤ
1. Hội Liên hiệp Phụ nữ tỉnh chủ trì, phối hợp với Sở Tư pháp:
- Tập huấn kỹ năng hòa giải cho cán bộ cơ sở.
2. Sở Nội vụ chủ trì tổng hợp.
Nơi nhận:
- Các sở, ban, ngành, đoàn thể tỉnh;
- UBND các xã, phường;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [],
    },
  ],
  check: (subject) => {
    const { recipients, spans } = subject.reading.meta;
    if (recipients.length === 0 || spans.recipients === undefined) return withoutRecipients(subject);
    return [
      ...missingUnits(subject, spans.recipients),
      ...withoutArticle(subject, recipients, spans.recipients),
      ...withoutFile(recipients, spans.recipients),
    ];
  },
};

function withoutRecipients(subject: Subject): readonly Finding[] {
  const { signer, spans, addressedTo } = subject.reading.meta;
  if (signer === null || spans.signer === undefined || addressedTo.length > 0 || !hasLetterhead(subject))
    return [];
  return [
    {
      message: {
        vi: "Văn bản đã có chữ ký nhưng không có Nơi nhận.",
        en: "Found a signature without recipients, expected “Nơi nhận”.",
      },
      span: spans.signer,
    },
  ];
}

/** `Như Điều 5` of a decision that ends with article 4. */
function withoutArticle({ source }: Subject, recipients: readonly string[], span: Span): readonly Finding[] {
  const named = recipients
    .flatMap((name) => /^[-–\s]*Như Điều (\d{1,2})/iu.exec(name)?.[1] ?? [])
    .map(Number)[0];
  if (named === undefined) return [];
  const articles = source.lines
    .slice(0, span.line)
    .flatMap((line) => /^[*_\s]*Điều (\d{1,2})\s?[.:]/u.exec(line)?.[1] ?? [])
    .map(Number);
  const last = Math.max(0, ...articles);
  if (last === 0 || articles.includes(named)) return [];
  return [
    {
      message: {
        vi: `Nơi nhận ghi “Như Điều ${named}” nhưng văn bản không có Điều ${named} (điều cuối là Điều ${last}).`,
        en: `Found “Như Điều ${named}” among the recipients, expected an article of the document (the last is ${last}).`,
      },
      span,
      quote: `Như Điều ${named}`,
      suggestion: `Như Điều ${last}`,
    },
  ];
}

function withoutFile(recipients: readonly string[], span: Span): readonly Finding[] {
  if (recipients.some((name) => /^\s*lưu(?![A-Za-zÀ-ỹ])|lưu\s*:?\s*VT/iu.test(name))) return [];
  const last = { ...span, line: span.endLine };
  return [
    {
      message: {
        vi: "Nơi nhận không có dòng “Lưu: VT, …”.",
        en: "Found no line “Lưu: VT”, expected it as the last of the recipients.",
      },
      span: last,
      quote: recipients.at(-1) ?? "",
      suggestion: "Lưu: VT",
    },
  ];
}

/** Units that lead, are assigned or report, each once, where it first stands. */
function answerable({ reading, resolveUnit }: Subject): readonly ChargedUnit[] {
  const named = [
    ...reading.tasks.flatMap(({ lead, span }) => lead.map((unit) => ({ unit, span }))),
    ...reading.targets.flatMap(({ parts }) =>
      parts.flatMap(({ lead, span }) => lead.map((unit) => ({ unit, span }))),
    ),
    ...reading.assignments.map(({ unit, span }) => ({ unit, span })),
    ...reading.duties.flatMap(({ who, span }) => who.map((unit) => ({ unit, span }))),
  ];
  const units = new Map<string, ChargedUnit>();
  for (const { unit, span } of named) {
    const resolved = resolveUnit(unit);
    if (resolved === null || resolved.kind !== "unit" || units.has(resolved.canonical)) continue;
    units.set(resolved.canonical, { printed: unit, canonical: resolved.canonical, span, heads: false });
  }
  return [...units.values()];
}

/** A unit with an item of its own, of a kind that `các sở, ban, ngành` hardly means or of which others are named one by one. */
function isPlain({ canonical, heads }: ChargedUnit, subject: Subject): boolean {
  const kind = remarkKind(canonical);
  if (!heads || kind === undefined || findUnitChange(canonical) !== undefined) return false;
  return /^(?:front|mass|council|party|press)$/u.test(kind) || namesOthers(subject, kind);
}

/** A warning on those who lead or report, a remark on all others with duties. */
function missingUnits(subject: Subject, span: Span): readonly Finding[] {
  const certain = answerable(subject).filter(({ canonical }) => {
    const kind = unitKind(canonical);
    return kind !== undefined && kind !== "press" && !isRecipient(subject, canonical, kind);
  });
  const told = new Set(certain.map(({ canonical }) => unitFamily(canonical)));
  const isReport = /^(?:báo cáo|tờ trình|công văn)/iu.test(subject.reading.meta.type ?? "");
  const others = (isReport ? [] : chargedUnits(subject)).filter(({ canonical }) => {
    const kind = remarkKind(canonical);
    return kind !== undefined && !told.has(unitFamily(canonical)) && !isRecipient(subject, canonical, kind);
  });
  const heading = others.filter((unit) => isPlain(unit, subject));
  const rest = others.filter((unit) => !isPlain(unit, subject));
  const named = [...certain, ...heading];
  return [
    ...(named.length > 0 ? [missingFinding(named, span)] : []),
    ...(rest.length > 0 ? [{ ...missingFinding(rest, span), severity: "info" as const }] : []),
  ];
}

function missingFinding(units: readonly ChargedUnit[], span: Span): Finding {
  const names = units.map(nameOf);
  return {
    message: {
      vi: `Nơi nhận không có cơ quan được giao nhiệm vụ: ${names.join("; ")}.`,
      en: `Found units with duties that aren't recipients: ${names.join("; ")}; expected them or their group in “Nơi nhận”.`,
    },
    span,
    related: units.flatMap((unit) =>
      [unit.span, ...(unit.before === undefined ? [] : [unit.before])].map((place) => ({
        span: place,
        quote: unit.printed,
        message: { vi: `Tại đây giao ${nameOf(unit)}.`, en: `Here ${nameOf(unit)} is charged.` },
      })),
    ),
    data: { units: names },
  };
}

/** Party bodies go by their printed name, which says of which committee they are. */
function nameOf({ canonical, printed }: ChargedUnit): string {
  return remarkKind(canonical) === "party" ? printed.replace(/ (Huyện|Tỉnh|Thành)$/u, " $1 ủy") : canonical;
}
