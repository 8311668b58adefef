import {
  type MisplacedAbbreviation,
  misplacedAbbreviations,
  type StrangeAbbreviation,
  strangeAbbreviations,
} from "../abbreviations.js";
import { type CampaignName, oddCampaignNames } from "../campaignNames.js";
import { type UnusedTerm, unusedTerms } from "../definedTerms.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import { type ShortenedName, shortenedNames } from "../quotedNames.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { type OtherKind, otherKinds, planByScheme } from "../schemeKinds.js";

export const termConflict: DocumentRule = {
  name: "term-conflict",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Tên gọi tắt, chữ viết tắt ghi không thống nhất",
    en: "Short names and abbreviations that disagree",
  },
  looksFor: {
    vi: "Tên gọi tắt được đặt (“sau đây gọi tắt là …”) nhưng không dùng ở đâu, trong khi cả văn bản dùng một tên khác cùng loại; chữ viết tắt trong ngoặc đứng sau cụm từ không phải của nó, trong khi chỗ khác ghi đúng; tên tháng, tuần lễ, phong trào, cuộc vận động trong ngoặc kép một lần ghi khác thứ tự từ hoặc khác một vài từ ở giữa; tên khác trong ngoặc kép (mô hình, dự án…) một lần bị sót từ ở giữa; chữ viết tắt quốc tế đứng sau cụm từ khác nghĩa (lưu ý); một tên lúc là đề án, lúc là chương trình, kế hoạch gọi bằng tên của đề án mà nó triển khai (lưu ý).",
    en: "A short name is introduced (`sau đây gọi tắt là …`) and never used, while another one of its kind is used throughout; an abbreviation in brackets stands behind words that aren't its own, while another place has them right; the quoted name of a month, week or campaign once has its words in another order, or a few others in the middle; another quoted name (a model, a project) once lacks words of its middle; an international abbreviation behind words of another meaning (a remark); one name told once of a scheme, once of a programme, or a plan called by the name of the scheme that it carries out (a remark).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Điều 10 khoản 3 và Phụ lục I: nội dung thống nhất; chữ viết tắt phải được giải thích đúng khi dùng lần đầu.",
    en: "Decree 30/2020/NĐ-CP, article 10(3) and annex I: consistent contents; abbreviations are explained where they are first used.",
  },
  silentWhen: {
    vi: "Tên gọi tắt được dùng ít nhất một lần; không có tên nào khác cùng loại dùng từ hai lần; tên gọi tắt viết thường hoặc có số; chữ viết tắt chỉ giải thích một lần và không thuộc chữ quen dùng.",
    en: "The short name is used at least once; no other name of its kind is used twice; short names without a capital or with figures; abbreviations explained only once.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Thi hành Nghị định về nghề nuôi ong
Thực hiện Nghị định số 44/2025/NĐ-CP ngày 02/3/2025 của Chính phủ quy định chi tiết một số điều của Luật Nuôi ong (sau đây viết tắt là Luật), UBND tỉnh ban hành Kế hoạch như sau:
1. Phổ biến, thi hành Nghị định kịp thời.
2. Lập danh sách đàn ong (Điều 7 Nghị định).
3. Các xã tổ chức thi hành Nghị định trên địa bàn.`,
      lines: [3],
    },
    {
      text: `# KẾ HOẠCH

Hội thi mật ong

UBND xã tổ chức Đợt thi nếm mật lần thứ hai (sau đây gọi tắt là Hội diễn thi nếm mật) như sau:

- Ghi danh tham gia Đợt thi nếm mật trước ngày 05/3.
- Khen thưởng sau Đợt thi nếm mật; xem lại Hội diễn thi nếm mật kiểu cũ.
- Báo cáo kết quả Đợt thi nếm mật.`,
      lines: [5],
    },
    {
      text: examplePlan({
        title: "Phát động phong trào trồng hoa",
        body: `Hưởng ứng phong trào trồng hoa ven đường (sau đây gọi tắt là Cuộc thi trồng hoa), Ủy ban nhân dân tỉnh ban hành Kế hoạch.
1. Phổ biến mục đích của Hội thi trồng hoa đến các xã.
2. Các xã đăng ký tham gia Hội thi trồng hoa, báo cáo kết quả của Hội thi trồng hoa.
3. Dùng vốn đầu tư trực tiếp nước ngoài (FDI), vốn hỗ trợ phát triển chính thức (ODA).
4. Thu hút đầu tư trực tiếp nước ngoài (ODA)
vào nghề trồng hoa.
5. Đóng bảo hiểm xã hội (BHXH) và mua bảo hiểm y tế (BHYT) cho người trồng hoa.
6. Số người có thẻ bảo hiểm y tế (BHXH) tăng.
7. Mở “Tháng cùng thanh niên trồng hoa”; “Tuần lễ làm đẹp và giữ sạch đường làng quê ta”.
8. Báo cáo kết quả “Tháng thanh niên cùng
trồng hoa” và “Tuần lễ làm đẹp, giữ đường làng quê ta”.`,
      }),
      lines: [7, 11, 14, 16, 17],
    },
    {
      text: `# THÔNG BÁO

Phát động “Chiến dịch thu gom lưới cũ và trả lại rạn san hô bãi cá” ở các cảng.

| TT | Việc |
|---|---|
| 1 | Treo biển “Chiến dịch thu gom lưới cũ và trả lại rạn san hô bãi cá” |
| 2 | Mở đợt “Tháng ngư dân nhặt rác biển” |
| 3 | Tổng kết “Chiến dịch thu gom lưới cũ và trả lại luồng lạch” |
| 4 | Khen thưởng “Tháng nhặt rác ngư dân ta” |`,
      lines: [9, 10],
    },
    {
      text: `# KẾ HOẠCH

Mở bếp ăn trưa ở chợ nổi

Nhân rộng mô hình “Bếp ăn trưa nghĩa tình của hội phụ nữ và ghe
hàng trên chợ nổi” đến các bến.

| TT | Việc |
|---|---|
| 1 | Thực hiện Đề án gìn giữ văn hóa chợ nổi |
| 2 | Dùng phần mềm bán hàng trên ghe (ERP) |
| 3 | Đánh giá “Bếp ăn trưa nghĩa tình của hội phụ nữ trên chợ nổi” |
| 4 | Sơ kết Chương trình gìn giữ văn hóa chợ nổi |`,
      lines: [11, 12, 13],
    },
    {
      text: examplePlan({
        title: "Triển khai thực hiện Đề án gìn giữ văn hóa chợ nổi",
        body: "1. Các xã báo cáo kết quả Kế hoạch gìn giữ văn hóa chợ nổi trước ngày 05/12.",
      }),
      lines: [7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Mở bếp ăn trưa ở chợ nổi
1. Nhân rộng “Bếp ăn trưa nghĩa tình của hội phụ nữ trên chợ nổi tỉnh ta”, “Bếp ăn trưa nghĩa tình của hội phụ nữ trên chợ nổi các xã tỉnh ta”.
2. Thực hiện Đề án gìn giữ văn hóa chợ nổi; Chương trình của tỉnh gìn giữ văn hóa chợ nổi; quản trị nguồn lực doanh nghiệp (ERP).`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Thi hành Luật Nuôi ong
Thực hiện Nghị định số 44/2025/NĐ-CP ngày 02/3/2025 của Chính phủ quy định chi tiết một số điều của Luật Nuôi ong (sau đây viết tắt là Luật), UBND tỉnh ban hành Kế hoạch như sau:
1. Phổ biến Nghị định, thi hành Luật và Nghị định kịp thời.
2. Lập danh sách đàn ong (Điều 7 Nghị định); nêu việc khó trong thi hành Luật.`,
      lines: [],
    },
    {
      text: examplePlan({
        title: "Phát động phong trào trồng hoa",
        body: `Hưởng ứng phong trào trồng hoa (sau đây gọi tắt là Hội thi), Ủy ban nhân dân tỉnh ban hành Kế hoạch (sau đây gọi tắt là Kế hoạch trồng hoa).
1. Các xã đăng ký theo Kế hoạch trồng hoa; Hội thi trồng hoa, Hội thi cắm hoa mở vào tháng 3.
2. “Cuộc thi vẽ tranh về hoa ven đường làng”, “Cuộc thi vẽ tranh về hoa ven sông”; “Tháng hành động vì trẻ em”, “Tháng hành động vì môi trường”.
3. Vốn vay ưu đãi nước ngoài (ODA), vốn hỗ trợ phát triển chính thức (ODA); bảo hiểm xã hội (BHXH).`,
      }),
      lines: [],
    },
  ],
  check: (subject) => [
    ...unusedTerms(subject).map(termFinding),
    ...misplacedAbbreviations(subject).map(abbreviationFinding),
    ...strangeAbbreviations(subject).map(strangeFinding),
    ...[...oddCampaignNames(subject), ...shortenedNames(subject)].map(nameFinding),
    ...[...otherKinds(subject), ...planByScheme(subject)].map(kindFinding),
  ],
};

function termFinding({ term, span, rival, times, rivalSpan }: UnusedTerm): Finding {
  return {
    message: {
      vi: `Đặt tên gọi tắt là “${term}” nhưng không dùng; văn bản dùng “${rival}” (${times} lần).`,
      en: `Found the short name “${term}”, which is never used, expected “${rival}” as the text has it (${times} times).`,
    },
    span,
    quote: term,
    related: [saysHere(rivalSpan, rival)],
    suggestion: rival,
    data: { found: term, expected: rival },
  };
}

function abbreviationFinding({
  letters,
  words,
  span,
  otherWords,
  otherSpan,
}: MisplacedAbbreviation): Finding {
  return {
    severity: "error",
    message: {
      vi: `“${words} (${letters})”: chữ viết tắt không phải của cụm từ này; chỗ khác ghi “${otherWords}”.`,
      en: `Found “${words} (${letters})”, expected the abbreviation's own words: “${otherWords}”.`,
    },
    span,
    quote: letters,
    related: [saysHere(otherSpan, otherWords)],
    data: { found: letters, expected: otherWords },
  };
}

