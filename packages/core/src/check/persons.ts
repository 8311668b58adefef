import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { CAPITALS, SMALLS } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { syllableForm } from "./syllableForms.js";
import { textPieces } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** A person's name as printed, with the office that stands with it. */
interface Person {
  readonly printed: string;
  /** `pho chu tich`; empty where none is printed. */
  readonly office: string;
  readonly span: Span;
}

/** One person's name in two spellings: `Trần Thanh Bình` among the recipients, `Trần Thành Bình` who signs. */
export interface NameVariant {
  readonly odd: Person;
  readonly usual: Person;
  /** One of them signs the document, or both hold one office. */
  readonly certain: boolean;
}

const OFFICES =
  "PCT|CT|CVP|PCVP|(?:Phó )?Chủ tịch|(?:Phó )?Giám đốc|(?:Phó )?Chánh Văn phòng|(?:Phó )?Bí thư|(?:Phó )?Trưởng (?:ban|phòng|đoàn)|(?:Phó )?Cục trưởng|Ông|ông|Bà|bà|[Đđ]ồng chí|[Đđ]/c|Tổ trưởng|Tổ phó";
const TITLED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(${OFFICES})(?![A-Za-zÀ-ỹ])((?: (?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|tỉnh|thành phố|huyện|xã|phường|TP|Sở|thường trực|Thường trực))*)\\s?[:,-]?\\s?((?:Ông|ông|Bà|bà|[Đđ]ồng chí|[Đđ]/c)[:.]?\\s)?([${CAPITALS}][${SMALLS}]+(?: [${CAPITALS}][${SMALLS}]+){2,3})(?![A-Za-zÀ-ỹ]| [${CAPITALS}])`,
  "gu",
);
/** Every office and form of address has one of these words. */
const TITLES = "pct ct cvp pcvp tịch đốc chánh thư trưởng ông bà chí c phó".split(" ");
const ADDRESS = ["ồng chí ", "/c ", "Ông ", "Bà ", "Ông: ", "Bà: ", " ông ", " bà "];
const OFFICE = ["CT ", "CVP ", "Chủ tịch", "Giám đốc", "Chánh", "Bí thư", "Trưởng", "trưởng", "Tổ phó"];
/** Lists and cells, where an office alone stands before a name. */
const longestEntry = 160;
/** First words of names; what begins otherwise is an office or a place. */
const FAMILIES = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý phùng trương đinh lâm mai trịnh đoàn cao hà tạ tô chu châu thái lương lưu quách tống vương nông hứa kiều nghiêm triệu đào bạch thân khuất tăng đàm văn doãn quan ninh từ đậu cù giáp lò giàng vàng sùng quàng cầm hầu thào".split(
    " ",
  ),
);

const titled = perSubject((subject: Subject): readonly Person[] =>
  piecesWith(subject, ...TITLES).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !mayName(text)) return [];
    return matchesIn(text, TITLED).flatMap((match) => {
      const printed = match[4] ?? "";
      if (!FAMILIES.has(printed.split(" ", 1)[0]?.toLowerCase() ?? "")) return [];
      const from = match.index + match[0].length - printed.length;
      const span = spanAt(passage, from, from + printed.length);
      return [{ printed, office: officeOf(match[1] ?? ""), span }];
    });
  }),
);

/** Names of persons that differ by marks alone, in two places. Linear: names are compared by what they are without marks. */
export function nameVariants(subject: Subject): readonly NameVariant[] {
  const { signer, spans } = subject.reading.meta;
  const signing: Person | undefined =
    signer === null || spans.signer === undefined
      ? undefined
      : { printed: signer.name, office: officeOf(signer.position ?? ""), span: spans.signer };
  const persons = [
    ...titled(subject),
    ...(signing === undefined ? [] : [signing, ...likeSigner(signing.printed, subject)]),
  ];
  const byName = new Map<string, Person[]>();
  for (const person of persons) {
    const key = fold(person.printed);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return [...byName.values()].flatMap((named) => {
    const spellings = [...new Set(named.map(spellingOf))];
    if (spellings.length !== 2) return [];
    const [first, second] = spellings.map((spelling) => named.filter((one) => spellingOf(one) === spelling));
    const signs = (group: readonly Person[] | undefined) =>
      signing !== undefined && group?.includes(signing) === true;
    const isUsual = signs(first) || (!signs(second) && (first?.length ?? 0) >= (second?.length ?? 0));
    const [usual, odd] = isUsual ? [first?.[0], second?.[0]] : [second?.[0], first?.[0]];
    if (usual === undefined || odd === undefined || usual.span.line === odd.span.line) return [];
    const certain = signs(first) || signs(second) || (odd.office !== "" && odd.office === usual.office);
    return [{ odd, usual, certain }];
  });
}

/** What another place says of the person who signs. */
export interface SignerConflict {
  readonly here: string;
  readonly signed: string;
  readonly span: Span;
  readonly signedSpan: Span;
}

/**
 * Who signs, under another name with the same office (`PCT Lê Văn Mẫu` where `Lê Đức Mẫu` signs), or with another office:
 * names of as many words of which one differs, or the same name. Linear.
 */
export function signerConflicts(subject: Subject): readonly SignerConflict[] {
  const { signer, spans } = subject.reading.meta;
  const position = fold(signer?.position ?? "");
  const office = /^(?:pho )?chu tich/u.exec(position)?.[0];
  if (signer === null || spans.signer === undefined || office === undefined) return [];
  const signedSpan = spans.signer;
  return titled(subject).flatMap(({ printed, office: other, span }) => {
    if (other !== "chu tich" && other !== "pho chu tich") return [];
    const same = fold(printed) === fold(signer.name);
    if (same && other !== office) {
      const here = `${other === "chu tich" ? "Chủ tịch" : "Phó Chủ tịch"} ${printed}`;
      return [{ here, signed: `${signer.position} ${signer.name}`, span, signedSpan }];
    }
    if (!same && other === office && isOneApart(printed, signer.name))
      return [{ here: printed, signed: signer.name, span, signedSpan }];
    return [];
  });
}

/** Words that stand between family and given name in very many names, so that they tell no two apart. */
const COMMON_MIDDLE = new Set(["van", "thi"]);

/**
 * Names of as many words, of which one differs by more than its marks: two who hold one office seldom share all others. Where the
 * given or the family name differs, what is left has to be more than a common word.
 */
function isOneApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => fold(name).split(" "));
  if (a === undefined || b === undefined || a.length !== b.length || a.length < 3) return false;
  const [odd, more] = a.flatMap((word, at) => (word === b[at] ? [] : [at]));
  if (odd === undefined || more !== undefined) return false;
  return (odd > 0 && odd < a.length - 1) || a.slice(1, -1).some((word) => !COMMON_MIDDLE.has(word));
}

/** `Hoà` and `Hòa` are one spelling; so are capitals and small letters. */
function spellingOf({ printed }: Person): string {
  return printed.toLowerCase().split(/\s+/u).map(syllableForm).join(" ");
}

/** Looked at before the pattern, which takes long over a whole document. */
function mayName(text: string): boolean {
  return (
    ADDRESS.some((word) => text.includes(word)) ||
    (text.length <= longestEntry && OFFICE.some((word) => text.includes(word)))
  );
}

/** Names that are the signer's but for their marks, wherever they stand. */
function likeSigner(name: string, subject: Subject): readonly Person[] {
  const [family = ""] = name.split(" ", 1);
  const length = name.split(/\s+/u).length;
  const key = fold(name);
  const begin = `${family} `;
  return textPieces(subject).flatMap(({ passage }) => {
    const from = passage.text.indexOf(begin);
    if (from < 0) return [];
    const printed =
      passage.text
        .slice(from)
        .split(/[^\p{L} ]/u, 1)[0]
        ?.split(" ", length)
        .join(" ") ?? "";
    if (fold(printed) !== key) return [];
    return [{ printed, office: "", span: spanAt(passage, from, from + printed.length) }];
  });
}

const SHORT: Readonly<Record<string, string>> = {
  pct: "pho chu tich",
  ct: "chu tich",
  cvp: "chanh van phong",
  pcvp: "pho chanh van phong",
};

/** An office written out; empty for a form of address. */
function officeOf(printed: string): string {
  const name = fold(printed);
  return /^(?:ong|ba|dong chi|d c)$/u.test(name) ? "" : (SHORT[name] ?? name);
}
