import { type CapitalSlip, capitalSlips } from "../capitalSlips.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { sentenceCapitals } from "../sentenceCapitals.js";
import type { Subject } from "../subject.js";

export const formatCapitals: DocumentRule = {
  name: "format-capitals",
  scope: "document",
  severity: "warning",
  title: { vi: "Viết hoa không đúng quy định", en: "Capitals other than the decree prescribes" },
  looksFor: {
    vi: "Chữ hoa, chữ thường khác quy định ở tên cơ quan, tổ chức (“Mặt trận tổ quốc”, “Văn phòng chính phủ”, “Hội Liên hiệp phụ nữ”, “Sở y tế”), tên địa lý (“Việt nam”, “Tây nguyên”, “Bắc bộ”), tên huân chương, ngày lễ, ngày tết, tên luật và tên loại văn bản (“Nghị Quyết số …”, “Luật đất đai”, “quyết định số …”, “điều 5 Luật …”), chữ hoa giữa câu sau tên cơ quan ban hành, sau dấu chấm phẩy và ở danh từ chung (“để Địa phương chủ động”), chữ thường đầu câu sau dấu chấm. Chỗ luật và thực tế viết hai cách, hoặc cả văn bản viết một cách: lưu ý. Mỗi cách ghi nêu một lần với mọi chỗ.",
    en: "Capitals or small letters other than prescribed in names of bodies, places, honours, days and feasts, of laws and kinds of documents (`Nghị Quyết số …`, `Luật đất đai`, `quyết định số …`, `điều 5 Luật …`), a capital inside a sentence behind the issuer's name or a semicolon, in general nouns (`để Địa phương chủ động`), a small letter behind a full stop. A remark where laws and practice go two ways, or the document keeps to one. Each form is told once with all its places.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục II (Viết hoa trong văn bản hành chính); trước đó là Phụ lục VI Thông tư 01/2011/TT-BNV.",
    en: "Decree 30/2020/NĐ-CP, annex II (capitals in administrative documents); before it Circular 01/2011/TT-BNV, annex VI.",
  },
  silentWhen: {
    vi: "Chữ in hoa toàn bộ; trong ngoặc kép; từ chung viết thường (“ban thường vụ các cấp hội”, “cơ sở y tế”); tên luật ban hành trước khi có quy định; văn bản của Đảng; văn bản trước ngày 06/4/2011; trong bảng (đối với chữ hoa sau dấu chấm phẩy, chữ thường sau dấu chấm).",
    en: "Words all in capitals; quotations; general words in small letters; laws older than the rules; the Party's documents; documents before 6/4/2011; tables (what stands behind a semicolon or a full stop).",
  },
  bad: [
    {
      text: examplePlan({
        day: "12 tháng 5 năm 2023",
        title: "Chăm lo người có công",
        body: `Thực hiện Nghị Quyết số 17/NQ-HĐND của HĐND tỉnh và quyết định số 88/QĐ-UBND của UBND tỉnh.
1. Mặt trận tổ quốc và Hội Liên hiệp phụ nữ các cấp vận động ủng hộ Quỹ.
2. Gặp mặt gia đình có Huân chương độc lập dịp tết nguyên đán.
3. Sở y tế khám bệnh theo Luật người cao tuổi; Tổ chức đoàn điều dưỡng; cấp thẻ; thăm hỏi.`,
      }),
      lines: [7, 8, 9, 10],
    },
    {
      text: `BÁO CÁO
Công tác thanh niên năm 2022

| TT | Việc | Phối hợp |
|---|---|---|
| 1 | Trại hè cho con em kiều bào về Việt nam | Văn phòng chính phủ |
| 2 | Thi tìm hiểu Biển đông | Đoàn thanh niên cộng sản Hồ Chí Minh |`,
      lines: [6, 7],
    },
    {
      text: `KẾ HOẠCH
Tập huấn hòa giải viên

Theo Nghị định số 15/2019/NĐ-CP của Chính phủ Quy định chi tiết một số điều; áp dụng điều 7 Nghị định này.
Ban chỉ đạo xã họp sáng thứ hai hằng tuần; Ban Chỉ đạo tỉnh họp hằng quý.
Tuyên truyền Ngày pháp luật Việt Nam; theo đường lối của đảng.
- Mỗi tổ có một tủ sách. các trưởng thôn giữ chìa khóa.
- Ban Chỉ huy Phòng thủ dân sự trực; Ban Chỉ huy Phòng thủ dân sự họp; Ban Chỉ huy phòng thủ dân sự báo cáo.`,
      lines: [4, 5, 6, 7, 8],
    },
    {
      text: `KẾ HOẠCH
Mở lớp đan mây ở xã Hòa An
Độc lập - Tự Do - Hạnh phúc
a) Địa phương chọn thợ già; Vận động thợ trẻ học nghề; mua khuôn đan; thuê nhà; in sách.
b) Xã trao khuôn để Địa phương chủ động mở lớp; các địa phương báo cáo; đi địa phương khác học hỏi.
c) Nghề do Nhân Dân giữ gìn; xã giúp địa phương bán hàng.`,
      lines: [3, 4, 5, 6],
    },
    {
      text: `KẾ HOẠCH
Giữ nghề đan mây ở xã Hòa An
1. Phơi mây trên đê. chú ý tránh mưa.
2. Mua khuôn đan; Vận động thợ già dạy nghề.
${"3. Chẻ mây; vót nan; nhuộm sợi; đan giỏ; hong khô.\n".repeat(4)}`,
      lines: [3, 4],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "12 tháng 5 năm 2023",
        title: "Chăm lo người có công",
        body: `Thực hiện Nghị quyết số 17/NQ-HĐND của HĐND tỉnh; Thông báo kết luận số 5-TB/TU; kế hoạch số lượng 12/Q.
1. ỦY BAN MẶT TRẬN TỔ QUỐC, ban thường vụ các cấp hội, các cơ sở y tế, cán bộ chính trị, tổ quốc tế vận.
2. Cuộc thi “Mặt trận tổ quốc trong tôi” dịp Tết Nguyên đán, Ngày Pháp luật Việt Nam, trong 03 ngày quốc tế.
3. Sở xây dựng kế hoạch theo Luật phòng, chống ma túy ngày 09/12/2000, Luật sửa đổi, bổ sung một số điều.
4. Đến phía Bắc bộ phận một cửa; đường lối của đảng viên; người thứ hai hằng năm.
5. Chi cục Thuế, chi hội Nông dân, Tổng thanh tra Chính phủ, Nxb. trẻ in sách báo, v.v. và trao quà.
6. Ngày nước lớn ở Việt Nam; những điều 2 Quyết định nêu; Ban Chỉ huy Quân sự, Ban Chỉ huy công trường.
8. Đọc báo Nhân Dân; cán bộ của Địa phương quân huyện; trao thẻ cho Doanh nghiệp tư nhân Hòa An.
7. Nội dung: a) In tờ gấp; Tổ chức hội thi; b) Tăng cường thăm hỏi; Đôn đốc các xã.`,
      }),
      lines: [],
    },
    {
      text: `Số: 12-KH/TU
KẾ HOẠCH
Của Ban thường vụ Tỉnh ủy về công tác Mặt trận tổ quốc`,
      lines: [],
    },
  ],
  check: (subject) =>
    isBound(subject) ? byForm([...capitalSlips(subject), ...sentenceCapitals(subject)]) : [],
};

