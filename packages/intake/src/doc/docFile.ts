import type { Notice, NoticeCode } from "@lotrinh/core/document/source";
import { openCompound } from "../archive/cfb.js";
import type { Reading } from "../assemble.js";
import { draftParagraph, draftText } from "../draft.js";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";
import { type Fib, parts, readFib, type Story, stories } from "./fib.js";
import { readFonts } from "./fonts.js";
import { readLists } from "./lists.js";
import { findLaid, readLaid } from "./looks.js";
import { readPieces, readStretches } from "./pieces.js";
import { paragraphProperties, runProperties } from "./properties.js";
import { fullGroup } from "./sprm.js";
import { type DocParagraph, type DocRun, draftBlocks, type Shelf } from "./story.js";
import { readStylesheet } from "./stylesheet.js";

/**
 * Reads a .doc of Word 97 to 2003 ([MS-DOC]): text by the piece table, tables with merged cells, automatic numbering. Tracked
 * changes count as accepted; headers, comments and hidden text are left out; notes follow at the end.
 * Runs anywhere. Throws a `Refusal` (`encrypted`, `damaged`).
 */
export async function readDoc(bytes: Uint8Array, job: Job): Promise<Reading> {
  const file = openCompound(bytes);
  const word = file.find("WordDocument");
  if (word === undefined) throw new Refusal("damaged", "no WordDocument");
  const fib = readFib(word);
  const table = file.find(fib.tableName);
  if (table === undefined) throw new Refusal("damaged", `no ${fib.tableName}`);
  const read = storyReader(fib, { word, table, data: file.find("Data") });
  const seen = new Map<NoticeCode, number>();
  const numbering = readNumbering(fib, table);
  const shelf: Shelf = { numbering, seen, notes: 0, boxes: [] };
  await job.breathe();
  const boxes = draftBlocks(await read("textBoxes", job), { ...shelf, boxes: [] });
  const body = draftBlocks(await read("main", job), { ...shelf, boxes });
  const notes = [...(await read("footnotes", job)), ...(await read("endnotes", job))];
  const noted = draftBlocks(notes, { ...shelf, boxes: [], notes: undefined }).flatMap((draft) =>
    draft.kind === "paragraph" && draftText(draft).trim() !== "" ? [draftText(draft).trim()] : [],
  );
  const footnotes = noted.map((text, index) => draftParagraph(`[${index + 1}] ${text}`));
  const notices: Notice[] = [...seen].map(([code, count]) => ({ code, detail: String(count) }));
  if (file.has("_VBA_PROJECT") || file.has("VBA")) notices.push({ code: "macros-ignored" });
  return { drafts: [...body, ...footnotes], notices, paged: false };
}

function readNumbering(fib: Fib, table: Uint8Array) {
  const lists = fib.place(parts.lists);
  const rest = table.subarray(lists.offset + lists.length);
  return readLists(fib.part(table, parts.lists), rest, fib.part(table, parts.listUses));
}

/** The streams of the file that its text and its looks lie in. */
interface Streams {
  readonly word: Uint8Array;
  readonly table: Uint8Array;
  /** Groups of properties too large for their page; files without wide tables have none. */
  readonly data: Uint8Array | undefined;
}

type ReadStory = (story: Story, job: Job) => Promise<DocParagraph[]>;

/** Cuts a story into paragraphs: a paragraph mark, a cell mark or a page break ends one. */
function storyReader(fib: Fib, { word, table, data }: Streams): ReadStory {
  const pieces = readPieces(fib.part(table, parts.pieces));
  const paragraphs = readLaid(word, fib.part(table, parts.paragraphs), "paragraph");
  const runs = readLaid(word, fib.part(table, parts.characters), "run");
  const styleOf = readStylesheet(fib.part(table, parts.styles));
  const fonts = readFonts(fib.part(table, parts.fonts));
  return async (story, job) => {
    const from = stories.slice(0, stories.indexOf(story)).reduce((sum, name) => sum + fib.stories[name], 0);
    const found: DocParagraph[] = [];
    let open: { text: string; at: number }[] = [];
    for (const { text, at, width } of readStretches(word, pieces, from, from + fib.stories[story])) {
      for (const { slice, start } of cutRuns(text, at, width, runs)) {
        open.push({ text: slice, at: start });
        if (!ends.has(slice.at(-1) ?? "")) continue;
        found.push(finish(open, start + (slice.length - 1) * width));
        open = [];
        if (found.length % 200 === 0) await job.breathe();
      }
    }
    if (open.length > 0) found.push(finish(open, open.at(-1)?.at ?? 0));
    return found;
  };

  function finish(open: readonly { text: string; at: number }[], end: number): DocParagraph {
    const laid = findLaid(paragraphs, end);
    const style = styleOf(laid?.style ?? 0);
    const properties = paragraphProperties(fullGroup(laid?.group ?? new Uint8Array(), data), style.paragraph);
    return {
      properties,
      runs: open.map(({ text, at }): DocRun => {
        const look = runProperties(findLaid(runs, at)?.group ?? new Uint8Array(), style.run);
        const font = look.fontIndex === undefined ? undefined : fonts[look.fontIndex];
        return { text, look: font === undefined ? look : { ...look, font } };
      }),
    };
  }
}

/** Marks that end a paragraph: its own, a cell's, a page's. */
const ends: ReadonlySet<string> = new Set(["\r", "\u0007", "\f"]);

/** Text cut where the look of its letters changes, and after each end of a paragraph. */
function* cutRuns(text: string, at: number, width: number, runs: ReturnType<typeof readLaid>) {
  for (let from = 0; from < text.length; ) {
    const laid = findLaid(runs, at + from * width);
    const until = laid === undefined ? text.length : Math.min(text.length, Math.ceil((laid.to - at) / width));
    let to = from + 1;
    while (to < until && !ends.has(text.charAt(to - 1))) to += 1;
    yield { slice: text.slice(from, to), start: at + from * width };
    from = to;
  }
}
