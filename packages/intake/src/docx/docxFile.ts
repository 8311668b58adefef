import { childElements, readXml, type XmlElement } from "../archive/xml.js";
import { openZip, readEntry, type Zip, type ZipEntry } from "../archive/zip.js";
import type { Reading } from "../assemble.js";
import type { Draft } from "../draft.js";
import { draftParagraph, draftText } from "../draft.js";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";
import { addBlock, addBlocks, cellParagraphs, type Flow, startFlow } from "./flow.js";
import { readNumbering } from "./numbering.js";
import { type Story, startStory, storyNotices } from "./story.js";
import { readStyles } from "./styles.js";
import { endTable, type OpenTable, readRow, startTable } from "./table.js";

/**
 * Reads a .docx (ECMA-376 WordprocessingML, transitional or strict; .docm and .dotx alike). Runs in a browser. Tracked
 * changes count as accepted; headers, footers, comments and hidden text are left out; notes follow at the
 * end. Throws a `Refusal` for files that can't be read.
 */
export async function readDocx(bytes: Uint8Array, job: Job): Promise<Reading> {
  const zip = openZip(bytes, job);
  const main = await mainPart(zip, job);
  const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1);
  const part = (name: string): Promise<XmlElement[]> => readPart(zip, folder + name, job);
  const story = startStory(readStyles(await part("styles.xml")), readNumbering(await part("numbering.xml")));
  const body = await readBody(zip, main, story, job);
  const notes = await readNotes(story, part);
  const notices = storyNotices(story);
  if (zip.entries.has(`${folder}vbaProject.bin`)) notices.push({ code: "macros-ignored" });
  return { drafts: [...body, ...notes], notices, paged: story.paged };
}

/** The document's main part: as the package's relationships say, else where Word puts it. */
async function mainPart(zip: Zip, job: Job): Promise<ZipEntry> {
  const relations = await readPart(zip, "_rels/.rels", job);
  const main = relations.find((relation) => relation.attributes.Type?.endsWith("/officeDocument"));
  const target = main?.attributes.Target?.replace(/^\//, "") ?? "word/document.xml";
  const entry = zip.entries.get(target) ?? zip.entries.get("word/document.xml");
  if (entry === undefined) throw new Refusal(otherPackage(zip), target);
  return entry;
}

function otherPackage(zip: Zip): "spreadsheet" | "damaged" | "not-a-document" {
  if (zip.entries.has("xl/workbook.xml") || zip.entries.has("ppt/presentation.xml")) return "spreadsheet";
  return zip.entries.has("[Content_Types].xml") ? "damaged" : "not-a-document";
}

/** The elements under the root of a small part; none where the part is missing. */
async function readPart(zip: Zip, name: string, job: Job): Promise<XmlElement[]> {
  const entry = zip.entries.get(name);
  if (entry === undefined) return [];
  const roots: XmlElement[] = [];
  const element = (root: XmlElement): number => roots.push(root);
  await readXml(readEntry(zip, entry, job), { transparent: new Set(), element }, job);
  return roots.flatMap(childElements);
}

/** Wrappers that the body is read through piece by piece, so that a long table never stands in memory as XML. */
const wrappers: ReadonlySet<string> = new Set([
  "w:document",
  "w:body",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:tbl",
]);

async function readBody(zip: Zip, main: ZipEntry, story: Story, job: Job): Promise<readonly Draft[]> {
  const flow = startFlow(story);
  const tables: OpenTable[] = [];
  let seen = 0;
  let blocks = 0;
  const reader = {
    transparent: wrappers,
    open: (name: string) => {
      if (name === "w:body") seen += 1;
      if (name === "w:tbl") tables.push(startTable());
    },
    close: (name: string) => {
      const table = name === "w:tbl" ? tables.pop() : undefined;
      if (table !== undefined) flow.drafts.push(endTable(table));
    },
    element: (element: XmlElement) => {
      blocks += 1;
      if (blocks > job.limits.lines) throw new Refusal("too-many-lines", `${blocks} paragraphs and rows`);
      addElement(flow, tables.at(-1), element);
    },
  };
  await readXml(withProgress(zip, main, job), reader, job);
  if (seen === 0) throw new Refusal("damaged", "no body");
  return flow.drafts;
}

function addElement(flow: Flow, table: OpenTable | undefined, element: XmlElement): void {
  if (table === undefined) addBlock(flow, element);
  else if (element.name === "w:tr") readRow(table, element, flow.story, cellParagraphs);
}

async function* withProgress(zip: Zip, entry: ZipEntry, job: Job): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of readEntry(zip, entry, job)) {
    yield chunk;
    done += chunk.length;
    job.report("read", done, Math.max(done, entry.size));
  }
}

/** Footnotes and endnotes that the text refers to, as `[1] …`, in order of their marks. */
async function readNotes(story: Story, part: (name: string) => Promise<XmlElement[]>): Promise<Draft[]> {
  if (story.notes.length === 0) return [];
  const bodies = new Map<string, XmlElement>();
  for (const kind of ["footnote", "endnote"]) {
    for (const element of await part(`${kind}s.xml`))
      bodies.set(`${kind} ${element.attributes["w:id"] ?? ""}`, element);
  }
  const drafts: Draft[] = [];
  for (let index = 0; index < story.notes.length; index += 1) {
    const body = bodies.get(story.notes[index] ?? "");
    if (body !== undefined) drafts.push(draftParagraph(`[${index + 1}] ${noteText(story, body)}`));
  }
  return drafts;
}

function noteText(story: Story, body: XmlElement): string {
  const flow = startFlow(story);
  addBlocks(flow, childElements(body));
  return flow.drafts.map((draft) => (draft.kind === "paragraph" ? draftText(draft) : "")).join(" ");
}
