import { FENCE } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { type FoundPhrase, findPhrases, type OddPhrase, type PhraseLook } from "./phraseLooks.js";
import type { Subject } from "./subject.js";
import { placesWithBoth } from "./wordPlaces.js";

/** What nobody is asked to do. */
const HARM =
  "(?:có tính (?:chất )?(?:hủy|huỷ) diệt|mang tính (?:hủy|huỷ) diệt|tận diệt|trái phép|trái quy định|trái pháp luật|bất hợp pháp|bừa bãi|không đúng (?:nơi|chỗ) quy định|ngoài danh mục (?:cho phép|được phép)|không rõ nguồn gốc|xung điện|kích điện|chất nổ|chất cấm|chất ma (?:túy|tuý)|ma (?:túy|tuý)|tảo hôn|hôn nhân cận huyết(?: thống)?|pháo nổ)";
const DOING =
  "(?:sử dụng|dùng|khai thác|đánh bắt|săn bắt|buôn bán|mua bán|mua, bán|vận chuyển|tàng trữ|sản xuất|kinh doanh|xả|đốt|đổ|vứt|(?<!(?:chất|rác|nước|khí|xả)\\s)thải|lấn chiếm|tham gia|tiếp tay|bao che|di cư|xây dựng|chặt phá|phá|nuôi nhốt|tiêu thụ|cho vay|thả|trồng|tái trồng)";
