import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { type FoundPhrase, findPhrases, type OddPhrase, type PhraseLook } from "./phraseLooks.js";
import type { Subject } from "./subject.js";
import { placesWith, placesWithBoth } from "./wordPlaces.js";

/** What is fought, and never prevented without being fought in the language of plans: `phòng, chống`. */
const FOUGHT =
  "(?:tham nhũng|tội phạm|tệ nạn|ma t[úu][ýy]|mại dâm|mua bán người|bạo lực|xâm hại|thiên tai|lụt,? bão|bão,? lũ|lũ,? lụt|hạn hán|buôn lậu|gian lận thương mại|hàng giả|rửa tiền|khủng bố|tảo hôn|lừa đảo|sạt lở|xâm nhập mặn|HIV|tác hại (?:của )?(?:thuốc lá|rượu)|tai nạn thương tích|đuối nước)";
const PREVENTED = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<!(?:dự|đề|văn|hải|quốc|biên|tiêm|ngừa|chống|và|hoặc|để|chủ động) )([Pp]hòng,? )(${FOUGHT})(?![A-Za-zÀ-ỹ])`,
  "gu",
);
/** `công tác phòng, dịch bệnh`: no offices are named there. */
const PREVENTED_COMMA =
  /(?<![A-Za-zÀ-ỹ])(?:công tác|tham gia|biện pháp|luật|nhiệm vụ|chủ động|pháp luật về|lực lượng|phong trào) (phòng, )(?!(?:chống|tránh|ngừa|trừ|chữa|ban|đơn|chi|trung|cơ|ngành|đội|tổ|khoa|trạm|cấp|đoàn|hội|lớp|bộ|sở|kho|nhà|và|ứng|cháy|giảm|ngăn|khắc|phát)(?![A-Za-zÀ-ỹ]))(?=\p{Ll})/gu;
/** `phòng, và kiểm soát ma túy`. */
const PREVENTED_AND = /(?<![A-Za-zÀ-ỹ])([Pp]hòng,? )(?=và (?:kiểm soát|giảm nhẹ|khắc phục) )/gu;

/** `chỉ vì …, mà …`, `chỉ … mà còn …`: what isn't all, without its `không`. */
const NOT_ONLY =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:không|chẳng|chưa|chớ|đừng|địa|đâu|không phải) )(chỉ (?!tiêu|đạo|số|thị|dẫn|định|huy|giới)[^.;:?!]{2,160}?),? (mà (?:còn|cả|phải|đi|là|cần|để|vì|nhằm))(?![A-Za-zÀ-ỹ])/gu;
const NOT_BUT = /(?<![A-Za-zÀ-ỹ])(?:không|chẳng|chưa|đâu|thay vì)(?![A-Za-zÀ-ỹ])/iu;

/** `bao trùm, ai bị bỏ lại phía sau`. */
const LEFT_BEHIND = /(?<![A-Za-zÀ-ỹ])((?:để )?ai bị bỏ lại(?: phía sau)?)(?![A-Za-zÀ-ỹ])/gu;
const NOBODY = /(?<![A-Za-zÀ-ỹ])(?:không|chẳng|chưa|đừng)(?: (?:một|có|để|bất cứ))*\s(?:một\s)?$/iu;

/** What is tried out because no law tells of it yet. */
const UNREGULATED =
  /(?:thử nghiệm|sandbox)[^.;]{0,160}?(?<!(?:chưa|không|khi|đã|cần|để) )(có (?:khung|hành lang|cơ sở|quy định) pháp (?:lý|luật)(?: điều chỉnh)?(?: rõ ràng)?)(?![A-Za-zÀ-ỹ])/giu;
/** Waste that has been treated is nothing to have less of. */
const TREATED =
  /(?<![A-Za-zÀ-ỹ])giảm[^.;,]{0,45}?(?:nước thải|chất thải|rác thải)[^.;,]{0,25}?(?<!(?:chưa|không) )((?:được|qua) (?:thu gom, )?xử lý)(?![A-Za-zÀ-ỹ])/giu;
/** `“3 không” (thử, không giữ, không sử dụng ma túy)`. */
const NONES = /(?<![\d.,/])0?(\d) không[”"’]?\*{0,2}\s?[:(]\s?([^.:;()”"]{6,160})/gu;

/** `xây dựng gia đình hạnh phúc; có bạo lực`, `50% số xã có ma túy`: what is strived for has what is fought. */
const HAVING =
  /(?<![A-Za-zÀ-ỹ])(?:xây dựng|giữ vững|phấn đấu|công nhận|đạt|ít nhất|tối thiểu|duy trì)(?![A-Za-zÀ-ỹ])(?![^.;]{0,160}(?<![A-Za-zÀ-ỹ])(?:giảm|xóa|xoá|chuyển hóa|đấu tranh|cai|nơi|những|các vụ|điều trị|hỗ trợ)(?![A-Za-zÀ-ỹ]))[^.]{0,90}?(?:[;,]|(?:xã|phường|thị trấn|thôn|khu phố|tỉnh|thành phố|địa bàn|trường học))\s[“"]?((?:có )?(?:bạo hành|bạo lực|ma t[úu][ýy]|tệ nạn(?: xã hội)?|tội phạm|tảo hôn|hủ tục|người nghiện|mại dâm|rác thải nhựa))[”"]?(?=\s?[.;,)]|\s(?:năm|vào|đến|gia đình|học đường|và)(?![A-Za-zÀ-ỹ])|\s*$)/giu;

/** Phrases of two halves that lost one of them, mostly its negation. Linear. */
export const halvedPhrases = perSubject((subject: Subject): readonly OddPhrase[] => {
  const looks: readonly PhraseLook[] = [
    [placesWith(subject, "phòng"), preventedIn],
    [placesWithBoth(subject, ["chỉ"], ["mà"]), notOnlyIn],
    [placesWithBoth(subject, ["ai"], ["bỏ"]), leftIn],
    [
      placesWithBoth(subject, ["pháp"], ["nghiệm", "sandbox"]),
      (text) => lackingIn(text, UNREGULATED, "chưa"),
    ],
    [placesWithBoth(subject, ["giảm"], ["thải"]), (text) => lackingIn(text, TREATED, "chưa")],
    [placesWith(subject, "không"), nonesIn],
    [placesWithBoth(subject, strived, harms), havingIn],
  ];
  return findPhrases(subject, looks);
});

const strived = ["dựng", "vững", "đấu", "nhận", "đạt", "nhất", "thiểu", "trì"];
const harms = ["bạo", "túy", "tuý", "nạn", "tội", "tảo", "tục", "nghiện", "mại", "rác"];

/** Only what has its own `có` may stand behind a mark: a list of ills goes on without. */
function havingIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, HAVING).flatMap(({ 0: whole, 1: told = "", index }) => {
    const at = index + whole.lastIndexOf(told);
    const mark = /[;,]\s[“"]?$/u.test(text.slice(0, at));
    if (
      (mark && !/^có /iu.test(told)) ||
      /(?:phòng|chống|không|về|trừ)[ ,]/iu.test(whole.slice(0, -told.length))
    )
      return [];
    return [{ text: told, index: at, likely: `không ${told}` }];
  });
}

function preventedIn(text: string): readonly FoundPhrase[] {
  const comma = matchesIn(text, PREVENTED_COMMA).map(({ 0: whole, index }) => ({
    text: whole.trim(),
    index,
    likely: `${whole.trim()} chống`,
  }));
  if (comma.length > 0) return comma;
  return [...matchesIn(text, PREVENTED), ...matchesIn(text, PREVENTED_AND)].map(
    ({ 0: whole, 1: prevents = "", 2: fought = "", index }) => ({
      text: fought === "" ? `${whole}và` : whole,
      index,
      likely:
        fought === "" ? `${prevents.slice(0, 5)}, chống và` : `${prevents.slice(0, 5)}, chống ${fought}`,
    }),
  );
}

function notOnlyIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, NOT_ONLY).flatMap(({ 1: told = "", 2: but = "", index }) =>
    NOT_BUT.test(told) || (but !== "mà còn" && !/^chỉ (?:vì|để|là|ở|do|nhằm|dừng)/u.test(told))
      ? []
      : [{ text: told, index, likely: `không ${told}` }],
  );
}

function leftIn(text: string): readonly FoundPhrase[] {
  return matchesIn(text, LEFT_BEHIND).flatMap(({ 1: told = "", index }) =>
    NOBODY.test(text.slice(Math.max(0, index - 30), index)) ||
    (told.startsWith("để ") && !told.endsWith("sau"))
      ? []
      : [{ text: told, index, likely: `không ${told}` }],
  );
}

function lackingIn(text: string, pattern: RegExp, negation: string): readonly FoundPhrase[] {
  return matchesIn(text, pattern).map(({ 0: whole, 1: told = "", index }) => ({
    text: told,
    index: index + whole.length - told.length,
    likely: `${negation} ${told}`,
  }));
}

/** As many things not to be done as the name says, one of them without its `không`. */
function nonesIn(text: string): readonly FoundPhrase[] {
  if (!/\d không/u.test(text)) return [];
  return matchesIn(text, NONES).flatMap(({ 0: whole, 1: count = "", 2: list = "", index }) => {
    const parts = list.split(/\s*,\s*|\s+và\s+(?=không)/u).filter((part) => part.trim() !== "");
    const bare = parts.filter((part) => !/^không\s/iu.test(part.trim()));
    const [only] = bare;
    if (parts.length !== Number(count) || bare.length !== 1 || only === undefined) return [];
    const at = index + whole.indexOf(only);
    return [{ text: only.trim(), index: at, likely: `không ${only.trim()}` }];
  });
}
