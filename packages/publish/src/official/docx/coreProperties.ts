import { printable } from "../../text/printable.js";
import type { OfficialDocument } from "../content.js";
import { documentSymbol, typeName } from "../wording.js";

interface Properties {
  readonly title: string;
  readonly subject: string;
  /** The agency. */
  readonly author: string;
  /** `YYYY-MM-DD`; null: the file states no time. */
  readonly date: string | null;
}

/**
 * docProps/core.xml from the content alone: the agency as author, the day of issue as the time of making (none while it
 * isn't issued), so that the same content gives the same file.
 */
export function coreProperties(document: OfficialDocument): ReturnType<typeof propertiesFile> {
  const { agency, date } = document.letterhead;
  const title = `${typeName(document)} ${document.title}`;
  return propertiesFile({ title, subject: documentSymbol(document), author: agency, date });
}

/** docProps/core.xml, as the .docx writer takes files of its own. */
export function propertiesFile({ title, subject, author, date }: Properties): {
  readonly path: string;
  readonly data: string;
} {
  const time = date === null ? "" : times(date);
  return {
    path: "docProps/core.xml",
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(title)}</dc:title>` +
      `<dc:subject>${escaped(subject)}</dc:subject>` +
      `<dc:creator>${escaped(author)}</dc:creator><dc:language>vi</dc:language>${time}</cp:coreProperties>`,
  };
}

function times(date: string): string {
  const stamp = `${date.slice(0, 10)}T00:00:00Z`;
  return ["created", "modified"]
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`)
    .join("");
}

function escaped(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
