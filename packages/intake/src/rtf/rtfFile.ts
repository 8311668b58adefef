import type { NoticeCode } from "@lotrinh/core/document/source";
import type { Reading } from "../assemble.js";
import { addRow, type DocCell, type DocTable, startDocTable } from "../doc/table.js";
import { type Draft, type DraftParagraph, draftParagraph, draftText } from "../draft.js";
import type { Job } from "../job.js";
import { binaryText } from "../text/binaryText.js";
import { breakLine, finishPen, type Pen, takePen, write } from "../word/pen.js";
import { type RtfRow, rowShape, shapeRow, startRow } from "./row.js";
import { readTokens, type Token } from "./tokens.js";

/** What a brace opens and closes. */
interface Group {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly capitals: boolean;
  readonly deleted: boolean;
  readonly font: number;
  /** Where text goes: into the document, nowhere, into the table of fonts, or into a note. */
  readonly target: "text" | "nothing" | "fonts" | "note";
  /** How many characters stand in for one of Unicode. */
  readonly standIns: number;
}

interface Writing {
  readonly drafts: Draft[];
  readonly notes: string[];
  readonly fonts: Map<number, { name: string; charset: number }>;
  readonly seen: Map<NoticeCode, number>;
  readonly groups: Group[];
  group: Group;
  pen: Pen;
  note: string;
  centred: boolean;
  inTable: boolean;
  table: DocTable;
  row: RtfRow;
  cells: DocCell[];
  inCell: DraftParagraph[];
  /** Stand-ins still to pass over. */
  pending: number;
  codepage: string;
}

const plain: Group = {
  bold: false,
  italic: false,
  hidden: false,
  capitals: false,
  deleted: false,
  font: 0,
  target: "text",
  standIns: 1,
};

/**
 * Reads RTF (1.9): text, tables, notes; labels of lists stand in the file as they were printed. Headers, pictures and deleted text are
 * left out. Never throws for broken groups: what is readable is read.
 */
export async function readRtf(bytes: Uint8Array, job: Job): Promise<Reading> {
  const writing: Writing = {
    drafts: [],
    notes: [],
    fonts: new Map(),
    seen: new Map(),
    groups: [],
    group: plain,
    pen: takePen(),
    note: "",
    centred: false,
    inTable: false,
    table: startDocTable(),
    row: startRow(),
    cells: [],
    inCell: [],
    pending: 0,
    codepage: "windows-1252",
  };
  let count = 0;
  for (const token of readTokens(binaryText(bytes))) {
    take(writing, token);
    count += 1;
    if (count % 2_000 === 0) await job.breathe();
  }
  endParagraph(writing);
  endTable(writing);
  const notes = writing.notes.map((text, index) => draftParagraph(`[${index + 1}] ${text}`));
  const notices = [...writing.seen].map(([code, times]) => ({ code, detail: String(times) }));
  return { drafts: [...writing.drafts, ...notes], notices, paged: false };
}

function take(writing: Writing, token: Token): void {
  switch (token.kind) {
    case "open":
      writing.groups.push(writing.group);
      return;
    case "close":
      closeGroup(writing);
      return;
    case "byte":
      takeText(writing, decodeByte(writing, token.value));
      return;
    case "text":
      takeText(writing, token.text);
      return;
    case "word":
      takeWord(writing, token.name, token.value);
  }
}

function closeGroup(writing: Writing): void {
  const before = writing.groups.pop() ?? plain;
  if (writing.group.target === "note" && before.target !== "note") {
    writing.notes.push(writing.note.trim());
    writing.note = "";
    writing.group = before;
    takeText(writing, `[${writing.notes.length}]`);
  }
  writing.group = before;
  writing.pending = 0;
}

/** Windows charsets of fonts that Vietnamese documents use. */
const charsets: Readonly<Record<number, string>> = {
  0: "windows-1252",
  163: "windows-1258",
  238: "windows-1250",
};

function decodeByte({ fonts, group, codepage }: Writing, value: number): string {
  const charset = fonts.get(group.font)?.charset ?? 0;
  const encoding = charset === 0 ? codepage : (charsets[charset] ?? codepage);
  return new TextDecoder(encoding).decode(Uint8Array.of(value));
}

function takeText(writing: Writing, text: string): void {
  const { group } = writing;
  const skipped = Math.min(writing.pending, text.length);
  writing.pending -= skipped;
  const rest = text.slice(skipped);
  if (rest === "" || group.target === "nothing") return;
  if (group.target === "fonts") nameFont(writing, rest);
  else if (group.hidden || group.deleted)
    notice(writing, group.hidden ? "hidden-text-left-out" : "tracked-changes-accepted");
  else if (group.target === "note") writing.note += rest;
  else write(writing.pen, rest, { ...group, font: writing.fonts.get(group.font)?.name ?? "" }, 1);
}

