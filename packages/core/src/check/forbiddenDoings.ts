import { FENCE } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { type FoundPhrase, findPhrases, type OddPhrase, type PhraseLook } from "./phraseLooks.js";
import type { Subject } from "./subject.js";
import { placesWithPair } from "./wordPairs.js";
import { placesWith, placesWithBoth } from "./wordPlaces.js";

/** Clauses end here. */
const START =
  "(?:^|[.;:,]\\s|(?:^|\\s)[-+*•–]\\s|(?<![A-Za-zÀ-ỹ])(?:và|tuyệt đối|kiên quyết|nghiêm túc|phải|cần)\\s)";
/** What official language asks not to be done. */
const NEVER =
  '(?:được (?:phép )?đánh đổi|đánh đổi (?:môi trường|sức kh[ỏo][eẻ]|lợi ích|tiến bộ)|hy sinh (?:môi trường|tiến bộ)|khoán trắng|[“"]khoán trắng[”"]|hợp thức h(?:óa|oá)|đùn đẩy|né tránh trách nhiệm|bỏ sót|bỏ lọt|bao che|dung túng|tiếp tay|buông lỏng (?:quản lý|lãnh đạo|công tác)|chạy theo thành tích|làm hình thức|phô trương|gây phiền hà|gây khó khăn cho|nhũng nhiễu|sách nhiễu|chủ quan,? lơ là|lơ là,? chủ quan|tái diễn (?:tình trạng|vi phạm)|kéo dài tình trạng)';
/** `để` and what is to be kept from happening. */
const LETTING =
  "(?:để (?:bị )?(?:chi phối|lôi kéo|kích động|mua chuộc|bỏ sót|sót lọt|lọt|bị động,? bất ngờ|ùn tắc|ách tắc|đứt gãy|gián đoạn|tồn đọng|quá hạn|chậm trễ|thất lạc|chồng chéo|xảy ra)|để (?:tình trạng|các thế lực|kẻ xấu|các đối tượng xấu|đối tượng xấu|phần tử xấu)|để (?:họ|các đối tượng|đối tượng|người nghiện|các em|học sinh)[^.;,]{0,20}? (?:phạm tội|tái phạm|vi phạm pháp luật|bỏ học|vi phạm))";
const NEVER_DONE = new RegExp(
  `${START}${FENCE}((?:để xảy ra |để )?${FENCE}${NEVER}|${LETTING})(?![A-Za-zÀ-ỹ])`,
  "giu",
);
/** `đúng người, đúng tội, bỏ lọt tội phạm`: what stands beside what trials are to be. */
const JUDGED =
  /(?<![A-Za-zÀ-ỹ])đúng (?:người|tội|(?:quy định của )?pháp luật|trình tự|quy định),(?: (?:và|khách quan|kịp thời|nghiêm minh|công minh),?)* ((?:để )?(?:bỏ lọt|lọt|làm oan|oan sai|bỏ sót|xảy ra oan))(?![A-Za-zÀ-ỹ])/giu;
const TRADED = /(?<![A-Za-zÀ-ỹ])(được (?:phép )?đánh đổi)(?![A-Za-zÀ-ỹ])/giu;
/** Told of, fought, or asked about, not asked for; anywhere in the sentence. */
const TOLD_OF =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|chẳng|chống|phòng|ngừng|chấm dứt|tránh|hạn chế|giảm|ngăn|tố giác|tố cáo|phát hiện|đấu tranh|xử lý|xử phạt|xóa|xoá|loại|bài trừ|cấm|bỏ|tác hại|hậu quả|nguy cơ|hành vi|tình trạng (?!.{0,30}$)|đối tượng|nạn|hiện tượng|biểu hiện|tư tưởng|tâm lý|bệnh|thói|việc|kiểm điểm|kỷ luật|phê bình|khắc phục|chấn chỉnh|trách nhiệm (?:đối với|của|khi|nếu|người)|người đứng đầu|nếu|khi|trường hợp|nơi nào|đơn vị nào|còn|vẫn|một số|một bộ phận|nhiều|đã|từng|do|vì|bởi|nguyên nhân|những|dẫn đến|dễ|sẽ|thay vì|hơn là|tồn tại|hạn chế|yếu kém|vi phạm|đôi khi|có lúc|có nơi|lỗi|thế lực thù địch|âm mưu|thủ đoạn|nghi|sự|ai|cảnh giác|kiểm tra|thanh tra|giám sát|rà soát|tháo gỡ|giải quyết|điều tra|phản ánh|triệt tiêu|xoá bỏ|trừ|cám dỗ)(?![A-Za-zÀ-ỹ])/iu;

/** Those who are cared for because they lack something: `trẻ em không có nguồn nuôi dưỡng`. */
const LACKING =
  /(?<![A-Za-zÀ-ỹ])(?:trẻ em|người cao tuổi|người khuyết tật|người già|người lang thang|người tâm thần)(?: nghèo| cô đơn| mồ côi| neo đơn| lang thang)?,? ((?:có )(?:nguồn nuôi dưỡng|nơi nương tựa|người nuôi dưỡng|người chăm sóc, nuôi dưỡng))(?=\s?(?:[.,;)]|và(?![A-Za-zÀ-ỹ])|$))/giu;
const UNABLE =
  /(?<![A-Za-zÀ-ỹ])(?:trợ giúp|trợ cấp|hỗ trợ|bảo trợ|chăm sóc|nuôi dưỡng|cứu trợ)(?: cho| đối với)? (?:các )?(?:người|đối tượng|nhóm) ((?:có|còn) khả năng (?:lao động|tự phục vụ|tự chăm sóc))(?=,? (?:và )?(?:người khuyết tật|người cao tuổi|trẻ em mồ côi|người già|người tâm thần|người bệnh))/giu;

