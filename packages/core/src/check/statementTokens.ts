import { endOfRun, letter, mark } from "../text/codeUnits.js";
import { WordTable } from "../text/wordTable.js";
import { longForms, syllableForm } from "./syllableForms.js";

/** A kind of term of which one statement has one: who or what is counted, at which level, in which direction. */
export type TermClass =
  | "counted"
  | "level"
  | "zone"
  | "area"
  | "school"
  | "grade"
  | "supply"
  | "direction"
  | "bound";

/** A word or a term of several syllables, and where it stands. */
export interface StatementToken {
  readonly form: string;
  readonly from: number;
  readonly to: number;
  readonly kind: TermClass | "number" | "negation" | "word";
  /** Terms of one family are used for one another: `đô thị`, `thành thị`. */
  readonly family: string;
  /** A mark stands before it. */
  readonly apart: boolean;
}

/** Families of terms that exclude one another within their class; a family's terms are parted by `/`. */
const TERMS: Readonly<Record<TermClass, readonly string[]>> = {
  counted: [
    "dân số/người dân/nhân dân/dân cư/công dân/người/hội viên/đoàn viên/thành viên",
    "trẻ em/trẻ/học sinh/sinh viên/học viên",
    "người cao tuổi",
    "phụ nữ/nữ",
    "nam giới",
    "thanh niên",
    "vị thành niên/trẻ vị thành niên",
    "người khuyết tật",
    "người có công",
    "hộ gia đình/hộ dân/hộ/gia đình",
    "hộ nghèo",
    "hộ cận nghèo",
    "người lao động/lao động",
    "cán bộ/công chức/viên chức/giáo viên/giảng viên",
    "sản phẩm",
    "chủ thể",
    "hợp tác xã",
    "tổ hợp tác",
    "doanh nghiệp/công ty/công ty trách nhiệm hữu hạn/công ty cổ phần/cơ sở/đơn vị",
    "trang trại",
    "làng nghề",
    "trường học/trường/cơ sở giáo dục",
    "trạm y tế",
    "bệnh viện",
  ],
  level: [
    "quốc gia/cấp quốc gia/trung ương/cấp trung ương",
    "cấp tỉnh/tuyến tỉnh/cấp thành phố",
    "cấp huyện/tuyến huyện",
    "cấp xã/tuyến xã",
  ],
  zone: [
    "khu công nghiệp",
    "cụm công nghiệp",
    "khu kinh tế",
    "khu công nghệ cao",
    "khu du lịch",
    "khu dân cư",
    "khu đô thị",
  ],
  area: ["đô thị/thành thị", "nông thôn", "miền núi", "ven biển"],
  school: ["mầm non/mẫu giáo", "tiểu học", "trung học cơ sở", "trung học phổ thông"],
  grade: ["trung bình khá", "trung bình", "xuất sắc"],
  supply: ["nước sạch/nước sinh hoạt sạch", "nước hợp vệ sinh/nước sinh hoạt hợp vệ sinh"],
  direction: ["tăng/nâng/nâng cao", "giảm/kéo giảm"],
  bound: [
    "ít nhất/tối thiểu/không dưới/không thấp hơn/trên/hơn",
    "không quá/tối đa/không vượt quá/dưới",
    "còn/xuống còn",
  ],
};
/** Terms of no class whose syllables would mean something else by themselves. */
const PLAIN =
  "tăng trưởng/hạ tầng/nâng cấp/không gian/không khí/không ngừng/không chỉ/không còn/hay không/hàng không/nữ công/gia đình văn hóa/hộ chiếu/hộ tịch/hộ khẩu/môi trường/thị trường/hiện trường/công trường/trường hợp/cơ sở dữ liệu/cơ sở hạ tầng/cơ sở vật chất/trên cơ sở/trên mạng/trên điện thoại/không khí/người dân tộc";
/** Phrases that any statement may have or leave out. */
const HOLLOW =
  "trên địa bàn/trên địa bàn tỉnh/trên địa bàn huyện/trên địa bàn xã/trên địa bàn thành phố/trên toàn tỉnh/toàn tỉnh/theo quy định/xây dựng đề án/xây dựng kế hoạch/xây dựng dự án/tiếp tục/triển khai/thực hiện/tổ chức thực hiện/triển khai thực hiện/phấn đấu/bảo đảm/đảm bảo/tham mưu/đẩy mạnh/tăng cường";
const NEGATIONS = new Set(["không", "chưa"]);
/** Words that come and go between two wordings of one thing. */
const FILLING = new Set(
  "các những của và hoặc được là về cho với đã sẽ đạt số lượng tổng tỷ tỉ lệ suất trọng từng việc trong tại theo để thì mà bằng cụ thể"
    .split(" ")
    .map(syllableForm),
);

interface Term {
  readonly syllables: readonly string[];
  /** What tokens of it are compared by: terms of one family are alike, but bounds are told apart. */
  readonly form: string;
  readonly kind: TermClass | "word" | "hollow";
  readonly family: string;
}

