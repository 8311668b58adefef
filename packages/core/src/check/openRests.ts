/** A rest that is named and not counted: `số còn lại công tác ở xã`, `và một số đơn vị khác`, `v.v.`. */
const OPEN_REST =
  /(?<![A-Za-zÀ-ỹ])(?:(?:số|phần)\s)?còn lại(?!\s(?:là\s|có\s|gồm\s|khoảng\s|hơn\s|gần\s|bằng\s)?\(?\d)(?![^.;,\d]{0,60}\d)|(?<![A-Za-zÀ-ỹ])(?:và|cùng(?: với)?|,)\s(?:(?:có\s)?(?:một số|một vài|nhiều)\s[A-Za-zÀ-ỹ]|(?:các|những)\s[^.;,\d]{2,60}\skhác(?![A-Za-zÀ-ỹ]))|\.\.\.|…|v\.v/iu;

/** Whether the words that name the parts of a total leave a rest without its figure: the parts needn't make up the total then. */
export function hasOpenRest(parts: string): boolean {
  return OPEN_REST.test(parts);
}

/** `…, cây khác 1.000 ha`: the last part is all that no other part is, so that the parts make up their total. */
export function endsInOthers(text: string, parts: readonly { readonly from: number }[]): boolean {
  const { from = 0 } = parts.at(-1) ?? {};
  return /(?<!\p{L})(?:khác|còn lại)(?:\slà|\scó|:)?\s$/iu.test(text.slice(Math.max(0, from - 30), from));
}
