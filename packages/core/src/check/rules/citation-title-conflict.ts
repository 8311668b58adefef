import { spanAt } from "../../document/passage.js";
import { matchesIn } from "../../text/matches.js";
import { shortened } from "../../text/shortened.js";
import { type SharedApproval, sharedApprovals } from "../approvedSchemes.js";
import { type TitleConflict, titleConflicts } from "../citationTitles.js";
import { citedName } from "../citedMentions.js";
import { type LawSwap, lawSwaps } from "../detailedLaws.js";
import type { Finding, Said, Severity } from "../diagnostic.js";
import { lawWithLostWord } from "../knownTitles.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";
import { piecesWith } from "../wordPlaces.js";

export const citationTitleConflict: DocumentRule = {
  name: "citation-title-conflict",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Một văn bản được viện dẫn với hai trích yếu khác nhau",
    en: "One document is quoted with two titles",
  },
  looksFor: {
    vi: "Cùng số, ký hiệu, ngày ban hành nhưng trích yếu nói về hai việc khác nhau hoặc ghi hai giai đoạn khác nhau, một vài từ bị thay bằng từ khác (cảnh báo; lỗi nếu hai trích yếu đều ghi trọn và chỉ khác năm), hay thừa, thiếu một vài từ (lưu ý); trích yếu của văn bản Trung ương khác với tên đã ban hành (lưu ý); tên luật bị sót từ ở giữa (cảnh báo); nghị định, thông tư “quy định chi tiết … Luật …” ở một nơi ghi tên luật khác với các nơi còn lại (lỗi); hai đề án khác nhau được ghi là phê duyệt bằng một quyết định, một ngày (cảnh báo).",
    en: "One number and date with titles about two things or of two periods, or with a word or two changed (warning; an error where both are whole and only their years differ), or with a word or two more or less (info); a central act's title that isn't the one it was issued with (info); a law's name with a word lost in the middle (warning); a decree or circular that `details` another law in one place than in all others (error); two schemes approved by one decision of one day (warning).",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: viện dẫn lần đầu phải ghi đầy đủ, đúng trích yếu nội dung (tên) văn bản.",
    en: "Decree 30/2020/NĐ-CP, annex I, II.6: the first citation gives the subject of the document in full.",
  },
  silentWhen: {
    vi: "Trích yếu được rút gọn ở phần cuối, viết tắt; khác nhau về “ban hành”, “về việc”, “của”; hai văn bản khác ngày hoặc khác cơ quan; viện dẫn không ghi ngày mà số không mang năm.",
    en: "A title is cut short at its end or abbreviated; differs in “ban hành”, “về việc”, “của”; two documents of other days or issuers; citations without a date whose number carries no year.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phổ biến pháp luật
1. Nghị quyết số 288/2025/QH15 của Quốc hội về thí điểm các cơ chế riêng cho hộ nghèo vùng cao trong giữ rừng và tổ chức trồng hoa lấy mật; các luật khác.
2. Tập huấn Nghị quyết số 288/2025/QH15 của Quốc hội về thí điểm các cơ chế riêng cho hộ nghèo vùng cao trong giữ rừng và hoàn thiện hoa lấy mật và các quy định liên quan.`,
      lines: [4],
    },
    {
      text: `KẾ HOẠCH
Thi hành Nghị định quy định chi tiết một số điều của Luật Nuôi ong xã Hòa Mỹ
1. Học Nghị định số 44/2025/NĐ-CP ngày 02/3/2025 của Chính phủ quy định chi tiết một số điều của Luật Nuôi ong.

PHỤ LỤC
VIỆC THI HÀNH NGHỊ ĐỊNH QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT PHÒNG, CHỐNG BỆNH ONG`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển kinh tế biển
1. Thực hiện Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ phê duyệt Chương trình nuôi trồng thủy sản trên biển giai đoạn 2024 - 2030.
2. Bố trí vốn theo Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ về hỗ trợ ngư dân đóng mới tàu vỏ thép khai thác xa bờ.
3. Thực hiện Luật Quản lý tài sản công.`,
      lines: [4, 5],
    },
    {
      text: `# BÁO CÁO

Công tác gia đình

| TT | Văn bản |
|---|---|
| 1 | Kế hoạch số 71/KH-UBND ngày 12/6/2023 của UBND tỉnh về phòng ngừa bạo lực gia đình và xâm hại trẻ em giai đoạn 2023 - 2025 |
| 2 | Kế hoạch số 71/KH-UBND ngày 12/6/2023 của UBND tỉnh về phòng ngừa bạo lực gia đình và xâm hại trẻ em giai đoạn 2022 - 2025 |`,
      lines: [8],
    },
    {
      text: `KẾ HOẠCH
Phát triển cảng cá tỉnh Hòa An
Thực hiện Nghị quyết số 49-NQ/TW ngày 10/10/2023, Hội nghị lần thứ 7 của Ban Chấp hành Trung ương về Chiến lược bảo vệ rừng ngập mặn Việt Nam đến năm 2030, tầm nhìn đến năm 2040.
1. Triển khai Nghị quyết số 49-NQ/TW ngày 10/10/2023 của Ban Chấp hành Trung ương về bảo vệ rừng ngập mặn Việt Nam đến năm 2030, tầm nhìn đến năm 2045.
2. Theo Quyết định số 812/QĐ-TTg ngày 05/6/2024 của Thủ tướng Chính phủ về chính sách khuyến công đối với cơ sở sản xuất nông thôn.
3. Lập dự toán theo Quyết định số 812/QĐ-TTg ngày 05/6/2024 của Thủ tướng Chính phủ về chính sách khuyến nông đối với cơ sở sản xuất nông thôn.`,
      lines: [4, 6],
    },
    {
      text: `BÁO CÁO
1. Đề án “Xây dựng làng hoa ven sông giai đoạn 2021 - 2025” được phê duyệt theo Quyết định số 412/QĐ-UBND ngày 05/3/2021.
2. Đề án “Đào tạo nghề nuôi tôm cho thanh niên” được phê duyệt tại Quyết định số 412/QĐ-UBND ngày 05/3/2021.`,
      lines: [3],
    },
    {
      text: `KẾ HOẠCH
THI HÀNH NGHỊ ĐỊNH QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT THỦY LỢI
I. MỤC ĐÍCH
Triển khai Nghị định quy định chi tiết một số điều
của Luật Thủy lợi.
II. NHIỆM VỤ
1. Tập huấn Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản cho cấp xã.
2. Nghị quyết số 31/NQ-CP ngày 05/3/2024 của Chính phủ về phát triển nghề cá khơi xa, nuôi biển bền vững đến năm 2030;
3. Nghị quyết số 31/NQ-CP ngày 05/3/2024 của Chính phủ về phát triển nghề cá khơi xa, nuôi tôm bền vững đến năm 2030;`,
      lines: [7, 9],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển kinh tế biển
1. Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ phê duyệt Chương trình nuôi trồng thủy sản trên biển giai đoạn 2024 - 2030.
2. Quyết định số 412/QĐ-TTg ngày 05/3/2024 của Thủ tướng Chính phủ về việc phê duyệt Chương trình nuôi trồng thủy sản trên biển.
3. Kế hoạch số 71/KH-UBND ngày 12/6/2023 về phòng ngừa bạo lực gia đình; Kế hoạch số 71/KH-UBND ngày 04/5/2021 về trồng rừng ven biển và đồi trọc.
4. Thực hiện Luật Quản lý, sử dụng tài sản công, Luật Thực hành tiết kiệm, chống lãng phí.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...titleConflicts(subject).map(findingOf),
    ...lostWords(subject),
    ...lawSwaps(subject).map(swapFinding),
    ...sharedApprovals(subject).map(approvalFinding),
  ],
};

