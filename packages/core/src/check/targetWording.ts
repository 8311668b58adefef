import { fold } from "../text/fold.js";
import { shortened } from "../text/shortened.js";
import type { Finding, Said } from "./diagnostic.js";
import { otherMarks } from "./otherMarks.js";
import type { TargetStatement } from "./targetStatements.js";
import { whereabouts } from "./whereabouts.js";
import { findDifference, type WordingDifference } from "./wording.js";

/** What two statements of one target number say otherwise: another meaning as a warning, a word dropped or changed as a remark; none where they say the same or have little in common. */
export function wordingFinding(first: TargetStatement, other: TargetStatement): Finding | undefined {
  if (first.title === other.title) return undefined;
  const words = findDifference(first.title, other.title);
  const difference =
    words?.weight === "material"
      ? words
      : (negated(first.title, other.title) ?? words ?? otherMarks(first.title, other.title));
  if (difference === undefined || difference.alike < 0.35) return undefined;
  if (difference.alike < 0.5 && !sameOpening(first, other)) return undefined;
  const gap = difference.gaps.toSorted((a, b) => size(b) - size(a))[0];
  if (gap === undefined) return undefined;
  const place = whereabouts(first.span);
  return {
    severity:
      difference.weight === "material" || isShortGoal(first, gap) || namesGroup(gap) ? "warning" : "info",
    message: saidOf(other.code, gap, place),
    span: other.span,
    quote: gap.second === "" ? other.title.slice(0, 160) : gap.second,
    related: [
      {
        span: first.span,
        message:
          gap.first === ""
            ? { vi: "Ở đây không có cụm từ ấy", en: "Here without those words" }
            : { vi: `Ở đây ghi “${shortened(gap.first, 120)}”`, en: `Here “${shortened(gap.first, 120)}”` },
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

/** Bounds (`không quá`, `không dưới`) negate nothing. */
const NEGATION =
  /(?<![A-Za-zÀ-ỹ])(?:bất|chưa|vô|không(?!\s(?:quá|dưới|vượt|thấp hơn|cao hơn|nhỏ hơn|kém|ít hơn)))(?![A-Za-zÀ-ỹ])/giu;

/** Negations turn what is said round, though they differ in a letter or two (`bất bình đẳng`, `bớt bình đẳng`). */
function negated(first: string, second: string): WordingDifference | undefined {
  const counts = [first, second].map((text) => text.match(NEGATION)?.length ?? 0);
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

/** Words that by themselves tell for whom or where: `trẻ em gái`, `hộ cận nghèo`, `xã vùng cao`. */
const GROUP =
  /^(?:em )?(?:gái|trai|nam|nữ|(?:cận )?nghèo|khuyết tật|cao tuổi|mồ côi|thiểu số|dân tộc thiểu số|yếu thế|nông thôn|đô thị|thành thị|miền núi|vùng cao|biên giới|hải đảo|ven biển|vùng sâu|vùng xa)$/iu;

/** One place narrows the group or the area that the other leaves open. */
const namesGroup = ({ first, second }: WordingDifference["gaps"][number]): boolean =>
  (first === "" && GROUP.test(second.trim())) || (second === "" && GROUP.test(first.trim()));

function size({ first, second }: { readonly first: string; readonly second: string }): number {
  return Math.min(first.length, second.length) * 2 + first.length + second.length;
}

function saidOf(code: string, { first, second }: WordingDifference["gaps"][number], place: Said): Said {
  const [there, here] = [shortened(first, 120), shortened(second, 120)];
  if (second === "")
    return {
      vi: `Mục tiêu ${code} thiếu cụm từ “${there}” so với ${place.vi}; cần thống nhất lời văn.`,
      en: `Target ${code} lacks the words “${there}” of ${place.en}; expected the same wording.`,
    };
  if (first === "")
    return {
      vi: `Mục tiêu ${code} có thêm cụm từ “${here}” so với ${place.vi}; cần thống nhất lời văn.`,
      en: `Target ${code} adds the words “${here}” to those at ${place.en}; expected the same wording.`,
    };
  return {
    vi: `Mục tiêu ${code} ghi “${here}”, nhưng ở ${place.vi} ghi “${there}”; cần thống nhất lời văn.`,
    en: `Target ${code} says “${here}”, but at ${place.en} “${there}”; expected the same wording.`,
  };
}