function nameFinding({ printed, span, expected, otherSpan }: CampaignName | ShortenedName): Finding {
  return {
    message: {
      vi: `Tên ghi “${printed}”, chỗ khác ghi “${expected}”; cần thống nhất tên.`,
      en: `Found the name “${printed}”, expected “${expected}” as elsewhere.`,
    },
    span,
    quote: printed,
    related: [saysHere(otherSpan, expected)],
    suggestion: expected,
    data: { found: printed, expected },
  };
}

function strangeFinding({ letters, printed, expected, span }: StrangeAbbreviation): Finding {
  return {
    severity: "info",
    message: {
      vi: `“${printed} (${letters})”: ${letters} thường là “${expected}”; cần xem lại cụm từ hoặc chữ viết tắt.`,
      en: `Found “${printed} (${letters})”, expected the words of ${letters}: “${expected}”.`,
    },
    span,
    quote: letters,
    data: { found: letters, expected },
  };
}

function kindFinding({ printed, span, expected, otherSpan }: OtherKind): Finding {
  return {
    severity: "info",
    message: {
      vi: `Ghi “${printed}”, chỗ khác ghi “${expected}”; cần thống nhất tên loại.`,
      en: `Found “${printed}”, expected “${expected}” as elsewhere.`,
    },
    span,
    quote: printed,
    related: [saysHere(otherSpan, expected)],
    data: { found: printed, expected },
  };
}
