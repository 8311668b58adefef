import { cell, makeDocx, paragraph, row, run, table } from "@lotrinh/intake/testing/docx";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A text with markdown tables as a .docx, a new page after so many paragraphs. */
export function docxOf(text: string, perPage = 14): Uint8Array {
  const body: string[] = [];
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) body.push(table(...rows));
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("|")) {
      const cells = line.slice(1, -1).split("|");
      if (!cells.every((each) => /^[\s-]+$/u.test(each)))
        rows.push(row(...cells.map((each) => cell(escaped(each.trim())))));
    } else if (line.trim() !== "") {
      endTable();
      const opens = body.length > 0 && body.length % perPage === 0;
      const inner = run(escaped(line));
      body.push(opens ? paragraph(`<w:r><w:lastRenderedPageBreak/></w:r>${inner}`) : paragraph(inner));
    }
  }
  endTable();
  return makeDocx({ body: body.join("") });
}
