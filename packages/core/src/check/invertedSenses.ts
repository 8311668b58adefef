import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { type FoundPhrase, findPhrases, type OddPhrase, type PhraseLook } from "./phraseLooks.js";
import type { Subject } from "./subject.js";
import { placesWithPair } from "./wordPairs.js";
import { placesWithBoth } from "./wordPlaces.js";

/** The head of a clause that tells what is to be done. */
const HEAD =
  "(?:^|[.;:!]\\s|(?:^|\\s)[-+*•–]\\s|(?:^|\\s)(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]\\s|(?<![A-Za-zÀ-ỹ])(?:nhằm|để|góp phần|phấn đấu|mục tiêu|từng bước|tiếp tục|tập trung|chủ động|tích cực)\\s|(?:(?:hằng|hàng|mỗi) (?:năm|quý)|đến (?:hết |cuối )?năm \\d{4}|giai đoạn \\d{4}\\s?[-–]\\s?\\d{4}|bình quân),\\s)";
const OBJECT = "(?:(?:các|mọi|những|sự)\\s)?";
/** What nobody wants more of. */
const BAD =
  "(?:rào cản|bất bình đẳng(?: giới)?|phân biệt đối xử|định kiến(?: giới)?|khoảng cách (?:giàu nghèo|giới|phát triển|số|về|chênh lệch)|ô nhiễm(?: môi trường)?|tệ nạn(?: xã hội)?|tội phạm|tai nạn(?: giao thông| lao động| thương tích)?|tỷ lệ (?:hộ nghèo|nghèo|cận nghèo|thất nghiệp|tử vong|suy dinh dưỡng|bỏ học|tảo hôn|mù chữ|tái nghèo|tái nghiện|thất thoát)|nghèo đa chiều|lãng phí|tham nhũng|tiêu cực|bạo lực(?: gia đình| học đường)?|thiệt hại|tác hại|phát thải(?: khí nhà kính)?|thất thoát|gánh nặng|nguy cơ|rủi ro|chi phí tuân thủ|tỷ số tử vong|(?:tổng )?số (?:vụ|người (?:chết|bị thương|nghiện|mắc|tử vong|sử dụng trái phép)|hộ (?:nghèo|cận nghèo|tái nghèo)|ca (?:mắc|nhiễm|tử vong)|trẻ em (?:bị|bỏ học)|đơn thư|thủ tục hành chính)|ùn tắc(?: giao thông)?|nợ đọng|khiếu kiện|thời gian (?:giải quyết|xử lý)|chênh lệch|kỳ thị|tổn thương|nghèo bền vững)";
const RISING = new RegExp(
  `${HEAD}((?:tăng dần|tăng nhanh|tăng mạnh|tăng cường|tăng|nâng cao|mở rộng|thúc đẩy|khuyến khích|đẩy mạnh|phát huy|bảo đảm|đảm bảo|duy trì)\\s(${OBJECT}${BAD}))(?=[.,;)]|\\s(?:xuống|còn|và|trong|của|giữa|đối với|do|trên|về|cho|ở|tại|từ|ma|mới|hằng|hàng)(?![A-Za-zÀ-ỹ])|\\s*$)([^.;]{0,80})`,
  "giu",
);
/** What nobody wants less of. */
const GOOD =
  "(?:chất lượng|hiệu quả|hiệu lực|năng suất|năng lực|thu nhập|nhận thức|trách nhiệm|đời sống|sức khỏe|sức khoẻ|việc làm|khả năng|độ che phủ|an toàn|an sinh|tính công khai|tính minh bạch|sức cạnh tranh|tăng trưởng|minh bạch|cơ hội|phúc lợi|tuổi thọ|vai trò|tỷ lệ (?:bao phủ|hài lòng|che phủ|tiêm chủng|giải ngân|lao động qua đào tạo|đô thị hóa))";
const FALLING = new RegExp(
  `${HEAD}((?:giảm dần|giảm thiểu|giảm bớt|giảm|hạ thấp|thu hẹp|xóa bỏ|xoá bỏ|loại bỏ|chấm dứt|cắt giảm)\\s(${OBJECT}${GOOD}))(?![A-Za-zÀ-ỹ])([^.;]{0,80})`,
  "giu",
);
/** What is told of some, not wanted: `tăng tỷ lệ hộ nghèo được vay vốn`. */
const TOLD_OF =
  /(?<![A-Za-zÀ-ỹ])(?:được|tiếp cận|tham gia|sử dụng|phát hiện|xử lý|không|chưa|kém|thấp|yếu|mất|trái|nhưng|sai)(?![A-Za-zÀ-ỹ])/iu;
/** `công bằng, phân biệt đối xử`: beside what is wanted stands what isn't, and `không` fell out between them. */
const BESIDE =
  /(?<![A-Za-zÀ-ỹ])((?:công bằng|bình đẳng|thiết thực|hiệu quả|tiết kiệm|đúng quy định|kịp thời|thống nhất|đồng bộ|thực chất|chặt chẽ|đúng đối tượng|minh bạch)(?:,|;|\svà|, bảo đảm)?\s)((?:phân biệt(?! rõ| được)|lãng phí|chồng chéo|trùng lặp|trùng chéo|phô trương|thất thoát|bỏ sót|bỏ lọt|dàn trải|gây lãng phí|để xảy ra|gây phiền hà))(?![A-Za-zÀ-ỹ])/giu;