/** `chấp hành pháp luật trồng cây có chất ma túy`. */
const OBEYED =
  /(?<![A-Za-zÀ-ỹ])chấp hành[^.;,]{0,40}? ((?:trồng|sử dụng|tàng trữ|mua bán|vận chuyển|sản xuất|đốt|khai thác|săn bắt|tham gia|lấn chiếm) [^.;,]{0,50}?(?:ma t[úu][ýy]|cần sa|thuốc phiện|pháo nổ|trái phép|bừa bãi|chất nổ|xung điện|tà đạo|cờ bạc))(?![A-Za-zÀ-ỹ])/giu;
const OBEYED_ABOUT =
  /(?<![A-Za-zÀ-ỹ])(?:về|không|trong|khi|việc|đối với|phòng|chống|của|hoạt động|quản lý|quy định)(?![A-Za-zÀ-ỹ])/iu;

/** Two words that stand side by side in whatever `NEVER_DONE` and `TRADED` find. */
const heads = new Set(
  "để được đánh hy khoán hợp đùn né bỏ bao dung tiếp buông chạy làm phô gây nhũng sách chủ lơ tái kéo".split(
    " ",
  ),
);
const tails = new Set(
  "phép đánh đổi sinh trắng thức đẩy tránh sót lọt che túng tay lỏng theo hình trương phiền khó nhiễu quan là diễn dài bị chi lôi kích mua bỏ ùn ách đứt gián tồn quá chậm thất chồng xảy tình các kẻ đối phần họ người học".split(
    " ",
  ),
);

/** Clauses that ask for what is never to be done. Linear. */
export const forbiddenDoings = perSubject((subject: Subject): readonly OddPhrase[] => {
  const never = placesWithPair(
    subject,
    (word) => heads.has(word),
    (word) => tails.has(word),
  );
  const done = new Set([...never, ...placesWith(subject, "lọt", "oan", "sót")]);
  const looks: readonly PhraseLook[] = [
    [[...done].sort((a, b) => a - b), doneIn],
    [
      placesWithBoth(
        subject,
        ["chấp"],
        ["túy", "tuý", "sa", "phiện", "nổ", "phép", "bãi", "điện", "đạo", "bạc"],
      ),
      obeyedIn,
    ],
    [placesWithBoth(subject, ["nương", "nuôi", "năng"], ["dưỡng", "tựa", "lao", "tự"]), lackingIn],
  ];
  return findPhrases(subject, looks);
});

/** `tuyệt đối để lọt đối tượng`, `phát triển được đánh đổi môi trường`. */
function doneIn(text: string): readonly FoundPhrase[] {
  const judged = matchesIn(text, JUDGED);
  return [...judged, ...matchesIn(text, NEVER_DONE), ...matchesIn(text, TRADED)].flatMap(
    ({ 0: whole, 1: told = "", index }, i, all) => {
      const at = index + whole.length - told.length;
      const isTwice = all.findIndex((one) => one.index + one[0].length === index + whole.length) !== i;
      const before = text.slice(0, at).replace(/^.*[.;?!](?=\s)/su, "");
      const behind = /^[^.;]{0,60}/u.exec(text.slice(at + told.length))?.[0] ?? "";
      const listed =
        before.trim() === "" &&
        LISTED.test(
          text
            .slice(0, at)
            .replace(/^.*\.(?=\s)/su, "")
            .trim(),
        );
      if (isTwice || ANSWERED.test(behind)) return [];
      if (i >= judged.length && (listed || TOLD_OF.test(before))) return [];
      return [{ text: told, index: at, likely: `không ${told}` }];
    },
  );
}

/** Nothing stands before the doing, or what tells that a list of wrongs goes on. */
const LISTED =
  /^(?:[-+*•–]|[\da-zđ.]+[.)])?$|(?<![A-Za-zÀ-ỹ])(?:biểu hiện|hành vi|tồn tại|nghiêm cấm|không được|vi phạm|xử lý|khắc phục|tình trạng|chấm dứt|trường hợp|còn|hiện tượng|hạn chế|nếu|ngăn chặn|tránh)(?![A-Za-zÀ-ỹ])/iu;

/** What follows where the doing is told of, not asked for. */
const ANSWERED =
  /(?<![A-Za-zÀ-ỹ])(?:bị xử lý|phải chịu|chịu trách nhiệm|thì|là (?:hành vi|điều|vi phạm|sai|tội)|sẽ|vi phạm|hoặc|bị nghiêm cấm|kiểm điểm)(?![A-Za-zÀ-ỹ])/iu;

/** `trẻ em có nguồn nuôi dưỡng`, `trợ giúp người có khả năng lao động, người khuyết tật`. */
function lackingIn(text: string): readonly FoundPhrase[] {
  return [...matchesIn(text, LACKING), ...matchesIn(text, UNABLE)].flatMap(
    ({ 0: whole, 1: told = "", index }) => {
      if (/(?<![A-Za-zÀ-ỹ])(?:nghề|việc làm|vốn|sinh kế|không)(?![A-Za-zÀ-ỹ])/iu.test(whole)) return [];
      return [{ text: told, index: index + whole.length - told.length, likely: `không ${told}` }];
    },
  );
}

function obeyedIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, OBEYED).flatMap(({ 0: whole, 1: told = "", index }) => {
    const before = whole.slice("chấp hành".length, whole.length - told.length);
    if (OBEYED_ABOUT.test(before.replace(/quy định của pháp luật/iu, "")) || OBEYED_ABOUT.test(told))
      return [];
    return [{ text: told, index: index + whole.length - told.length, likely: `không ${told}` }];
  });
}
