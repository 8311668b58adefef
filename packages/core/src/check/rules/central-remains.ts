import { type CentralOrder, centralOrders } from "../centralOrders.js";
import type { Finding, Said } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type LevelTarget, levelTargets } from "../levelTargets.js";
import { type NationalScope, nationalScopes } from "../nationalScopes.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";

export const centralRemains: DocumentRule = {
  name: "central-remains",
  scope: "document",
  severity: "warning",
  title: { vi: "Còn lời của văn bản trung ương", en: "Words left over from a national text" },
  looksFor: {
    vi: "Kế hoạch của địa phương giữ nguyên lời của văn bản trung ương làm căn cứ: cơ quan của tỉnh tham mưu “Ủy ban nhân dân các tỉnh”, báo cáo Quốc hội; giao việc cho các bộ, ngành, Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương; kinh phí do bộ cân đối; tỉnh gửi dự toán cho sở của mình. Lưu ý: việc làm theo ưu tiên, điều kiện của Việt Nam; “quản trị quốc gia”, “trên phạm vi toàn quốc”, hoàn thiện pháp luật là nhiệm vụ của địa phương; giao việc cho tập đoàn, tổng công ty nhà nước; phối hợp với cơ quan thuộc Chính phủ; mục tiêu mà chủ thể không phải là địa phương; tỷ lệ số xã của tỉnh giao cho từng xã.",
    en: "A local plan keeps words of the national text that it carries out: a province's unit advises `Ủy ban nhân dân các tỉnh` or reports to the National Assembly; orders to ministries and to all provinces; funds that ministries balance; a province that sends its estimate to its own department. Remarks: what fits Viet Nam's priorities, national governance, nationwide work or lawmaking as a local task; orders to state corporations; government agencies as partners; goals whose subject isn't the place; a share of all communes as the duty of each.",
  },
  source: {
    vi: "Luật Tổ chức chính quyền địa phương 72/2025/QH15: chính quyền địa phương quyết định việc trên địa bàn của mình; khoản 3 Điều 10 Nghị định 30/2020/NĐ-CP về kiểm tra nội dung trước khi trình ký.",
    en: "Law 72/2025/QH15 on local government: local government decides on its own ground; Decree 30/2020/NĐ-CP, article 10(3), on checking the content before signing.",
  },
  silentWhen: {
    vi: "Văn bản không phải của địa phương; báo cáo, tờ trình, công văn; phần căn cứ, tình hình, kết quả, kiến nghị, quan điểm; lời trong ngoặc kép; các tỉnh lân cận, trong vùng; góp ý, tham gia, đề xuất, kiến nghị sửa đổi pháp luật; vốn ngân sách trung ương, chương trình mục tiêu quốc gia.",
    en: "Documents of national bodies; reports and letters; sections on grounds, results, requests; words in quotation marks; neighbouring provinces or those of a region; comments and proposals on laws; funds from the national budget or national target programmes.",
  },
  bad: [
    {
      text: examplePlan({
        title: "Giữ gìn giếng cổ",
        body: `I. NHIỆM VỤ
Định lộ trình tăng mức đóng bảo hiểm y tế cho người trông giếng.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế kiểm tra nước giếng.
2. Ủy ban nhân dân các xã, phường
Nạo vét giếng, bảo đảm ít nhất 60% xã,
phường có giếng sạch.`,
      }),
      lines: [8, 12],
    },
    {
      text: examplePlan({
        place: "TỈNH LAI CHÂU",
        day: "12 tháng 9 năm 2025",
        title: "Giữ gìn giếng cổ giai đoạn 2026 - 2030",
        body: `II. NHIỆM VỤ
1. Chọn cách nạo vét giếng phù hợp với ưu tiên của Việt Nam.
2. Hoàn thiện hệ thống pháp luật về giếng cổ.
III. TỔ CHỨC THỰC HIỆN
1. Công an tỉnh tham mưu Ủy ban nhân dân các tỉnh cắm biển báo ở giếng sâu.
2. Sở Văn hóa, Thể thao và Du lịch tổng kết việc giữ giếng, báo cáo Quốc hội, Chính phủ.
3. Các bộ, ngành và địa phương có trách nhiệm lập sổ giếng.
4. Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương: bố trí người trông giếng.
5. Tiền nạo vét giếng lấy từ ngân sách nhà nước do Bộ Tài chính cân đối.
6. Hằng năm, tỉnh xây dựng dự toán nạo vét giếng, gửi Sở Tài chính xem xét.`,
      }),
      lines: [8, 9, 11, 12, 13, 14, 15, 16],
    },
    {
      text: `**ỦY BAN NHÂN DÂN**
**THÀNH PHỐ HUẾ**

Huế, ngày 06 tháng 02 năm 2026

**KẾ HOẠCH**

**Dạy nghề làm nón lá năm 2026**

**I. MỤC TIÊU CHUNG**

Việt Nam trở thành nước có
nhiều làng nón nhất.

**II. NHIỆM VỤ**

- Tổ chức hội thi khâu nón trên phạm vi
toàn quốc.

**III. TRÁCH NHIỆM**

1\\. Bộ Công Thương chủ trì mở chợ nón.

2\\. Các tập đoàn, tổng công ty nhà nước: đặt mua nón làm quà.

3\\. Sở Công Thương phối hợp với cơ quan thuộc Chính phủ mở gian hàng nón.`,
      lines: [12, 17, 22, 24, 26],
    },
  ],
  good: [
    {
      text: examplePlan({
        title: "Giữ gìn giếng cổ",
        body: `I. NHIỆM VỤ
Kiến nghị điều chỉnh mức đóng bảo hiểm y tế; hỗ trợ 30% mức đóng bảo hiểm y tế cho người trông giếng.
II. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường nạo vét giếng, góp phần đạt mục tiêu 60% xã, phường có giếng sạch; 100% xã lập sổ giếng.`,
      }),
      lines: [],
    },
    {
      text: examplePlan({
        place: "TỈNH LAI CHÂU",
        day: "12 tháng 9 năm 2025",
        title: "Giữ gìn giếng cổ giai đoạn 2026 - 2030",
        body: `I. CĂN CỨ
Các bộ, ngành có trách nhiệm hướng dẫn việc giữ giếng.
II. NHIỆM VỤ
1. Góp ý, đề xuất hoàn thiện hệ thống pháp luật về giếng cổ; hưởng ứng “Ngày giếng làng trên phạm vi toàn quốc”.
2. Nạo vét giếng phù hợp với quy định của pháp luật Việt Nam; kết nối dữ liệu giếng trên toàn quốc.
III. TỔ CHỨC THỰC HIỆN
1. Công an tỉnh tham mưu Ủy ban nhân dân tỉnh; trao đổi, báo cáo Ủy ban nhân dân các tỉnh giáp ranh về giếng chung.
2. Sở Văn hóa, Thể thao và Du lịch cung cấp số liệu để Bộ Văn hóa, Thể thao và Du lịch báo cáo Quốc hội; gửi Đoàn đại biểu Quốc hội tỉnh.
3. Vốn ngân sách trung ương do Bộ Tài chính cân đối; các xã xây dựng dự toán gửi Sở Tài chính.
4. Phối hợp với các bộ, ngành Trung ương tìm giếng cổ.
IV. KIẾN NGHỊ
Các bộ, ngành có trách nhiệm cấp giống rêu.`,
        recipients: `- Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ;
- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương;`,
      }),
      lines: [],
    },
    {
      text: `CHÍNH PHỦ
Số: 15/NQ-CP
Hà Nội, ngày 05 tháng 02 năm 2024
NGHỊ QUYẾT
Về giữ gìn giếng cổ
1. Các bộ, ngành, địa phương có trách nhiệm lập sổ giếng phù hợp với ưu tiên của Việt Nam.
2. Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương bố trí người trông giếng.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...centralOrders(subject).map(orderFinding),
    ...scopeFindings(nationalScopes(subject)),
    ...levelFindings(levelTargets(subject)),
  ],
};

const ORDERS: Readonly<Record<CentralOrder["kind"], Said>> = {
  advised: {
    vi: "cơ quan của tỉnh tham mưu, báo cáo Ủy ban nhân dân tỉnh mình",
    en: "the province's own committee",
  },
  ordered: {
    vi: "văn bản của địa phương không giao việc cho bộ, ngành, Ủy ban nhân dân tỉnh khác",
    en: "units of the place, as a local document gives no orders to ministries and other provinces",
  },
  ministry: {
    vi: "văn bản của địa phương không giao việc cho bộ",
    en: "a unit of the place, as a local document gives no orders to a ministry",
  },
  assembly: {
    vi: "cơ quan, địa phương báo cáo Ủy ban nhân dân tỉnh, bộ chủ quản",
    en: "the province's committee or the ministry, to whom local units report",
  },
  funds: {
    vi: "ngân sách địa phương do cơ quan tài chính của địa phương tham mưu bố trí",
    en: "local offices",
  },
  "upside-down": {
    vi: "các cơ quan, địa phương lập dự toán gửi sở, tỉnh không gửi cho sở của mình",
    en: "units and places, as a province sends nothing to its own department",
  },
};

function orderFinding({ kind, printed, likely, certain, span }: CentralOrder): Finding {
  const { vi, en } = ORDERS[kind];
  return {
    severity: certain ? "warning" : "info",
    message: {
      vi: `Ghi “${printed}”, nhưng ${vi}; có thể chép từ văn bản trung ương.`,
      en: `Found “${printed}”, expected ${en}: maybe copied from a national text.`,
    },
    span,
    quote: printed,
    ...(likely === undefined ? {} : { suggestion: likely }),
    data: { kind, found: printed },
  };
}

const SCOPES: Readonly<Record<NationalScope["kind"], string>> = {
  measure: "cần xem lại có phải là ưu tiên, điều kiện của địa phương",
  governance: "không phải nhiệm vụ của địa phương",
  ground: "kế hoạch của địa phương thực hiện trên địa bàn của mình",
  law: "hoàn thiện pháp luật thuộc thẩm quyền của trung ương, địa phương góp ý, kiến nghị",
  power: "việc này thuộc thẩm quyền của trung ương, địa phương kiến nghị hoặc thực hiện",
  corporations: "địa phương không giao việc cho tập đoàn, tổng công ty nhà nước",
  government: "cơ quan thuộc Chính phủ không phối hợp dưới cơ quan của địa phương",
  goal: "chủ thể của mục tiêu không phải là địa phương ban hành kế hoạch",
};

/** One of each kind, with its repeats. */
function scopeFindings(scopes: readonly NationalScope[]): readonly Finding[] {
  const kinds = [...new Set(scopes.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => scopeFinding(scopes.filter((scope) => scope.kind === kind)));
}

function scopeFinding([first, ...others]: readonly NationalScope[]): readonly Finding[] {
  if (first === undefined) return [];
  const { kind, printed, span } = first;
  return [
    {
      severity: "info",
      message: {
        vi: `Ghi “${printed}”${others.length > 0 ? ` (và ${others.length} chỗ khác)` : ""}: ${SCOPES[kind]}; có thể chép từ văn bản trung ương.`,
        en: `Found “${printed}”, expected the place's own scope: maybe copied from a national text.`,
      },
      span,
      quote: printed,
      related: others.slice(0, 5).map((one) => saysHere(one.span, one.printed)),
      data: { kind, found: printed },
    },
  ];
}

/** A commune can't reach a share of the province's communes. */
function levelFindings([first, ...others]: readonly LevelTarget[]): readonly Finding[] {
  if (first === undefined) return [];
  const { printed, unit, span } = first;
  return [
    {
      severity: "info",
      message: {
        vi: `Ghi “${printed}” là nhiệm vụ của ${unit}${others.length > 0 ? ` (và ${others.length} chỗ khác)` : ""}: chỉ tiêu tính trên số đơn vị của cả tỉnh, từng đơn vị không tự bảo đảm được; cần giao cơ quan cấp tỉnh hoặc ghi mức của từng đơn vị.`,
        en: `Found “${printed}” as the duty of each (${unit}), expected it at the province's level.`,
      },
      span,
      quote: printed,
      related: others.slice(0, 5).map((one) => saysHere(one.span, one.printed)),
      data: { unit, found: printed },
    },
  ];
}
