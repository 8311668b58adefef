import { documentNumberKey, parseDocumentNumber } from "../../text/documentNumbers.js";
import {
  citedName,
  groupMentions,
  type NumberedMention,
  numberedMentions,
  quoteOf,
} from "../citedMentions.js";
import type { Finding } from "../diagnostic.js";
import { replacedActs } from "../replacedActs.js";
import type { CheckOptions, DocumentRule, ReplacedAct } from "../rule.js";
import type { Subject } from "../subject.js";
import { printedDate } from "../whereabouts.js";

export const citationSuperseded: DocumentRule = {
  name: "citation-superseded",
  scope: "document",
  severity: "info",
  title: {
    vi: "Viện dẫn văn bản đã được văn bản khác thay thế",
    en: "Cites an act that a later one replaced",
  },
  looksFor: {
    vi: "Văn bản được viện dẫn đã bị thay thế trước ngày của văn bản này (dự thảo: trước ngày kiểm tra), theo danh mục của hệ thống và danh mục do địa phương bổ sung. Trong căn cứ: cảnh báo.",
    en: "The cited act had been replaced before this document's date (of a draft: before the day of the check), by the register and the province's additions. In a basis (căn cứ): a warning.",
  },
  source: {
    vi: "Điều khoản thi hành của văn bản thay thế; Luật Ban hành văn bản quy phạm pháp luật: căn cứ ban hành phải là văn bản đang có hiệu lực.",
    en: "The closing article of the later act; the law on normative acts: a basis must be in force.",
  },
  silentWhen: {
    vi: "Viện dẫn để thay thế, bãi bỏ, sửa đổi hoặc đánh giá; văn bản ban hành trước ngày thay thế; báo cáo về những năm đã qua; văn bản mới cũng được viện dẫn.",
    en: "It is cited to be replaced, amended or reviewed; the document is older than the replacement; reports; the later act is cited too.",
  },
  bad: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2026
KẾ HOẠCH
Công tác văn thư năm 2026
Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;
Theo đề nghị của Sở Nội vụ.`,
      lines: [7],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 12 tháng 9 năm 2025 |
|---|---|
| Số: 90/KH-UBND | |

KẾ HOẠCH

Nhà ở xã hội

| TT | Việc | Theo |
|---|---|---|
| 1 | Quỹ đất | Luật Nhà ở số 65/2014/QH13 |`,
      lines: [11],
    },
  ],
  good: [
    {
      text: `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 20 tháng 3 năm 2019
KẾ HOẠCH
Công tác văn thư năm 2019
Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư;`,
      lines: [],
    },
  ],
  check: (subject, options) => {
    const day = judgedBy(subject, options);
    if (day === undefined || subject.reading.meta.type === "Báo cáo") return [];
    const register = new Map(
      [...replacedActs, ...(options.replacedActs ?? []).map(ofProvince)].map((act) => [
        documentNumberKey(act.number),
        act,
      ]),
    );
    const mentions = numberedMentions(subject);
    const cited = new Set(mentions.map(({ key }) => key));
    return groupMentions(mentions, ({ key }) => key).flatMap((group) =>
      findingOf(group, register, cited, day),
    );
  },
};

/** What a province enters it has read itself. */
const ofProvince = (act: ReplacedAct): ReplacedAct => ({ confirmedBy: "province", ...act });

function judgedBy({ reading: { meta } }: Subject, { today }: CheckOptions): string | undefined {
  return meta.date !== null && meta.date.length === 10 ? meta.date : (today ?? meta.date ?? undefined);
}

function findingOf(
  group: readonly NumberedMention[],
  register: ReadonlyMap<string, ReplacedAct>,
  cited: ReadonlySet<string>,
  day: string,
): readonly Finding[] {
  const [first] = group;
  const act = first === undefined ? undefined : register.get(first.key);
  if (first === undefined || act === undefined || act.since > day || cited.has(documentNumberKey(act.by)))
    return [];
  if (group.some(({ relation }) => /^(?:replaces|amends|reviews)$/u.test(relation))) return [];
  if (!namesThatAct(act, first)) return [];
  return [
    {
      severity: first.relation === "basis" && act.confirmedBy !== undefined ? "warning" : "info",
      message: {
        vi: `${citedName(first)} đã được văn bản số ${act.by} thay thế từ ngày ${printedDate(act.since)}.`,
        en: `Found ${citedName(first)} cited, expected ${act.by}, which replaced it from ${printedDate(act.since)}.`,
      },
      span: first.span,
      quote: quoteOf(first),
      suggestion: act.by,
      data: { number: first.number, by: act.by, since: act.since },
    },
  ];
}

/** A number without its year comes back each year: then the day of issue has to agree. */
function namesThatAct(act: ReplacedAct, { date }: NumberedMention): boolean {
  const year = parseDocumentNumber(act.number)?.year ?? null;
  return year !== null || (act.issued !== undefined && date === act.issued);
}