/** The day on which Circular 01/2011/TT-BNV, the first with rules on capitals, took force. */
const firstDay = "2011-04-06";

/** Documents of the state since there are rules; the Party has its own. */
function isBound({ reading: { meta } }: Subject): boolean {
  return (
    (meta.date === null || meta.date >= firstDay) && !/-\p{Lu}[A-Za-zÀ-ỹ]*\/\p{Lu}/u.test(meta.number ?? "")
  );
}

function byForm(slips: readonly CapitalSlip[]): readonly Finding[] {
  const forms = new Map<string, [CapitalSlip, ...CapitalSlip[]]>();
  for (const slip of slips) {
    const key = `${slip.sureness} ${slip.printed.startsWith(";") ? ";" : slip.printed}`;
    const known = forms.get(key);
    if (known === undefined) forms.set(key, [slip]);
    else known.push(slip);
  }
  return [...forms.values()].map(findingOf);
}

function findingOf([first, ...rest]: readonly [CapitalSlip, ...CapitalSlip[]]): Finding {
  const { printed, likely, part, sureness, span } = first;
  const more =
    rest.length === 0
      ? { vi: "", en: "" }
      : { vi: ` và ${rest.length} chỗ nữa`, en: ` and ${rest.length} more` };
  return {
    severity: sureness === "sure" ? "warning" : "info",
    message: {
      vi: `Viết hoa chưa đúng: ghi “${printed}”${more.vi}, đúng là “${likely}” (Nghị định 30/2020/NĐ-CP, Phụ lục ${part}).`,
      en: `Found the capitals of “${printed}”${more.en}, expected “${likely}” (Decree 30/2020, annex ${part.replace("mục ", "")}).`,
    },
    span,
    quote: printed,
    suggestion: likely,
    ...(rest.length === 0 ? {} : { related: rest.map((slip) => saysHere(slip.span, slip.printed)) }),
    data: { printed, likely, part },
  };
}
