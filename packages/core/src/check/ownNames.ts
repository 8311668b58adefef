import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { shareOfTitle } from "./annexPeriods.js";
import { differenceOfYears, type NameYear, nameYears } from "./nameYears.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { findDifference } from "./wording.js";
import { middleOf } from "./wordMiddles.js";

/** A place where the document names itself with another year, span of years, ordinal or word than its title. */
export interface OwnName {
  readonly role: NameYear["role"] | "word";
  /** In the head of an annex, whose matter may rightly reach further. */
  readonly annexed: boolean;
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
  readonly title: Span;
}

interface Named {
  readonly passage: Passage;
  /** Where in the passage the name begins. */
  readonly from: number;
  readonly name: string;
}

interface OwnTitle {
  readonly text: string;
  readonly span: Span;
  readonly parts: readonly NameYear[];
}

/** `UBND tỉnh ban hành Kế hoạch … như sau:`, the sentence that leads into the document. */
const ISSUING =
  /(?<![A-Za-zÀ-ỹ])(?:ban hành|xây dựng|triển khai|tổ chức|thông qua|phê duyệt)\s(?:(?:và\s)?(?:ban hành|triển khai)\s)?/giu;
const NAME_END =
  /,?\s(?:như sau|với (?:các |những |một số )?(?:nội dung|nhiệm vụ)|cụ thể(?: như sau)?|gồm các|\(sau đây|và ban hành)(?![A-Za-zÀ-ỹ])|[:;]|\.\s|\.?\s*$/iu;
/** The sentence that ends the document: `Trên đây là Kế hoạch …, yêu cầu …`. */
const CLOSING = /^[\s*_]*Trên đây là\s(?:nội dung\s)?/iu;
const CLOSING_END =
  /[:;]|\.\s|\.?\/?\.?\s*$|,\s(?:yêu cầu|đề nghị|ủy ban|uỷ ban|ubnd|các |kính|trân trọng|giao|trong quá trình|căn cứ)/iu;

/** `Điều 1. Phê duyệt Đề án … giai đoạn 2021 - 2025 với các nội dung sau`. */
const FIRST_ARTICLE =
  /^[\s*_]*Điều 1\s?[.:]?[\s*_]*(?:Nay\s)?(?:Ban hành|Phê duyệt|Thông qua|Quy định)\s(?:kèm theo (?:Quyết định|Nghị quyết) này\s)?(.{8,500}?)(?=[;.]|,\s(?:gồm|với)|\s(?:với (?:các )?nội dung|như sau|cụ thể)|$)/iu;
/** `Điều 1. Thông qua kết quả năm 2023` of a resolution on the year after. */
const LOOKING_BACK = /kết quả|tình hình|đánh giá|quyết toán/iu;

/** Nearly all words of the name are of the title, and a good part of the title's are told again: an opening leaves the place out. */
const nearlyAll = 0.8;
const most = 0.4;

/** Every such place. Linear. */
export const ownNames = perSubject((subject: Subject): readonly OwnName[] => {
  const { title: text, spans } = subject.reading.meta;
  const parts = text === null ? [] : nameYears(text);
  if (text === null || spans.title === undefined) return [];
  const title = { text, span: spans.title, parts };
  const told = [...openings(subject), ...articles(subject), ...closings(subject)].flatMap((one) =>
    differing(one, title, false),
  );
  return [...told, ...heads(subject, title), ...visions(subject, title)];
});

/** `3. Tầm nhìn đến năm 2045`: the heading of the vision has another year than the title, whose year no heading has. */
function visions(subject: Subject, title: OwnTitle): readonly OwnName[] {
  const [expected, more] = title.parts.filter(({ role }) => role === "vision");
  if (expected === undefined || more !== undefined) return [];
  const told = subject.outline.sections
    .flatMap((section) => [section, ...section.children])
    .flatMap(({ heading: { passage } }) =>
      passage.text.length > 160
        ? []
        : nameYears(passage.text)
            .filter(({ role }) => role === "vision")
            .map((found) => ({ passage, found })),
    );
  if (told.some(({ found }) => found.value === expected.value)) return [];
  return told.map(({ passage, found }) => ({
    role: "vision",
    annexed: false,
    printed: found.printed,
    expected: expected.printed,
    span: spanAt(passage, found.at, found.at + found.printed.length),
    title: title.span,
  }));
}

function differing(named: Named, title: OwnTitle, annexed: boolean): readonly OwnName[] {
  const { passage, from, name } = named;
  const difference = differenceOfYears(nameYears(name), title.parts);
  if (difference === undefined) {
    if (annexed) return [];
    const replaced = otherWord(named, title);
    return replaced.length > 0 ? replaced : otherMiddle(named, title);
  }
  const { found, expected } = difference;
  // A longer title names the year in another part of it.
  if (found.role !== "ordinal" && yearsIn(found.value).every((year) => title.text.includes(year))) return [];
  const at = from + found.at;
  return [
    {
      role: found.role,
      annexed,
      printed: found.printed,
      expected: expected.printed,
      span: spanAt(passage, at, at + found.printed.length),
      title: title.span,
    },
  ];
}

/** One word, or two, of the title replaced by as many others. */
function otherWord({ passage, from, name }: Named, title: OwnTitle): readonly OwnName[] {
  const difference = findDifference(title.text, name);
  if (difference === undefined || difference.alike < alike) return [];
  const replaced = difference.gaps.filter(({ first, second }) => first !== "" && second !== "");
  const [gap, more] = replaced;
  if (gap === undefined || more !== undefined || /\d/u.test(gap.first + gap.second)) return [];
  if (GENERAL.test(gap.first) || GENERAL.test(gap.second)) return [];
  const counts = [gap.first, gap.second].map((words) => words.split(" ").length);
  const at = name.indexOf(gap.second);
  if (counts[0] !== counts[1] || (counts[0] ?? 0) > mostReplaced || at < 0) return [];
  return [
    {
      role: "word",
      annexed: false,
      printed: gap.second,
      expected: gap.first,
      span: spanAt(passage, from + at, from + at + gap.second.length),
      title: title.span,
    },
  ];
}

/** Words of a list or an epithet that the title has and the name hasn't, or the reverse, in the middle of many that are the same. */
function otherMiddle({ passage, from, name }: Named, title: OwnTitle): readonly OwnName[] {
  const [own, told] = fromSameWords(placedWords(title.text), placedWords(name));
  const forms = [own, told].map((words) => words.map(({ form }) => form));
  const middle = middleOf(forms[0] ?? [], forms[1] ?? [], { most: 4, again: 6 });
  if (middle === undefined || middle.at < sameStart || middle.again < sameStart) return [];
  const { at, own: lost, other: added } = middle;
  if (at + middle.again < fewestSame) return [];
  const odd = [...own.slice(at, at + lost), ...told.slice(at, at + added)].map(({ form }) => form);
  if (odd.length < 2 || /\d/u.test(odd.join(" ")) || odd.every((form) => LIGHT.has(form))) return [];
  // A name leaves out its place.
  if ([own[at - 1]?.form ?? "", ...odd].some((form) => OF_PLACE.has(form))) return [];
  const here = told.slice(at - 1, at + added + 1);
  const start = from + (here[0]?.from ?? 0);
  const printed = textOf(name, here);
  return [
    {
      role: "word",
      annexed: false,
      printed,
      expected: textOf(title.text, own.slice(at - 1, at + lost + 1)),
      span: spanAt(passage, start, start + printed.length),
      title: title.span,
    },
  ];
}

/** Both from where they begin alike: a name may begin with the type of the document, a title with words that it leaves out. */
function fromSameWords(
  own: readonly PlacedWord[],
  told: readonly PlacedWord[],
): readonly [readonly PlacedWord[], readonly PlacedWord[]] {
  const begins = (words: readonly PlacedWord[], at: number) =>
    words
      .slice(at, at + sameStart)
      .map(({ form }) => form)
      .join(" ");
  for (let skip = 0; skip <= mostBefore; skip += 1) {
    const [start, first] = [begins(told, skip), begins(own, skip)];
    if (start === begins(own, 0)) return [own, told.slice(skip)];
    if (first === begins(told, 0)) return [own.slice(skip), told];
  }
  return [[], []];
}

interface PlacedWord {
  readonly form: string;
  readonly from: number;
  readonly to: number;
}

function placedWords(text: string): readonly PlacedWord[] {
  return matchesIn(text, /[\p{L}\d]+/gu).map(({ 0: word, index }) => ({
    form: fold(word),
    from: index,
    to: index + word.length,
  }));
}

function textOf(text: string, words: readonly PlacedWord[]): string {
  return text.slice(words[0]?.from, words.at(-1)?.to);
}

/** So many words begin both, or go on behind; so many may stand before those; so many are the same in all. */
const [sameStart, mostBefore, fewestSame] = [3, 6, 10];
const OF_PLACE = new Set(["tinh", "pho", "tp", "huyen", "quan", "xa", "phuong", "khu", "thon", "tran"]);
/** Words that titles and openings leave out or add without saying anything else. */
const LIGHT = new Set(
  "thuc hien trien khai to chuc thi hanh bao dam dam bao tinh thanh pho huyen xa phuong cua ve tren tai o viec cong tac cac nhung nam giai doan dia ban va de den ban hanh ke hoach phe duyet chinh phu thu tuong uy ban nhan dan ubnd quoc gia theo so".split(
    " ",
  ),
);

/** Words of doing and of places that titles put one for another. */
const GENERAL =
  /(?<!\p{L})(?:thực hiện|triển khai|tổ chức|thi hành|bảo đảm|đảm bảo|tỉnh|thành phố|huyện|xã|phường|của|về|trên|tại|ở|việc|công tác|các|những|năm|giai đoạn)(?!\p{L})/iu;
const alike = 0.8;
const mostReplaced = 2;

function yearsIn(value: string): readonly string[] {
  return value.split("-");
}

/** Pieces between the title and the first heading in which the document is issued by its name. */
function openings(subject: Subject): readonly Named[] {
  const { title, spans } = subject.reading.meta;
  const first = subject.outline.sections[0]?.span.line ?? Number.POSITIVE_INFINITY;
  const after = spans.title?.endLine ?? 0;
  const found: Named[] = [];
  for (const { passage, inTable } of textPieces(subject)) {
    const { line, endLine } = spanAt(passage);
    if (line >= first) break;
    if (inTable || endLine <= after || passage.text.length > 5000) continue;
    const named = matchesIn(passage.text, ISSUING)
      .filter(({ index }) => spanAt(passage, index).line > after && isOwnIssue(passage.text, index))
      .toReversed()
      .map((match) => nameAt(passage, match.index + match[0].length, NAME_END))
      .find(({ name }) => isOwnName(name, title ?? ""));
    if (named !== undefined) found.push(named);
  }
  return found;
}

/** The clause up to the verb names an issuer and no other act: `UBND tỉnh`, not `Quyết định số 12/QĐ-TTg … của Thủ tướng Chính phủ`. */
function isOwnIssue(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const clause = before.slice(Math.max(...[",", ";", ":", "."].map((mark) => before.lastIndexOf(mark))) + 1);
  return ISSUER.test(clause) && !/\d\s?\/|căn cứ|số\s\d/iu.test(clause);
}

const ISSUER =
  /(?<!của\s)(?:(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân|UBND|HĐND|Sở|Ban|Bộ|Chi cục|Cục|Công an|Văn phòng|(?:Tỉnh|Thành|Đảng|Huyện) (?:ủy|uỷ))(?![A-Za-zÀ-ỹ])/u;

function closings(subject: Subject): readonly Named[] {
  const title = subject.reading.meta.title ?? "";
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    if (inTable || !passage.text.includes("rên đây là ")) return [];
    const match = CLOSING.exec(passage.text);
    if (match === null) return [];
    const whole = nameAt(passage, match[0].length, CLOSING_END);
    // What a semicolon parts from the name may be the other half of it or what the units are asked for.
    const half = { ...whole, name: whole.name.slice(0, whole.name.indexOf(";") >>> 0) };
    const named = [whole, half].find(({ name }) => shareOfTitle(name, title) >= nearlyAll);
    return named === undefined ? [] : [named];
  });
}

