import { isAbbreviation } from "../text/words.js";
import type { Finding } from "./diagnostic.js";
import { lineOf, namedUnits } from "./namedUnits.js";
import type { Subject } from "./subject.js";

const LISTED =
  /(?:sở|ngành|đơn vị|phòng|gồm|trụ cột)(?:,[^:|;]{0,60})?\s*:|(?:gồm|các sở|ngành)\s(?![^|;]*Sở)[^|;]*$/iu;

const isWithoutSo = (printed: string, canonical: string): boolean =>
  canonical.length === printed.length + "Sở ".length &&
  canonical.startsWith("Sở ") &&
  canonical.endsWith(printed);

/** Where a name stands without the word `Sở` before it; -1 for nowhere. */
function withoutSo(text: string, name: string): number {
  let at = text.indexOf(name);
  while (at >= 0 && text.slice(0, at).endsWith("Sở ")) at = text.indexOf(name, at + 1);
  return at;
}

/** Names of departments without the word `Sở`, in lists that don't say it once for all. Told once. */
export function namesWithoutSo(subject: Subject): readonly Finding[] {
  const told = new Set<string>();
  const found = namedUnits(subject).flatMap((named) => {
    const { printed, canonical, span } = named;
    if (canonical === null || !isWithoutSo(printed, canonical) || printed.split(" ").some(isAbbreviation))
      return [];
    const line = lineOf(subject, span, printed);
    const text = subject.source.lines[line.line - 1] ?? "";
    const key = `${line.line} ${printed}`;
    const at = withoutSo(text, printed);
    if (at < 0 || told.has(key) || LISTED.test(text.slice(Math.max(0, at - 300), at))) return [];
    told.add(key);
    return [{ printed, canonical, span: line }];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const places = others.length > 0 ? ` (và ${others.length} chỗ khác)` : "";
  return [
    {
      message: {
        vi: `Tên ghi “${first.printed}” thiếu chữ “Sở”${places}.`,
        en: `Found “${first.printed}” without “Sở”, expected “${first.canonical}”.`,
      },
      span: first.span,
      quote: first.printed,
      related: others.slice(0, 12).map((other) => ({
        span: other.span,
        quote: other.printed,
        message: { vi: `Thiếu chữ “Sở” trước “${other.printed}”.`, en: `“${other.printed}” without “Sở”.` },
      })),
      suggestion: first.canonical,
      data: { units: [first, ...others].map(({ canonical }) => canonical) },
    },
  ];
}
