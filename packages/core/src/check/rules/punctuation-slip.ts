import type { Finding } from "../diagnostic.js";
import { type PunctuationSlip, punctuationKinds, punctuationSlips } from "../punctuation.js";
import type { DocumentRule } from "../rule.js";

export const punctuationSlip: DocumentRule = {
  name: "punctuation-slip",
  scope: "document",
  severity: "info",
  title: { vi: "Dấu câu thừa, thiếu hoặc đặt sai", en: "A mark too many, too few or out of place" },
  looksFor: {
    vi: "Dấu cách trước dấu phẩy, dấu chấm; dấu chấm lạc vào giữa câu (“trong .những”); dấu câu dính liền chữ sau; hai dấu câu liền nhau; dấu gạch chéo dính một bên; ngoặc đơn, ngoặc kép mở mà không đóng hoặc đóng mà không mở; dấu cách trong số, ký hiệu (“12/NQ- HĐND”); chữ số lạc giữa một từ ghép; dấu phẩy tách đôi một từ, một thuật ngữ (“dân tộc, thiểu số”), hoặc một cụm từ mà cả văn bản viết liền; dấu phẩy sau “của”, “các”, “với”, “trên”; thiếu dấu phẩy giữa các từ mà văn bản hành chính luôn liệt kê (“cơ quan đơn vị”, “theo dõi kiểm tra”), “phòng chống” lẫn với “phòng, chống”, hai sở liền nhau; thiếu dấu gạch nối (“tổ chức chính trị xã hội”), dấu gạch nối dính một bên; gạch đầu dòng mất dấu kết thúc; ký tự thừa sau “./.” hoặc sau dấu chấm cuối đoạn. Mỗi loại báo một lần, nêu mọi chỗ; chỗ chắc chắn sai là cảnh báo, chỗ còn lại là lưu ý.",
    en: "A space before a comma or full stop; a full stop inside a phrase; a mark glued to the next word; two marks in a row; a slash glued to one side; brackets and quotation marks without their other half; a space inside a symbol (`12/NQ- HĐND`); a digit inside a compound; a comma inside a word or a term, or inside a phrase that the document prints whole everywhere else; a comma behind `của`, `các`, `với`, `trên`; no comma between what official language always lists (`cơ quan đơn vị`), `phòng chống` beside `phòng, chống`, two departments side by side; a hyphen lost (`tổ chức chính trị xã hội`) or glued to one side; an item of a list without its end mark; characters behind `./.` or behind the last full stop. Each kind is told once with all its places: as a warning what can be read in no other way, else as a remark.",
  },
  source: {
    vi: "Quy tắc trình bày văn bản tiếng Việt trên máy tính: dấu câu đứng liền chữ trước, cách chữ sau; dấu ngoặc đi từng cặp.",
    en: "How Vietnamese is typed: a mark stands close to the word before it and a space from the next; brackets come in pairs.",
  },
  silentWhen: {
    vi: "Nhãn “a)”, “1)”; dấu ba chấm; địa chỉ mạng, tên tệp; chữ viết tắt (“v.v.”, “TM.”); dấu phẩy giữa các từ cùng loại được liệt kê (“khoa học, công nghệ”, “trong, ngoài nước”); trích dẫn kéo dài nhiều đoạn; ngoặc trong ô bảng; “đầu tư xây dựng”, “đoàn thanh tra kiểm tra” (từ sau bổ nghĩa hoặc là việc của từ trước); “các nội dung nêu trên, Báo …”; tên cũ “Trung tâm Phòng chống …”; danh sách mà nhiều mục không có dấu kết thúc; số, ký hiệu bị ngắt ở cuối dòng.",
    en: "Labels `a)`, `1)`; an ellipsis; addresses and file names; abbreviations; a comma between words that are listed; quotations of several paragraphs; brackets in cells; words of which one governs or describes the other (`đầu tư xây dựng`); `nêu trên, Báo …`; old names of offices; lists of which many items have no end mark; a symbol broken at the end of a line.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện huyện Hòa An
1. Các trường học mở cửa thư viện trong .những ngày hè cho học sinh toàn huyện.
2. Thư viện huyện luân chuyển sách báo về xã , thị trấn, , trường học.
3. Kinh phí thực hiện (gồm ngân sách huyện, nguồn xã hội hóa do Phòng Tài chính trình hằng năm.
4. Thực hiện Nghị quyết số 15/NQ- HĐND của huyện.`,
      lines: [3, 4, 5, 6],
    },
    {
      text: `BÁO CÁO
Công tác người cao tuổi tỉnh Hòa An

Đời sống người cao tuổi được chăm lo.các xã đều có câu lạc bộ.

Đề nghị Ủy ban nhân dân tỉnh xem xét./. abc`,
      lines: [4, 6],
    },
    {
      text: `ĐỀ ÁN
Thư viện lưu động

| TT | Việc | Cách làm |
|---|---|---|
| 1 | Phối, hợp với các trường | Mỗi tháng một lần |
| 2 | Kho sách của, các thôn | Luân chuyển hằng quý |`,
      lines: [6],
    },
    {
      text: `PHƯƠNG ÁN
Giữ sách quý mùa mưa lũ

1. Các cơ quan đơn vị, địa phương có kho sách lập danh mục.
2. Phòng Văn hóa theo dõi, kiểm tra, đôn đốc; trong mùa mưa theo dõi kiểm tra, đôn đốc hằng tuần.
3. Thực hiện Luật Phòng chống thiên tai; lực lượng phòng thủ dân 3 sự xã chuyển sách lên cao.
4. Đưa tin trên, Đài Truyền thanh xã; thư viện lưu động đến bản của đồng bào dân tộc, thiểu số.
5. Phối hợp với Sở Nội vụ Sở Tài chính, các trường; mời tổ chức xã hội nghề nghiệp; bảo đảm vận động- thuyết phục.
6. Bản tin của xã quảng bá hình ảnh, đất nước; sổ mượn/ Phiếu trả được lưu 5 năm.. Việc này do thủ thư làm.`,
      lines: [4, 6, 7, 8, 9],
    },
    {
      text: `QUY CHẾ
Mượn sách liên thư viện

${[..."abcdefghijklmnopqrstu"].map((one) => `- Thư viện ${one.toUpperCase()} cho các thư viện bạn mượn sách trong mười lăm ngày${one === "e" ? "" : ";"}`).join("\n")}`,
      lines: [8],
    },
    {
      text: `PHƯƠNG ÁN
Mở lớp dệt ở các bản
1. Mở lớp tại các xã Nậm Lành Suối Bu, Hua Nhàn, Mường Do; đài phát tin bằng tiếng Khơ Mú tiếng Thái.
2. Xã Nậm Lành góp khung cửi; xã Suối Bu góp sợi; gặp vướng, các bản báo cáo xã xem xét chỉ đạo.`,
      lines: [3],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển thư viện huyện Hòa An
1. Nội dung: a) sách, báo; b) phòng đọc (kể cả phòng đọc thiếu nhi), v.v., mở từ 7.30 đến 17.00...
2. Gửi về thuvien.hoaan@hoaan.example, tệp bao-cao.docx; TM. Ủy ban, KT. Chủ tịch ký.
3. Chủ đề “Sách và quê hương
- Đọc để lớn,
- Đọc để làm” được phát động tháng 4.
4. Khoa học, công nghệ; tổ chức, thực hiện; các trường trong, ngoài tỉnh; tồn tại, hạn chế; phòng, chống cháy kho sách.`,
      lines: [],
    },
    {
      text: `PHƯƠNG ÁN
Giữ sách quý mùa mưa lũ
1. Đoàn thanh tra kiểm tra kho sách; tổ chức hướng dẫn, kiểm tra; đầu tư xây dựng kho; đầu tư, xây dựng kệ sách.
2. Các nội dung trên, Đài Truyền thanh xã đưa tin; Trung tâm Phòng chống thiên tai cũ bàn giao kho.
3. Ổn định chính trị xã hội; tổ chức chính trị - xã hội; phòng, chống cháy; phòng trên 3 tầng, cấp 1 trường.
4. Giám đốc Sở Nội vụ, Sở Tài chính và Công an tỉnh; hoạt động kiểm tra được đẩy mạnh, giám sát chặt chẽ.
5. Kho đặt ở các xã Nậm Lành, Suối Bu, Mường Cang Thượng Lộc; từ xã Nậm Lành đến xã Suối Bu; xem xét chỉ đạo của cấp trên.`,
      lines: [],
    },
  ],
  check: (subject) => byKind(punctuationSlips(subject)).map(findingOf),
};

