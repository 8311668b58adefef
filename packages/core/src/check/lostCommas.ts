import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { namesSideBySide } from "./namesSideBySide.js";
import { perSubject } from "./perSubject.js";
import { keyOf, pairKey, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import { spanIn, wordedTexts } from "./slipTexts.js";
import type { Subject } from "./subject.js";
import { unitsSideBySide } from "./unitsSideBySide.js";
import { piecesWith } from "./wordPlaces.js";

/** Two members of a list with no comma between them. */
export interface LostComma {
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
  /** The document or a law prints it with the comma. */
  readonly sure: boolean;
}

/** Members of a list side by side without a comma, in reading order. Linear but for the sorting. */
export const lostCommas = perSubject((subject: Subject): readonly LostComma[] =>
  [
    ...betweenPairs(wordedTexts(subject)),
    ...offices(subject),
    ...preventions(subject),
    ...unitsSideBySide(subject),
    ...namesSideBySide(subject),
  ].sort((a, b) => a.span.line - b.span.line),
);

/** What official language always joins with a comma; none of them governs or describes the other. */
const SERIES =
  "cơ quan đơn vị|tổ chức cá nhân|viên chức người lao động|đặt hàng giao nhiệm vụ|doanh nghiệp tổ chức|cơ quan tổ chức|hòa nhập bền vững|hoà nhập bền vững|bảo vệ chăm sóc|chăm sóc bảo vệ|cán bộ công chức|cán bộ đảng viên|công chức viên chức|đoàn viên hội viên|tồn tại hạn chế|khó khăn vướng mắc|khó khăn hạn chế|khó khăn thách thức|nhiệm vụ giải pháp|nhiệm vụ mục tiêu|mục tiêu nhiệm vụ|mục tiêu chỉ tiêu|chức năng nhiệm vụ|nhiệm vụ quyền hạn|đào tạo tập huấn|đào tạo bồi dưỡng|tập huấn bồi dưỡng|bồi dưỡng tập huấn|thanh tra kiểm tra|kiểm tra giám sát|kiểm tra đôn đốc|theo dõi kiểm tra|theo dõi đôn đốc|theo dõi giám sát|đôn đốc kiểm tra|an ninh an toàn|công khai minh bạch|chủ trương chính sách|chủ trương đường lối|tuyên truyền phổ biến|tuyên truyền vận động|tuyên truyền giáo dục|phổ biến giáo dục|vận động thuyết phục|sửa đổi bổ sung|điều chỉnh bổ sung|thu gom xử lý|thu gom vận chuyển|vận chuyển xử lý|tiếp nhận xử lý|phát hiện ngăn chặn|phòng ngừa ngăn chặn|phòng ngừa phát hiện|sơ kết tổng kết|biểu dương khen thưởng|chỉ đạo điều hành|sáng kiến mô hình|phụ nữ trẻ em|trình tự thủ tục|tiêu chuẩn quy chuẩn|vai trò trách nhiệm|vị trí vai trò|giới thiệu quảng bá|quảng bá giới thiệu|xem xét chỉ đạo|công sở trường học|trường học công sở|giao thông công sở|trường học bệnh viện|bệnh viện trường học|phát hiện xử lý|lãnh đạo chỉ đạo|chỉ đạo hướng dẫn|hướng dẫn đôn đốc|đôn đốc nhắc nhở|động viên khen thưởng|khen thưởng kỷ luật|rà soát bổ sung|rà soát điều chỉnh|bảo tồn phát huy|giữ gìn phát huy|thu thập xử lý|phân tích đánh giá|theo dõi đánh giá|giám sát đánh giá|kiểm tra đánh giá|đơn vị địa phương|đơn vị doanh nghiệp|gia súc gia cầm|học sinh sinh viên|mua bán vận chuyển|tàng trữ vận chuyển|thiên tai dịch bệnh|kỷ luật kỷ cương|kỷ cương kỷ luật|hiệu lực hiệu quả|dân chủ công khai|đầy đủ kịp thời|kịp thời chính xác|chính xác kịp thời|đồng bộ thống nhất|đồng bộ hiệu quả|thiết thực hiệu quả|an toàn hiệu quả|công bằng minh bạch|công bằng dân chủ|văn minh hiện đại|ngăn chặn xử lý|bồi thường hỗ trợ|ao hồ sông suối|sông suối kênh rạch";

/** What must follow where the second may be said of the first. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  "xem xét chỉ đạo": /^(?:[.;]|$|,? giải quyết)/u,
  "giao thông công sở": /^, /u,
  "đơn vị địa phương": /^(?:[,.;]| (?:trong|trên|và|có))/u,
  "doanh nghiệp tổ chức": /^,? (?:và )?cá nhân/u,
  "cơ quan tổ chức": /^, (?:cá nhân|đơn vị)/u,
  "hòa nhập bền vững": /^,? tự (?:lực|cường)/u,
  "hoà nhập bền vững": /^,? tự (?:lực|cường)/u,
  "tổ chức cá nhân": /^(?![A-Za-zÀ-ỹ])/u,
  "bảo vệ chăm sóc": /^ (?:trẻ em|sức kh|rừng)/u,
  "chăm sóc bảo vệ": /^ (?:trẻ em|sức kh|rừng)/u,
};

/** The second member of a list, by the pair of syllables that it begins with. */
interface Second {
  /** How many words it has beyond two. */
  readonly more: number;
  readonly behind: RegExp | undefined;
}

let series: ReadonlyMap<number, ReadonlyMap<number, Second>> | undefined;

/** The second members by the first. */
function seriesPairs(): ReadonlyMap<number, ReadonlyMap<number, Second>> {
  const made = new Map<number, Map<number, Second>>();
  for (const one of SERIES.split("|")) {
    const [a, b, c, d, ...more] = one.split(" ").map(syllableOf);
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    const first = pairKey(a, b);
    const seconds = made.get(first) ?? new Map<number, Second>();
    made.set(first, seconds.set(pairKey(c, d), { more: more.length, behind: BEHIND[one] }));
  }
  return made;
}

/** What takes the next word as its object, or is taken for a doer of it: only the lists above tell of these. */
const GOVERNS =
  /^(?:tổng hợp|tổ chức|hướng dẫn|triển khai|thực hiện|hỗ trợ|tăng cường|đẩy mạnh|phát triển|xây dựng|đề xuất|tham gia|thúc đẩy|đầu tư|khuyến khích|nghiên cứu|tiếp tục|chỉ đạo|tham mưu|phục vụ|đảm bảo|bảo đảm|nâng cao|hoàn thiện|cải thiện|ban hành|phê duyệt|kiểm tra|theo dõi|báo cáo|quản lý|kiểm soát|tiếp nhận|tiếp cận|cung cấp|sử dụng|ứng dụng|đổi mới|mở rộng|khai thác|sản xuất|chế biến|tiêu thụ|giới thiệu|thu hút|phối hợp|chủ trì|rà soát|thẩm định|giải quyết|xử lý|thống kê|đăng ký|chuẩn bị|yêu cầu|đề nghị|vận động|khởi nghiệp|hoạt động|công tác|hệ thống|chương trình|kế hoạch|phong trào|lực lượng|trật tự|thể dục|máy móc|người dân|hợp tác)$/u;
/** What mostly describes the word before it. */
const DESCRIBES =
  /^(?:địa phương|nhà nước|trung ương|công lập|quốc tế|quốc gia|xã hội|nông thôn|đô thị|khu vực|nông nghiệp|công nghiệp|kỹ thuật|công cộng|công nghệ|thông tin|an toàn|văn hóa|văn hoá|kinh tế|chính trị|tập thể|tư nhân|du lịch|lao động|môi trường|giáo dục|thể thao|pháp luật|liên quan|bền vững|hiệu quả)$/u;

/** So often at least a document prints two words with a comma, and so many times as often as without one. */
const [fewestCommas, timesAsOften] = [3, 3];
const comma = 0x2c;

/** Places of second words of pairs: those with a comma before them and those without, by the pairs on both sides. */
interface Joints {
  readonly commas: ReadonlyMap<number, number>;
  readonly bare: ReadonlyMap<number, readonly number[]>;
}

function betweenPairs(linked: Linked): readonly LostComma[] {
  series ??= seriesPairs();
  const { commas, bare } = jointsOf(linked);
  const found: { readonly at: number; readonly more: number; readonly sure: boolean }[] = [];
  for (const [key, places] of bare) {
    const listed = secondAt(linked, places[0] ?? 0);
    const withComma = commas.get(key) ?? 0;
    const proved = withComma >= fewestCommas && withComma >= places.length * timesAsOften;
    const often = proved || withComma >= 2 * places.length;
    for (const at of places)
      if (listed === undefined ? proved && mayList(linked, at) : isMember(linked, at, listed))
        found.push({
          at,
          more: listed?.more ?? 0,
          sure:
            listed !== undefined &&
            (often || listed.behind !== undefined || inList(linked, at)) &&
            !isTitle(linked.text, linked.from[at - 1] ?? 0),
        });
  }
  return found.map(({ at, more, sure }) => lostAt(linked, at, more, sure));
}

/** Joints of two compounds: between word `at` and the next. */
function jointsOf(linked: Linked): Joints {
  const { words, text, next, from, to, pairs } = linked;
  const commas = new Map<number, number>();
  const opens = new Uint8Array(linked.known.size + 2);
  for (let at = 1; at + 2 < words.length; at += 1) {
    if (next[at] === 1 || next[at - 1] !== 1 || next[at + 1] !== 1) continue;
    const end = to[at] ?? 0;
    if (text.charCodeAt(end) !== comma || from[at + 1] !== end + 2) continue;
    const key = jointKey(linked, at);
    commas.set(key, (commas.get(key) ?? 0) + 1);
    opens[pairs[at - 1] ?? 0] = 1;
  }
  for (const key of series?.keys() ?? []) opens[linked.known.placeOf(key)] = 1;
  opens[0] = 0;
  const bare = new Map<number, number[]>();
  for (let at = 1; at + 2 < words.length; at += 1) {
    if (next[at] !== 1 || opens[pairs[at - 1] ?? 0] !== 1 || next[at + 1] !== 1) continue;
    const key = jointKey(linked, at);
    if (!commas.has(key) && secondAt(linked, at) === undefined) continue;
    const places = bare.get(key);
    if (places === undefined) bare.set(key, [at]);
    else places.push(at);
  }
  return { commas, bare };
}

const jointKey = ({ pairs }: Linked, at: number): number =>
  (pairs[at - 1] ?? 0) * 0x400000 + (pairs[at + 1] ?? 0);

const pairAt = ({ ids }: Linked, at: number): number => keyOf(ids[at], ids[at + 1]);

const secondAt = (linked: Linked, at: number): Second | undefined =>
  series?.get(pairAt(linked, at - 1))?.get(pairAt(linked, at + 1));

/** Who may do what the first word of a pair says of him: `đoàn thanh tra kiểm tra việc chấp hành`. */
const DOER = /(?:đoàn|tổ|ban|cơ quan|lực lượng|người|nhân viên) $/iu;

/** Whether two words of the lists are members of one. */
function isMember({ words, text, from, to }: Linked, at: number, { more, behind }: Second): boolean {
  const [start, end] = [from[at - 1] ?? 0, to[at + 2 + more] ?? 0];
  if (words[at]?.small !== true || words[at + 1]?.small !== true || end === 0) return false;
  if (behind?.test(text.slice(end, end + 16)) === false) return false;
  return !DOER.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether two compounds of plain prose may be members of a list, neither of them a part of a longer term. */
function mayList({ words, linked, next }: Linked, at: number): boolean {
  const four = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (four.some((word) => word?.small !== true)) return false;
  if (linked[at - 1] !== 1 || linked[at + 1] !== 1 || linked[at] === 1) return false;
  if ((linked[at - 2] === 1 && next[at - 2] === 1) || (linked[at + 2] === 1 && next[at + 2] === 1))
    return false;
  const [a, b, c, d] = four.map((word) => word?.text ?? "");
  return !GOVERNS.test(`${a} ${b}`) && !DESCRIBES.test(`${c} ${d}`);
}

/** `cơ quan đơn vị, địa phương`: more members follow or stand before. */
function inList({ text, from, to }: Linked, at: number): boolean {
  const behind = text.slice(to[at + 2], (to[at + 2] ?? 0) + 4);
  const start = from[at - 1] ?? 0;
  return /^(?:, \p{Ll}| và)/u.test(behind) || text.slice(start - 2, start) === ", ";
}

/** Characters looked at before words for the quotation marks around them. */
const quoted = 200;

/** Whether words are of the title of an act or a scheme, which is printed as it was issued. */
function isTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - quoted), start);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return /\p{Lu}/u.test(text[start] ?? "") && /[\p{L}\p{N}]\s$/u.test(before);
}

