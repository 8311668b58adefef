import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { nameYears } from "./nameYears.js";
import type { OwnYears } from "./ownYears.js";
import { perSubject } from "./perSubject.js";
import { titleOf } from "./sectionReferences.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import type { TimeClash } from "./timeClashes.js";

/** `Thời gian thực hiện Đề án: `, or the bare heading `Thời gian thực hiện`. */
const HEAD =
  /(?:Thời gian|Thời hạn)\s(?:tổ chức\s)?(?:thực hiện|triển khai)(?<whose>\s(?:Kế hoạch|Đề án|Chương trình|Nghị quyết|chính sách|Dự án|Chiến lược)(?:\snày)?)?\s?(?:là|:|\.|$)\s?/iu;
/** `1. Thời gian: từ nay đến năm 2030`, where the section itself is about the time. */
const BARE_HEAD = /^Thời (?:gian|hạn)\s?:\s/u;
/** `Kế hoạch được tổ chức thực hiện trong 03 năm, …`, `Đề án được thực hiện trên địa bàn …; thời gian thực hiện từ năm …`. */
const SAID =
  /(?<!\p{L}\s|\p{L}|["“”])(?:Kế hoạch|Đề án|Chương trình|Nghị quyết|Dự án)\s(?:này\s)?(?:được|sẽ được)\s(?:tổ chức\s)?(?:thực hiện|triển khai)(?:\sthực hiện)?(?:\strong)?(?:[^.:\d]|\d{1,3}(?!\d)){0,200}?(?:;\sthời gian thực hiện:?\s|(?<=(?:thực hiện|triển khai)\s(?:trong\s)?))(?=(?:từ|đến|trong|giai|0?\d{1,2} năm|20\d\d))/gu;
const TIME =
  /^(?:(?:0?\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm,?\s)?\(?(?:trong\s)?((?:giai đoạn\s)?(?:từ\s)?(?:năm\s|(?:tháng|quý|ngày)\s[\dIV/]{1,6}(?:\/|\snăm\s))?((?:19|20)\d\d)\s?(?:[-–—]|đến)\s?(?:hết\s|cuối\s)?(?:năm\s|(?:tháng|quý|ngày)\s[\dIV/]{1,6}(?:\/|\snăm\s))?((?:19|20)\d\d)|(?:từ\s(?:nay|khi\s[^.;,\d]{4,30}?|ngày\s(?:ký|ban hành)[^.;,\d]{0,20}?)\s)?(?:đến|tới)\s(?:hết\s)?năm\s((?:19|20)\d\d))(?!\d)/iu;

/** A plan that carries out a scheme names the scheme's years in its title, of which it may take a part. */
const CARRIES_OUT =
  /(?:thực hiện|triển khai)[^,;]*(?:Đề án|Chương trình|Chiến lược|Nghị quyết|Quyết định|Chỉ thị|Quy hoạch|Dự án)/iu;

/** Where the document says how long it is carried out, with years that its title doesn't have room for. Linear. */
export const ownTimes = perSubject((subject: Subject): readonly OwnYears[] => {
  const { title, spans, date } = subject.reading.meta;
  const horizons = (title === null ? [] : nameYears(title)).filter(({ role }) => role !== "ordinal");
  const [own] = horizons;
  if (title === null || own === undefined || spans.title === undefined) return [];
  const place = spans.title;
  const carries = CARRIES_OUT.test(title);
  return statementsOf(subject).flatMap(({ piece, at, whose }) => {
    const { passage } = piece;
    const match = TIME.exec(passage.text.slice(at, at + 120));
    if (match === null) return [];
    const [whole, printed = "", first, second, only] = match;
    const [from, to] = [Number(first ?? second ?? only), Number(second ?? only)];
    // The scheme's own time has its end in the title; only the plan that carries it out may take a part of it.
    const ofScheme = only === undefined && whose !== "" && whose === endedScheme(title);
    const issued = Number(date?.slice(0, 4) ?? 0);
    if (!(ofScheme && !title.includes(String(to))) && !contradicts(from, to, title, carries, issued))
      return [];
    const start = at + whole.length - printed.length;
    const span = spanAt(passage, start, start + printed.length);
    return [{ printed, expected: own.printed, span, title: place }];
  });
});

/** The kind of the one scheme that the title gives an end: `Chương trình … đến năm 2030`. */
function endedScheme(title: string): string {
  const found =
    /^.*(?<!\p{L})(Chương trình|Đề án|Chiến lược|Dự án)\s[^;“”"]*?đến (?:hết )?năm 20\d\d(?!.*20\d\d)/iu.exec(
      title.replace(/\s+/gu, " "),
    );
  return (found?.[1] ?? "").toLowerCase();
}

/** So many years before its issue no plan begins whose title doesn't say so. */
const longBefore = 3;

/** `Thời gian thực hiện: từ năm 2020 đến năm 2030` of a plan of 2025 `đến năm 2030`. */
export function begunLongBefore(subject: Subject): readonly TimeClash[] {
  const { title, date } = subject.reading.meta;
  const issued = Number(date?.slice(0, 4) ?? 0);
  if (title === null || issued === 0) return [];
  return statementsOf(subject).flatMap(({ piece: { passage }, at }): readonly TimeClash[] => {
    const match = TIME.exec(passage.text.slice(at, at + 120));
    const [whole = "", printed = "", from, to] = match ?? [];
    if (from === undefined || Number(from) > issued - longBefore || title.includes(from)) return [];
    if (Number(to) <= issued) return [];
    const start = at + whole.length - printed.length;
    return [
      {
        quote: printed,
        span: spanAt(passage, start, start + printed.length),
        why: {
          vi: `văn bản ban hành năm ${issued} và tên văn bản không nêu năm ${from}`,
          en: `a beginning near the document's own year ${issued}`,
        },
        certain: false,
      },
    ];
  });
}

/**
 * An end behind all years of the title contradicts it. An earlier end, or an earlier beginning, does too where the title's years are the
 * document's own; a plan that is issued late begins late, and none begins before the years of its title and its own issue.
 */
function contradicts(from: number, to: number, title: string, carries: boolean, issued: number): boolean {
  const years = matchesIn(title, /(?<![\d/])(?:19|20)\d\d(?!\d)/gu).map(([year]) => Number(year));
  if (title.includes(String(to)))
    return years.length === 2 && from < Math.min(...years) && (!carries || from < issued);
  if (years.length === 1 && !/đến\s|tới\s/iu.test(title)) return from !== years[0] && to !== years[0];
  return !carries || to > Math.max(...years);
}

/** `1. Thời gian: …` under a heading that names the time. */
function bareHead({ block, passage: { text } }: TextPiece, subject: Subject): RegExpExecArray | null {
  const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  const lead = text.indexOf("Thời");
  const match = lead < 0 || lead > start + 2 ? null : BARE_HEAD.exec(text.slice(lead));
  const section =
    match === null
      ? undefined
      : subject.outline.sections.find(({ children }) => children.some(({ heading }) => heading === block));
  if (match === null || section === undefined || !/thời gian/iu.test(titleOf(section))) return null;
  match.index = lead;
  return match;
}

/** Where a time is told of the document, and by what word that calls it, in small letters; empty for none. */
interface Statement {
  readonly piece: TextPiece;
  readonly at: number;
  readonly whose: string;
}

/** A sentence that says it of the document by name, and the one heading, of the document's outline, that says it without. */
function statementsOf(subject: Subject): readonly Statement[] {
  const pieces = textPieces(subject);
  const headings = new Set(
    subject.outline.sections
      .filter(({ path }) => !path.startsWith("PL"))
      .flatMap((section) => [section, ...section.children])
      .map(({ heading }) => heading),
  );
  const bare: Statement[] = [];
  const named: typeof bare = [];
  for (const [place, piece] of pieces.entries()) {
    const { text } = piece.passage;
    if (piece.inTable || text.length > 5000) continue;
    if (text.includes("ược ") && text.includes("năm"))
      named.push(
        ...matchesIn(text, SAID).map((said) => ({ piece, at: said.index + said[0].length, whose: "" })),
      );
    if (!/hời (?:gian|hạn)/u.test(text)) continue;
    const match = HEAD.exec(text) ?? bareHead(piece, subject);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const whose = (match.groups?.whose ?? "")
      .trim()
      .replace(/\snày$/u, "")
      .toLowerCase();
    const label = piece.block.kind === "paragraph" ? (piece.block.label?.end ?? 0) : 0;
    const heads = piece.block.kind === "paragraph" && headings.has(piece.block) && match.index <= label + 2;
    const next = pieces[place + 1];
    const stands =
      end < text.length - 3 || next === undefined || next.inTable
        ? { piece, at: end, whose }
        : { piece: next, at: 0, whose };
    if (whose !== "") named.push(stands);
    else if (heads) bare.push(stands);
  }
  return bare.length === 1 ? [...named, ...bare] : named;
}
