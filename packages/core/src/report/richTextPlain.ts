import type { BlockNode, InlineNode, RichText } from "./richText.js";

/** The words of a rich text: one line a paragraph, `- ` or a number before list items, cells of a row joined by tabs. */
export function richTextToPlain(text: RichText): string {
  return text.content.flatMap(linesOfBlock).join("\n");
}

/** Whether a text says nothing: neither letter nor digit in it. */
export function isBlankRichText(text: RichText): boolean {
  return !text.content.some(saysSomething);
}

function saysSomething(node: BlockNode): boolean {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return /[\p{L}\p{N}]/u.test(inlineText(node.content ?? []));
    case "bulletList":
    case "orderedList":
      return node.content.some(({ content }) => content.some(saysSomething));
    case "table":
      return node.content.some((row) => row.content.some(({ content }) => content.some(saysSomething)));
  }
}

/** A rich text of plain lines: one paragraph a line. */
export function plainToRichText(text: string): RichText {
  const lines = text.normalize("NFC").split(/\r?\n/u);
  return {
    type: "doc",
    content: lines.map((line) =>
      line === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text: line }] },
    ),
  };
}

function linesOfBlock(node: BlockNode): string[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return inlineText(node.content ?? []).split("\n");
    case "bulletList":
      return node.content.flatMap(({ content }) => itemLines("- ", content));
    case "orderedList":
      return node.content.flatMap(({ content }, index) =>
        itemLines(`${(node.attrs?.start ?? 1) + index}. `, content),
      );
    case "table":
      return node.content.map((row) =>
        row.content.map((cell) => cell.content.flatMap(linesOfBlock).join(" ")).join("\t"),
      );
  }
}

function itemLines(mark: string, blocks: readonly BlockNode[]): string[] {
  const [first = "", ...rest] = blocks.flatMap(linesOfBlock);
  return [`${mark}${first}`, ...rest.map((line) => `  ${line}`)];
}

function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === "hardBreak" ? "\n" : node.text)).join("");
}
