import type { Sureness } from "./capitalNames.js";

/** Words in wrong capitals that a name alone doesn't tell: what stands around them says what they are. */
export interface CapitalPattern {
  /** Of these words (in small letters) a text has at least one. */
  readonly words: readonly string[];
  /** The words; where it has a group, that is the words, right before the match: a rare word to begin the search with. */
  readonly pattern: RegExp;
  /** The words as they are to be printed. */
  readonly mend: (printed: string) => string;
  readonly part: string;
  readonly sureness?: Sureness;
  /** What stands before them where they are right, up to their first letter. */
  readonly rightBehind?: RegExp;
  /** What stands behind them where they are right, from their end. */
  readonly rightBefore?: RegExp;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
/** The last of the words changed. */
const atLast =
  (change: (word: string) => string) =>
  (text: string): string => {
    const at = text.lastIndexOf(" ") + 1;
    return text.slice(0, at) + change(text.slice(at));
  };

/** Acts of before the rules on capitals (Circular 01/2011/TT-BNV) keep the name that they were passed under. */
const OLD_ACT =
  /^[^.;]{0,90}?(?:năm|ngày|\/)\s?(?:[\d/.-]{3,6}|\d{1,2} tháng \d{1,2} năm )?(?:19\d\d|200\d|2010)/u;

/** First syllables of the names of laws and codes in force or lately so. */
const LAW_NAMES =
  "an ninh|an toàn|ban hành văn bản|bảo hiểm|bảo vệ|biên phòng|bình đẳng|báo chí|cán bộ|căn cước|chăn nuôi|chính quyền|chứng khoán|chuyển giao|công an|công chứng|công đoàn|công nghệ|công nghiệp|cư trú|cạnh tranh|dân quân|dân sự|di sản|doanh nghiệp|du lịch|dược|dữ liệu|đa dạng|đất đai|đầu tư|đấu giá|đấu thầu|đê điều|địa chất|điện lực|điện ảnh|đo lường|giá|giáo dục|giao dịch|giao thông|hòa giải|hộ tịch|hôn nhân|hợp tác xã|hình sự|hải quan|hóa chất|kế toán|khám bệnh|khí tượng|khiếu nại|khoa học|khoáng sản|kiểm toán|kiến trúc|kinh doanh|lao động|lâm nghiệp|luật sư|lưu trữ|mặt trận|ngân hàng|ngân sách|nghĩa vụ|nhà giáo|nhà ở|người cao tuổi|người khuyết tật|nuôi con|phòng,? chống|phòng cháy|phòng thủ|phổ biến|quảng cáo|quốc phòng|quản lý|quy hoạch|sở hữu|sĩ quan|sử dụng năng lượng|tài nguyên|tần số|thanh niên|thanh tra|thể dục|thi đua|thi hành án|thống kê|thủ đô|thủy lợi|thủy sản|thú y|thư viện|thuế|thương mại|tiếp cận|tiếp công dân|tiêu chuẩn|tố cáo|tố tụng|tổ chức|trật tự|trẻ em|trí tuệ nhân tạo|trồng trọt|tương trợ|việc làm|viên chức|viễn thông|xây dựng|xử lý vi phạm|xuất bản";
const NUMBERED_TYPES =
  "nghị quyết|nghị định|quyết định|chỉ thị|kế hoạch|chương trình|đề án|thông tư|kết luận|công văn|công điện|tờ trình|hướng dẫn|thông báo|báo cáo|pháp lệnh";
const ISSUERS =
  "Chính phủ|Quốc hội|Bộ trưởng Bộ [^,.;\\d]{4,40}?|(?:Ủy|Uỷ) ban nhân dân (?:tỉnh|thành phố)|Hội đồng nhân dân (?:tỉnh|thành phố)|(?:UBND|HĐND) (?:tỉnh|thành phố|Thành phố)|Ban Bí thư|Bộ Chính trị|Ban Thường vụ (?:Tỉnh|Thành) ủy|Tỉnh ủy|Thành ủy";
const DAYS =
  "quốc tế|thế giới|gia đình|nhà giáo|thầy thuốc|phụ nữ|pháp luật|môi trường|dân số|thương binh|báo chí|người khuyết tật|người cao tuổi|doanh nhân|chuyển đổi số|công tác xã hội|vi chất|đa dạng sinh học|khí tượng|học sinh";

/** In the order of annex II. */
export const CAPITAL_PATTERNS: readonly CapitalPattern[] = [
  {
    part: "II, mục V.4",
    words: ["nhân"],
    pattern: /(?<=\p{Ll},? )Nhân Dân(?= \p{Ll}|[,.;]|$)/gu,
    // The newspaper's name.
    rightBehind: /(?:[Bb]áo|[Nn]hật báo|[Tt]ờ|tử|với) $/u,
    mend: () => "Nhân dân",
  },
  {
    part: "II, mục I",
    words: ["của"],
    pattern: new RegExp(
      `(?:Quy định|Phê duyệt|Ban hành|Sửa đổi|Hướng dẫn)(?<=(?<![A-Za-zÀ-ỹ])của (?:${ISSUERS}) \\p{Lu}\\p{Ll}+ \\p{Ll}+)(?=,? \\p{Ll})`,
      "gu",
    ),
    mend: lowerFirst,
  },
  {
    part: "II, mục V.2",
    words: ["huân"],
    pattern: /hạng (?:nhất|nhì|ba)(?![A-Za-zÀ-ỹ])(?<=[Hh]uân chương [^.;,()]{4,25} hạng \p{Ll}+)/gu,
    mend: atLast(upperFirst),
  },
  {
    part: "II, mục V.4",
    words: ["đảng"],
    pattern:
      /của đảng(?<=(?:đường lối|chủ trương|nghị quyết|lãnh đạo|chính sách|quan điểm|chỉ thị)(?:,[^,.;:]{3,25}){0,2} của đảng)(?=[.;,:]|$| (?:và|về|trong|ta|đối)(?![A-Za-zÀ-ỹ]))/gu,
    mend: atLast(upperFirst),
  },
  {
    part: "II, mục V.4",
    words: ["đảng"],
    pattern: /Đại hội đảng(?= (?:toàn quốc|lần thứ|khóa|khoá|[XVI]{2,5})(?![A-Za-zÀ-ỹ]))/gu,
    mend: atLast(upperFirst),
  },
  {
    part: "II, mục V.5",
    words: ["khánh"],
    pattern: /(?<![A-Za-zÀ-ỹ])quốc khánh(?= \(?(?:ngày )?0?2\s?[/-]\s?0?9(?!\d)| nước (?:Cộng|ta))/gu,
    mend: upperFirst,
  },
  {
    part: "II, mục V.5",
    words: ["ngày"],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ỹ])(?:[Nn]gày (?:${DAYS})(?=(?: [A-Za-zÀ-ỹ,]+){0,7} (?:Việt Nam|[Tt]hế giới|[Qq]uốc gia)(?![A-Za-zÀ-ỹ])|(?: [A-Za-zÀ-ỹ]+){1,6} \\(?(?:ngày )?\\d{1,2}\\s?[/-]\\s?\\d)|Ngày (?:nước|đại dương)(?= [Tt]hế giới)|Ngày sách(?= (?:và|Việt) ))`,
      "gu",
    ),
    // A number of days, no name: `03 ngày quốc tế`.
    rightBehind: /\d\s$/u,
    mend: (printed) => {
      const [day = "", first = "", ...rest] = printed.split(" ");
      return [upperFirst(day), upperFirst(first), ...rest].join(" ");
    },
  },
  {
    part: "II, mục V.6",
    words: ["số"],
    pattern: new RegExp(
      `(?<=(?<![A-Za-zÀ-ỹ])(${NUMBERED_TYPES})) số\\s?:?\\s?\\d{1,5}[a-zđ]?\\s?[/-]\\s?(?:\\d{4}\\s?/\\s?)?\\p{Lu}`,
      "gu",
    ),
    // `Thông báo kết luận số 5-TB/TW`: the second word of a name.
    rightBehind:
      /(?:Thông báo|Báo cáo|Văn bản|Công văn|Tờ trình|Hướng dẫn|Quyết định|Nghị quyết|Kế hoạch) $/u,
    mend: upperFirst,
  },
  {
    part: "II, mục V.6",
    words: ["luật"],
    pattern:
      /(?<![A-Za-zÀ-ỹ])[Bb]ộ Luật (?:[Hh]ình sự|[Dd]ân sự|[Ll]ao động|[Tt]ố tụng|[Hh]àng hải)(?![A-Za-zÀ-ỹ])/gu,
    rightBefore: OLD_ACT,
    mend: (printed) => `Bộ luật ${upperFirst(printed.slice("Bộ Luật ".length))}`,
  },
  {
    part: "II, mục V.6",
    words: ["luật"],
    pattern: new RegExp(`(?<![A-Za-zÀ-ỹ])(?:Bộ luật|Luật) (?:${LAW_NAMES})(?![A-Za-zÀ-ỹ])`, "gu"),
    rightBehind:
      /(?:Đại học|đại học|ngành|chuyên ngành|môn|khoa|[Pp]háp|[Cc]ử nhân|sĩ|các|những|hãng|[Vv]ăn phòng) $/u,
    rightBefore: OLD_ACT,
    mend: (printed) => {
      const at = printed.startsWith("Bộ luật") ? 8 : 5;
      return printed.slice(0, at) + upperFirst(printed.slice(at));
    },
  },
  {
    part: "II, mục V.6",
    words: ["luật"],
    pattern:
      /luật (?<=(?:theo|thi hành|của|trong|căn cứ) luật )(?=(?:Đất|Đầu|Ngân|Bảo|Phòng|Xây|Doanh|Giáo|Trẻ|Du|Lâm|Thủy|Hợp|An|Tổ|Quy|Nhà|Việc|Dược|Khoa|Di|Thi|Thanh)\p{Ll}* \p{Ll})/gu,
    mend: upperFirst,
  },
  {
    part: "II, mục V.6",
    words: ["hiến"],
    pattern: /(?<![A-Za-zÀ-ỹ])hiến pháp(?= (?:năm \d{4}|\d{4}|nước Cộng))/gu,
    mend: upperFirst,
  },
  {
    part: "II, mục V.6",
    words: ["điều"],
    pattern:
      /(?<![A-Za-zÀ-ỹ])điều (?=\d{1,3}[a-zđ]?(?: và (?:điều )?\d{1,3})?,? (?:của )?(?:Bộ luật|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Pháp lệnh|Quy định|Quy chế|Điều lệ|Hiến pháp)(?![A-Za-zÀ-ỹ]))/gu,
    rightBehind: /(?:các|những) $/u,
    mend: upperFirst,
  },
  {
    part: "II, mục V.8",
    words: ["thứ"],
    pattern:
      /(?<=(?<![A-Za-zÀ-ỹ])(?:sáng|chiều|tối|vào|đến|trước|từ)(?: ngày)? )thứ (?:hai|ba|tư|năm|sáu|bảy)(?= (?:(?:hằng|hàng|đầu|cuối|của|trong) (?:mỗi )?(?:tuần|tháng)|đến (?:thứ|ngày thứ)))|(?<![A-Za-zÀ-ỹ])thứ (?:hai|ba|tư|năm|sáu|bảy)(?= (?:hằng|hàng) tuần)/gu,
    mend: atLast(upperFirst),
  },
];