function lostAt(linked: Linked, at: number, more: number, sure: boolean): LostComma {
  const { text, from, to } = linked;
  const [start, end] = [from[at - 1] ?? 0, to[at + 2 + more] ?? 0];
  const printed = text.slice(start, end);
  const middle = (to[at] ?? 0) - start;
  const likely = `${printed.slice(0, middle)},${printed.slice(middle)}`;
  return { printed, likely, span: spanIn(linked, start, end), sure };
}

/** `các sở ban ngành`, `ban ngành đoàn thể`, `xã phường`. */
const OFFICES =
  /(?<![A-Za-zÀ-ỹ])(?:([Ss]ở)( ban ngành)|([Bb]an,? ngành)( đoàn thể)|(xã)( phường(?:,? thị trấn)?)(?=[,;.]| thị trấn| trên))(?![A-Za-zÀ-ỹ])/gu;

function offices(subject: Subject): readonly LostComma[] {
  return piecesWith(subject, "ngành", "phường").flatMap(({ passage }) =>
    /ở ban |gành đoàn|xã phường/u.test(passage.text)
      ? matchesIn(passage.text, OFFICES).map((match) => {
          const [first = "", second = ""] = match.slice(1).filter((part) => part !== undefined);
          const span = spanAt(passage, match.index, match.index + match[0].length);
          return { printed: match[0], likely: `${first},${second}`, span, sure: false };
        })
      : [],
  );
}

