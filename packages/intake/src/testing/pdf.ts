import { strToU8 } from "fflate";

/** Writes a .pdf of plain pages for tests: each page is the content stream given. Letters are those of Helvetica. */
export function makePdf(pages: readonly string[], extra = ""): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const kids = pages.map((content) => {
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const lines = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file, true);
}

/** A string at a place, in points from the lower left corner. */
export function textAt(x: number, y: number, text: string, size = 12): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
}

/** A line from one place to another. */
export function lineFrom(x1: number, y1: number, x2: number, y2: number): string {
  return `${x1} ${y1} m ${x2} ${y2} l S\n`;
}

/** The trailer entries of a document whose password isn't empty. */
export const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${"5a".repeat(32)}> /U <${"3c".repeat(32)}> >> /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`;
