import { matchesIn } from "../../text/matches.js";

/** Words that name where money comes from; each match goes on to the end of its phrase. */
const source =
  /(?:(?:từ |các |nguồn |vốn |kinh phí |dự toán (?:chi )?(?:kinh phí )?){0,4}ngân sách(?: [A-Za-zÀ-ỹ]+){0,6}|(?:các )?nguồn (?:vốn |kinh phí |lực |thu (?:từ )?|tài chính |hỗ trợ |tài trợ |viện trợ |xã hội hóa |xã hội hoá |đóng góp |huy động |hợp pháp |ngân sách )[^,;.():]{0,80}|(?:kinh phí|vốn) (?:sự nghiệp|đầu tư công|đầu tư phát triển|chi thường xuyên|vay|ODA|FDI|hỗ trợ|tài trợ|huy động|lồng ghép|xã hội hóa|xã hội hoá|đóng góp|đối ứng|tín dụng|khuyến công|đầu tư)[^,;.():]{0,60}|vốn hợp pháp khác|xã hội hóa|xã hội hoá|tài trợ|viện trợ|ODA|quỹ (?:phòng, [^,;.():]{0,40}|(?!đất|lương|thời)[A-Za-zÀ-ỹ])[^,;.():]{0,50}|đóng góp (?:tự nguyện )?của [^;.():]{0,80}|đóng góp tự nguyện|lồng ghép (?:từ|trong|vào|với)[^;.():]{0,80}|(?:đối tác|nhà tài trợ)[^;.():]{0,60}|dự toán(?= (?:được|đã)| hằng năm| hàng năm)[^,;.():]{0,40})/giu;

/** Words where a phrase that names a source has ended. */
const cut =
  /\s(?:bảo đảm|đảm bảo|để|nhằm|theo|được|do|và (?=các nguồn|nguồn|vốn|kinh phí|huy)|cho|đã|trong dự toán|hiện hành|thuộc|phù hợp|giao|hoặc)(?=\s|$)/u;

/** The sources of money that a text names, as printed, without repeats; empty where it names none. */
export function findSources(text: string): readonly string[] {
  const found = matchesIn(text, source)
    .map(([phrase]) => shorten(phrase))
    .filter((phrase) => phrase.length > 2 && !/^(?:các )?nguồn lực$/iu.test(phrase));
  return found.filter(
    (phrase, at) =>
      !found.some((other, index) => index < at && other.toLowerCase().includes(phrase.toLowerCase())),
  );
}

function shorten(phrase: string): string {
  const end = cut.exec(phrase);
  return phrase
    .slice(0, end === null || end.index < 6 ? phrase.length : end.index)
    .replace(/^(?:từ|các(?= kinh| vốn))\s/u, "")
    .replace(/[\s,;]+$/u, "");
}