/** Turned round by one of these, or told about only. */
const TURNED =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|chống|phòng|ngừng|chấm dứt|từ bỏ|bỏ|hạn chế|giảm|ngăn|ngăn chặn|tố giác|tố cáo|phát hiện|đấu tranh|xử lý|xóa|xoá|bài trừ|loại bỏ|loại trừ|cấm|chuyển|thay|tác hại|hậu quả|nguy cơ|về|quy định về|giao nộp|từ chối|nói không|tránh|cai|hành vi|tình trạng|đối tượng|nạn|việc|kiểm tra|kiểm soát|quản lý|giám sát|điều tra|truy quét|thu hồi|thu giữ|thông báo|báo|khai báo|cảnh giác|cảnh báo|biết|hiểu|nhận thức|trình báo|bảo vệ|khắc phục|bị|tháo dỡ|di dời|hoàn trả|ứng phó|trừ|sau|khỏi|nếu|nghiện)(?![A-Za-zÀ-ỹ])/iu;
const CALLED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:vận động|kêu gọi|khuyến khích|yêu cầu|động viên|thuyết phục|nhắc nhở|cam kết)\\s([^.;:()]{0,45}?|[^.;:()]{0,110},\\s)(?<![A-Za-zÀ-ỹ])(${DOING}\\s[^.;:()]{0,50}?${HARM})(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** Places and groups that are to be free of something. */
const PLACE =
  "(?:xã|phường|thị trấn|thôn|bản|ấp|làng|tổ dân phố|khu phố|khu dân cư|địa bàn|huyện|tỉnh|trường học|trường|lớp học|cơ quan|đơn vị|doanh nghiệp|gia đình|nơi làm việc|công sở|bệnh viện|khu công nghiệp|môi trường|đám cưới|chợ)";
const FREE_OF =
  "(?:ma (?:túy|tuý)|khói thuốc(?: lá)?|thuốc lá|tội phạm|tệ nạn(?: xã hội)?|bạo lực(?: học đường| gia đình)?|rác thải(?: nhựa)?|tảo hôn|tham nhũng|thực phẩm bẩn|hút thuốc(?: lá)?|rào cản|mại dâm|bạo hành)";
const NAMED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:xây dựng|giữ vững|mở rộng|duy trì|nhân rộng|công nhận|tạo lập)\\s(?:(?:và|các|những|số|mô hình|danh hiệu|chuẩn|vững chắc|giữ vững|mở rộng|duy trì|nhân rộng|phong trào)\\s){0,4}${FENCE}([“"]?${PLACE}${FENCE}(?:,\\s${PLACE}${FENCE}){0,3}\\s(?:có\\s)?)[“"]?(${FREE_OF})(?![A-Za-zÀ-ỹ]|\\s(?:thấp|giảm|ít))`,
  "giu",
);
/** `bình đẳng` isn't to be fought; `bất` fell out. */
const UNEQUAL =
  /(?<![A-Za-zÀ-ỹ])(?:giảm(?: dần| thiểu| bớt)?|xóa bỏ|xoá bỏ|thu hẹp|khắc phục|chấm dứt|hạn chế|loại bỏ)\s(?:(?:các|mọi|những|sự|tình trạng|rào cản|định kiến|khoảng cách|phân biệt đối xử)[\s,]+(?:và\s)?){0,6}((?:bình đẳng|công bằng|hợp lý|hợp pháp))(?![A-Za-zÀ-ỹ])/giu;
/** What is to be kept from happening: `để … rơi vào diện hộ nghèo`. */
const LET =
  /(?:^|[;,:–-]|(?<![A-Za-zÀ-ỹ])(?:và|kiên quyết|tuyệt đối|quyết tâm|bảo đảm|đảm bảo|phấn đấu|chặt chẽ|giải pháp|kịp thời))\s(để\s(?:(?:tình trạng|phát sinh|xảy ra)\s)?[^.;:,()]{0,60}?(?<![A-Za-zÀ-ỹ])(?:rơi vào (?:diện |tình trạng )?|tái nghèo|bị bỏ lại(?: phía sau)?|bị thiếu đói|xảy ra (?:cháy|mất|tai nạn|ngộ độc|thất thoát|tham nhũng|tiêu cực|sai phạm|tình trạng|đình công|dịch)|phát sinh (?:điểm nóng|hộ nghèo|nợ|thêm)|lây lan|lọt tội phạm|tái phát|tái trồng|tái lấn chiếm|bị động, bất ngờ|tái phức tạp|(?:tội phạm|kẻ xấu|thế lực thù địch)[^.;,]{0,20} lợi dụng|bị lợi dụng|(?:trở thành|hình thành) (?:điểm nóng|điểm phức tạp)))/giu;
const BEFORE_LET =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|tránh|nếu|ngăn|ngăn chặn|chống|phòng|trách nhiệm|nơi nào|đơn vị nào|địa phương nào|cá nhân nào|xử lý|khi|nguy cơ|hạn chế|kiểm điểm|kỷ luật|trường hợp|đứng đầu)(?![A-Za-zÀ-ỹ])/iu;

/** Each such text has a word of either list: what is asked for or done, and what nobody wants. */
const asked = words("vận kêu khuyến yêu viên thuyết nhắc cam");
const harmful = words("diệt trái bất bãi đúng mục rõ xung kích nổ cấm túy tuý hôn");
const named = words("dựng vững rộng trì nhận lập");
const unwanted = words("túy tuý thuốc tội tệ bạo rác hôn tham bẩn");
const lessened = words("giảm bỏ hẹp phục dứt hạn");
const fair = words("đẳng bằng hợp");
const kept = words("rơi tái bị xảy phát lây lọt lợi điểm");

function words(list: string): readonly string[] {
  return list.split(" ");
}

/** What one kind of such texts has found in a piece. */
/** Sentences that would have people do harm, or places be known for it. Linear. */
export const lostNegations = perSubject((subject: Subject): readonly OddPhrase[] => {
  const looks: readonly PhraseLook[] = [
    [placesWithBoth(subject, asked, harmful), calledIn],
    [placesWithBoth(subject, named, unwanted), namedIn],
    [placesWithBoth(subject, lessened, fair), unequalIn],
    [placesWithBoth(subject, ["để"], kept), letIn],
  ];
  return findPhrases(subject, looks);
});

/** `vận động tiểu thương vứt rác bừa bãi`. */
function calledIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, CALLED).flatMap(({ 0: whole, 1: whom = "", 2: done = "", index }) => {
    // What is turned round before a comma doesn't turn what comes behind it: `chống ma túy, tham gia mua bán trái phép`.
    if (TURNED.test(done) || isTurned(whom)) return [];
    const at = whole.length - done.length + verbAt(done);
    return [{ text: whole, index, likely: `${whole.slice(0, at)}không ${whole.slice(at)}` }];
  });
}

function isTurned(whom: string): boolean {
  return whom.endsWith(", ") ? REFRAINED.test(whom) : TURNED.test(whom);
}

const REFRAINED =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|chẳng|đừng|từ bỏ|tránh|ngừng|chấm dứt|cấm|tố giác|phát hiện|ngăn chặn|xử lý)(?![A-Za-zÀ-ỹ])/iu;

/** `nhân rộng mô hình “Khu phố rác thải nhựa”`. */
function namedIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, NAMED).map(({ 0: whole, 2: harm = "", index }) => {
    const at = whole.length - harm.length;
    return { text: whole, index, likely: `${whole.slice(0, at).replace(/có\s$/u, "")}không ${harm}` };
  });
}

/** `giảm bình đẳng giới`. */
function unequalIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, UNEQUAL).map(({ 0: whole, 1: word = "", index }) => {
    const at = whole.length - word.length;
    return { text: whole, index, likely: `${whole.slice(0, at)}bất ${word}` };
  });
}

/** `kiên quyết để phát sinh điểm nóng`. */
function letIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, LET).flatMap(({ 0: whole, 1: told = "", index }) => {
    const at = index + whole.length - told.length;
    const clause = text.slice(0, at).replace(/^.*[.;]\s/u, "");
    if (
      TURNED.test(told.replace(/bị (?:bỏ lại|động|thiếu|lợi dụng)|thoát|tội phạm/iu, " ")) ||
      BEFORE_LET.test(clause.slice(-60))
    )
      return [];
    return [{ text: told, index: at, likely: `không ${told}` }];
  });
}

/** The verb next before the harm, or the first of those it is joined with: `hộ buôn bán đổ rác bừa bãi`, `mua, bán, vận chuyển trái phép`. */
function verbAt(done: string): number {
  const verbs = matchesIn(done, VERBS);
  return verbs.findLast(({ index }) => !/(?:,|và|hoặc)\s$/u.test(done.slice(0, index)))?.index ?? 0;
}

const VERBS = new RegExp(`(?<![A-Za-zÀ-ỹ])${DOING}(?![A-Za-zÀ-ỹ])`, "giu");
