const shape = /^[-−]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^[-−]?\d+(?:,\d+)?$/u;

/** A number as screens write it (`1.234,5`, `−3`); undefined for anything else: a share such as `7/12` and a unit stay text. */
export function parseCount(text: string): number | undefined {
  if (!shape.test(text)) return undefined;
  // a code such as 007 is no number
  if (/^[-−]?0\d/u.test(text)) return undefined;
  return Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"));
}
