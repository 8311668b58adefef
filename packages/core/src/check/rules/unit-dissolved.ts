import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { formerLevels } from "../governmentLevels.js";
import { mentionedFormerKinds, mentionedFormerUnits, mentionedOlderUnits } from "../mentionedUnits.js";
import { mergedUnitsCharged } from "../mergedHere.js";
import { lineBelow, type NamedUnit, namedUnits } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import {
  DISTRICTS_BY,
  findUnitChange,
  PROVINCES_BY,
  PROVINCES_SINCE,
  provinceSuccessors,
  type UnitChange,
} from "../unitChanges.js";
import { printedDate } from "../whereabouts.js";

export const unitDissolved: DocumentRule = {
  name: "unit-dissolved",
  scope: "document",
  severity: "warning",
  title: { vi: "Giao việc cho cơ quan đã giải thể, sáp nhập", en: "A unit that is no more" },
  looksFor: {
    vi: "Cơ quan được giao nhiệm vụ, báo cáo, hoặc (văn bản từ 01/7/2025) được nhắc ở bất cứ đâu trong phần lời, đã sáp nhập, giải thể trước ngày ban hành văn bản (cảnh báo) hoặc đến nay không còn (lưu ý); nêu cơ quan kế thừa và căn cứ; cả những cơ quan sắp xếp năm 2003 (Sở Khoa học, Công nghệ và Môi trường), 2007, 2008 (Sở Công nghiệp, Sở Thương mại, Ủy ban Dân số, Gia đình và Trẻ em), Cảnh sát phòng cháy và chữa cháy tỉnh (2018), các tổng cục, ban chỉ huy phòng, chống lụt, bão đã kết thúc trước ngày văn bản; tên viết tắt (Sở TN&MT), huyện ủy, quận ủy; cơ quan mà chính văn bản ghi đã hợp nhất, sáp nhập. Mỗi cơ quan nêu một lần. Văn bản từ 01/7/2025 còn ghi “thị trấn”, “cấp huyện”: lưu ý chung một lần; ghi cả loạt (“các huyện, thị xã”, “xã, phường, thị trấn”, “cấp tỉnh, cấp huyện”) hoặc “chính quyền địa phương 03 cấp”: cảnh báo.",
    en: "A unit that has duties, or (since 1/7/2025) is named anywhere in the text, had been merged or dissolved before the document was issued (warning) or is no more today (info); names its successors and the act; those that ended in 2003, 2007, 2008 and 2018 too, wherever they are named, and general departments and flood commands that had ended by then; short names and district party committees too; those of which the document itself says that they were merged. One finding for each unit. A document since 1/7/2025 that still speaks of townships or districts: one remark, a warning where it lists all of a level or speaks of three levels of local government.",
  },
  source: {
    vi: "Nghị định 45/2025/NĐ-CP, 150/2025/NĐ-CP (cơ quan chuyên môn cấp tỉnh); Nghị quyết 176/2025/QH15 (các bộ); Luật 72/2025/QH15 (bỏ cấp huyện từ 01/7/2025); Nghị quyết 190/2025/QH15 (chuyển tiếp); trước đó: Nghị quyết 01/2007/NQ-QH12, Nghị định 13/2008/NĐ-CP, Nghị định 14/2008/NĐ-CP; Nghị định 01/2018/NĐ-CP (Bộ Công an); Quyết định 45/2003/QĐ-TTg, 248/2003/QĐ-TTg; Quyết định 1585/QĐ-TTg ngày 23/7/2025 (Ban Chỉ đạo Phòng thủ dân sự quốc gia); Nghị định 29/2025/NĐ-CP và các Quyết định 381, 382, 385/QĐ-BTC năm 2025 (thuế, hải quan, kho bạc).",
    en: "Decrees 45/2025 and 150/2025 (departments), Resolution 176/2025/QH15 (ministries), Law 72/2025/QH15 (no district level from 1/7/2025), Resolution 190/2025/QH15 (transition); before that Resolution 01/2007/NQ-QH12, Decrees 13/2008 and 14/2008, Decree 01/2018 on the police, Decisions 45/2003 and 248/2003; Decision 1585/QĐ-TTg of 23/7/2025 on civil defence; Decree 29/2025 and Decisions 381, 382 and 385/QĐ-BTC of 2025 on tax, customs and treasury.",
  },
  silentWhen: {
    vi: "Cơ quan chỉ được nhắc trong tên văn bản viện dẫn hoặc khi kể việc cũ (“trước đây”, “tiếp nhận từ”), tên địa danh, mục kể kết quả, báo cáo; mốc sắp xếp chưa đối chiếu được với văn bản gốc: chỉ lưu ý; văn bản không rõ ngày và không biết ngày hôm nay; cơ quan còn hoạt động vào ngày đó.",
    en: "The unit is only named in citations or as what was before, names of places, sections on results, reports; changes not confirmed by an act that was read: a remark only; neither the document's day nor today is known; the unit still existed.",
  },
  bad: [
    {
      text: examplePlan({
        day: "12 tháng 9 năm 2025",
        title: "Tập huấn quản lý chợ",
        body: `| TT | Việc | Chủ trì | Sản phẩm |
|---|---|---|---|
| 1 | Lập ban quản lý chợ | Sở Công Thương | Quyết định của Chủ tịch UBND cấp tỉnh, cấp huyện |
| 2 | Kẻ vạch quầy hàng | Sở Xây dựng | Bản vẽ |`,
      }),
      lines: [9],
    },
    {
      text: examplePlan({
        day: "12 tháng 9 năm 2025",
        title: "Diễn tập cứu hộ trên sông",
        body: `1. Chiến sĩ tập theo tài liệu của Bộ Giao thông vận tải.
2. Hồ sơ tàu theo Thông tư số 15/2019/TT-BGTVT của Bộ Giao thông vận tải.
3. Lịch tập gửi Ban Chỉ đạo quốc gia về phòng, chống thiên tai.`,
      }),
      lines: [7, 9],
    },
    {
      text: examplePlan({
        day: "12 tháng 9 năm 2016",
        title: "Quan trắc nước sông",
        body: `- Mẫu nước gửi Sở Khoa học, Công nghệ và Môi trường;
- Ban Tổ chức chính quyền tỉnh bố trí người trực trạm.`,
      }),
      lines: [7, 8],
    },
    {
      text: examplePlan({
        day: "18 tháng 11 năm 2025",
        title: "Chợ nổi trên sông",
        body: `1. Soát hàng qua bến
Chủ trì: Sở Công Thương
Phối hợp: Cục Hải quan tỉnh Hòa An, Chi cục Thuế khu vực
2. Niêm yết giá ở quầy
Chủ trì: Sở Tài chính - Vật giá
Phối hợp: Cục Thuế tỉnh, Kho bạc Nhà nước tỉnh`,
      }),
      lines: [9, 11, 12],
    },
    {
      text: examplePlan({
        day: "20 tháng 8 năm 2025",
        title: "Cải cách hành chính năm 2026",
        body: `
| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Kế hoạch và Đầu tư | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Quý III/2026 |
| 3 | Số hóa hồ sơ lưu trữ lịch sử | UBND các huyện, thành phố | Quý III/2026 |

Rà soát thủ tục theo mô hình chính quyền địa phương 03 cấp.`,
      }),
      lines: [10, 12, 14],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2019
KẾ HOẠCH
Giảm nghèo năm 2019
I. NHIỆM VỤ
1. Sở Giao thông vận tải chủ trì nâng cấp đường vào các xã bãi ngang, hoàn thành trước mùa mưa năm 2019.`,
      lines: [7],
    },
    {
      text: `| UBND TỈNH HÒA AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 88/KH-UBND | Hòa An, ngày 12 tháng 9 năm 2025 |

# KẾ HOẠCH

## Phòng bệnh dại năm 2026

1. Tiêm phòng cho chó, mèo tại 100% xã, phường, thị trấn.

2. Tập huấn cho cán bộ thú y cấp huyện.`,
      lines: [9],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2014
KẾ HOẠCH
Khuyến công năm 2014
I. NHIỆM VỤ
1. Mở hai lớp dạy nghề; đề nghị Sở Công nghiệp cử giảng viên.
2. Ủy ban Dân số, Gia đình và Trẻ em huyện chủ trì phát tờ gấp cho lao động nữ.`,
      lines: [7, 8],
    },
    {
      text: `UBND HUYỆN HÒA AN
Số: 12/BC-UBND
Hòa An, ngày 05 tháng 6 năm 2013
KẾ HOẠCH
Chợ phiên năm 2013

| TT | Việc | Chủ trì | Phối hợp |
|---|---|---|---|
| 1 | Mời thương nhân | Sở Công Thương | Sở Thương mại và Du lịch |
| 2 | Biểu diễn | Sở Văn hóa, Thể thao và Du lịch | Sở Thể dục - Thể thao |`,
      lines: [9, 10],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2021
KẾ HOẠCH
Nuôi tôm năm 2021
I. NHIỆM VỤ
1. Trung tâm Giống thủy sản (thành lập từ ngày 01/02/2020 trên cơ sở hợp nhất Trại Giống số 2, Trạm Kiểm dịch tôm giống và Trạm Quan trắc ao nuôi) chủ trì cấp giống.
2. Giao Trạm Quan trắc ao nuôi đo độ mặn hằng tuần.
3. Phối hợp với Cảnh sát phòng cháy và chữa cháy tỉnh tập huấn cho các trại giống.`,
      lines: [8, 9],
    },
    {
      text: examplePlan({
        day: "12 tháng 9 năm 2025",
        title: "Dọn kênh mùa nước nổi",
        body: `1. Bản đồ kênh để ở kho dữ liệu chung; phối hợp với Sở TN&MT cập nhật.
2. Tham mưu Huyện ủy, Quận ủy đưa việc dọn kênh vào nghị quyết.
3. Lịch trực gửi Ban Chỉ huy Phòng, chống lụt, bão tỉnh.`,
      }),
      lines: [7, 8, 9],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "18 tháng 11 năm 2025",
        title: "Chợ nổi trên sông",
        body: `1. Duy trì bến theo Quyết định số 15/QĐ-UBND ngày 03 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh giao Sở Giao thông vận tải.
2. Sổ bến do Sở Kế hoạch và Đầu tư lập; việc này nay do Sở Tài chính đảm nhiệm.
3. Soát hàng qua bến (chủ trì: Sở Công Thương; phối hợp: Chi cục Hải quan khu vực VII, Thuế tỉnh, Cục Hải quan, Kho bạc Nhà nước, Kho bạc Nhà nước khu vực VII).`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        day: "12 tháng 9 năm 2025",
        title: "Dọn kênh mùa nước nổi",
        body: `1. Tiếp nhận sổ kênh từ Sở TN&MT; danh mục theo Quyết định số 15/QĐ-TCTK ngày 02/3/2020 của Tổng cục Thống kê.
2. Tham mưu Đảng ủy xã, phường đưa việc dọn kênh vào nghị quyết.`,
      }),
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2021
KẾ HOẠCH
Nuôi tôm năm 2021
I. NHIỆM VỤ
1. Nghiên cứu phương án hợp nhất Trạm Kiểm dịch tôm giống và Trạm Quan trắc ao nuôi vào Trung tâm Giống thủy sản.
2. Giao Trạm Quan trắc ao nuôi đo độ mặn hằng tuần.
3. Phòng Cảnh sát phòng cháy và chữa cháy tập huấn cho các trại giống; Sở Nông nghiệp cấp sổ tay.`,
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 90/KH-UBND
Hòa An, ngày 12 tháng 10 năm 2025
KẾ HOẠCH
Sắp xếp kho sách thiếu nhi
1. Trước ngày 01/7/2025, UBND các huyện gửi sách về kho chung; Phòng Giáo dục và Đào tạo huyện Hòa Bắc đã lập sổ.
2. UBND các xã, phường mở tủ sách.`,
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 12 năm 2025
KẾ HOẠCH
Bảo trì đường xã
1. Sở Giao thông vận tải đã bàn giao 50 km đường cho các xã.
2. Sở Xây dựng tập huấn cho công chức xã.`,
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 12/KH-UBND
Hòa An, ngày 05 tháng 6 năm 2014
KẾ HOẠCH
Khuyến công năm 2014
I. NHIỆM VỤ
1. Tiếp tục theo dõi các đề án do Sở Công nghiệp trước đây giao.
2. Sở Công Thương mở hai lớp dạy nghề.`,
      lines: [],
    },
    {
      text: `UBND TỈNH HÒA AN
Số: 88/KH-UBND
Hòa An, ngày 12 tháng 9 năm 2025
KẾ HOẠCH
Phòng bệnh dại năm 2026
Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của UBND tỉnh về tiêu chí xã, phường, thị trấn an toàn dịch bệnh;
I. NHIỆM VỤ
1. Tiếp nhận kho vắc xin của các trạm thú y cấp huyện trước đây.
2. Tiêm phòng tại các xã, phường.`,
      lines: [],
    },
    {
      text: examplePlan({
        day: "20 tháng 8 năm 2025",
        title: "Cải cách hành chính năm 2026",
        body: `Thực hiện Quyết định số 55/QĐ-BKHĐT ngày 10/01/2024 của Bộ Kế hoạch và Đầu tư.

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Tài chính | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | UBND các xã, phường | Quý III/2026 |`,
      }),
      lines: [],
    },
  ],
  check: (subject, { today }) => {
    const groups = new Map<string, NamedUnit[]>();
    const { date } = subject.reading.meta;
    const mentioned = date === null || date < PROVINCES_SINCE ? [] : mentionedFormerUnits(subject);
    const older = date === null ? [] : mentionedOlderUnits(subject);
    for (const named of [...namedUnits(subject), ...mentioned, ...older]) {
      if (named.canonical === null || isCentral(named)) continue;
      const key = groupKey(named.canonical);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [named]);
      else group.push(named);
    }
    const units = [...groups.values()].flatMap((group) => judge(group, subject, today) ?? []);
    return [
      ...units,
      ...mergedUnitsCharged(subject),
      ...formerKinds(subject),
      ...formerLevels(subject),
      ...mergedProvince(subject, today),
    ];
  },
};

/** `các huyện, thành phố`, `xã, phường, thị trấn`: all places of a level, of which there are none; a single word may be part of a name. */
const LEVELS =
  /cấp tỉnh(?:,| và) (?:cấp )?huyện|huyện(?:,| và) (?:cấp )?xã|huyện, (?:thị|thành phố|quận)|quận, huyện|thị xã, thành phố|,? (?:và |các )?thị trấn$/iu;

/** Kinds of places that ended on 1/7/2025, in a document issued since. Told once. */
function formerKinds(subject: Subject): readonly Finding[] {
  const { date, type } = subject.reading.meta;
  if (date === null || date < PROVINCES_SINCE || /^báo cáo/iu.test(type ?? "")) return [];
  const [first, ...others] = mentionedFormerKinds(subject);
  if (first === undefined) return [];
  const more = others.length > 0 ? ` (và ${others.length} chỗ khác)` : "";
  return [
    {
      severity: [first, ...others].some(({ printed }) => LEVELS.test(printed)) ? "warning" : "info",
      message: {
        vi: `Văn bản ghi “${first.printed}”${more}; từ ngày ${printedDate(PROVINCES_SINCE)} không còn cấp huyện, thị trấn (${DISTRICTS_BY}): chỉ còn xã, phường, đặc khu.`,
        en: `Found “${first.printed}”, expected communes, wards and special zones: districts and townships ended on ${printedDate(PROVINCES_SINCE)} (${DISTRICTS_BY}).`,
      },
      span: first.span,
      quote: first.printed,
      related: others.slice(0, 8).map(({ span, printed }) => ({
        span,
        quote: printed,
        message: { vi: `Cũng ghi “${printed}”.`, en: `“${printed}” here too.` },
      })),
      data: { printed: first.printed, places: others.length + 1 },
    },
  ];
}

/** `Cục Thuế`, `Cục Hải quan`, `Kho bạc Nhà nước` without a province: since 2025 the ministry's own, or all of them. */
function isCentral({ printed }: NamedUnit): boolean {
  return /^(?:Cục (?:Thuế|Hải quan)|Kho bạc(?: Nhà nước)?|KBNN)(?: (?:các cấp|Việt Nam|cấp tỉnh))?$/iu.test(
    printed.trim(),
  );
}

/** The councils of all districts are told once. */
function groupKey(canonical: string): string {
  if (/^(?:huyện|quận|thị) (?:ủy|uỷ)$/iu.test(canonical)) return "Huyện ủy";
  return /^(?:Ủy ban|Hội đồng) nhân dân (?:các|cấp|huyện|quận|thị xã)/u.test(canonical)
    ? (findUnitChange(canonical)?.basis ?? canonical)
    : canonical;
}

function mergedProvince({ reading: { meta } }: Subject, today: string | undefined): readonly Finding[] {
  const { place, spans, date } = meta;
  const span = spans.issuer ?? spans.place;
  const successor = place === null ? undefined : provinceSuccessors.get(place);
  if (span === undefined || successor === undefined || place === null) return [];
  if (today === undefined || today < PROVINCES_SINCE || (date !== null && date >= PROVINCES_SINCE)) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `Tỉnh ${place} đã sáp nhập vào ${successor} từ ngày ${printedDate(PROVINCES_SINCE)} (${PROVINCES_BY}); nhiệm vụ của văn bản do cơ quan của ${successor} tiếp nhận.`,
        en: `Found ${place}, which was merged into ${successor} on ${printedDate(PROVINCES_SINCE)} (${PROVINCES_BY}); expected its successor to carry on.`,
      },
      span,
      data: { province: place, successor, since: PROVINCES_SINCE },
    },
  ];
}

/** Lines below a task on which its units may stand. */
const reach = 5;

function judge(
  group: readonly NamedUnit[],
  subject: Subject,
  today: string | undefined,
): Finding | undefined {
  const [first, ...others] = group;
  const canonical = first?.canonical ?? "";
  const change = findUnitChange(canonical);
  if (change === undefined || first === undefined) return undefined;
  const { date } = subject.reading.meta;
  const before = date !== null && date >= change.since;
  if (!before && (today === undefined || today < change.since)) return undefined;
  return {
    severity: before && change.unconfirmed === undefined ? "warning" : "info",
    message: messageOf(canonical, change, before),
    span: lineBelow(subject, first.span, first.printed, reach),
    quote: first.printed,
    related: others.slice(0, 5).map((other) => ({
      span: lineBelow(subject, other.span, other.printed, reach),
      quote: other.printed,
      message: { vi: `Cũng giao ${canonical}.`, en: `${canonical} is charged here too.` },
    })),
    ...(change.successors.length === 1 ? { suggestion: change.successors[0] ?? "" } : {}),
    data: { unit: canonical, since: change.since, successors: change.successors, basis: change.basis },
  };
}

function messageOf(canonical: string, change: UnitChange, before: boolean) {
  const day = printedDate(change.since);
  const successors = change.successors.join(", ");
  const note = change.note === undefined ? "" : ` (${change.note})`;
  const when = before ? "đã không còn khi ban hành văn bản" : "nay không còn";
  return {
    vi: `${canonical} ${when}: từ ngày ${day} theo ${change.basis}; cơ quan kế thừa: ${successors}${note}.`,
    en: `Found ${canonical}, which ended on ${day} (${change.basis}); expected its successor: ${successors}.`,
  };
}
