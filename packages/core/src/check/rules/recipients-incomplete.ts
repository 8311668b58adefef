import type { Span } from "../../document/span.js";
import type { ChargedUnit } from "../chargedUnits.js";
import type { Finding, Related } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { hasLetterhead } from "../letterheadLines.js";
import { missingRecipients } from "../missingRecipients.js";
import { lineOf } from "../namedUnits.js";
import { otherArticle } from "../recipientArticles.js";
import { otherCommittee } from "../recipientCommittees.js";
import { remarkKind } from "../recipientCover.js";
import { recipientLines } from "../recipientLines.js";
import { missingAddressees, repeatedRecipients } from "../recipientLists.js";
import { otherMinistry } from "../recipientMinistries.js";
import { otherSection } from "../recipientSections.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";

export const recipientsIncomplete: DocumentRule = {
  name: "recipients-incomplete",
  scope: "document",
  severity: "warning",
  title: { vi: "Nơi nhận chưa đủ", en: "The recipients are incomplete" },
  looksFor: {
    vi: "Cơ quan được giao chủ trì, giao báo cáo nhưng không có trong Nơi nhận, kể cả theo nhóm (“Các sở, ban, ngành”, “UBND các xã, phường”); các cơ quan khác có nhiệm vụ, phối hợp (ban đảng, đoàn thể, báo đài, tòa án, viện kiểm sát, liên minh hợp tác xã, cơ quan ngành dọc; phòng, trạm, công an của cấp huyện, cấp xã ban hành văn bản) thì nêu chung một lần: cảnh báo khi báo đài, đoàn thể được ghi chủ trì một nhiệm vụ, khi có mục riêng trong phần tổ chức thực hiện (hội, cơ quan ngành dọc: chỉ khi được giao chủ trì, Nơi nhận ghi tên cơ quan cùng loại hoặc ghi tên từng sở), còn lại lưu ý; cấp huyện (trước 01/7/2025) được giao việc mà Nơi nhận chỉ ghi cấp xã; một nơi nhận ghi hai lần; bộ nhận báo cáo không có trong Nơi nhận; Nơi nhận ghi bộ khác với bộ quản lý ngành của cơ quan đầu mối, ghi tên tắt của ban chỉ huy, ban chỉ đạo khác với ban mà văn bản nói đến; văn bản đã ký mà không có Nơi nhận; Nơi nhận không có “Lưu: VT”; Nơi nhận ghi “Như Điều N” mà văn bản không có Điều N, hoặc điều khác mới giao trách nhiệm thi hành; “Mục IV” trong Nơi nhận mà mục ấy nói về kinh phí, mục tiêu, không giao cơ quan nào.",
    en: "A unit that leads or reports isn't among the recipients, by itself or in a group (“Các sở, ban, ngành”); all others with duties (Party organs, unions, press, courts, cooperatives, vertical offices; offices, clinic and police of the district or commune that issues it) are told at once: a warning where press or unions lead a task, or an item of its own names the unit (associations and vertical offices: only where they lead, or the recipients name others of the kind or each department), else a remark; districts with duties (before 1/7/2025) where the recipients name communes only; one recipient twice; a ministry that reports go to; another ministry than that of the unit that keeps the document; the letters of another committee than the one that the text names; a signed document without recipients; no “Lưu: VT”; “Như Điều N” where there is no article N, or another one charges those who carry it out; a part among the recipients that charges nobody.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9: Nơi nhận gồm cơ quan phải thực hiện, phối hợp; dòng cuối là “Lưu: VT, đơn vị soạn thảo”.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.9: recipients are those who carry out and cooperate; the last line is “Lưu: VT, …”.",
  },
  silentWhen: {
    vi: "Nơi nhận dẫn chiếu “Như mục V”, hoặc “Như Điều 3” mà điều đó có nêu cơ quan; cơ quan không nhận ra được hoặc thuộc nhóm không thể xác định (doanh nghiệp, trường); báo cáo kể tên cơ quan đã làm (chỉ xét phần phương hướng, nhiệm vụ tới); tên chung mà Nơi nhận ghi tên từng cơ quan thành viên; cơ quan chỉ phối hợp: chỉ lưu ý.",
    en: "The recipients refer to the text (“Như mục V”), or to an article that names the unit; the unit isn't known or belongs to no group (companies, schools); reports that tell who did what (only what comes next counts); names for many of which the recipients name the members; units that only cooperate: a remark only.",
  },
  bad: [
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2026",
        place: "TỈNH HÒA AN",
        title: "Bến phao cho thuyền thúng",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng: thả phao.
2. Chi cục Hải quan khu vực VII, Cảng vụ Hàng hải Hòa An
Công bố luồng cho thuyền thúng.`,
        recipients: `- Các sở, ban, ngành;
- Chi cục Hải quan khu vực VII;
- Lưu: VT, XD.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        title: "Đưa nước ngọt về đảo",
        body: `I. NHIỆM VỤ
1. Phát bản tin nước ngọt hằng tuần
+ Đơn vị chủ trì: Báo và Đài Phát thanh, Truyền hình Hòa An
+ Phối hợp: Sở Y tế
2. Quyên góp bồn chứa nước
+ Đơn vị chủ trì: Các tổ chức chính trị - xã hội
+ Phối hợp: Sở Nội vụ
3. Đào giếng
+ Đơn vị chủ trì: Sở Xây dựng
+ Phối hợp: UBND các xã`,
        recipients: `- Các sở, ban, ngành;
- UBND các xã, phường;
- Lưu: VT, KT.`,
      }),
      lines: [17],
    },
    {
      text: examplePlan({
        title: "Phòng cháy rừng",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính gửi kế hoạch về Ban Chỉ huy Phòng thủ dân sự tỉnh.
2. Các sở, ngành, UBND các xã báo cáo Ban Chỉ huy Phòng thủ dân sự tỉnh trước ngày 15/12.`,
        recipients: `- Văn phòng BCHATGT tỉnh;
- Các sở, ban, ngành;
- UBND các xã, phường;
- Lưu: VT.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        title: "Tuần lễ nước sạch",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Y tế theo dõi, đôn đốc việc thực hiện Kế hoạch này.
2. Các sở, ngành, UBND các xã báo cáo kết quả về Sở Y tế để tổng hợp.`,
        recipients: `- Bộ Ngoại giao;
- Các sở, ban, ngành;
- UBND các xã, phường;
- Lưu: VT.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Bình đẳng giới",
        body: `I. NHIỆM VỤ
1. Hội Liên hiệp Phụ nữ tỉnh chủ trì, phối hợp với Sở Tư pháp:
- Tập huấn kỹ năng hòa giải cho cán bộ cơ sở.`,
        recipients: `- Các sở, ban, ngành;
- UBND các xã, phường;
- Văn phòng UBND tỉnh.`,
      }),
      lines: [10, 13],
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
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phổ biến pháp luật",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Đề nghị Ban Dân vận Tỉnh ủy định hướng tuyên truyền.
2. Sở Tư pháp chủ trì, phối hợp với Bảo hiểm xã hội tỉnh in tờ gấp.
3. Liên minh Hợp tác xã tỉnh tập huấn cho thành viên.`,
        recipients: `- Các sở, ban, ngành;
- Lưu: VT, NC.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        place: "XÃ HÒA AN",
        title: "Diệt lăng quăng",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
Chỉ đạo các trường học dọn vệ sinh.
2. Công an xã
Đăng tải, nhắc người dân trên nhóm của tổ.`,
        recipients: `- Các phòng: Văn hóa - Xã hội, Kinh tế;
- Lưu: VT.`,
      }),
      lines: [12],
    },
    {
      text: `| ỦY BAN NHÂN DÂN TỈNH HÒA AN | Hòa An, ngày 20 tháng 3 năm 2024 |
|---|---|
| Số: 31/KH-UBND | |

KẾ HOẠCH

Chi trả không dùng tiền mặt

I. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính hướng dẫn các đơn vị.

2. Kho bạc Nhà nước tỉnh: Chủ trì kiểm soát chi hằng quý.

| Nơi nhận: | CHỦ TỊCH |
|---|---|
| - Bộ Tài chính; | |
| - Thường trực Tỉnh ủy; | |
| - Thường trực HĐND tỉnh; | |
| - Các sở, ban, ngành; | |
| - UBND các huyện, thành phố; | |
| - Báo Hòa An; | |
| - Lưu: VT, TH. | Trần Văn Mẫu |`,
      lines: [15],
    },
    {
      text: examplePlan({
        place: "XÃ HÒA AN",
        title: "Dọn vệ sinh",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Công an xã, Trạm Y tế xã
Công an xã giữ trật tự; Trạm Y tế xã phát khẩu trang.`,
        recipients: `- Công an xã;
- Lưu: VT.`,
      }),
      lines: [10],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2017",
        title: "Hội chợ",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương: dựng gian hàng.
