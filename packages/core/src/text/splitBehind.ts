/** The parts of a text, each with the mark that ends it, which make it up again when joined: what a split behind the mark gives. */
export function splitBehind(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0 && at + 1 < text.length; at = text.indexOf(mark, at + 1)) {
    parts.push(text.slice(from, at + 1));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
}
