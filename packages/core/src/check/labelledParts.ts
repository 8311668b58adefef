import { matchesIn } from "../text/matches.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { hasOpenRest } from "./openRests.js";
import { type Calculation, figureOf, printedFigure } from "./shares.js";
import { OVERLAPPING } from "./wholes.js";

const NUMBER = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}";
/** What opens the parts: `, cụ thể:`, `, trong đó:`, `:`; nothing else is counted between it and the total. */
const OPENER =
  /^[^.;:()\d]{0,60}?(?:,?\s(?:cụ thể(?: như sau)?|trong đó|(?:bao )?gồm|như sau|chia ra))?\s?:\s(?=[A-Za-zÀ-ỹ])/iu;
const ITEM = new RegExp(`^(?:và\\s)?([A-Za-zÀ-ỹ][^\\d()%]{1,60}?)\\s?:?\\s(${NUMBER})$`, "u");

/**
 * `Xếp loại 240 hợp tác xã: tốt 60, khá 95, trung bình 55, yếu 20`: three parts or more that carry bare numbers behind their labels and
 * don't make up the total. Linear in the figures of a text.
 */
export function wrongLabelledParts(
  text: string,
  figuresOf: FigureFinder = findFigures,
): readonly Calculation[] {
  if (text.length > 10_000 || !/:\s[A-Za-zÀ-ỹ][^,;:\d]{1,60}\s\d[\d.]*[,;]\s/u.test(text)) return [];
  return figuresOf(text).flatMap((total) => {
    if (total.unit === "" || total.unit === "%" || total.unit === "đồng" || total.value < 10) return [];
    const opener = OPENER.exec(text.slice(total.to, total.to + 90));
    if (opener === null) return [];
    const at = total.to + opener[0].length;
    const rest = text.slice(at, at + 500);
    const list = rest.slice(0, /\.(?=\s+\p{Lu}|\s*$)/u.exec(rest)?.index ?? rest.length);
    return reckoned(text, total, list, at);
  });
}

function reckoned(text: string, total: Figure, list: string, at: number): readonly Calculation[] {
  const items = list.split(list.includes(";") ? /;\s/u : /,\s|\svà\s(?=[^,]*$)/u).map((item) => item.trim());
  const values = items.flatMap((item) => figureOf(ITEM.exec(item)?.[2]) ?? []);
  if (items.length < 3 || values.length < items.length) return [];
  if (
    OVERLAPPING.test(list) ||
    hasOpenRest(list) ||
    /(?<![A-Za-zÀ-ỹ])(?:năm|tháng|quý|ngày|số|điểm)\s\d/iu.test(list)
  )
    return [];
  const sum = values.reduce((all, value) => all + value, 0);
  const off = Math.abs(sum - total.value);
  if (off < 1e-6 || off > Math.max(2, total.value * 0.1) || values.some((value) => value >= total.value))
    return [];
  const to = at + list.length;
  return [
    {
      text: text.slice(total.from, to),
      from: total.from,
      to,
      printed: total.text,
      expected: printedFigure(sum, 0),
      kind: "total" as const,
      parts: matchesIn(list, new RegExp(`(?:${NUMBER})(?=\\s?(?:[,;]|\\svà\\s|$))`, "gu")).map((match) => ({
        text: match[0],
        from: at + match.index,
        to: at + match.index + match[0].length,
      })),
    },
  ];
}
