import type { Span } from "../../document/span.js";
import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { goalClaims } from "../goalClaims.js";
import { goalsWithoutRows } from "../goalsWithoutRows.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { type UnlistedTarget, unlistedSteps, unlistedTargets } from "../targetLists.js";
import { unknownTargets } from "../targetReferences.js";
import { type TargetStatement, targetStatements } from "../targetStatements.js";
import { whereabouts } from "../whereabouts.js";

export const targetMissing: DocumentRule = {
  name: "target-missing",
  scope: "document",
  severity: "error",
  title: { vi: "Mục tiêu chỉ có ở một danh mục", en: "A target listed in one place only" },
  looksFor: {
    vi: "Hai danh mục mục tiêu của cùng một kế hoạch (phần lời và phụ lục, hai phụ lục) trùng nhau phần lớn nhưng một mục tiêu chỉ có ở một danh mục; mục tiêu được kể trong “từ 3.1-3.9” mà không danh mục nào có. Mục tiêu có con số chỉ ghi ở phần lời mà các bảng chỉ tiêu có hầu hết mục tiêu khác, hoặc chỉ ghi ở bảng chỉ tiêu lặp lại phần lời, hoặc được giao (“chủ trì mục tiêu 3.3”) mà không nơi nào nêu (cảnh báo); không nơi nào nói bảng có đủ các mục tiêu, hoặc là vế sau của một mục mà vế kia đã có trong bảng (lưu ý); tỷ lệ phấn đấu chỉ có ở phần lộ trình (lưu ý).",
    en: "Two lists of targets of one plan agree for the most part but a target stands in one only; a target within a stated range (`từ 3.1-3.9`) is listed nowhere. A target with a figure stands in the text only or in the table that repeats the text only, or is assigned by a number that nothing carries (warning); nothing says that the tables hold all goals, or another half of the same item has its row (info); a share to be reached stands in the roadmap only (info).",
  },
  source: {
    vi: "Phụ lục phải có đủ các mục tiêu mà kế hoạch đặt ra.",
    en: "Annexes must hold all targets that the plan sets.",
  },
  silentWhen: {
    vi: "Danh mục dưới năm mục tiêu hoặc trùng nhau dưới bốn phần năm; số hiệu bị bỏ cách ở mọi nơi (10.5 không có trong danh mục nào và cũng không được kể); số hiệu mục tiêu của văn bản khác.",
    en: "A list has fewer than five targets or they share less than four fifths; a number that is skipped everywhere and not claimed; numbers of another act's targets.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | Chủ trì: Sở Xây dựng |
| Mục tiêu 1.2: Hỗ trợ việc làm cho thanh niên | Chủ trì: Sở Nội vụ |
| Mục tiêu 1.3: Mở rộng bảo hiểm y tế | Chủ trì: Sở Y tế |
| Mục tiêu 1.4: Phòng chống xâm hại trẻ em | Chủ trì: Sở Y tế |
| Mục tiêu 1.5: Giảm tai nạn giao thông | Chủ trì: Sở Xây dựng |
| Mục tiêu 1.6: Tăng che phủ rừng | Chủ trì: Sở Nông nghiệp và Môi trường |

PHỤ LỤC II

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | 1.1. Số nhà tạm được xóa | nhà | 200 | 400 |
| Mục tiêu 1.2: Hỗ trợ việc làm cho thanh niên | 1.2. Số thanh niên có việc làm | người | 100 | 300 |
| Mục tiêu 1.3: Mở rộng bảo hiểm y tế | 1.3. Tỷ lệ dân số tham gia bảo hiểm y tế | % | 92 | 95 |
| Mục tiêu 1.5: Giảm tai nạn giao thông | 1.5. Số vụ tai nạn giao thông | vụ | 90 | 60 |
| Mục tiêu 1.6: Tăng che phủ rừng | 1.6. Tỷ lệ che phủ rừng | % | 40 | 42 |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Phát triển bưu chính tỉnh Hòa An
II. MỤC TIÊU ĐẾN NĂM 2030
- Tỷ lệ xã có điểm bưu cục phục vụ trong ngày đạt 100%.
- Tỷ lệ bưu gửi phát đúng hạn đạt 98%.
- Tỷ lệ bưu tá dùng thiết bị quét mã đạt 90%.
- Tỷ lệ hộ nông dân bán hàng qua sàn thương mại điện tử đạt 35%.
- Tỷ lệ bưu cục dùng xe điện đạt 25%.
III. LỘ TRÌNH
1. Đến năm 2028 phấn đấu 60% bưu cục có tủ nhận hàng tự động.

PHỤ LỤC

| TT | Chỉ tiêu | Chủ trì |
|---|---|---|
| 1 | Tỷ lệ xã có điểm bưu cục phục vụ trong ngày đạt 100% | Bưu điện tỉnh |
| 2 | Tỷ lệ bưu gửi phát đúng hạn đạt 98% | Bưu điện tỉnh |
| 3 | Tỷ lệ bưu tá dùng thiết bị quét mã đạt 90% | Bưu điện tỉnh |
| 4 | Tỷ lệ hộ nông dân bán hàng qua sàn thương mại điện tử đạt 35% | Sở Công Thương |
| 5 | Tỷ lệ bưu cục dùng xe điện đạt 25% | Bưu điện tỉnh |
| 6 | Số lớp dạy đóng gói nông sản đạt 40 lớp | Hội Nông dân tỉnh |`,
      lines: [10, 21],
    },
    {
      text: `KẾ HOẠCH
Phát triển nghề trồng dâu nuôi tằm huyện Hòa An giai đoạn 2023 - 2026
II. MỤC TIÊU ĐẾN NĂM 2026
1. Diện tích trồng dâu đạt 420 ha; năng suất kén bình quân đạt 1,8 tấn/ha.
2. 65% hộ nuôi tằm dùng giống lai có kiểm dịch; 40% hộ có nhà nuôi tằm riêng.
3. Ít nhất 12 tổ hợp tác ươm tơ có máy ươm tự động.
4. 90% học viên lớp dệt thủ công được cấp chứng chỉ nghề.
5. Sản lượng tơ thô đạt 95 tấn; 30% sản lượng tơ thô được dệt tại chỗ.
(Chỉ tiêu từng năm tại Phụ lục kèm theo)

PHỤ LỤC

TT	Chỉ tiêu	Đơn vị tính	2023	2024	2026
1	Diện tích trồng dâu	ha	310	350	420
2	Năng suất kén bình quân	tấn/ha	1,5	1,6	1,8
3	Tỷ lệ hộ nuôi tằm dùng giống lai có kiểm dịch	%	40	50	65
4	Tỷ lệ hộ có nhà nuôi tằm riêng	%	22	30	40
5	Số tổ hợp tác ươm tơ có máy ươm tự động	tổ	5	8	12
6	Sản lượng tơ thô	tấn	60	75	95
7	Tỷ lệ sản lượng tơ thô được dệt tại chỗ	%	12	20	30`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc cây xanh đô thị
I. MỤC TIÊU
1.1. Trồng 4.000 cây bóng mát.
1.2. Thay thế 600 cây sâu bệnh.
2.1. Lập hồ sơ cho 100% cây cổ thụ.
2.2. Gắn biển tên cho 80% cây trên phố.
2.3. Đào tạo 30 thợ leo cây.
II. PHÂN CÔNG
1. Công ty Công viên chủ trì mục tiêu 1.1, 1.2 và 2.4.
2. Phòng Quản lý đô thị chủ trì mục tiêu 2.1, 2.2, 2.3.`,
      lines: [10],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1: Xóa nhà tạm cho hộ nghèo | Chủ trì: Sở Xây dựng |
| Mục tiêu 1.2: Hỗ trợ việc làm cho thanh niên | Chủ trì: Sở Nội vụ |
| Mục tiêu 1.3: Mở rộng bảo hiểm y tế | Chủ trì: Sở Y tế |
| Mục tiêu 1.5: Giảm tai nạn giao thông | Chủ trì: Sở Xây dựng |
| Mục tiêu 1.6: Tăng che phủ rừng | Chủ trì: Sở Nông nghiệp và Môi trường |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...betweenLists(subject),
    ...fromClaims(subject),
    ...beyondClaims(subject),
    ...unlisted(subject).map(unlistedFinding),
    ...unlistedSteps(subject).map(stepFinding),
    ...unknownTargets(subject).map(unknownFinding),
  ],
};