const PREVENTION = /(?<![A-Za-zÀ-ỹ])([Pp]hòng)(,?) chống(?=\s+\p{L})(?:\s+\p{L}+){1,2}/gu;
/** Old names of offices that had no comma. */
const OFFICE = /(?:Trung tâm|[Cc]ục|Viện|Khoa|Bệnh viện) $/u;

/** `phòng chống` beside `phòng, chống`, which all laws print. */
function preventions(subject: Subject): readonly LostComma[] {
  let withComma = 0;
  const bare: (Omit<LostComma, "sure"> & { readonly ofLaw: boolean; readonly ofTitle: boolean })[] = [];
  for (const { passage } of piecesWith(subject, "phòng")) {
    if (!/hòng,? chống/u.test(passage.text)) continue;
    for (const match of matchesIn(passage.text, PREVENTION)) {
      const [printed, prevent = "", mark] = match;
      const before = passage.text.slice(Math.max(0, match.index - 12), match.index);
      if (mark === ",") withComma += 1;
      else if (!OFFICE.test(before) && !/[“"]$/u.test(before))
        bare.push({
          printed,
          likely: printed.replace(prevent, `${prevent},`),
          span: spanAt(passage, match.index, match.index + printed.length),
          ofLaw: /(?:Luật|Pháp lệnh) $/u.test(before),
          ofTitle: isTitle(passage.text, match.index),
        });
    }
  }
  const proved = withComma >= fewestCommas && withComma >= bare.length * timesAsOften;
  return bare.flatMap(({ ofLaw, ofTitle, ...one }) =>
    ofLaw || withComma > 0 ? [{ ...one, sure: ofLaw || (proved && !ofTitle) }] : [],
  );
}