/** Terms by their first syllable, the longest first. */
const terms: ReadonlyMap<string, readonly Term[]> = (() => {
  const found = new Map<string, Term[]>();
  const add = (written: string, kind: Term["kind"], family: string) => {
    const syllables = written.split(" ").map(syllableForm);
    const first = syllables[0] ?? "";
    const form = kind === "word" || kind === "bound" ? syllables.join(" ") : `${kind} ${family}`;
    found.set(first, [...(found.get(first) ?? []), { syllables, form, kind, family }]);
  };
  for (const kind of Object.keys(TERMS) as TermClass[])
    for (const family of TERMS[kind]) for (const term of family.split("/")) add(term, kind, family);
  for (const term of PLAIN.split("/")) add(term, "word", "");
  for (const phrase of HOLLOW.split("/")) add(phrase, "hollow", "");
  for (const list of found.values()) list.sort((a, b) => b.syllables.length - a.syllables.length);
  return found;
})();

/** A word's form, or a part of what it is short for, with what is known of it. */
interface Form {
  readonly form: string;
  /** Terms that begin with it, the longest first. */
  readonly terms: readonly Term[];
  readonly kind: "number" | "negation" | "filling" | "word";
}

/** The syllables of one text in order, field by field: one row of them serves all texts, of which there are thousands. */
class SyllableRow {
  readonly of: Form[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Whether a mark stands before each. */
  readonly apart: boolean[] = [];
  count = 0;

  add(of: Form, from: number, to: number, apart: boolean): void {
    this.of[this.count] = of;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.apart[this.count] = apart;
    this.count += 1;
  }
}

/** Those of the text read last. */
const row = new SyllableRow();

/** The words and terms of a statement in order, without those that come and go. */
export function tokensOf(text: string): readonly StatementToken[] {
  readSyllables(text);
  const tokens: StatementToken[] = [];
  for (let at = 0, next = 0; at < row.count; at = next) {
    const term = termAt(at);
    const of = row.of[at];
    next = at + (term?.syllables.length ?? 1);
    const [from, to, apart] = [row.from[at] ?? 0, row.to[next - 1] ?? 0, row.apart[at] === true];
    if (term !== undefined && term.kind !== "hollow")
      tokens.push({ form: term.form, from, to, kind: term.kind, family: term.family, apart });
    else if (term === undefined && of !== undefined && of.kind !== "filling")
      tokens.push({
        form: of.form,
        from,
        to,
        kind: of.kind,
        family: of.kind === "number" ? of.form : "",
        apart,
      });
  }
  return tokens;
}

/** What `tokensOf` compares them by alone. */
export function formsIn(text: string): readonly string[] {
  readSyllables(text);
  const found: string[] = [];
  for (let at = 0, next = 0; at < row.count; at = next) {
    const term = termAt(at);
    const of = row.of[at];
    next = at + (term?.syllables.length ?? 1);
    if (term !== undefined && term.kind !== "hollow") found.push(term.form);
    else if (term === undefined && of !== undefined && of.kind !== "filling") found.push(of.form);
  }
  return found;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The longest term that begins at a syllable. */
function termAt(at: number): Term | undefined {
  for (const term of row.of[at]?.terms ?? NO_TERMS) if (startsWith(at, term)) return term;
  return undefined;
}

function startsWith(at: number, { syllables: own }: Term): boolean {
  if (at + own.length > row.count) return false;
  for (let by = 1; by < own.length; by += 1)
    if (row.apart[at + by] === true || row.of[at + by]?.form !== own[by]) return false;
  return true;
}

/** Forms of the words met so far, by place: a language has a few thousand syllables, and a document repeats them. */
let words = new WordTable();
let forms: (readonly Form[])[] = [];
const mostForms = 20_000;

function formsOf(text: string, from: number, to: number): readonly Form[] {
  const place = words.place(text, from, to);
  const known = forms[place];
  if (known !== undefined) return known;
  const word = text.slice(from, to);
  const found = (longForms.get(word) ?? word).split(" ").map((part) => formOf(syllableForm(part)));
  forms.push(found);
  if (forms.length >= mostForms) [words, forms] = [new WordTable(), []];
  return found;
}

const NO_TERMS: readonly Term[] = [];

function formOf(form: string): Form {
  const kind = isDigit(form.charCodeAt(0))
    ? "number"
    : FILLING.has(form)
      ? "filling"
      : NEGATIONS.has(form)
        ? "negation"
        : "word";
  return { form, terms: terms.get(form) ?? NO_TERMS, kind };
}

const MARKS = '%‰,;:.()[]“”"–-';
const inWord = letter | mark;

function readSyllables(printed: string): void {
  const text = printed.toLowerCase();
  row.count = 0;
  let apart = false;
  let to = 0;
  for (let from = 0; from < text.length; from = to) {
    to = endOfWord(text, from);
    if (to === from) {
      to += 1;
      if (!apart && text.charCodeAt(from) !== SPACE) apart = MARKS.includes(text.charAt(from));
      continue;
    }
    for (const of of formsOf(text, from, to)) {
      row.add(of, from, to, apart);
      apart = false;
    }
  }
}

const SPACE = 0x20;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** Where a run of letters, or a number with the points and commas inside, ends; where it would begin if there is none. */
function endOfWord(text: string, from: number): number {
  if (!isDigit(text.charCodeAt(from))) return endOfRun(inWord, text, from);
  let to = from;
  for (;;) {
    while (isDigit(text.charCodeAt(to))) to += 1;
    const code = text.charCodeAt(to);
    if ((code !== COMMA && code !== FULL_STOP) || !isDigit(text.charCodeAt(to + 1))) return to;
    to += 1;
  }
}