function approvalFinding({ number, name, span, otherName, otherSpan }: SharedApproval): Finding {
  return {
    message: {
      vi: `Quyết định số ${number} cùng ngày được ghi là phê duyệt hai đề án: “${short(name)}” và “${short(otherName)}”.`,
      en: `Found Decision ${number} of one day approving two schemes, expected one: “${short(name)}” and “${short(otherName)}”.`,
    },
    span,
    quote: number,
    related: [saysHere(otherSpan, number, shortened(otherName, 140))],
    data: { number, titles: [otherName, name] },
  };
}

const SEVERITY = {
  subject: "warning",
  years: "warning",
  changed: "warning",
  words: "info",
  known: "info",
} satisfies Record<TitleConflict["kind"], Severity>;

function findingOf({ kind, odd, other, at }: TitleConflict): Finding {
  const name = citedName(odd.mention);
  const span = titleSpan(odd);
  return {
    severity: kind === "years" && at?.whole === true && odd.whole ? "error" : SEVERITY[kind],
    message:
      at === null
        ? recorded(name, odd.title, other)
        : twice(name, odd.title, other, whereabouts(titleSpan(at))),
    span,
    quote: odd.title.slice(0, 200),
    related:
      at === null
        ? []
        : [
            {
              span: titleSpan(at),
              quote: other.slice(0, 200),
              message: { vi: "Trích yếu ghi ở nơi khác.", en: "The title elsewhere." },
            },
          ],
    ...(at === null ? { suggestion: other } : {}),
    data: { number: odd.mention.number, titles: [other, odd.title] },
  };
}

