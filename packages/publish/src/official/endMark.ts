import type { Block, ListItem } from "./content.js";
import { endedWith, plainText } from "./richText.js";

/**
 * The blocks with the end mark `./.` after the last text, which takes the place of its full stop; on a line of its own
 * where the text ends with a table or has nothing.
 */
export function withEndMark(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (last?.kind === "paragraph" && plainText(last.text).trim() !== "")
    return [...before, { ...last, text: endedWith(last.text, "./.") }];
  if (last?.kind === "list" && last.items.length > 0)
    return [...before, { ...last, items: markLast(last.items) }];
  return [...blocks, { kind: "paragraph", text: "./." }];
}

function markLast(items: readonly ListItem[]): readonly ListItem[] {
  const last = items.at(-1);
  if (last === undefined) return items;
  const marked =
    last.items === undefined || last.items.length === 0
      ? { ...last, text: endedWith(last.text, "./.") }
      : { ...last, items: markLast(last.items) };
  return [...items.slice(0, -1), marked];
}