const TURNED_BEFORE =
  /(?<![A-Za-zÀ-ỹ])(?:không|chưa|kém|thiếu|chống|mất|phi|trái|tránh|khắc phục|chậm)\s(?:[^.;,]{0,12}\s)?$/iu;
/** `không ngừng nâng cao` without its first word. */
const CEASING =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:không|chưa|chẳng|đừng)\s)(ngừng (?:nâng cao|cải thiện|đổi mới|phát triển|học tập|phấn đấu|hoàn thiện|sáng tạo|lớn mạnh))(?![A-Za-zÀ-ỹ])/giu;

/** `giảm … xuống trên 30%`: what falls gets under a limit, what rises above it. */
const OVERSHOT =
  /(?<![A-Za-zÀ-ỹ])(?:giảm|hạ|kéo giảm|cắt giảm)\s[^.;]{0,120}?(?<![A-Za-zÀ-ỹ])((?:xuống|xuống còn|còn xuống) (?:trên|tối thiểu|ít nhất))(?=\s\d)|(?<![A-Za-zÀ-ỹ])(?:tăng|nâng)\s[^.;]{0,120}?(?<![A-Za-zÀ-ỹ])(lên (?:dưới|tối đa|không quá))(?=\s\d)/giu;

const among = (words: string) => {
  const set: ReadonlySet<string> = new Set(words.split(" "));
  return (word: string) => set.has(word);
};
/** The last words of what `RISING` and `FALLING` do, and the first ones of what stands behind. */
const rising = among("tăng dần nhanh mạnh cường cao rộng đẩy khích huy đảm bảo trì");
const bad = among(
  "các mọi những sự rào bất phân định khoảng ô tệ tội tai tỷ nghèo lãng tham tiêu bạo thiệt tác phát thất gánh nguy rủi chi tổng số ùn nợ khiếu thời chênh kỳ tổn",
);
const falling = among("giảm dần thiểu bớt thấp hẹp bỏ dứt");
const good = among(
  "các mọi những sự chất hiệu năng thu nhận trách đời sức việc khả độ an tính tăng minh cơ phúc tuổi vai tỷ",
);
const wanted = [
  "bằng",
  "đẳng",
  "thực",
  "quả",
  "kiệm",
  "định",
  "thời",
  "nhất",
  "bộ",
  "chất",
  "chẽ",
  "tượng",
  "bạch",
];
const unwanted = ["phân", "lãng", "chồng", "trùng", "phô", "thất", "bỏ", "dàn", "gây", "để"];
const improved = ["nâng", "cải", "đổi", "phát", "học", "phấn", "hoàn", "sáng", "lớn"];

/** Clauses that would have more of what is fought, or less of what is wanted. Linear. */
export const invertedSenses = perSubject((subject: Subject): readonly OddPhrase[] => {
  const looks: readonly PhraseLook[] = [
    [placesWithPair(subject, rising, bad), (text) => turnedIn(text, RISING, "giảm")],
    [placesWithPair(subject, falling, good), (text) => turnedIn(text, FALLING, "nâng cao")],
    [placesWithBoth(subject, wanted, unwanted), besideIn],
    [placesWithBoth(subject, ["ngừng"], improved), ceasingIn],
    [placesWithBoth(subject, ["xuống", "lên"], ["trên", "tối", "ít", "dưới", "quá"]), overshotIn],
  ];
  return findPhrases(subject, looks);
});

function turnedIn(text: string, pattern: RegExp, verb: string): readonly FoundPhrase[] {
  return matchesIn(text, pattern).flatMap(
    ({ 0: whole, 1: printed = "", 2: object = "", 3: rest = "", index }) => {
      if (TOLD_OF.test(rest.replace(/,.*$/su, ""))) return [];
      const at = index + whole.length - rest.length - printed.length;
      return [{ text: printed, index: at, likely: `${verb} ${object}` }];
    },
  );
}

function besideIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, BESIDE).flatMap(({ 0: whole, 1: first = "", 2: second = "", index }) =>
    TURNED_BEFORE.test(text.slice(Math.max(0, index - 24), index))
      ? []
      : [{ text: whole, index, likely: `${first}không ${second}` }],
  );
}

function ceasingIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, CEASING).map(({ 0: whole, index }) => ({
    text: whole,
    index,
    likely: `không ${whole}`,
  }));
}

function overshotIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, OVERSHOT).map(({ 0: whole, 1: falls, 2: rises = "", index }) => {
    const told = falls ?? rises;
    const likely = falls === undefined ? "lên trên" : told.replace(/trên|tối thiểu|ít nhất/iu, "dưới");
    return { text: told, index: index + whole.length - told.length, likely };
  });
}