const short = (text: string): string => shortened(text, 140);

function twice(name: string, title: string, other: string, place: Said): Said {
  return {
    vi: `${name} được ghi hai trích yếu: “${short(title)}” và “${short(other)}” (${place.vi}).`,
    en: `Found ${name} with the title “${short(title)}”, expected one title: at ${place.en} it is “${short(other)}”.`,
  };
}

function recorded(name: string, title: string, other: string): Said {
  return {
    vi: `${name} ghi trích yếu “${short(title)}”; tên đã ban hành là “${short(other)}”.`,
    en: `Found ${name} with the title “${short(title)}”, expected “${short(other)}” as it was issued.`,
  };
}

function titleSpan({ mention, title }: TitleConflict["odd"]) {
  const at = mention.passage.text.indexOf(title, mention.to);
  return at < 0 ? mention.span : spanAt(mention.passage, mention.from, at + title.length);
}

/** An act is called by another law than everywhere else. */
function swapFinding({ odd, other }: LawSwap): Finding {
  const place = whereabouts(other.span);
  return {
    severity: "error",
    message: {
      vi: `Văn bản quy định chi tiết, hướng dẫn ghi là của “${odd.law}”, nhưng ở ${place.vi} ghi “${other.law}”.`,
      en: `Found an act that details “${odd.law}”, expected “${other.law}” as at ${place.en}.`,
    },
    span: odd.span,
    quote: odd.law,
    related: [saysHere(other.span, other.law)],
    data: { found: odd.law, expected: other.law },
  };
}

/** `Luật Nhập cảnh, quá cảnh …` without `xuất cảnh`. */
function lostWords(subject: Subject): readonly Finding[] {
  return piecesWith(subject, "luật").flatMap(({ passage }) => {
    if (!passage.text.includes("Luật ")) return [];
    return matchesIn(passage.text, /(?<![A-Za-zÀ-ỹ])Luật (?=\p{Lu})/gu).flatMap(({ index }) => {
      const found = lawWithLostWord(passage.text.slice(index, index + 200));
      if (found === undefined) return [];
      const printed = passage.text.slice(index, index + found.length);
      return [
        {
          severity: "warning" as const,
          message: {
            vi: `Tên luật ghi thiếu từ: “${printed}”; tên đúng là “${found.name}”.`,
            en: `Found a law's name with a word lost (“${printed}”), expected “${found.name}”.`,
          },
          span: spanAt(passage, index, index + found.length),
          quote: printed,
          suggestion: found.name,
        },
      ];
    });
  });
}
