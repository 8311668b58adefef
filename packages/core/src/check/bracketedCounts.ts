import { spanAt } from "../document/passage.js";
import { FENCE } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import {
  COUNT_WORDS,
  COUNTED_NOUNS,
  COUNTED_PLACES,
  type CountedPiece,
  countedPieces,
  matchesAtCounts,
} from "./countedPieces.js";
import type { ListClaim } from "./listClaims.js";
import { hasOpenRest } from "./openRests.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

const CLAIM = new RegExp(
  `(?<![\\d.,/-]|[A-Za-zÀ-ỹ]|[A-Za-zÀ-ỹ]\\s(?:thứ|khoản|điều|mục|nhóm|số)\\s)(?:(\\d{1,2})|(${COUNT_WORDS}))\\s${FENCE}((?:${COUNTED_NOUNS}|${COUNTED_PLACES})${FENCE}(?:\\s[A-Za-zÀ-ỹ]+){0,6}?)(?:\\s?\\((?:gồm:?\\s|là:?\\s)?([^()]{6,300})\\)|\\s(?:là\\s|gồm\\s)?[“"]([^“”"]{6,300})[”"]|(?:,?\\s(?:bao\\s)?gồm(?:\\scó)?|\\slà|,\\scụ\\sthể(?:\\slà)?|,\\sđó\\slà)?\\s?:\\s([A-Za-zÀ-ỹ“"][^.;:()]{6,300})(?=\\.(?:\\s|$)))`,
  "iuy",
);
const HEADED = new RegExp(
  `(?<![\\d.,/-]|[A-Za-zÀ-ỹ])(?:(\\d{1,2})|(${COUNT_WORDS}))\\s(${COUNTED_NOUNS}|${COUNTED_PLACES})\\s(\\p{Ll}+)\\s(?=[^,.;:()]{2,40},\\s(?:và\\s)?\\4\\s)`,
  "uy",
);
const TWO_NAMED = new RegExp(
  `(?<![\\d.,/-]|[A-Za-zÀ-ỹ])(?:(\\d{1,2})|(${COUNT_WORDS}))\\s(${COUNTED_NOUNS}|${COUNTED_PLACES})\\s((?!(?:${COUNTED_NOUNS}|${COUNTED_PLACES})\\s)(\\p{Ll}+\\s\\p{Ll}+)\\s[^,.;:()]{2,50})\\svà\\s(\\5\\s[^,.;:()]{2,50})(?=[).;])`,
  "uy",
);
/** Names with a comma or `và` of their own. */
const OWN_JOINTS =
  /(?:phòng|phòng ngừa), (?:chống|ứng phó)|văn hóa, thể thao(?: và du lịch)?|sửa đổi, bổ sung/giu;
const NO_LIST =
  /\d|trong đó|theo|kèm|phụ lục|tại|như trên|xem|sau đây|gọi tắt|viết tắt|ví dụ|nhất là|đặc biệt/iu;

/**
 * `cả ba lĩnh vực (a, b và c)`: items that commas part, in brackets, in quotation marks, behind a colon, or each with the same first
 * word (`hai khâu giữ giống, giữ nước, giữ đất`). Linear.
 */
