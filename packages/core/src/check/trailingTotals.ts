import { matchesIn } from "../text/matches.js";
import type { Calculation } from "./shares.js";
import { figureOf, printedFigure } from "./shares.js";
import { OVERLAPPING } from "./wholes.js";

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
const UNIT =
  "MWp|MW|kW|ha|km2|km²|km|m2|m²|m3|m³|m|tấn|tỷ đồng|triệu đồng|nghìn đồng|người|hộ|căn|giường|chỗ|cây|con|lượt khách";
const ATTRIBUTE =
  "công suất|diện tích|chiều dài|quy mô|kinh phí|vốn(?: đầu tư)?|mức đầu tư|sản lượng|dung tích|trữ lượng|khối lượng|số";
const TOTAL = new RegExp(
  `,?\\s(?:với\\s|có\\s)?tổng (?:cộng )?(?:${ATTRIBUTE})(?:\\s\\p{Ll}+){0,3}?\\s(?:là\\s|khoảng\\s)?(?<value>${NUMBER})\\s?(?<unit>${UNIT})(?![A-Za-zÀ-ỹ\\d/])`,
  "gu",
);

/** `nhà máy A công suất 50 MW và nhà máy B công suất 100 MW, tổng công suất 160 MW`: a total behind its parts. Linear. */
export function wrongTrailingTotals(text: string): readonly Calculation[] {
  if (text.length > 10_000 || !text.includes("tổng ")) return [];
  return matchesIn(text, TOTAL).flatMap((match) => {
    const { value = "", unit = "" } = match.groups ?? {};
    const start = Math.max(
      0,
      ...[". ", ";", ":"].map((mark) => text.lastIndexOf(mark, match.index) + 1),
      openBracket(text, match.index),
    );
    const region = text.slice(start, match.index);
    const parts = matchesIn(
      region,
      new RegExp(`(?<![\\d.,/])(${NUMBER})\\s?${unit}(?![A-Za-zÀ-ỹ\\d/])`, "gu"),
    );
    const named = parts.every(({ index }) => isNamed(region, index));
    if (parts.length < 2 || !named || OVERLAPPING.test(region) || /trong đó|tổng|mỗi/u.test(region))
      return [];
    const values = parts.flatMap((part) => figureOf(part[1] ?? "") ?? []);
    const total = figureOf(value);
    if (total === undefined || values.length < parts.length) return [];
    const sum = values.reduce((all, one) => all + one, 0);
    const off = Math.abs(sum - total);
    if (off < 1e-6 || off > total * mostOff || values.some((one) => one >= total)) return [];
    const decimals = /,(\d+)$/u.exec(value)?.[1]?.length ?? 0;
    const end = match.index + match[0].length;
    return [
      {
        text: text.slice(start, end).trim(),
        from: start,
        to: end,
        printed: value,
        expected: printedFigure(sum, decimals),
        kind: "total" as const,
        parts: parts.map((part) => ({
          text: part[0],
          from: start + part.index,
          to: start + part.index + part[0].length,
        })),
      },
    ];
  });
}

/** Further off than this the parts aren't all of it. */
const mostOff = 0.3;

/** A figure that tells an attribute of what is named before it, or stands alone in its bracket. */
function isNamed(region: string, at: number): boolean {
  const before = region.slice(Math.max(0, at - 40), at);
  return (
    /\($/u.test(before) ||
    new RegExp(`(?:${ATTRIBUTE})(?:\\s\\p{Ll}+){0,3}\\s(?:là\\s|khoảng\\s)?$`, "u").test(before)
  );
}

/** Where the bracket begins that is open at a place; 0 for none. */
function openBracket(text: string, at: number): number {
  const open = text.lastIndexOf("(", at);
  return open < 0 || text.slice(open, at).includes(")") ? 0 : open + 1;
}
