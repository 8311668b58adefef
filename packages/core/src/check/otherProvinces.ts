import { type Passage, spanAt } from "../document/passage.js";
import { isOf, letter, upper } from "../text/codeUnits.js";
import { findProvince, provinceWithKind } from "../text/places.js";
import { PROVINCES } from "../text/unitNames.js";
import { perSubject } from "./perSubject.js";
import { isKinProvince, type OtherPlace, ownPlace } from "./placeNames.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece, textPieces } from "./textPieces.js";
import { PROVINCES_SINCE } from "./unitChanges.js";
import { placesWithBoth } from "./wordPlaces.js";

/** Words behind which a province's name stands for the province: `tỉnh X`, `Báo X`, `Đài Phát thanh và Truyền hình X`, `địa bàn X`. */
const HEADS: readonly string[] = [
  "tỉnh ",
  "Tỉnh ",
  "thành phố ",
  "Thành phố ",
  "TP. ",
  "TP ",
  "Báo ",
  "Phát thanh và Truyền hình ",
  "Phát thanh - Truyền hình ",
  "Phát thanh, Truyền hình ",
  "điện tử ",
  "địa bàn ",
  "của ",
  "đưa ",
  "xây dựng ",
  "Xây dựng ",
  "nông thôn ",
  "diện mạo ",
  "Diện mạo ",
  "quê hương ",
  "thương hiệu ",
  "hình ảnh ",
  "đất và người ",
  "con người ",
];
const NAME = /^\p{Lu}[A-Za-zÀ-ỹ]+(?: (?:- )?\p{Lu}[A-Za-zÀ-ỹ]+){0,4}/u;
/** `X trở thành …`, `X phấn đấu …`, `X nói riêng`: what stands behind a province that the sentence is about. */
const VERBS = [" trở thành ", " phấn đấu ", " là ", " nằm trong ", " thuộc nhóm ", " đạt ", " sẽ ", " nói "];
const IS = /^ là (?:tỉnh|thành phố|địa phương|trung tâm|cửa ngõ|đầu mối|nơi|một)(?![A-Za-zÀ-ỹ])/u;
const IN_PARTICULAR = /^ nói (?:riêng|chung)/u;
/** At the head of a sentence, a clause or an item. */
const AT_HEAD = /(?:^[-–+•*\s]*|[.;,]\s)(\p{Lu}\p{L}+(?: (?:- )?\p{Lu}\p{L}+){1,4})$/u;
const AT_END = /(\p{Lu}\p{L}+(?: (?:- )?\p{Lu}\p{L}+){1,4})$/u;
/** What stands before another province that is meant: where something is, from where it comes; institutions and roads named after it. */
const AWAY =
  /(?:[,(]|(?<![A-Za-zÀ-ỹ])(?:tại|ở|từ|đến|với|sang|qua|về|quê|gốc|cùng|và|hoặc|các|tuyến|đường|quốc lộ|trận|vào|ra|như|kiện|khóa|đoàn|người))\s*$/iu;
const NAMED_AFTER =
  /(?:Trường|Bệnh viện|Viện|Công ty|Đại học|Cảng|Khu công nghiệp|Nhà máy|Quân khu|Phòng Thương mại|Đoàn Thanh niên|Chủ tịch Hồ)[^,.;]{0,60}$/u;
/** Who does what a plan says: the committee of the province at the head of a clause, and what it does. */
const ACTOR = /(?:^|[,;:.])[\s*]*(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND)\s$/u;
const ACTS =
  /^[\s*]*(?:xây dựng|ban hành|triển khai|báo cáo|giao|yêu cầu|đề nghị|phát động|tổ chức|phê duyệt|kính|chỉ đạo|quyết định)(?!\p{L})/u;
/** `… trên địa bàn tỉnh X, như sau:`: the ground of the plan itself. */
const OPENS = /^,?\s(?:với (?:những |các )?nội dung|như sau|cụ thể như)/u;
/** `trên địa bàn tỉnh X`: where something is done; in the title of an older act the ground may be the former province's. */
const GROUND = /trên (?:toàn địa bàn|địa bàn|toàn)\s$/u;
const IN_TITLE =
  /(?<!\p{L})(?:về|[Pp]hê duyệt|[Bb]an hành|[Qq]uy định|[Tt]hông qua|[Đđ]ề án|[Dd]ự án|[Kk]hu|[Đđ]ường|[Tt]hời kỳ|từ (?:ngày|năm)|trước)(?!\p{L})/u;
/** A province's plan has to do with its own newspaper and station. */
const PRESS = /^(?:Báo|Phát thanh)/u;
/** What is learnt from another province, or done with it. */
const OTHERS_MATTER =
  /kinh nghiệm|học tập|phối hợp với|liên kết|hợp tác(?!\sxã)|giáp|so với|sáp nhập|hợp nhất|sắp xếp|trước đây|cũ(?![A-Za-zÀ-ỹ])|lân cận|kết nghĩa|giao lưu|tham quan/iu;
/** The sentence speaks of an older act or of the master plan of the former province. */
const OF_FORMER =
  /số\s?\d|\d\s?\/\s?\p{Lu}|[Qq]uy hoạch|thời kỳ|(?<![A-Za-zÀ-ỹ])khóa(?![A-Za-zÀ-ỹ])|nhiệm kỳ|di tích|lịch sử|(?<![A-Za-zÀ-ỹ])trước (?:đây|khi|sắp|sáp|ngày|năm)|nay là/u;
/** Between the quotation marks of a name stands what others wrote. */
const QUOTED = /[“"][^”"]*$/u;

interface Mention {
  readonly printed: string;
  readonly name: string;
  readonly from: number;
  readonly kindFrom: number;
}

/**
 * Provinces other than the document's own that it takes for its own: named once, by themselves, where nothing says that another
 * province is meant. A name left over from the document of another province that served as a pattern. Linear.
 */
export const otherProvinces = perSubject((subject: Subject): readonly OtherPlace[] => {
  const own = ownPlace(subject);
  if (own === undefined || findProvince(own.name) === undefined) return [];
  const { date } = subject.reading.meta;
  const found = piecesNaming(subject, own.name).flatMap(({ passage }) =>
    passage.text.length > 20_000 ? [] : strangersIn(passage, own, date),
  );
  return found.filter(({ printed }) => found.filter((one) => one.printed === printed).length === 1);
});

/** Texts that print another province's name; the table of words leaves few to be looked at. */
function piecesNaming(subject: Subject, own: string): readonly TextPiece[] {
  const pieces = textPieces(subject);
  const places = new Set<number>();
  for (const name of SPELLINGS.keys()) {
    if (name === own) continue;
    const [first = "", last = first] = [name.split(/[ -]+/u)[0], name.split(/[ -]+/u).at(-1)].map((word) =>
      word?.toLowerCase(),
    );
    for (const place of placesWithBoth(subject, [last], [first]))
      if (pieces[place]?.passage.text.includes(name) === true) places.add(place);
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => pieces[place] ?? []);
}

function strangersIn(
  passage: Passage,
  own: { readonly kind: string; readonly name: string },
  date: string | null,
): readonly OtherPlace[] {
  const mentions = mentionsIn(passage.text).filter(({ name }) => name !== findProvince(own.name));
  if (mentions.length === 0) return [];
  const sentences = sentencesIn(passage);
  return mentions.flatMap((mention) => {
    const sentence = sentences.findLast(({ from }) => from <= mention.from);
    if (sentence === undefined) return [];
    const inIt = mentions.filter(
      ({ from }) => from >= sentence.from && from < sentence.from + sentence.text.length,
    );
    const before = sentence.text.slice(0, mention.kindFrom - sentence.from);
    const after = sentence.text.slice(mention.from - sentence.from + mention.printed.length);
    const acts = (ACTOR.test(before) && ACTS.test(after)) || OPENS.test(after);
    const particular = IN_PARTICULAR.test(after);
    const press = inIt.length === 1 && PRESS.test(passage.text.slice(mention.kindFrom, mention.from));
    if (!acts && !particular && !press && (inIt.length > 1 || isMeant(before, after))) return [];
    const asGround = !press && GROUND.test(before) && !IN_TITLE.test(before.slice(-160));
    const standsNow = asGround || (isKind(passage.text, mention) && !OF_FORMER.test(sentence.text));
    if (isKinProvince(mention.name, own.name) && !isGone(date, acts || standsNow)) return [];
    const end = mention.from + mention.printed.length;
    const head = passage.text.slice(mention.kindFrom, mention.from);
    const isPart = /^(?:tỉnh|thành phố|TP|Báo|Phát thanh|điện tử)/iu.test(head);
    const from = isPart ? mention.kindFrom : mention.from;
    const printed = passage.text.slice(from, end);
    const expected = /^(?:tỉnh|thành phố|TP|(?!Báo|Phát|điện))/iu.test(head)
      ? provinceWithKind(own.name)
      : `${head}${own.name}`;
    return [{ printed, expected, span: spanAt(passage, from, end) }];
  });
}

/** Whether a province that became one with the document's is wrong nevertheless: before that it was another one, since then it acts no more. */
function isGone(date: string | null, acts: boolean): boolean {
  return date !== null && (date < "2025-01" || (date >= PROVINCES_SINCE && acts));
}

/** `tỉnh X`: by that name and kind there is no such province any more. */
function isKind(text: string, { kindFrom, from }: Mention): boolean {
  return /^(?:[Tt]ỉnh|[Tt]hành phố) $/u.test(text.slice(kindFrom, from));
}

/** So far around a name it is said why another province is named. */
const near = 70;

function isMeant(before: string, after: string): boolean {
  return (
    OTHERS_MATTER.test(`${before.slice(-near)} ${after.slice(0, near)}`) ||
    AWAY.test(before) ||
    NAMED_AFTER.test(before) ||
    QUOTED.test(before) ||
    /^\s?\(/u.test(after) ||
    isListed(after)
  );
}

/** `tỉnh A, B và C`: one of several. */
function isListed(after: string): boolean {
  const joint = /^\s?(?:[,/]|và|[-–]|với)\s?(?:các )?(?:tỉnh |thành phố |TP\.? )?/u.exec(after)?.[0];
  return joint !== undefined && provinceAt(after, joint.length) !== undefined;
}

function mentionsIn(text: string): readonly Mention[] {
  const found = new Map<number, Mention>();
  const add = (from: number, kindFrom: number) => {
    const name = provinceAt(text, from);
    if (name !== undefined && !found.has(from)) found.set(from, { ...name, from, kindFrom });
  };
  for (const head of HEADS)
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1))
      if (isOf(upper, text, at + head.length) && (at === 0 || !isOf(letter, text, at - 1)))
        add(at + head.length, at);
  for (const verb of VERBS)
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
      const from = subjectBefore(text, at, verb);
      if (from !== undefined) add(from, from);
    }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** Where the province that a verb stands behind begins. */