function articles(subject: Subject): readonly Named[] {
  const title = subject.reading.meta.title ?? "";
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 5000 || !text.includes("iều 1") || LOOKING_BACK.test(text)) return [];
    const match = FIRST_ARTICLE.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined || shareOfTitle(name, title) < nearlyAll) return [];
    return [{ passage, from: text.indexOf(name, match.index), name }];
  });
}

function nameAt(passage: Passage, from: number, end: RegExp): Named {
  const rest = passage.text.slice(from, from + 600);
  const whole = rest.slice(0, endOf(rest, end));
  return { passage, from, name: whole };
}

/** A semicolon may stand inside a name of two halves, of which the second follows at once in the same sentence. */
function endOf(rest: string, end: RegExp): number {
  const first = end.exec(rest);
  if (first === null) return rest.length;
  if (first[0] !== ";") return first.index;
  const next = end.exec(rest.slice(first.index + 1));
  return next === null ? first.index : first.index + 1 + next.index;
}

function isOwnName(name: string, title: string): boolean {
  return name.length > 7 && shareOfTitle(name, title) >= nearlyAll && shareOfTitle(title, name) >= most;
}

/** Heads of annexes and of what a decision issues. */
function heads(subject: Subject, title: OwnTitle): readonly OwnName[] {
  return subject.anatomy.attachments.flatMap(({ kind, title: head, blocks }) => {
    if (head === null || shareOfTitle(head.text, title.text) < nearlyAll) return [];
    if (kind === "issued")
      return isOwnName(head.text, title.text)
        ? differing({ passage: head, from: 0, name: head.text }, title, false)
        : [];
    if (/kết quả|hiện trạng|thực trạng|tình hình|trung hạn|quy hoạch/iu.test(head.text)) return [];
    return differing({ passage: head, from: 0, name: head.text }, title, true).filter(
      ({ role, printed, expected }) => {
        // Spans and single years of annexes are held to what the annex lists elsewhere.
        if (role === "span" || role === "year") return false;
        const [stated, own] = [printed, expected].map((one) => one.slice(-4));
        const text = blocks
          .flatMap((block) =>
            block.kind === "paragraph"
              ? [block.passage.text]
              : block.rows.flatMap(({ cells }) =>
                  cells.flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage.text)),
                ),
          )
          .join(" ");
        return stated !== undefined && own !== undefined && !text.includes(stated);
      },
    );
  });
}
