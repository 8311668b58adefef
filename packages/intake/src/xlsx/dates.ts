import { childElements, type XmlElement } from "../archive/xml.js";
import { localName } from "./parts.js";

/** Formats that Excel has without a code of their own (ECMA-376 part 1, 18.8.30): those that show days or times. */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Tells for each cell style (`s` of a cell) whether it shows a number as a date. From the elements of styles.xml. */
export function dateStyles(elements: readonly XmlElement[]): readonly boolean[] {
  const codes = new Map<number, string>();
  const of = (name: string) =>
    elements.filter((element) => localName(element) === name).flatMap(childElements);
  for (const { attributes } of of("numFmts"))
    codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
  return of("cellXfs").map(({ attributes }) => {
    const id = Number(attributes.numFmtId);
    const code = codes.get(id);
    return code === undefined
      ? BUILT_IN.some(([first, last]) => id >= first && id <= last)
      : isDateCode(code);
  });
}

/** Whether a format code shows a date: a letter of days or times outside quotes, brackets and escapes. */
export function isDateCode(code: string): boolean {
  const [shown = ""] = code
    .replaceAll(/"[^"]*"/g, "")
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/[\\_*]./g, "")
    .split(";");
  return /[dmyhs]/i.test(shown) && !/general/i.test(shown);
}

const DAY = 86_400_000;

/**
 * Excel's number of a day as `YYYY-MM-DD`, with `Thh:mm` where it has a time. Days before 1 March 1900 are one off in Excel, which
 * believes in a 29 February 1900. undefined for numbers outside Excel's calendar (1900 to 9999).
 */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const minutes = Math.round((first + serial * DAY) / 60_000);
  const text = new Date(minutes * 60_000).toISOString();
  return text.slice(11, 16) === "00:00" ? text.slice(0, 10) : text.slice(0, 16);
}
