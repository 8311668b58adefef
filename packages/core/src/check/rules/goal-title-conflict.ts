import { fold } from "../../text/fold.js";
import type { Finding } from "../diagnostic.js";
import { otherMarks } from "../otherMarks.js";
import { type RegroupedList, regroupedLists } from "../regroupedLists.js";
import type { DocumentRule } from "../rule.js";
import { findOtherFigures, type OtherFigures } from "../targetFigures.js";
import { statementsByCode, type TargetStatement } from "../targetStatements.js";
import { whereabouts } from "../whereabouts.js";
import { findDifference, type WordingDifference } from "../wording.js";

export const goalTitleConflict: DocumentRule = {
  name: "goal-title-conflict",
  scope: "document",
  severity: "warning",
  title: {
    vi: "Một mục tiêu ghi lời văn khác nhau ở hai nơi",
    en: "One goal or target worded differently in two places",
  },
  looksFor: {
    vi: "Cùng một số hiệu mục tiêu (Mục tiêu 3, Mục tiêu 3.8) được ghi ở hai nơi trong văn bản với con số khác nhau (lỗi) hoặc nội dung khác nhau về ý: từ khác nghĩa, thêm hoặc bớt một cụm từ (cảnh báo), bớt hoặc khác một từ (lưu ý); một dãy liệt kê tách thành các nội dung khác nhau vì dấu phẩy đặt khác chỗ (lưu ý).",
    en: "One goal or target number stands in two places with other figures (error), with words of different meaning (warning) or with a word dropped or changed (info); the commas of one list stand elsewhere, so that it names other members (info).",
  },
  source: {
    vi: "Phụ lục cụ thể hóa phần lời; mục tiêu phải được chép nguyên văn.",
    en: "Annexes carry out the body; a goal is copied word for word.",
  },
  silentWhen: {
    vi: "Chỉ khác hoa thường, dấu câu, hư từ, phần trong ngoặc hoặc lỗi quét chữ; phần cuối bị ngắt trang; hai lời văn khác hẳn nhau (hai danh mục mục tiêu khác nhau).",
    en: "They differ in case, punctuation, grammar words, brackets or scanner slips; an end is cut off by a page; they have little in common (two different lists).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An
II. MỤC TIÊU
- Mục tiêu 1: Giảm nghèo bền vững ở vùng kém phát triển của tỉnh.
- Mục tiêu 2: Phát triển nguồn nhân lực chất lượng cao.

PHỤ LỤC I

| Mục tiêu | Chủ trì |
|---|---|
| Mục tiêu 1: Giảm nghèo bền vững ở vùng trọng điểm du lịch của tỉnh | Sở Nội vụ |
| Mục tiêu 2: Phát triển nguồn nhân lực chất lượng cao | Sở Nội vụ |`,
      lines: [11],
    },
    {
      text: `KẾ HOẠCH
Chăm sóc trẻ em tỉnh Hòa An
I. MỤC TIÊU
2.1. Đến năm 2025, tỷ lệ trẻ em thấp còi còn dưới 18%.
2.2. Đến năm 2025, 95% trẻ em được tiêm chủng.

PHỤ LỤC
Mục tiêu	Nhiệm vụ	Chủ trì
Mục tiêu 2.1: Đến năm 2025, tỷ lệ trẻ em thấp còi còn dưới 16%	Dinh dưỡng	Sở Y tế
Mục tiêu 2.2: Đến năm 2025, 95% trẻ em được tiêm chủng	Tiêm chủng	Sở Y tế`,
      lines: [9],
    },
    {
      text: `CHƯƠNG TRÌNH
Phát triển nông thôn tỉnh Hòa An

| Nhiệm vụ | Chủ trì |
|---|---|
| Mục tiêu 4.1: Cải tạo các vùng đất nghèo ven sông để trồng cây ăn quả | Sở Nông nghiệp và Môi trường |
| Mục tiêu 4.2: Theo dõi chất lượng nước mặn ở các cửa cống | Sở Nông nghiệp và Môi trường |

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 4.1: Cải tạo các vùng đá ngầm ven sông để trồng cây ăn quả | 4.1. Diện tích đất được cải tạo | ha | 200 | 500 |
| Mục tiêu 4.2: Theo dõi chất lượng nước mặt ở các cửa cống | 4.2. Số điểm quan trắc | điểm | 9 | 14 |`,
      lines: [11, 12],
    },
    {
      text: `KẾ HOẠCH
Xây dựng gia đình văn hóa
1. Quán triệt các tiêu chí ấm no bền chặt, tiến bộ, hạnh phúc và văn minh.
2. Vận động các hộ thực hiện tiêu chí ấm no, bền chặt, tiến bộ hạnh phúc và văn minh.`,
      lines: [4],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An
II. MỤC TIÊU
- Mục tiêu 1: Bảo đảm giảm nghèo bền vững ở mọi nơi.
- Mục tiêu 2: Phát triển nguồn nhân lực chất lượng cao.

PHỤ LỤC I

| Mục tiêu | Chủ trì |
|---|---|
| Mục tiêu 1. Đảm bảo giảm nghèo bền vững ở mọi nơi (trên địa bàn tỉnh) | Sở Nội vụ |
| Mục tiêu 2: Phát triền nguổn nhân lực chất lượng cao. | Sở Nội vụ |`,
      lines: [],
    },
    {
      text: `KẾ HOẠCH
Xây dựng gia đình văn hóa
1. Quán triệt các tiêu chí ấm no, tiến bộ, hạnh phúc và văn minh.
2. Vận động các hộ thực hiện tiêu chí ấm no, tiến bộ hạnh phúc và văn minh.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...[...statementsByCode(subject).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const figures = findOtherFigures([first, ...others], subject);
      const found = others.flatMap((other) => judge(first, other) ?? []);
      const material = found.filter(({ severity }) => severity === "warning");
      return [
        ...(figures === undefined ? [] : [figureFinding(figures)]),
        ...(material.length > 0 ? material : found.slice(0, 1)),
      ];
    }),
    ...regroupedLists(subject).map(listFinding),
  ],
};

function listFinding({ first, other }: RegroupedList): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "info",
    message: {
      vi: `Liệt kê “${other.text}” tách bằng dấu phẩy khác với ${place.vi} (“${first.text}”); kiểm tra số nội dung được kể.`,
      en: `Found the list “${other.text}” divided by commas otherwise than at ${place.en} (“${first.text}”); expected the same members.`,
    },
    span: other.span,
    quote: other.text,
    related: [
      { span: first.span, quote: first.text, message: { vi: "Cách tách ở đây", en: "As divided here" } },
    ],
    data: { first: first.text, other: other.text },
  };
}

function figureFinding({ first, other, there, here }: OtherFigures): Finding {
  const place = whereabouts(first.span);
  return {
    severity: "error",
    message: {
      vi: `Mục tiêu ${other.code} ghi ${here}, nhưng ở ${place.vi} ghi ${there} với cùng lời văn.`,
      en: `Target ${other.code} says ${here}, expected ${there} as at ${place.en} in the same words.`,
    },
    span: other.span,
    quote: here,
    related: [
      {
        span: first.span,
        message: { vi: `Ở đây ghi ${there}`, en: `Here ${there}` },
        quote: first.title.slice(0, 160),
      },
    ],
    suggestion: there,
    data: { code: other.code, figures: [there, here] },
  };
}

function judge(first: TargetStatement, other: TargetStatement): Finding | undefined {
  if (first.title === other.title) return undefined;
  const words = findDifference(first.title, other.title);
  const difference =
    words?.weight === "material"
      ? words
      : (negated(first.title, other.title) ?? words ?? otherMarks(first.title, other.title));
  if (difference === undefined || difference.alike < (sameOpening(first, other) ? 0.35 : 0.5))
    return undefined;
  const gap = difference.gaps.toSorted((a, b) => size(b) - size(a))[0];
  if (gap === undefined) return undefined;
  const place = whereabouts(first.span);
  const [here, there] = [shown(gap.second), shown(gap.first)];
  return {
    severity: difference.weight === "material" || isShortGoal(first, gap) ? "warning" : "info",
    message: {
      vi: `Mục tiêu ${other.code} ghi ${here.vi}, nhưng ở ${place.vi} ghi ${there.vi}; cần thống nhất lời văn.`,
      en: `Target ${other.code} says ${here.en}, but at ${place.en} ${there.en}; expected the same wording.`,
    },
    span: other.span,
    quote: gap.second === "" ? other.title.slice(0, 160) : gap.second,
    related: [
      {
        span: first.span,
        message: { vi: `Ở đây ghi ${there.vi}`, en: `Here ${there.en}` },
        quote: first.title.slice(0, 160),
      },
    ],
    suggestion: first.title,
    data: { code: other.code, gaps: difference.gaps },
  };
}

/** The first words are the same: one goal, reworded from there on. */
function sameOpening(first: TargetStatement, other: TargetStatement): boolean {
  const [a, b] = [first, other].map(({ title }) => fold(title).split(" ").slice(0, 4).join(" "));
  return a === b && a !== undefined && a.split(" ").length === 4;
}

/** Negations turn what is said round, though they differ in a letter or two (`bất bình đẳng`, `bớt bình đẳng`). */
function negated(first: string, second: string): WordingDifference | undefined {
  const counts = [first, second].map(
    (text) => text.match(/(?<![A-Za-zÀ-ỹ])(?:bất|không|chưa|vô)(?![A-Za-zÀ-ỹ])/giu)?.length ?? 0,
  );
  if (counts[0] === counts[1]) return undefined;
  const pick = (text: string) =>
    /(?:[A-Za-zÀ-ỹ]+\s)?(?:bất|không|chưa|vô)\s[A-Za-zÀ-ỹ]+(?:\s[A-Za-zÀ-ỹ]+)?/iu.exec(text)?.[0] ?? "";
  return { weight: "material", gaps: [{ first: pick(first), second: pick(second) }], alike: 1 };
}

/** The few words of a goal's own title leave no room for others. */
function isShortGoal(
  { code, title }: TargetStatement,
  { first, second }: WordingDifference["gaps"][number],
): boolean {
  const most = Math.max(first.split(" ").length, second.split(" ").length);
  return !code.includes(".") && title.split(" ").length <= 15 && most >= 3;
}

function size({ first, second }: { readonly first: string; readonly second: string }): number {
  return Math.min(first.length, second.length) * 2 + first.length + second.length;
}

function shown(words: string): { readonly vi: string; readonly en: string } {
  if (words === "") return { vi: "không có cụm từ này", en: "lacks these words" };
  const cut = words.length > 120 ? `${words.slice(0, 117)}…` : words;
  return { vi: `“${cut}”`, en: `“${cut}”` };
}