function subjectBefore(text: string, at: number, verb: string): number | undefined {
  const after = text.slice(at, at + 24);
  if ((verb === " là " && !IS.test(after)) || (verb === " nói " && !IN_PARTICULAR.test(after)))
    return undefined;
  const before = text.slice(Math.max(0, at - 40), at);
  const name = (verb === " nói " ? AT_END : AT_HEAD).exec(before)?.[1];
  return name === undefined ? undefined : at - name.length;
}

/** Names of provinces as they are printed. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.map((name) => [name, name] as const),
  ["Hoà Bình", "Hòa Bình"],
  ["Khánh Hoà", "Khánh Hòa"],
  ["Thanh Hoá", "Thanh Hóa"],
  ["Đăk Lăk", "Đắk Lắk"],
  ["Đăk Nông", "Đắk Nông"],
]);

/** The longest province's name that begins at a place. */
function provinceAt(
  text: string,
  from: number,
): { readonly printed: string; readonly name: string } | undefined {
  const words = (NAME.exec(text.slice(from, from + 40))?.[0] ?? "").split(" ");
  for (let count = words.length; count >= 1; count -= 1) {
    const printed = words.slice(0, count).join(" ");
    const name = SPELLINGS.get(printed);
    if (name !== undefined) return { printed, name };
  }
  return undefined;
}
