import { CAPITALS, SMALLS } from "../../text/letterClasses.js";
import { canStart } from "../../text/unitHeads.js";
import { matchUnitAt } from "../../text/unitMatch.js";
import { isAbbreviation, wordsOf } from "../../text/words.js";

/**
 * First words of the names of organisations, and of the groups of them that plans name ("các sở, ban,
 * ngành"). They tell a list of units from an action before any name is resolved, so names that no list
 * knows are found too.
 */
const heads = [
  "sở",
  "ủy ban(?! chuyên trách)",
  "uỷ ban",
  "mặt trận",
  "hội đồng",
  "công an",
  "bộ(?=,| (?:chỉ huy|tư lệnh|đội biên|trưởng|\\p{Lu}))",
  "ban(?! hành| đầu| ngày| đêm| công| bố)",
  "cục",
  "chi cục",
  "tổng cục",
  "vụ(?= \\p{Lu})",
  "văn phòng(?! phẩm)",
  "thanh tra (?=tỉnh|thành phố|sở|Sở|[Nn]hà nước|[Cc]hính phủ|huyện)",
  "tỉnh đoàn",
  "thành đoàn",
  "huyện đoàn",
  "đoàn (?=[Tt]hanh niên|TNCS|[Đđ]ại biểu|[Kk]hối|các cấp|tỉnh|[Ll]uật)",
  "hội(?! nghị| thảo| thi| diễn| nhập| viên| chợ| tụ| họp| trường)(?= )",
  "liên đoàn",
  "liên minh",
  "liên hiệp",
  "hiệp hội",
  "đài (?=[Pp]hát thanh|[Tt]ruyền thanh|[Tt]ruyền hình|PT|[Kk]hí tượng|TT)",
  "báo(?! cáo| động| hiệu| hỏng| chí)(?= )",
  "cổng (?=[Tt]hông tin|TTĐT)",
  "trung tâm",
  "trường(?! hợp| học phải)(?= )",
  "học viện",
  "viện(?! trợ| phí| dẫn)(?= )",
  "bệnh viện",
  "thư viện (?=tỉnh|thành phố|huyện|xã|\\p{Lu})",
  "bảo tàng (?=tỉnh|thành phố|\\p{Lu})",
  "nhà (?=[Hh]át|[Tt]hiếu nhi|[Vv]ăn hóa (?:\\p{Lu}|tỉnh|thành|thiếu)|[Xx]uất bản|[Mm]áy)",
  "vườn quốc gia",
  "cảng vụ",
  "chi bộ",
  "chi đoàn",
  "chi hội",
  "ban giám (?=hiệu|đốc)",
  "ban quản lý",
  "bảo hiểm (?=[Xx]ã hội|tỉnh|thành phố)",
  "ngân hàng",
  "kho bạc",
  "tòa án",
  "toà án",
  "thuế (?=tỉnh|thành|cơ sở)",
  "hải quan",
  "thống kê (?=tỉnh|thành|cơ sở)",
  "quỹ (?=bảo|đầu tư|phát triển|phòng|hỗ trợ|\\p{Lu})",
  "phòng (?=\\p{Lu}|văn hóa|kinh tế|tài chính|nội vụ|giáo dục|lao động|tư pháp|nông nghiệp|y tế|dân tộc)",
  "tổ (?=[Cc]ông nghệ|[Cc]ông tác|[Gg]iúp việc|hòa giải|\\p{Lu})",
  "công ty",
  "công chức (?=\\p{Lu}|phụ trách)",
  "trạm (?=y tế|\\p{Lu})",
  "trưởng (?=thôn|ấp|bản|khu phố|khóm|tổ)",
  "tổng công ty",
  "tập đoàn",
  "hợp tác xã",
  "doanh nghiệp",
  "bưu điện",
  "điện lực",
  "lực lượng",
  "đơn vị(?! tính)",
  "cơ quan",
  "địa phương",
  "chính quyền",
  "cấp ủy",
  "đảng ủy",
  "đảng bộ",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "bộ đội biên phòng",
  "biên phòng",
  "kiểm lâm",
  "quân sự",
  "ngành (?=[A-Za-zÀ-ỹ])",
  "giám đốc",
  "thủ trưởng",
  "chánh",
  "chủ tịch",
  "người đứng đầu",
  "hiệu trưởng",
  "(?:phó )?trưởng (?=[Bb]an|[Pp]hòng|các|[Cc]ông an|đài|[Tt]rạm|[Cc]hi cục)",
  "bí thư",
  "thường trực (?=HĐND|hội đồng|Hội đồng|tỉnh ủy|Tỉnh ủy|thành ủy|Thành ủy|đảng ủy|Đảng ủy|UBND|ban|Ban|UB)",
  "ban thường vụ",
  "chủ đầu tư",
  "thủ tướng",
  "chính phủ",
  "(?:tất cả |toàn thể )?(?:các|những|mỗi|từng)(?= (?:\\p{Lu}|sở|ban|bộ|ngành|phòng|cơ quan|đơn vị|địa phương|huyện|thị|quận|tỉnh|xã|phường|thôn|bản|ấp|khu phố|khu dân cư|chi bộ|chi đoàn|chi hội|khoa|phân xưởng|thành phố|thị xã|thị trấn|tổ chức|hội|đoàn|cấp|UBND|ủy ban|uỷ ban|đảng|trường|doanh nghiệp|lực lượng|thành viên|chủ đầu tư|chi cục|cục|trung tâm|hiệp hội|báo|đài|viện|ngân hàng|công ty|tổ|trưởng|bí thư|chủ tịch|giám đốc|đồng chí|đặc khu|hợp tác xã|tập đoàn))",
];

const head = new RegExp(
  `^(?:${heads.join("|").replaceAll("\\p{Lu}", `[${CAPITALS}]`)})(?:(?<=\\s)|(?![${SMALLS}\\d]))`,
  "u",
);
const acronyms = /^(?:UBND|UB ?MTTQ|MTTQ|HĐND|VP|BHXH|NHNN|KBNN|TAND|VKSND)(?![A-Za-zÀ-ỹ])/u;

/** Whether a text begins like the name of an organisation or of a group of them; capitals only are read as small letters. */
export function opensWithUnit(text: string): boolean {
  const start = text.slice(0, 100);
  if (acronyms.test(start)) return true;
  const words = start.slice(0, 30);
  const shouted = /\p{Lu}\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  if (shouted) return head.test(start.toLowerCase());
  return head.test(start.charAt(0).toLowerCase() + start.slice(1)) || isKnown(start);
}

/** A name that the directory knows, however it begins (`VNPT`, `LĐLĐ tỉnh`). */
function isKnown(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const words = wordsOf(text.slice(0, 60));
  if (words[0] === undefined || !canStart(words[0])) return false;
  const known = matchUnitAt(words, 0);
  return known !== undefined && (known.end >= 2 || isAbbreviation(words[0]?.text ?? ""));
}
