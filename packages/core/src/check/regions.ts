import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { findProvince } from "../text/places.js";
import { ownPlace } from "./placeNames.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** Regions of the country as plans name them (Nghị quyết 81/2023/QH15, before and after the mergers of 2025), with their provinces. */
const REGIONS: readonly (readonly [string, string])[] = [
  [
    "(?:Trung du và )?[Mm]iền núi (?:phía Bắc|Bắc Bộ)|Tây Bắc|Đông Bắc",
    "Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Yên Bái|Thái Nguyên|Lạng Sơn|Bắc Giang|Phú Thọ|Điện Biên|Lai Châu|Sơn La|Hòa Bình|Quảng Ninh|Thanh Hóa|Nghệ An|Vĩnh Phúc|Bắc Ninh",
  ],
  [
    "[Đđ]ồng bằng [Ss]ông Hồng|[Đđ]ồng bằng Bắc Bộ",
    "Hà Nội|Hải Phòng|Vĩnh Phúc|Bắc Ninh|Bắc Giang|Hải Dương|Hưng Yên|Thái Bình|Hà Nam|Nam Định|Ninh Bình|Quảng Ninh|Phú Thọ",
  ],
  [
    "Bắc Trung Bộ|[Dd]uyên hải (?:miền Trung|Trung Bộ|Nam Trung Bộ)|Nam Trung Bộ",
    "Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Huế|Thừa Thiên Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Ninh Thuận|Bình Thuận|Gia Lai|Đắk Lắk|Lâm Đồng|Kon Tum|Đắk Nông",
  ],
  ["Tây Nguyên", "Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Quảng Ngãi"],
  [
    "Đông Nam Bộ",
    "Hồ Chí Minh|Bình Dương|Bình Phước|Tây Ninh|Đồng Nai|Bà Rịa - Vũng Tàu|Long An|Bình Thuận|Lâm Đồng",
  ],
  [
    "[Đđ]ồng bằng [Ss]ông Cửu Long|Tây Nam Bộ|ĐBSCL",
    "Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau|Tây Ninh",
  ],
];
/** `vùng X`, `khu vực X`: of the region as that which the province belongs to. */
const CLAIMED =
  /(?:(?:của|trong|thuộc|đầu|top \d+|nhất|toàn|bình quân(?: chung)?(?: của)?|so với|nhóm) )(?:cả |toàn )?(?:vùng|khu vực) $/u;
const OTHERS = /liên kết|hợp tác|kết nối|giữa|các vùng|lân cận|giao thương|thị trường|đến từ|cửa ngõ/u;
const NAMED = new RegExp(
  `(?:vùng|[Kk]hu vực) (?:${REGIONS.map(([names]) => `(${names})`).join("|")})(?![A-Za-zÀ-ỹ])`,
  "gu",
);

/** A region that a province's plan takes for its own though the province lies in another one. */
export interface OtherRegion {
  readonly printed: string;
  readonly own: string;
  readonly span: Span;
  readonly ownSpan: Span;
}

/** Regions claimed once that the province doesn't lie in, in a document that names the right one elsewhere. Linear. */
export function otherRegions(subject: Subject): readonly OtherRegion[] {
  const province = findProvince(ownPlace(subject)?.name ?? "");
  if (province === undefined) return [];
  const own: { readonly printed: string; readonly span: Span }[] = [];
  const others: { readonly printed: string; readonly span: Span; readonly claimed: boolean }[] = [];
  for (const { passage } of piecesWith(subject, "bằng", "bộ", "tây", "bắc", "duyên", "đbscl")) {
    const { text } = passage;
    if (text.length > 20_000 || !(text.includes("vùng ") || text.includes("hu vực "))) continue;
    for (const match of matchesIn(text, NAMED)) {
      const at = match.findLastIndex((group) => group !== undefined);
      const printed = match[at] ?? "";
      const from = match.index + match[0].length - printed.length;
      const span = spanAt(passage, from, from + printed.length);
      if (REGIONS[at - 1]?.[1].split("|").includes(province) === true) own.push({ printed, span });
      else {
        const sentence = sentencesOf(text).findLast((one) => one.from <= from)?.text ?? text;
        const claimed = CLAIMED.test(text.slice(0, from)) && !OTHERS.test(sentence);
        others.push({ printed, span, claimed });
      }
    }
  }
  const [first] = own;
  const [other, second] = others;
  if (first === undefined || other === undefined || second !== undefined || !other.claimed) return [];
  return [{ printed: other.printed, own: first.printed, span: other.span, ownSpan: first.span }];
}
