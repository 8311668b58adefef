import { type LackingPart, lackingParts } from "../citationParts.js";
import { citedName, type NumberedMention, quoteOf } from "../citedMentions.js";
import type { Finding, Said } from "../diagnostic.js";
import { type NamedProgramme, namedProgrammes } from "../namedProgrammes.js";
import type { DocumentRule } from "../rule.js";
import { unknownShorts } from "../shortCitations.js";
import { type UndatedLaw, undatedLaws } from "../undatedLaws.js";

export const citationIncomplete: DocumentRule = {
  name: "citation-incomplete",
  scope: "document",
  severity: "info",
  title: {
    vi: "Viện dẫn thiếu phần mà các viện dẫn khác đều có",
    en: "A citation lacks what the others have",
  },
  looksFor: {
    vi: "Số, ký hiệu không có chữ “số” đứng trước; không ghi cơ quan ban hành; không nơi nào ghi trích yếu, trong khi phần lớn văn bản khác ghi đủ (lưu ý; cảnh báo nếu là căn cứ duy nhất bị thiếu, hoặc chỉ một viện dẫn thiếu chữ “số”). Luật trong căn cứ không ghi ngày trong khi các luật khác ghi (cảnh báo). Chương trình, đề án, chiến lược được giao thực hiện chỉ bằng tên, hoặc chỉ bằng con số (“Đề án 647”), không nơi nào ghi quyết định phê duyệt (lưu ý).",
    en: "A number without `số` before it, a document without issuer, one whose subject stands nowhere, where most others have it (a remark; a warning on the only basis that lacks it, or the only citation without `số`). A law among the bases without its day where others have theirs (warning). A programme or scheme to be carried out that is told by its name alone, or by a serial alone, and nowhere by the decision that approved it (a remark).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: the first citation gives type, number, symbol, date, issuer and subject in full.",
  },
  silentWhen: {
    vi: "Nhiều viện dẫn cùng thiếu (cách ghi của văn bản); cơ quan, trích yếu ghi ở nơi khác hoặc chung cho hai văn bản đi liền nhau; số ghi trong ngoặc sau tên; công văn, tờ trình không ghi ngày; chương trình mục tiêu quốc gia; tên đã có trong trích yếu của văn bản khác.",
    en: "Many citations lack it (the text's manner); issuer or subject stand elsewhere or are shared by two documents; a number in brackets behind the name; letters and submissions without their day; national target programmes; names that stand in another citation's title.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Giữ rừng dừa nước
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
Căn cứ Luật Lâm nghiệp ngày 15/11/2017;
Căn cứ Luật Đa dạng sinh học;
Căn cứ Nghị định số 77/2018/NĐ-CP ngày 04/5/2018 của Chính phủ về chăm sóc dừa nước;
Căn cứ Thông tư số 15/2020/TT-BNNPTNT ngày 06/7/2020 của Bộ Nông nghiệp và Phát triển nông thôn;
Căn cứ Quyết định số 733/QĐ-TTg ngày 05/6/2023 của Thủ tướng Chính phủ về rừng ven sông;
Căn cứ Nghị quyết số 41/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân tỉnh về quỹ cây giống;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Phổ biến Nghị định 77/2018/NĐ-CP đến các xã.
2. Phối hợp với bộ đội theo Chỉ thị số 12/CT-UBND ngày 02/4/2022 về tuần tra rừng ngập nước.
3. Thực hiện Chương trình trồng cây chắn sóng và chống xói lở bờ bao giai đoạn 2025 - 2028; các xã lồng ghép Đề án 647 vào kế hoạch năm.`,
      lines: [5, 7, 12, 13, 14],
    },
    {
      text: `# QUYẾT ĐỊNH

| TT | Văn bản |
|---|---|
| 1 | Nghị quyết số 18/NQ-HĐND ngày 07/12/2021 của Hội đồng nhân dân huyện về chợ phiên; |
| 2 | Quyết định số 305/QĐ-UBND ngày 11/3/2022 của Ủy ban nhân dân huyện về bến đò; |
| 3 | Kế hoạch số 64/KH-UBND ngày 19/4/2022 về sửa bến đò dọc; |
| 4 | Kế hoạch số 90/KH-UBND ngày 25/6/2022 của Ủy ban nhân dân huyện về áo phao; |`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Giữ rừng dừa nước
Căn cứ Luật Lâm nghiệp; Luật Đa dạng sinh học ngày 13/11/2008;
Căn cứ Nghị định số 77/2018/NĐ-CP ngày 04/5/2018 và Nghị định số 83/2019/NĐ-CP ngày 12/11/2019 của Chính phủ về chăm sóc dừa nước;
Căn cứ Quyết định số 733/QĐ-TTg ngày 05/6/2023 của Thủ tướng Chính phủ phê duyệt Chương trình trồng cây chắn sóng giai đoạn 2023 - 2028 (Chương trình 733);
Căn cứ Nghị quyết số 41/NQ-HĐND ngày 10/12/2024 của Hội đồng nhân dân tỉnh về quỹ cây giống;
Theo đề nghị của Sở Nông nghiệp và Môi trường tại Tờ trình số 88/TTr-SNNMT ngày 03/02/2025.
1. Lập tổ giữ rừng theo Quyết định số 77/QĐ-UBND ngày 06/3/2025 của Ủy ban nhân dân tỉnh.
2. Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 12/KH-UBND ngày 09/01/2024 về dừa nước.
3. Thực hiện Chương trình trồng cây chắn sóng giai đoạn 2023 - 2028; mở rộng Chương trình 733 ra các cồn; tham gia Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...lackingParts(subject).flatMap(findingsOf),
    ...undatedLaws(subject).map(lawFinding),
    ...programmeFinding(namedProgrammes(subject)),
    ...unknownShorts(subject).map(({ printed, span }) => ({
      message: {
        vi: `“${printed}”: không nơi nào trong văn bản ghi số, ký hiệu, ngày ban hành và tên đầy đủ.`,
        en: `Found “${printed}”, expected its number, date and name in full at the first mention.`,
      },
      span,
      quote: printed,
    })),
  ],
};

const WORDS = {
  so: { vi: "không có chữ “số” trước số, ký hiệu", en: "without “số” before the number" },
  issuer: { vi: "không ghi cơ quan ban hành", en: "without its issuer" },
  title: { vi: "không nơi nào ghi trích yếu (về việc gì)", en: "without its subject anywhere" },
} satisfies Record<LackingPart["part"], Said>;

/** A basis by itself; all others of one part in one remark. */
function findingsOf({ part, mentions, bases }: LackingPart): readonly Finding[] {
  const rest = mentions.filter((mention) => !bases.includes(mention));
  return [
    ...bases.map((basis): Finding => ({ ...lackingFinding(part, basis, []), severity: "warning" })),
    ...rest.slice(0, 1).map((first) => lackingFinding(part, first, rest.slice(1))),
  ];
}

function lackingFinding(
  part: LackingPart["part"],
  first: NumberedMention,
  others: readonly NumberedMention[],
): Finding {
  const words = WORDS[part];
  const printed = part === "so" ? `${first.type} ${first.number}` : citedName(first);
  const places = others.length > 0 ? ` (và ${others.length} văn bản khác)` : "";
  return {
    message: {
      vi: `${printed}${places} ${words.vi}, trong khi các văn bản khác ghi đủ.`,
      en: `Found ${printed} ${words.en}, expected it as of the other documents.`,
    },
    span: first.span,
    quote: quoteOf(first),
    ...(part === "so" ? { suggestion: `${first.type} số ${first.number}` } : {}),
    related: others.map((other) => ({
      span: other.span,
      quote: quoteOf(other),
      message: { vi: `Tại đây cũng ${words.vi}.`, en: `Here, too, ${words.en}.` },
    })),
    data: { number: first.number, part },
  };
}

function lawFinding({ name, span, others }: UndatedLaw): Finding {
  return {
    severity: "warning",
    message: {
      vi: `“${name}” trong căn cứ không ghi ngày, trong khi ${others} luật khác đều ghi ngày ban hành.`,
      en: `Found “${name}” among the bases without its day, expected one as of the ${others} other laws.`,
    },
    span,
    quote: name,
  };
}

function programmeFinding([first, ...others]: readonly NamedProgramme[]): readonly Finding[] {
  if (first === undefined) return [];
  const places = others.length > 0 ? ` (và ${others.length} chương trình, đề án khác)` : "";
  return [
    {
      message: {
        vi: `“${first.name}”${places} chỉ được nêu tên; cần ghi số, ký hiệu, ngày của quyết định phê duyệt.`,
        en: `Found “${first.name}” by its name alone, expected number and date of the decision that approved it.`,
      },
      span: first.span,
      quote: first.name,
      related: others.map(({ name, span }) => ({
        span,
        quote: name,
        message: { vi: `“${name}” cũng chỉ được nêu tên.`, en: `“${name}” by its name alone, too.` },
      })),
    },
  ];
}