/** Goals missing in a table of targets, and those without a row in the tables of indicators; each once. */
function unlisted(subject: Subject): readonly UnlistedTarget[] {
  const found = unlistedTargets(subject);
  const told = new Set(found.map(({ span }) => span.line));
  const more = goalsWithoutRows(subject)
    .filter(({ span }) => !told.has(span.line))
    .map(({ text, span, table, sure }) => ({
      text,
      span,
      other: table,
      missingIn: "table" as const,
      unsure: !sure,
    }));
  return [...found, ...more];
}

function unlistedFinding({ text, span, other, missingIn, unsure }: UnlistedTarget): Finding {
  const place = whereabouts(other);
  const said = shortened(text, 140);
  return {
    severity: unsure === true ? "info" : "warning",
    message:
      missingIn === "text"
        ? {
            vi: `Chỉ tiêu “${said}” có trong bảng nhưng không có trong phần mục tiêu từ ${place.vi}.`,
            en: `Found the target “${said}” in the table, expected it also among the goals from ${place.en} on.`,
          }
        : {
            vi: `Mục tiêu “${said}” không có trong bảng chỉ tiêu từ ${place.vi}, nơi có các mục tiêu khác.`,
            en: `Found the target “${said}” in the text, expected it also in the table from ${place.en} on, which has the others.`,
          },
    span,
    quote: said,
    related: [{ span: other, message: { vi: "Danh mục không có mục tiêu này", en: "The list without it" } }],
  };
}

