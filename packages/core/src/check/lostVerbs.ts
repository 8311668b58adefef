import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import type { BrokenClause } from "./brokenClauses.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { placesWithBoth } from "./wordPlaces.js";

/** Bodies to which reports go. */
const BODY =
  "(?:(?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Văn phòng|Ban (?:Chỉ|Quản|Tổ|Dân|Tuyên)|Cục|Chi cục|Công an|Hội|Thường trực|Phòng|Trung tâm|Thanh tra)(?![A-Za-zÀ-ỹ])|(?:cơ quan|đơn vị)\\s(?:thường trực|chủ trì|đầu mối|có thẩm quyền))";
/** `kịp thời về Sở Y tế`: something is sent there, but nothing says how. */
const SENT_TO = new RegExp(
  `(?<![A-Za-zÀ-ỹ])((?:kịp thời|định kỳ|thường xuyên|kết quả(?:\\s[^\\s.,;:()]+){0,7}?)\\svề\\s${BODY})`,
  "gu",
);
const SENDS =
  /(?<![A-Za-zÀ-ỹ])(?:báo cáo|gửi|gởi|chuyển|nộp|thông tin|thông báo|phản ánh|phản hồi|cung cấp|tổng hợp|trả|đưa|đăng|đề xuất|đề nghị|kiến nghị|cập nhật|(?<!(?:quá|chương|lộ|quy|công|tiến|giáo)\s)trình|liên hệ|nhận|phát hành|lập|hồ sơ|bàn giao|giao|nhập|điều (?:chuyển|động)|tập trung|hỏi|biết|kê khai|công bố|báo|thu (?:hồi|nộp|về)|sáp nhập|bố trí|công khai|có ý kiến|góp ý|tham gia ý kiến|quyết toán|di chuyển|quy tụ)(?![A-Za-zÀ-ỹ])/iu;

/** `cơ bản yêu cầu`: what is nearly reached, without the verb. */
const NEARLY =
  /(?<![A-Za-zÀ-ỹ])(cơ bản (?:yêu cầu|mục tiêu|kế hoạch đề ra|chỉ tiêu|tiến độ))(?![A-Za-zÀ-ỹ])/gu;
const REACHES =
  /(?<![A-Za-zÀ-ỹ])(?:đáp|ứng|đạt|hoàn|thành|đảm|bảo|giải|quyết|thực|hiện|điều|các|những|nhu|yêu|khái|đã|kiến|số|nội|nguyên|dịch|quyền|vấn|một|vẫn|từ|của|hội|là|về|kỹ|điểm|với|vụ|và|theo|có|bám|sát|đúng|phù|xây|đầu|tư|tri|cầu|sóc|thức|tế|lý|trình)(?![A-Za-zÀ-ỹ])/iu;

/** `địa phương chịu quản lý`: `trách nhiệm` fell out. */
const BEARS =
  /(?<![A-Za-zÀ-ỹ])(chịu (?:quản lý(?! của| chặt| nghiêm|,| điều hành)|tổ chức (?:thực hiện|triển khai)|triển khai|phối hợp|tham mưu|rà soát|bố trí|xây dựng|theo dõi(?! của)|hướng dẫn(?! của)|trước (?:pháp luật|UBND|Ủy ban|Chủ tịch|cấp|Tỉnh|Thủ tướng|HĐND)|toàn diện trước))(?![A-Za-zÀ-ỹ])/gu;
/** `tham mưu UBND tỉnh khó khăn, vướng mắc`: nobody is advised a hardship. */
const ADVISES =
  /(?<![A-Za-zÀ-ỹ])tham mưu(?:,? đề xuất)?(?: cho)? (?:UBND|HĐND|[ỦU]y ban nhân dân|Uỷ ban nhân dân|Chủ tịch UBND|Tỉnh ủy|Ban Chỉ đạo)(?: cấp)? ((?:[Tt]ỉnh|[Tt]hành phố|huyện|xã) (?:các |những )?(?:khó khăn|vướng mắc|tồn tại|hạn chế|vấn đề phát sinh))(?![A-Za-zÀ-ỹ])/gu;
/** `kinh phí do ngân sách nhà nước theo quy định`: who bears it, without the verb. */
const PAID_BY =
  /(?<![A-Za-zÀ-ỹ])(do (?:nguồn )?ngân sách(?: nhà nước| tỉnh| địa phương| trung ương| các cấp)? theo)(?![A-Za-zÀ-ỹ])/giu;
/** `thực hiện chức năng nhà nước về`: `quản lý` fell out. */
const OF_STATE =
  /(?<![A-Za-zÀ-ỹ])((?:thực hiện|chức năng|công tác|nhiệm vụ|hiệu lực|hiệu quả|thực hiện chức năng) nhà nước (?:về|đối với|theo|trong lĩnh vực))(?![A-Za-zÀ-ỹ])/giu;
/** `chủ trì, với các sở`: `phối hợp` fell out. */
const LEADS_WITH =
  /(?<![A-Za-zÀ-ỹ])(chủ trì,? (?:với|cùng)) (?=(?:các )?(?:[Ss]ở|UBND|Ủy|[Bb]an|cơ quan|đơn vị|địa phương))/gu;