type Group = readonly [PunctuationSlip, ...PunctuationSlip[]];

function byKind(found: readonly PunctuationSlip[]): readonly Group[] {
  const groups = new Map<string, [PunctuationSlip, ...PunctuationSlip[]]>();
  for (const slip of found) {
    const key = slip.sure === true ? `${slip.kind} sure` : slip.kind;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [slip]);
    else group.push(slip);
  }
  return [...groups.values()];
}

function findingOf([first, ...rest]: Group): Finding {
  const { kind, printed, likely, span } = first;
  const name = punctuationKinds[kind];
  const more =
    rest.length === 0
      ? { vi: "", en: "" }
      : { vi: ` và ${rest.length} chỗ nữa`, en: ` and ${rest.length} more` };
  const instead =
    likely === undefined
      ? { vi: "", en: kind === "lostStop" ? "a full stop or a semicolon" : "no such mark" }
      : { vi: `, có thể là “${likely}”`, en: `“${likely}”` };
  return {
    ...(first.sure === true ? { severity: "warning" as const } : {}),
    message: {
      vi: `“${printed}”: ${name.vi}${instead.vi}${more.vi}.`,
      en: `Found “${printed}” (${name.en})${more.en}, expected ${instead.en}.`,
    },
    span,
    quote: printed,
    ...(likely === undefined ? {} : { suggestion: likely }),
    ...(rest.length === 0 ? {} : { related: rest.map(relatedOf) }),
    data: { kind },
  };
}

function relatedOf({ printed, likely, span }: PunctuationSlip) {
  return {
    span,
    message: {
      vi: likely === undefined ? "Cùng loại lỗi" : `Cùng loại lỗi, có thể là “${likely}”`,
      en: likely === undefined ? "The same kind" : `The same kind, expected “${likely}”`,
    },
    quote: printed,
  };
}
