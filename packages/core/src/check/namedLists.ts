import { FENCE } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";

/** A number of bodies or places and how many names follow it. */
export interface NamedList {
  readonly count: number;
  readonly noun: string;
  readonly listed: number;
  /** The number with what is counted. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const places =
  "thôn|xã|phường|thị trấn|huyện|quận|thành phố|thị xã|tổ dân phố|khu phố|ấp|khóm|bản|làng|tuyến|trường|sở|đơn vị|địa phương|cơ quan|cụm|khu|vùng|điểm|cơ sở|trung tâm|bệnh viện|doanh nghiệp|hợp tác xã|chợ|cảng|hồ chứa|làng nghề|di tích";
const namedShape = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})(?:\\/\\d{1,2})?${FENCE}\\s((?:${places})${FENCE}(?:,\\s(?:${places}|ban|ngành)${FENCE}){0,2}(?:\\s(?:[A-Za-zÀ-ỹ]+|[-–])){0,10}?)(?:,?\\s(?:(?:bao )?gồm|là)(?:\\s(?:có|các|những)){0,2}(?:\\s(?:${places}))?:?|:)\\s${FENCE}((?:(?:${places})\\s)?${FENCE}[A-Za-zÀ-ỹ][^.;:()\\d]{8,400})`,
  "giu",
);

/** `10 thôn: Phú Hải, Phú Đông, …`: names in capitals parted by commas, up to the end or the first word that is none. */
export function namedLists(text: string): readonly NamedList[] {
  if (text.length > 3000) return [];
  return [...bareNames(text), ...(/gồm|:|\slà\s/iu.test(text) ? openedNames(text) : [])];
}

const AREAS = "nước|quốc gia|tỉnh|huyện|xã|phường|thị trấn|thôn|quận|bản|ấp|đảo";
const BARE_NAME = "\\p{Lu}[A-Za-zÀ-ỹ-]*(?:\\s(?:-\\s)?(?:\\p{Lu}[A-Za-zÀ-ỹ-]*|\\d{1,2}(?!\\d)))*";
/** `05 nước Lào, Thái Lan và Mi-an-ma`: the names right behind what is counted, the last of them joined by `và`. */
const BARE = new RegExp(
  `(?<![\\d.,/-]|\\d\\s|từ\\s|đến\\s)(\\d{1,2})\\s(${AREAS})\\s(${BARE_NAME}(?:,\\s(?:(?:${AREAS})\\s)?${BARE_NAME})+,?\\s(?:và|cùng)\\s(?:(?:${AREAS})\\s)?${BARE_NAME})(?![A-Za-zÀ-ỹ-]|\\s?(?:,\\s(?:(?:${AREAS})\\s)?\\p{Lu}|…|\\.\\.)|\\s(?:(?:và|cùng)\\s|\\p{Lu}))`,
  "gu",
);

function bareNames(text: string): readonly NamedList[] {
  if (!text.includes(" và ") && !text.includes(" cùng ")) return [];
  return matchesIn(text, BARE).flatMap((match) => {
    const [whole, count = "", noun = "", names = ""] = match;
    const said = Number(count);
    const listed = names.split(/,\s(?:và\s)?|\s(?:và|cùng)\s/u).length;
    if (said < 2 || said === listed || Math.abs(said - listed) > 2) return [];
    const to = match.index + whole.length;
    return [{ count: said, noun, listed, text: `${count} ${noun}`, from: match.index, to }];
  });
}

/** The same behind a colon or a word that opens them. */
function openedNames(text: string): readonly NamedList[] {
  return matchesIn(text, namedShape).flatMap((match) => {
    const [whole, count = "", noun = "", behind = ""] = match;
    const list = namesOf(behind, text.slice(match.index + whole.length - behind.length)).replace(
      OF_THREE_FIELDS,
      "$1 $2 $3",
    );
    if (/\.\.\.|…|v\.v|như|khác|khoảng/iu.test(list) || Number(count) < 2) return [];
    const parted = list.split(/,\s?/u).length;
    const isPlaces = ofPlaces.test(noun);
    // Of bodies `và` is mostly within a name; where even the commas part more than said, they alone count.
    const joined =
      !isPlaces && Number(count) < parted ? list : list.replace(OF_TWO_FIELDS, "$1\u00a0và\u00a0$2");
    const items = joined
      .split(!isPlaces && Number(count) < parted ? /,\s?/u : /,\s?| và /u)
      .map((item) => item.trim().replace(new RegExp(`^(?:${places})\\s`, "iu"), ""));
    const named = items.map(
      (item) => /^(?:\p{Lu}[A-Za-zÀ-ỹ-]*|\d+)(?:\s(?:\p{Lu}[A-Za-zÀ-ỹ-]*|\d+|[-–]))*/u.exec(item)?.[0] ?? "",
    );
    const listed = named.length;
    const clean = items.every(
      (item, at) =>
        /^\p{Lu}/u.test(item) && (item.split(" ").length < (isPlaces ? 6 : 9) || at === listed - 1),
    );
    const said = Number(count);
    // Names of places are joined by `và` only where they are two.
    const fits = said >= (isPlaces ? listed : parted) && said <= listed;
    if (!clean || named.some((name) => name === "") || listed < 2 || fits || Math.abs(listed - said) > 3)
      return [];
    return [
      {
        count: said,
        noun,
        listed,
        text: `${count} ${noun}`,
        from: match.index,
        to: match.index + whole.length,
      },
    ];
  });
}

/** Names of three fields, with a comma within. */
const OF_THREE_FIELDS =
  /(Văn hóa|Văn hoá|Lao động),\s(Thể thao|Thương binh|Gia đình)(?:\svà|,)\s(Du lịch|Xã hội|Thể thao)/gu;
/** Names of two fields, joined by `và`. */
const OF_TWO_FIELDS =
  /(Giáo dục|Nông nghiệp|Văn hóa|Văn hoá|Khoa học|Tài nguyên|Thông tin|Kế hoạch|Thương binh|Dân tộc|Phát thanh|Lao động)\svà\s(Đào tạo|Môi trường|Phát triển|Thể thao|Du lịch|Công nghệ|Truyền thông|Đầu tư|Xã hội|Tôn giáo|Truyền hình)/gu;
const ofPlaces = /^(?:thôn|xã|phường|thị trấn|huyện|ấp|khóm|bản|làng|khu phố)(?![A-Za-zÀ-ỹ])/iu;
const NAME = `(?:(?:${places})\\s)?\\p{Lu}[A-Za-zÀ-ỹ-]*(?:\\s(?:\\p{Lu}[A-Za-zÀ-ỹ-]*|\\d+|[-–]))*`;
const NAMES = new RegExp(`^${NAME}(?:(?:,\\s(?:và\\s)?|\\svà\\s)${NAME})*`, "u");

/** The names alone where the sentence goes on behind them: `Sơn Lâm, Sơn Hòa, Sơn Thủy lập quỹ, sửa bến`. */
function namesOf(list: string, rest: string): string {
  const sentence = rest.slice(0, /[.](?=\s|$)/u.exec(rest)?.index ?? 0);
  const names = NAMES.exec(sentence)?.[0];
  const tail = sentence.slice(names?.length ?? 0);
  if (names === undefined || (!tail.includes(",") && !/\svà\s/u.test(tail))) return list;
  const goesOn = /^\s\p{Ll}/u.test(tail) && !/^\s(?:và|hoặc|cùng|của|thuộc)\s/u.test(tail);
  return goesOn && !/[(;]|(?:,|\svà)\s(?:[A-Za-zÀ-ỹ]+\s)?\p{Lu}/u.test(tail) ? names : list;
}