/** `các nhiệm vụ được tại Kế hoạch này`: what was done with them there fell out. */
const DONE_IN =
  /(?<![A-Za-zÀ-ỹ])((?:nhiệm vụ|nội dung|chỉ tiêu|mục tiêu|giải pháp|chức năng|quyền hạn|trách nhiệm|dự án|chính sách|yêu cầu|công việc)(?: cụ thể)?(?: đã| sẽ)? được (?:tại|trong|theo|bởi)) (?=(?:các |bản )?(?:[Kk]ế hoạch|[Qq]uyết định|[Nn]ghị quyết|[Nn]ghị định|[Tt]hông tư|[Cc]hương trình|[Đđ]ề án|(?:[Tt]iểu )?[Dd]ự án|[Cc]hỉ thị|[Pp]hụ lục|[Cc]hiến lược|[Vv]ăn bản|[Đđ]iều|[Mm]ục|[Kk]hoản|[Pp]hần|[Ll]uật|pháp luật)(?![A-Za-zÀ-ỹ]))/gu;
/** `các sở chủ động bố trí từ dự toán được giao`: what they set aside fell out. */
const SET_ASIDE =
  /(?<![A-Za-zÀ-ỹ])((?:chủ động|trách nhiệm|tự|tự chủ|có thể|phải|tự cân đối và|ưu tiên) (?:bố trí|cân đối|sắp xếp) từ (?:dự toán|nguồn|ngân sách|kinh phí))(?![A-Za-zÀ-ỹ])/gu;
const MONEY =
  /(?<![A-Za-zÀ-ỹ])(?:kinh phí|vốn|tiền|chi phí|khoản|nguồn lực|ngân sách|mức|chi|nhân lực|biên chế|đất|quỹ)(?![A-Za-zÀ-ỹ])/iu;

const longest = 10_000;

interface Found {
  readonly text: string;
  readonly index: number;
}

/** Clauses of which a verb fell out, told by what is left of it. Linear. */
export const lostVerbs = perSubject((subject: Subject): readonly BrokenClause[] => {
  const pieces = textPieces(subject);
  const looks: readonly (readonly [places: readonly number[], find: (text: string) => readonly Found[]])[] = [
    [
      placesWithBoth(subject, ["kịp", "định", "thường", "kết"], ["về"]),
      (text) => without(text, SENT_TO, SENDS),
    ],
    [placesWithBoth(subject, ["bản"], ["yêu", "mục", "chỉ", "tiến", "đề"]), nearlyIn],
    [placesWithBoth(subject, ["chịu"], bears), (text) => matchedIn(text, BEARS)],
    [placesWithBoth(subject, ["nước"], ["năng", "hiện", "tác", "nhiệm", "quả", "lực"]), ofStateIn],
    [
      placesWithBoth(subject, ["mưu"], ["khó", "vướng", "tồn", "hạn", "vấn"]),
      (text) => matchedIn(text, ADVISES),
    ],
    [placesWithBoth(subject, ["do"], ["ngân"]), (text) => matchedIn(text, PAID_BY)],
    [placesWithBoth(subject, ["trì"], ["với", "cùng"]), (text) => matchedIn(text, LEADS_WITH)],
    [placesWithBoth(subject, ["được"], ["tại", "trong", "theo", "bởi"]), doneThereIn],
    [placesWithBoth(subject, ["trí", "đối", "xếp"], ["toán", "nguồn", "sách"]), setAsideIn],
  ];
  return looks.flatMap(([places, find]) =>
    places.flatMap((place) => {
      const passage = pieces[place]?.passage;
      if (passage === undefined || passage.text.length > longest) return [];
      return find(passage.text).map(({ text, index }) => ({
        text,
        span: spanAt(passage, index, index + text.length),
        at: "middle" as const,
      }));
    }),
  );
});

const bears = ["quản", "tổ", "triển", "phối", "tham", "rà", "bố", "xây", "theo", "hướng", "trước", "toàn"];

function matchedIn(text: string, pattern: RegExp): readonly Found[] {
  return matchesIn(text, pattern).map(({ 0: whole, 1: told = "", index }) => ({
    text: told,
    index: index + whole.indexOf(told),
  }));
}

/** Those before which the sentence has none of the words that would explain them. */
function without(text: string, pattern: RegExp, explaining: RegExp): readonly Found[] {
  return matchedIn(text, pattern).filter(({ index }) => {
    const before = text.slice(0, index).replace(/^.*[.;](?=\s)/su, "");
    return before.trim() !== "" && !explaining.test(before);
  });
}

/** `đạt được tại`, `thực hiện được theo` are verbs themselves: only names of what is given out count. */
function doneThereIn(text: string): readonly Found[] {
  return / được (?:tại|trong|theo|bởi) /u.test(text) ? matchedIn(text, DONE_IN) : [];
}

/** Neither the sentence before nor the rest of the clause names what is set aside. */
function setAsideIn(text: string): readonly Found[] {
  return matchedIn(text, SET_ASIDE).filter(({ text: told, index }) => {
    const before = text.slice(0, index).replace(/^.*[.;](?=\s)/su, "");
    const behind = /^[^.;]*/u.exec(text.slice(index + told.length))?.[0] ?? "";
    return before.trim() !== "" && !MONEY.test(before) && !MONEY.test(behind);
  });
}

/** The last words before `cơ bản` have no verb that would take it. */
function nearlyIn(text: string): readonly Found[] {
  return matchedIn(text, NEARLY).filter(({ index }) => {
    const before = /(?:[\p{L}/,-]+\s){1,3}$/u.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? "";
    return before !== "" && !/[,;.:]\s$/u.test(before) && !REACHES.test(before);
  });
}

/** In an act's name and behind `quản lý` the state stands rightly so. */
function ofStateIn(text: string): readonly Found[] {
  return matchedIn(text, OF_STATE).filter(
    ({ index }) => !/(?:quản lý|cơ quan|của|bộ máy)\s$/iu.test(text.slice(Math.max(0, index - 20), index)),
  );
}
