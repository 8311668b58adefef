import { type CongressMention, congressMentions } from "../congresses.js";
import { type CongressSwap, congressSwaps } from "../congressRoles.js";
import type { Finding } from "../diagnostic.js";
import { examplePlan } from "../examplePlan.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import { whereabouts } from "../whereabouts.js";

export const congressConflict: DocumentRule = {
  name: "congress-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Một đại hội ghi hai khóa hoặc hai nhiệm kỳ",
    en: "One congress with two ordinals or two terms",
  },
  looksFor: {
    vi: "Đại hội của cùng một tổ chức, cùng nhiệm kỳ nhưng ghi hai lần thứ khác nhau (“lần thứ XV”, “lần thứ XVI”, nhiệm kỳ 2015 - 2020); cùng lần thứ nhưng ghi hai nhiệm kỳ; Đại hội toàn quốc của Đảng đang chuẩn bị, chào mừng ghi lần thứ khác với nơi khác, hoặc thực hiện nghị quyết của Đại hội chưa họp.",
    en: "A congress of one body and one term given two ordinals (`lần thứ XV`, `lần thứ XVI`, nhiệm kỳ 2015 - 2020), or one ordinal given two terms; the Party's coming congress, which is prepared or welcomed, under another ordinal than elsewhere, or the resolution of one that hasn't met carried out.",
  },
  source: {
    vi: "Điều lệ Đảng Cộng sản Việt Nam: đại hội họp thường lệ 5 năm một lần, mỗi lần thứ có một nhiệm kỳ.",
    en: "Statutes of the Communist Party of Viet Nam: a congress every five years, one term for each ordinal.",
  },
  silentWhen: {
    vi: "Khác tổ chức, khác cấp; chỉ ghi lần thứ hoặc chỉ ghi nhiệm kỳ; văn bản không ghi ngày; chỉ một nơi nói đến Đại hội sắp họp; quán triệt, tuyên truyền nghị quyết sau Đại hội.",
    en: "Other bodies, other levels; only the ordinal or only the term is printed; the document has no day; only one place names the coming congress; making a resolution known once there is one.",
  },
  bad: [
    {
      text: `CHƯƠNG TRÌNH
Phát triển du lịch tỉnh Hòa An
Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2015 - 2020, Tỉnh ủy ban hành Chương trình.
1. Quán triệt Nghị quyết Đại hội Đảng bộ tỉnh Hòa An lần thứ XV, nhiệm kỳ 2015 - 2020.`,
      lines: [4],
    },
    {
      text: `# KẾ HOẠCH

Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2021 - 2026

- Tuyên truyền Nghị quyết Đại hội lần thứ XIII của Đảng, nhiệm kỳ 2020 - 2025.`,
      lines: [5],
    },
    {
      text: examplePlan({
        day: "05 tháng 10 năm 2020",
        title: "THI ĐUA CHÀO MỪNG ĐẠI HỘI LẦN THỨ XIII CỦA ĐẢNG",
        body: `1. Trồng 5.000 cây hướng tới Đại hội đại biểu toàn quốc lần thứ XII của Đảng.
2. Hoàn thành các chỉ tiêu theo Nghị quyết Đại hội lần thứ XIII của Đảng.
3. Đánh giá việc thực hiện Nghị quyết Đại hội XII của Đảng.`,
      }),
      lines: [7, 8],
    },
  ],
  good: [
    {
      text: examplePlan({
        day: "05 tháng 10 năm 2020",
        title: "THI ĐUA CHÀO MỪNG ĐẠI HỘI LẦN THỨ XIII CỦA ĐẢNG",
        body: `1. Trồng 5.000 cây hướng tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Đại hội thi đua yêu nước toàn quốc lần thứ X.
2. Hoàn thành các chỉ tiêu theo Nghị quyết Đại hội XII của Đảng; quán triệt Nghị quyết Đại hội XIII của Đảng ngay sau Đại hội.`,
      }),
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, nhiệm kỳ 2021 - 2026
Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025; Nghị quyết Đại hội Đảng bộ huyện lần thứ XXII, nhiệm kỳ 2020 - 2025.
Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2015 - 2020; Đại hội Đảng bộ tỉnh lần thứ XVIII.`,
      lines: [],
    },
  ],
  check: (subject) => {
    const told: CongressMention[] = [];
    const conflicts = congressMentions(subject).flatMap((mention) => {
      const other = told.find((one) => contradicts(one, mention));
      if (other !== undefined) return [findingOf(mention, other)];
      told.push(mention);
      return [];
    });
    return [...conflicts, ...congressSwaps(subject).map(swapFinding)];
  },
};

function contradicts(a: CongressMention, b: CongressMention): boolean {
  const sameTerm = a.from === b.from && a.to === b.to;
  return a.body === b.body && (a.ordinal === b.ordinal) !== sameTerm;
}

function findingOf(mention: CongressMention, other: CongressMention): Finding {
  const place = whereabouts(other.span);
  return {
    message: {
      vi: `Ghi “${mention.printed}”, nhưng ở ${place.vi} ghi “${other.printed}”; cần thống nhất.`,
      en: `Found “${mention.printed}”, expected “${other.printed}” as at ${place.en}.`,
    },
    span: mention.span,
    quote: mention.printed,
    related: [saysHere(other.span, other.printed)],
    data: { ordinals: [other.ordinal, mention.ordinal], terms: [other.from, mention.from] },
  };
}

function swapFinding({ odd, other, expected }: CongressSwap): Finding {
  const place = whereabouts(other.span);
  const what =
    odd.role === "ahead"
      ? { vi: "Đại hội đang chuẩn bị, chào mừng", en: "the coming congress" }
      : { vi: "Đại hội có nghị quyết đang thực hiện", en: "the congress whose resolution is carried out" };
  return {
    message: {
      vi: `Ghi “${odd.printed}”, nhưng ${what.vi} là lần thứ ${expected} (${place.vi}: “${other.printed}”).`,
      en: `Found “${odd.printed}”, expected ${expected} for ${what.en} as at ${place.en}.`,
    },
    span: odd.span,
    quote: odd.printed,
    related: [saysHere(other.span, other.printed)],
    data: { found: odd.ordinal, expected },
  };
}