2. Sở Tài chính: bố trí kinh phí.
3. Liên minh Hợp tác xã tỉnh: mời các hợp tác xã.`,
        recipients: `- Bộ Công Thương;
- Các Sở: Công Thương, Tài chính;
- Lưu: VT.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương: dựng gian hàng.`,
        recipients: `- Sở Công Thương;
- Lưu: KTTH (Bình, Lan).`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương: dựng gian hàng.`,
        recipients: `- Sở Công Thương;
- Lưu: tvthuy, “KT”.`,
      }),
      lines: [11],
    },
    {
      text: examplePlan({
        title: "Hội chợ",
        body: `I. MỤC ĐÍCH
Bán hàng trong tỉnh.
II. KINH PHÍ
Do ngân sách tỉnh bảo đảm.
III. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương: dựng gian hàng.`,
        recipients: `- Như Mục II;
- Lưu: VT.`,
      }),
      lines: [14],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Hội chợ",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương: dựng gian hàng; trước ngày 15 tháng 12 hằng năm báo cáo Bộ Công Thương.
2. UBND các huyện, thành phố chủ trì mời các hợp tác xã.`,
        recipients: `- Bộ Xây dựng;
- Các sở, ban, ngành;
- UBND các xã, phường;
- Thường trực HĐND tỉnh (để b/c);
- Các sở, ban, ngành cấp tỉnh;
- Lưu: VT.`,
      }),
      lines: [10, 15],
    },
    {
      text: `ỦY BAN NHÂN DÂN
HUYỆN HÒA BẮC
Số: 44/QĐ-UBND
Hòa Bắc, ngày 04 tháng 5 năm 2022
QUYẾT ĐỊNH
Về việc ban hành Quy chế chợ đêm
Điều 1. Ban hành kèm theo Quyết định này Quy chế chợ đêm.
Điều 2. Quyết định này có hiệu lực từ ngày 15 tháng 5 năm 2022.
Điều 3. Chánh Văn phòng, Trưởng phòng Tài chính - Kế hoạch chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`,
      lines: [11],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2026",
        place: "TỈNH HÒA AN",
        title: "Bến phao cho thuyền thúng",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Sở Xây dựng: thả phao.
2. Chi cục Hải quan khu vực VII, Cảng vụ Hàng hải Hòa An
Công bố luồng cho thuyền thúng.`,
        recipients: `- Các sở, ban, ngành;
- Chi cục Hải quan KV VII, Cảng vụ Hàng hải Hòa An;
- Lưu: VT, XD.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        title: "Đưa nước ngọt về đảo",
        body: `I. NHIỆM VỤ
1. Phát bản tin nước ngọt hằng tuần
+ Đơn vị chủ trì: Báo và Đài Phát thanh, Truyền hình Hòa An
2. Quyên góp bồn chứa nước
+ Đơn vị chủ trì: Các tổ chức chính trị - xã hội`,
        recipients: `- Các sở, ban, ngành, đoàn thể;
- Báo và Đài PT, TH tỉnh;
- Lưu: VT, KT.`,
      }),
      lines: [],
    },
    {
      text: `ĐẢNG BỘ TỈNH HÒA AN
TỈNH ỦY
Số: 31-KH/TU
Hòa An, ngày 20 tháng 3 năm 2026
KẾ HOẠCH
Tổng kết nghị quyết
I. NHIỆM VỤ
1. Các ban xây dựng Đảng viết báo cáo.
Nơi nhận:
- Các ban xây dựng Đảng;
- Lưu: TH (Bình).
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Trần Văn Mẫu`,
      lines: [],
    },
    {
      text: examplePlan({
        place: "XÃ HÒA AN",
        title: "Số hóa hộ tịch",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Trung tâm Phục vụ hành chính công xã: chủ trì quét hồ sơ.
2. Trạm Y tế xã: gửi dữ liệu giấy chứng sinh.`,
        recipients: `- Trung tâm PVHCC, Trạm Y tế;
- Lưu: VT.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        place: "HUYỆN HÒA AN",
        day: "20 tháng 3 năm 2019",
        title: "Diệt lăng quăng",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa và Thông tin
Tuyên truyền trên loa của các thôn.
2. Công an huyện
Chủ trì kiểm tra bãi phế liệu.
3. Các tổ chức chính trị - xã hội huyện
Vận động hội viên.`,
        recipients: `- Phòng VH&TT, Công an huyện;
- Hội Nông dân, Huyện đoàn;
- Hội Liên hiệp Phụ nữ huyện;
- Lưu: VT.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Phổ biến pháp luật",
        body: `I. TỔ CHỨC THỰC HIỆN
1. Đề nghị Ban Dân vận Tỉnh ủy định hướng tuyên truyền.
2. Chi cục Thuế khu vực rà soát biểu mẫu.
3. Liên minh Hợp tác xã tỉnh tập huấn cho thành viên.`,
        recipients: `- Các ban của Tỉnh ủy;
- Cơ quan trung ương đóng trên địa bàn tỉnh;
- Các hội, hiệp hội, Liên minh Hợp tác xã tỉnh;
- Lưu: VT, NC.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 3 năm 2024",
        title: "Bình đẳng giới",
        body: `I. NHIỆM VỤ
1. Hội Liên hiệp Phụ nữ tỉnh chủ trì, phối hợp với Sở Tư pháp:
- Tập huấn kỹ năng hòa giải cho cán bộ cơ sở.
2. Sở Nội vụ chủ trì tổng hợp.`,
        recipients: `- Các sở, ban, ngành, đoàn thể tỉnh;
- UBND các xã, phường;
- Lưu: VT, NC.`,
      }),
      lines: [],
    },
  ],
  check: (subject) => {
    const { recipients, spans } = subject.reading.meta;
    if (recipients.length === 0 || spans.recipients === undefined) return withoutRecipients(subject);
    const { certain, unsure } = missingRecipients(subject);
    const place = withHeading(subject, spans.recipients);
    const addressees = missingAddressees(subject, place);
    return [
      ...(certain.length > 0 ? [missingFinding(certain, place, subject)] : []),
      ...(unsure.length > 0
        ? [{ ...missingFinding(unsure, place, subject), severity: "info" as const }]
        : []),
      ...repeatedRecipients(subject),
      ...addressees,
      ...(addressees.length > 0 ? [] : otherMinistry(subject, spans.recipients)),
      ...otherCommittee(subject, spans.recipients),
      ...otherArticle(subject, recipients, spans.recipients),
      ...otherSection(subject, recipients, spans.recipients),
      ...withoutFile(recipients, spans.recipients, subject),
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

function withoutFile(recipients: readonly string[], span: Span, subject: Subject): readonly Finding[] {
  const kept = recipients.findIndex((name) => /^[-–+\s]*lưu(?![A-Za-zÀ-ỹ])|lưu\s*:?\s*VT/iu.test(name));
  if (kept >= 0) return withoutArchive(recipients.slice(kept), span, subject);
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

/** The archive, the office or the file; not the same letters within the account or the name of who drafted it. */
const ARCHIVE =
  /(?<![A-Za-zÀ-ỹ])(?:V\.?\s?T|V\.?P|HS|HC)(?!\p{Ll})|\p{Lu}(?:VT|VP|HC)(?!\p{Ll})|(?<![A-Za-zÀ-ỹ])(?:v\.?t|v\.?p|hs|hc)(?![A-Za-zÀ-ỹ])|[Vv]ăn thư|[Vv]ăn phòng|[Hh]ồ sơ/u;

/** `Lưu: NC, (Lan)` names who drafted it, not the archive (`VT`); bodies of the Party keep theirs otherwise. */
function withoutArchive(
  [line = "", ...after]: readonly string[],
  span: Span,
  subject: Subject,
): readonly Finding[] {
  const { issuer, number } = subject.reading.meta;
  const state = /^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|Sở|Bộ|Chính phủ)/iu.test(issuer ?? "");
  const names = line.replace(/^[-–+\s]*lưu[\s:.]*/iu, "");
  if (!state || /\/T[UW]|-CP$/u.test(number ?? "") || after.length > 0 || !/[A-Za-zÀ-ỹ]{2}/u.test(names))
    return [];
  if (ARCHIVE.test(names)) return [];
  const place = lineOf(subject, { ...span, line: Math.max(span.line, span.endLine - 2) }, names.trim());
  return [
    {
      message: {
        vi: `Dòng lưu ghi “${line.trim()}”, không có “VT” (văn thư).`,
        en: `Found “${line.trim()}”, expected “Lưu: VT, …”: the archive keeps a copy.`,
      },
      span: place,
      quote: line.trim(),
      suggestion: `Lưu: VT, ${names.trim()}`,
    },
  ];
}

/** The list from the line on that says `Nơi nhận`. */
function withHeading({ source }: Subject, span: Span): Span {
  for (let line = span.line - 1; line >= Math.max(1, span.line - 2); line -= 1)
    if (/n[ơo]i\s+nh[âậa]n/iu.test(source.lines[line - 1] ?? "")) return { ...span, line };
  return span;
}

function missingFinding(units: readonly ChargedUnit[], span: Span, subject: Subject): Finding {
  const names = units.map((unit) => nameOf(unit, subject));
  return {
    message: {
      vi: `Nơi nhận không có cơ quan được giao nhiệm vụ: ${names.join("; ")}.`,
      en: `Found units with duties that aren't recipients: ${names.join("; ")}; expected them or their group in “Nơi nhận”.`,
    },
    span,
    related: [
      ...units.flatMap((unit) =>
        [unit.span, ...(unit.before === undefined ? [] : [unit.before])].map((place) => ({
          span: place,
          quote: unit.printed,
          message: {
            vi: `Tại đây giao ${nameOf(unit, subject)}.`,
            en: `Here ${nameOf(unit, subject)} is charged.`,
          },
        })),
      ),
      ...besideOf(units, subject).filter((beside) => beside.span.line !== span.line),
    ],
    data: { units: names },
  };
}

/** The line that names another unit of the kind of one left out, below which that one belongs. */
function besideOf(units: readonly ChargedUnit[], subject: Subject): readonly Related[] {
  const kinds = new Set(units.map(({ canonical }) => remarkKind(canonical)));
  const line = recipientLines(subject).findLast(({ text }) =>
    text.split(/[;,]/u).some((name) => {
      const canonical = subject.resolveUnit(name.trim())?.canonical;
      const kind = canonical === undefined ? undefined : remarkKind(canonical);
      return kind !== undefined && kind !== "department" && kind !== "council" && kinds.has(kind);
    }),
  );
  if (line === undefined) return [];
  return [
    {
      span: line.span,
      quote: line.text,
      message: { vi: "Nơi nhận có ghi cơ quan cùng loại tại đây.", en: "A unit of this kind is named here." },
    },
  ];
}

/** Party bodies go by their printed name, which says of which committee they are; so do those of a document below the province. */
function nameOf({ canonical, printed }: ChargedUnit, subject: Subject): string {
  if (remarkKind(canonical) === "party") return printed.replace(/ (Huyện|Tỉnh|Thành)$/u, " $1 ủy");
  const below = /(?:xã|phường|huyện|quận|thị trấn|đặc khu)(?![A-Za-zÀ-ỹ])/iu.test(
    subject.reading.meta.issuer ?? "",
  );
  const guessed = below && canonical.endsWith(" tỉnh") && !/tỉnh|\p{Lu}{2}/u.test(printed);
  return guessed ? printed : canonical;
}