function nameFont({ fonts, group }: Writing, text: string): void {
  const font = fonts.get(group.font) ?? { name: "", charset: 0 };
  fonts.set(group.font, { ...font, name: font.name + text.replace(/;.*$/, "") });
}

function notice({ seen }: Writing, code: NoticeCode): void {
  seen.set(code, (seen.get(code) ?? 0) + 1);
}

const unread = new Set(
  "stylesheet colortbl info pict header headerl headerr headerf footer footerl footerr footerf fldinst object themedata colorschememapping datastore listtable listoverridetable revtbl rsidtbl generator xmlnstbl latentstyles annotation atnid atnauthor bkmkstart bkmkend shpinst nonshppict mmathPr pgptbl filetbl private passwordhash".split(
    " ",
  ),
);

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: "\t",
    emdash: "—",
    endash: "–",
    bullet: "•",
    lquote: "‘",
    rquote: "’",
    ldblquote: "“",
    rdblquote: "”",
    emspace: " ",
    enspace: " ",
    "~": " ",
    _: "-",
    "{": "{",
    "}": "}",
    "\\": "\\",
  }),
);

type TakeWord = (writing: Writing, value: number | undefined) => void;

const look =
  (key: "bold" | "italic" | "hidden" | "capitals" | "deleted"): TakeWord =>
  (writing, value) =>
    setGroup(writing, { [key]: value !== 0 });
const target =
  (name: Group["target"]): TakeWord =>
  (writing) =>
    setGroup(writing, { target: name });

/** Words that change how text is taken. */
const words: ReadonlyMap<string, TakeWord> = new Map(
  Object.entries<TakeWord>({
    "*": target("nothing"),
    shptxt: target("text"),
    fonttbl: target("fonts"),
    footnote: target("note"),
    b: look("bold"),
    i: look("italic"),
    v: look("hidden"),
    caps: look("capitals"),
    scaps: look("capitals"),
    deleted: look("deleted"),
    plain: (writing) =>
      setGroup(writing, { bold: false, italic: false, hidden: false, capitals: false, deleted: false }),
    f: (writing, value) => setGroup(writing, { font: value ?? 0 }),
    uc: (writing, value) => setGroup(writing, { standIns: value ?? 1 }),
    fcharset: ({ fonts, group }, value) => {
      fonts.set(group.font, { name: fonts.get(group.font)?.name ?? "", charset: value ?? 0 });
    },
    ansicpg: (writing, value) => {
      if (value === 1258) writing.codepage = "windows-1258";
    },
    u: (writing, value) => {
      writing.pending = 0;
      takeText(writing, String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
      writing.pending = writing.group.standIns;
    },
  }),
);

function takeWord(writing: Writing, name: string, value: number | undefined): void {
  const sign = signs.get(name);
  const word = words.get(name);
  if (sign !== undefined) takeText(writing, sign);
  else if (unread.has(name)) setGroup(writing, { target: "nothing" });
  else if (word !== undefined) word(writing, value);
  else if (rowShape(writing.row, name, value)) return;
  else if (writing.group.target === "text") takeBreak(writing, name);
  else if (writing.group.target === "note" && name === "par") writing.note += " ";
}

function setGroup(writing: Writing, change: Partial<Group>): void {
  const opens = change.target === "text" || change.target === "note";
  if (writing.group.target === "nothing" && !opens) return;
  writing.group = { ...writing.group, ...change };
}

function takeBreak(writing: Writing, name: string): void {
  switch (name) {
    case "pard":
      writing.centred = false;
      writing.inTable = false;
      return;
    case "qc":
      writing.centred = true;
      return;
    case "ql":
    case "qj":
    case "qr":
      writing.centred = false;
      return;
    case "intbl":
      writing.inTable = true;
      return;
    case "line":
      breakLine(writing.pen);
      return;
    case "par":
    case "page":
    case "sect":
      endParagraph(writing);
      return;
    case "cell":
      endParagraph(writing, true);
      writing.cells.push({ paragraphs: writing.inCell });
      writing.inCell = [];
      return;
    case "row":
      addRow(writing.table, writing.cells, shapeRow(writing.row));
      writing.cells = [];
      return;
    default:
  }
}

function endParagraph(writing: Writing, cell = false): void {
  const found = finishPen(writing.pen, { centred: writing.centred }).filter(
    (p) => draftText(p).trim() !== "",
  );
  for (const encoding of writing.pen.converted) notice(writing, `converted-${encoding}`);
  writing.pen = takePen();
  if (cell || writing.inTable) writing.inCell.push(...found);
  else {
    if (found.length > 0) endTable(writing);
    writing.drafts.push(...found);
  }
}

function endTable(writing: Writing): void {
  if (writing.inCell.length > 0) writing.drafts.push(...writing.inCell.splice(0));
  if (writing.table.rows.length === 0) return;
  writing.drafts.push(writing.table.draft());
  writing.table = startDocTable();
}