export const bracketedCounts = perSubject((subject: Subject): readonly ListClaim[] =>
  countedPieces(subject).flatMap((piece) => {
    const { passage } = piece;
    const { text } = passage;
    if (text.length > 5000 || !/,|\svà\s/u.test(text)) return [];
    const marked = /[(:“"]/u.test(text) ? markedIn(piece, subject) : [];
    return [...marked, ...headedIn(piece), ...namedIn(piece)].flatMap(
      ({ count, noun, said, at, to, list, likely, between: [least, most] }) =>
        count < 2 || (count >= least && count <= most) || Math.abs(least - count) > widest
          ? []
          : [
              {
                count,
                noun,
                atLeast: false,
                listed: most === count - 1 ? most : least,
                list: spanAt(passage, list, to),
                where: "inline" as const,
                ...(likely === true ? { likely } : {}),
                text: said,
                span: spanAt(passage, at, at + said.length),
              },
            ],
    );
  }),
);

/** A count with the list behind it, which holds from so many items to so many. */
interface Counted {
  readonly count: number;
  readonly noun: string;
  readonly said: string;
  readonly at: number;
  readonly list: number;
  readonly to: number;
  readonly between: readonly [least: number, most: number];
  readonly likely?: boolean;
}

const countOf = (digits: string | undefined, word = ""): number =>
  digits === undefined ? (parseNumber(word)?.value ?? 0) : Number(digits);

function markedIn(piece: CountedPiece, subject: Subject): readonly Counted[] {
  return matchesAtCounts(piece, CLAIM).flatMap((match) => {
    const [whole, digits, word = "", noun = "", inBrackets, quoted, behind] = match;
    const list = inBrackets ?? quoted ?? behind ?? "";
    let between = itemsOf(list, behind === undefined ? longestItem : longestBehind);
    const count = countOf(digits, word);
    const joined = between !== undefined && count === between[0] && addsOne(list, subject);
    if (joined) between = [count + 1, count + 1];
    if (between === undefined || (behind !== undefined && !isNear(count, between, noun))) return [];
    const from = match.index + whole.lastIndexOf(list);
    const said = `${digits ?? word} ${noun}`;
    return [
      { count, noun, said, at: match.index, list: from, to: from + list.length, between, likely: joined },
    ];
  });
}

/** Two words or more of one field that are told as one thing: `thương mại và dịch vụ`. */
const FIELDS: readonly RegExp[] = [
  /^(?:khoa học|công nghệ|đổi mới|chuyển đổi|thông tin|truyền thông|viễn thông|kỹ thuật|sáng tạo)/iu,
  /^(?:văn hóa|văn hoá|xã hội|thể thao|du lịch|gia đình|nghệ thuật|giải trí|lễ hội|thể dục)/iu,
  /^(?:thương mại|dịch vụ|du lịch|công nghiệp|tiểu thủ|xây dựng|logistics|vận tải|kho bãi|tài chính|ngân hàng|bảo hiểm)/iu,
  /^(?:nông|lâm|ngư|thủy|chăn nuôi|trồng trọt|môi trường|tài nguyên|khí hậu|đất|nước|rừng|biển|hải đảo)/iu,
  /^(?:giáo dục|đào tạo|dạy nghề|bồi dưỡng|việc làm|lao động|tập huấn|huấn luyện|nguồn nhân lực)/iu,
  /^(?:quốc phòng|an ninh|trật tự|an toàn|đối ngoại|nội chính|tư pháp|hội nhập)/iu,
  /^(?:kinh tế|xã hội|chính trị|hành chính|công vụ|tổ chức|bộ máy|thể chế|pháp luật|chính sách|cơ chế|nhân sự|cán bộ|công chức)/iu,
  /^(?:y tế|sức khỏe|dân số|dinh dưỡng|bảo trợ|an sinh|giảm nghèo|chính sách)/iu,
  /^(?:hạ tầng|giao thông|đô thị|nhà ở|điện|năng lượng|thủy lợi|viễn thông|cấp nước|thoát nước)/iu,
  /^(?:vận hành|bảo trì|duy tu|sửa chữa|nghiệm thu|thi công|thiết kế|dự toán|giám sát|kiểm tra|đánh giá|tổng kết|sơ kết|khảo sát|lập|xây dựng|ban hành|phê duyệt|triển khai|thực hiện|quản lý|sử dụng|khai thác|bảo vệ|phát triển|chế biến|bảo quản|tiêu thụ|sản xuất|kinh doanh|phục hồi|ứng phó|khắc phục|hỗ trợ|tư vấn|theo dõi|báo cáo|tuyên truyền|vận động|phòng ngừa|can thiệp|bảo tồn|phát huy)/iu,
];
/** Longer halves are clauses. */
const longestHalf = 5;

/** `a, b, c và d`: the last `và` parts two items, as its second half begins anew or the two never stand together elsewhere. */
function addsOne(list: string, subject: Subject): boolean {
  const joints = matchesIn(list, /\svà\s/gu);
  const [first = "", second = "", more] = (list.split(",").at(-1) ?? "")
    .split(/\svà\s/u)
    .map((half) => half.trim());
  if (joints.length !== 1 || first === "" || second === "" || more !== undefined) return false;
  if (/^(?:các|những)\s/u.test(second) && !/^(?:các|những)\s/u.test(first)) return true;
  const words = [first, second].map((half) => half.split(/\s+/u).length);
  if (words.some((length) => length < 2 || length > longestHalf)) return false;
  if (first.split(" ")[0] === second.split(" ")[0]) return false;
  if (FIELDS.some((field) => field.test(first) && field.test(second))) return false;
  const together = new RegExp(`${literal(first)}(?:,| -| –| và)\\s${literal(second)}`, "iu");
  return textPieces(subject).filter(({ passage }) => together.test(passage.text)).length < 2;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** `ba mặt nâng thể lực, nâng trí lực, nâng tâm lực`: as many items as begin with one word. */
function headedIn(piece: CountedPiece): readonly Counted[] {
  const { text } = piece.passage;
  return matchesAtCounts(piece, HEADED).flatMap((match) => {
    const [whole, digits, word = "", noun = "", head = ""] = match;
    const from = match.index + whole.length - head.length - 1;
    const parts = text.slice(from, from + 300).split(/(?<=,)\s|\s(?=và\s)/u);
    const other = parts.findIndex((part) => !part.replace(/^và\s/u, "").startsWith(`${head} `));
    const items = other < 0 ? parts : parts.slice(0, other);
    if (items.length < 2 || items.slice(0, -1).some((item) => item.length > 40)) return [];
    const said = `${digits ?? word} ${noun}`;
    const to = from + items.join(" ").length;
    const between = [items.length, items.length] as const;
    return [{ count: countOf(digits, word), noun, said, at: match.index, list: from, to, between }];
  });
}

/** `02 bến đò Cồn Ngọc 1 và đò Cồn Ngọc 2`: two names behind the number, each with what it is. */
function namedIn(piece: CountedPiece): readonly Counted[] {
  return matchesAtCounts(piece, TWO_NAMED).flatMap((match) => {
    const [whole, digits, word = "", noun = "", first = "", , second = ""] = match;
    if (!/\p{Lu}/u.test(first) || !/\p{Lu}/u.test(second)) return [];
    const from = match.index + whole.length - first.length - second.length - 4;
    const said = `${digits ?? word} ${noun}`;
    const to = match.index + whole.length;
    return [
      { count: countOf(digits, word), noun, said, at: match.index, list: from, to, between: [2, 2] as const },
    ];
  });
}

/** Further apart they are another list. */
const widest = 3;
/** Longer parts are clauses; behind a colon a clause of few words may have commas of its own. */
const [longestItem, longestBehind] = [9, 5];
const ofPlaces = new RegExp(`^(?:${COUNTED_PLACES})(?![A-Za-zÀ-ỹ])`, "iu");

/** One item more or less behind a colon; of places that names in capitals tell (`namedLists`). */
function isNear(count: number, [least, most]: Counted["between"], noun: string): boolean {
  return !ofPlaces.test(noun) && (count === least - 1 || count === most + 1);
}

/** How few and how many items a list may hold: each `và` may part two of them or be part of one. */
function itemsOf(list: string, longest: number): readonly [least: number, most: number] | undefined {
  if (NO_LIST.test(list) || hasOpenRest(list)) return undefined;
  const parts = list.replace(OWN_JOINTS, (name) => name.replace(/, | và /gu, " ")).split(",");
  const lengths = parts.map((part) => part.trim().split(/\s+/u).length);
  if (parts.length < 2 || lengths.slice(0, -1).some((length) => length > longest)) return undefined;
  if ((lengths.at(-1) ?? 0) > longest * 2) return undefined;
  const halves = parts.flatMap((part) => part.split(/\svà\s/u));
  // `giữ rừng, giữ nước và giữ đất`: all begin with one word, `và` parts two of them.
  const heads = new Set(halves.map((half) => /[A-Za-zÀ-ỹ]+/u.exec(half)?.[0]));
  return [heads.size === 1 ? halves.length : parts.length, halves.length];
}
