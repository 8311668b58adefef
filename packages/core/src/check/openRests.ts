/** A rest that is named and not counted: `số còn lại công tác ở xã`, `và một số đơn vị khác`, `v.v.`. */
const OPEN_REST =
  /(?<!\p{L})(?:(?:số|phần)\s)?còn lại(?!\s(?:là\s|có\s|gồm\s|khoảng\s|hơn\s|gần\s|bằng\s)?\(?\d)(?![^.;,\d]{0,60}\d)|(?<!\p{L})(?:và|cùng(?: với)?|,)\s(?:(?:có\s)?(?:một số|một vài|nhiều)\s\p{L}|(?:các|những)\s[^.;,\d]{2,60}\skhác(?!\p{L}))|\.\.\.|…|v\.v/iu;

/** Whether the words that name the parts of a total leave a rest without its figure: the parts needn't make up the total then. */
export function hasOpenRest(parts: string): boolean {
  return OPEN_REST.test(parts);
}