function stepFinding({ text, span }: { readonly text: string; readonly span: Span }): Finding {
  return {
    severity: "info",
    message: {
      vi: `Lộ trình ghi “${text}” nhưng phần mục tiêu không có tỷ lệ này.`,
      en: `The roadmap says “${text}”, expected this share among the goals.`,
    },
    span,
    quote: text,
  };
}

function unknownFinding({
  code,
  text,
  span,
}: {
  readonly code: string;
  readonly text: string;
  readonly span: Span;
}): Finding {
  return {
    severity: "warning",
    message: {
      vi: `“${text}” nhắc đến mục tiêu ${code}, nhưng văn bản không nêu mục tiêu này.`,
      en: `Found a reference to target ${code} in “${text}”, expected a target of this number.`,
    },
    span,
    quote: text,
    data: { code },
  };
}

function betweenLists(subject: Subject): readonly Finding[] {
  const lists = new Map<number, Map<string, TargetStatement>>();
  for (const statement of targetStatements(subject)) {
    if (!statement.code.includes(".")) continue;
    const list = lists.get(statement.list) ?? new Map<string, TargetStatement>();
    if (!list.has(statement.code)) list.set(statement.code, statement);
    lists.set(statement.list, list);
  }
  const full = [...lists.values()].filter((list) => list.size > 4);
  return full.flatMap((list, at) => full.flatMap((other, to) => (at === to ? [] : missingFrom(list, other))));
}

function missingFrom(
  list: ReadonlyMap<string, TargetStatement>,
  other: ReadonlyMap<string, TargetStatement>,
): readonly Finding[] {
  const shared = [...list.keys()].filter((code) => other.has(code)).length;
  if (shared * 5 < Math.max(list.size, other.size) * 4) return [];
  return [...list.values()]
    .filter(({ code }) => !other.has(code))
    .map((statement) => listFinding(statement, placeFor(statement, other) ?? statement.span));
}

/** Where the list lacks it: at the next target of its goal, else at the list's beginning. */
function placeFor({ code }: TargetStatement, other: ReadonlyMap<string, TargetStatement>): Span | undefined {
  const [goal, number] = code.split(".");
  const next = [...other.values()].find((each) => {
    const [theirs, at] = each.code.split(".");
    return theirs === goal && Number(at) > Number(number);
  });
  const [start] = other.values();
  return (next ?? start)?.span;
}

function listFinding({ code, span, title }: TargetStatement, other: Span): Finding {
  const place = whereabouts(other);
  return {
    message: {
      vi: `Mục tiêu ${code} có ở đây nhưng không có trong danh mục ở ${place.vi}.`,
      en: `Target ${code} stands here but not in the list at ${place.en}.`,
    },
    span,
    quote: title.slice(0, 160),
    related: [
      {
        span: other,
        message: { vi: `Danh mục không có mục tiêu ${code}`, en: `The list without target ${code}` },
      },
    ],
    data: { code },
  };
}

/** Targets that a goal's range names and no list holds. */
function fromClaims(subject: Subject): readonly Finding[] {
  const listed = new Set([
    ...targetStatements(subject).map(({ code }) => code),
    ...subject.reading.targets.map(({ code }) => code),
  ]);
  const targets = [...listed].filter((code) => code.includes(".")).length;
  const claims = goalClaims(subject);
  const claimed = claims.flatMap(({ codes }) => codes);
  if (targets * 5 < claimed.length * 4 || targets === 0) return [];
  return claims.flatMap(({ codes, span, text }) => {
    const missing = codes.filter((code) => !listed.has(code));
    if (missing.length === 0) return [];
    const names = missing.join(", ");
    return [
      {
        message: {
          vi: `“${text}” kể cả mục tiêu ${names}, nhưng không danh mục nào của văn bản có mục tiêu này.`,
          en: `“${text}” includes target ${names}, but no list of the document has it.`,
        },
        span,
        quote: text,
        data: { codes: missing },
      },
    ];
  });
}

/** Targets of a list that the range said for their goal leaves out: `Mục tiêu 8: 2 mục tiêu, từ 8.1 đến 8.2` and a row 8.3. */
function beyondClaims(subject: Subject): readonly Finding[] {
  const claims = new Map(goalClaims(subject).map((claim) => [claim.goal, claim]));
  const told = new Set<string>();
  return targetStatements(subject).flatMap(({ code, span, title }) => {
    const claim = claims.get(code.split(".")[0] ?? "");
    if (claim === undefined || claim.codes.length === 0 || claim.codes.includes(code)) return [];
    if (!/^\d+\.\d+$/u.test(code) || told.has(code)) return [];
    told.add(code);
    const place = whereabouts(claim.span);
    return [
      {
        message: {
          vi: `Mục tiêu ${code} có ở đây nhưng không thuộc các mục tiêu kể ở ${place.vi} (“${claim.text}”).`,
          en: `Target ${code} stands here but isn't among those named at ${place.en} (“${claim.text}”).`,
        },
        span,
        quote: title.slice(0, 160),
        related: [{ span: claim.span, message: { vi: claim.text, en: claim.text }, quote: claim.text }],
        data: { code },
      },
    ];
  });
}
