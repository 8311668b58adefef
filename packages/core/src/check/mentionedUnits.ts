import { type Passage, spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { matchUnitAt } from "../text/unitMatch.js";
import { findUnits } from "../text/unitMentions.js";
import { wordsOf } from "../text/words.js";
import type { NamedUnit } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { findUnitChange } from "./unitChanges.js";
import { piecesWith } from "./wordPlaces.js";

const FORMER =
  /(?<![A-Za-zÀ-ỹ])(?:[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)(?! viên|[A-Za-zÀ-ỹ])|Sở (?:Lao động\s*[-–]\s*Thương binh và Xã hội|Kế hoạch và Đầu tư|Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Giao thông vận tải|Thông tin và Truyền thông)|(?:Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND) (?:các |cấp )?(?:quận|huyện)(?:,\s?(?:quận|huyện|thị xã))?|Ban (?:Tuyên giáo|Dân vận) (?:Tỉnh|Thành) (?:ủy|uỷ)|Bộ [Cc]hỉ huy (?:Bộ đội [Bb]iên phòng|BĐBP)|Phòng \p{Lu}[A-Za-zÀ-ỹ\s-]{5,60}? (?:huyện|quận)(?![A-Za-zÀ-ỹ])|Phòng (?:Tài nguyên và Môi trường|Lao động\s*[-–]\s*Thương binh và Xã hội|Nội vụ|Tư pháp|Tài chính\s*[-–]\s*Kế hoạch|Kinh tế|Quản lý đô thị|Y tế|Giáo dục và Đào tạo|Văn hóa và Thông tin) thành phố(?![A-Za-zÀ-ỹ])|Công an (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])|(?:Tòa án|Viện kiểm sát) nhân dân (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])|(?:(?:Ủy ban )?Mặt trận Tổ quốc(?: Việt Nam)?|Hội (?:Liên hiệp Phụ nữ|Nông dân|Cựu chiến binh)|Liên đoàn Lao động|Ban Chỉ huy Quân sự) (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỹ])|Ban Chỉ (?:huy|đạo) \p{Lu}(?:(?!\s(?:tỉnh|xã|phường|các|cấp|thành phố|UBND|Sở|Ban|Công an|Phòng)(?![A-Za-zÀ-ỹ]))[A-Za-zÀ-ỹ\s,-]){5,80}? huyện(?![A-Za-zÀ-ỹ])/gu;

/** Departments by their short names, as they stood before the reorganisation of 2025. */
const SHORT =
  /Sở (?:LĐ\s?[-–]?\s?TB\s?(?:&|và|-)?\s?XH|KH\s?(?:&|và|-)?\s?ĐT|NN\s?(?:&|và|-)?\s?PTNT|TN\s?(?:&|và|-)?\s?MT|GTVT|TT\s?(?:&|và|-)?\s?TT)(?![A-Za-zÀ-ỹ])/gu;
const LONG: Readonly<Record<string, string>> = {
  LĐTBXH: "Sở Lao động - Thương binh và Xã hội",
  KHĐT: "Sở Kế hoạch và Đầu tư",
  NNPTNT: "Sở Nông nghiệp và Phát triển nông thôn",
  TNMT: "Sở Tài nguyên và Môi trường",
  GTVT: "Sở Giao thông vận tải",
  TTTT: "Sở Thông tin và Truyền thông",
};
/** Offices of ministries and commands that ended by themselves, told where the document is younger. */
const OFFICES =
  /Tổng cục (?:Dạy nghề|Giáo dục nghề nghiệp|Thống kê|Thuế|Hải quan|Đường bộ(?: Việt Nam)?|Lâm nghiệp|Thủy lợi|Thủy sản|Du lịch)(?![A-Za-zÀ-ỹ])|Cục (?:Thuế (?:tỉnh|thành phố)|Hải quan (?:liên )?(?:tỉnh|thành phố))(?![A-Za-zÀ-ỹ])|Ban [Cc]hỉ (?:huy|đạo) (?:(?:tỉnh|Trung ương|quốc gia) )?(?:về )?[Pp]hòng,? chống lụt,? bão/gu;

/** What was, what issued an older document, or what its work passed from. */
const HISTORY_BEFORE =
  /(?:trước đây|nguyên|cũ|tiếp nhận|kế thừa|hợp nhất|sáp nhập|thay thế|chuyển giao (?:từ|nhiệm vụ|chức năng|tổ chức)|từ|giải thể|kết thúc)[^.;]{0,40}$|(?:ngày|năm)\s[\d/]+(?:\s(?:tháng|năm)\s\d+){0,2} của (?:Giám đốc |Chủ tịch )?$/iu;
const HISTORY_AFTER =
  /^\s(?:đã|từng)\s|^[^.;,]{0,30}(?:\(cũ\)|cũ(?![A-Za-zÀ-ỹ])|trước đây|trước khi|\(nay)/iu;

/** Departments and committees that ended in 2003, 2007 and 2008, and the fire police that was no part of the province's police until 2018. */
const OLDER =
  /(?:Sở|Bộ) Khoa học,? Công nghệ và Môi trường(?![A-Za-zÀ-ỹ])|Bộ (?:Thủy sản|Văn hóa\s?[-–]\s?Thông tin|Bưu chính,? Viễn thông|Công nghiệp|Thương mại)(?![A-Za-zÀ-ỹ]|\s(?:và|[-–])\s|\s\p{Lu})|Ban Tổ chức [Cc]hính quyền(?: (?:tỉnh|thành phố))?(?![A-Za-zÀ-ỹ])|Sở (?:Địa chính(?:\s?[-–]\s?Nhà đất)?|Tài chính\s?[-–]\s?Vật giá)(?![A-Za-zÀ-ỹ])|Sở (?:Công nghiệp|Thương mại(?: (?:và|[-–]) Du lịch)?|Du lịch (?:và|[-–]) Thương mại|Thủy sản|Văn hóa(?:\s*[-–]\s*| và )Thông tin|Thể dục(?:,| -)? [Tt]hể thao|Bưu chính(?:,| [-–])? Viễn thông)(?![A-Za-zÀ-ỹ]|\s(?:và|-|–)\s|\s\p{Lu})|Ủy ban Dân số,? Gia đình và Trẻ em(?:\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường))?(?![A-Za-zÀ-ỹ])|(?<!(?:Phòng|Đội|Cục|Trường|Đại học|Học viện) )(?:Sở )?Cảnh sát [Pp]hòng cháy(?: và|,) chữa cháy (?:tỉnh|thành phố)(?![A-Za-zÀ-ỹ])/gu;

/** Ministries and central committees that ended in 2025. */
const FORMER_CENTRAL =
  /Bộ (?:Lao động\s?[-–,]?\s?Thương binh và Xã hội|Kế hoạch và Đầu tư|Nông nghiệp và Phát triển [Nn]ông thôn|Tài nguyên và Môi trường|Giao thông [Vv]ận tải|Thông tin và Truyền thông)(?![A-Za-zÀ-ỹ])|Ủy ban Dân tộc(?![A-Za-zÀ-ỹ]|\s(?:và|của Quốc))|Ban Chỉ đạo (?:[Qq]uốc gia|Trung ương) (?:về )?(?:[Pp]hòng,? chống thiên tai|PCTT)(?![A-Za-zÀ-ỹ])|Ủy ban [Qq]uốc gia [ỨƯứư]ng phó (?:[Ss]ự cố|SC),? ?(?:thiên tai|TT) và (?:[Tt]ìm kiếm [Cc]ứu nạn|TKCN)/gu;
/** `Thông tư số 05/2021/TT-… của Bộ …`, `… do Bộ … ban hành`: what issued an act, which goes on under that name. */
const ISSUED_BY =
  /(?:số\s\d|Thông tư|Nghị định|Quyết định|Công văn|Chỉ thị|liên tịch)\s[^.;]{0,160}(?:của|giữa|do)\s(?:[^.;]{0,60}\s)?$/u;

/** Units that ended in the reorganisation of 2025, wherever the text of the document names them. Linear. */
export const mentionedFormerUnits = perSubject((subject: Subject): readonly NamedUnit[] => [
  ...textPieces(subject).flatMap(({ passage }) => formerUnitsIn(passage, FORMER, subject)),
  ...piecesWith(subject, "sở").flatMap(({ passage }) => formerUnitsIn(passage, SHORT, subject)),
  ...piecesWith(subject, "bộ", "ủy", "đạo").flatMap(({ passage }) =>
    formerUnitsIn(passage, FORMER_CENTRAL, subject).filter(
      ({ span, printed }) =>
        !ISSUED_BY.test(passage.text.slice(0, passage.text.indexOf(printed))) &&
        !tellsWhatWas(sectionsAround(span.line, subject)),
    ),
  ),
]);

/** Units that ended in 2007, 2008 and 2018, wherever the document names them but for what it tells of the past. Linear. */
export const mentionedOlderUnits = perSubject((subject: Subject): readonly NamedUnit[] => [
  ...piecesWith(subject, "sở", "ủy", "cháy", "bộ", "chức").flatMap(({ passage }) =>
    formerUnitsIn(passage, OLDER, subject).filter(
      ({ span, printed }) =>
        !tellsWhatWas(sectionsAround(span.line, subject)) &&
        !(printed.startsWith("Bộ") && ISSUED_BY.test(passage.text.slice(0, passage.text.indexOf(printed)))),
    ),
  ),
  ...endedOffices(subject),
]);

/** Offices that had ended when the document was issued; those that ended later are no news to its reader. */
function endedOffices(subject: Subject): readonly NamedUnit[] {
  const date = subject.reading.meta.date ?? "";
  return piecesWith(subject, "cục", "lụt").flatMap(({ passage }) =>
    formerUnitsIn(passage, OFFICES, subject).filter(
      ({ span, printed, canonical }) =>
        (findUnitChange(canonical ?? "")?.since ?? date) < date &&
        !tellsWhatWas(sectionsAround(span.line, subject)) &&
        !ISSUED_BY.test(passage.text.slice(0, passage.text.indexOf(printed))),
    ),
  );
}

/** `Trước ngày 01/7/2025, UBND các huyện …`, `Trước khi sắp xếp, …`: told of the time when they still were. */
const ENDED_BEFORE =
  /trước (?:(?:thời điểm |ngày )?0?1\s?(?:\/|tháng )\s?0?[37]\s?(?:\/|năm )\s?2025|tháng 0?[37]\s?(?:\/|năm )\s?2025|(?:khi|thời điểm)(?: thực hiện)? (?:sắp xếp|sáp nhập|hợp nhất|kết thúc|giải thể|tổ chức lại|vận hành|chính thức|chuyển)[^.;]{0,80})[^.;]{0,40}$/iu;
/** `… đã hoàn thành bàn giao`: what they did. */
const DID = /^[^.;:]{0,40}?\s(?:đã|từng)\s(?!(?:được )?giao)/iu;

/** `Quyết định số 12 ngày 05 tháng 6 năm 2022 của UBND tỉnh giao …`: whom an older act charged. */
const ORDERED_THEN =
  /(?:ngày|năm)\s[\d/]+(?:\s(?:tháng|năm)\s\d+){0,2} của [^.;,\d]{4,40}\s(?:về việc )?(?:giao|phân công|ủy quyền)(?: cho)? $/iu;
/** `…; nhiệm vụ này nay do Sở B đảm nhiệm`: the sentence itself says who took over. */
const PASSED_ON =
  /^[^.]{0,160}?\s(?:nay (?:do|là|thuộc|chuyển|giao)|(?:đã )?chuyển giao (?:cho|về|sang))\s/iu;

function formerUnitsIn(passage: Passage, names: RegExp, subject: Subject): readonly NamedUnit[] {
  const { text } = passage;
  if (text.length > 20_000) return [];
  return matchesIn(text, names).flatMap((match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (HISTORY_BEFORE.test(before) || HISTORY_AFTER.test(text.slice(end, end + 60))) return [];
    if (ENDED_BEFORE.test(text.slice(Math.max(0, match.index - 140), match.index))) return [];
    if (DID.test(text.slice(end, end + 60)) || ORDERED_THEN.test(before)) return [];
    if (PASSED_ON.test(text.slice(end, end + 240))) return [];
    const short = names === SHORT ? LONG[match[0].slice(3).replace(/[\s&–-]|và/gu, "")] : undefined;
    const written =
      short ?? match[0].replace(/^UBND/u, "Ủy ban nhân dân").replace(/^HĐND/u, "Hội đồng nhân dân");
    const canonical = [short, subject.resolveUnit(match[0])?.canonical, written].find(
      (name) => name !== undefined && findUnitChange(name) !== undefined,
    );
    if (canonical === undefined) return [];
    const span = spanAt(passage, match.index, end);
    return [{ printed: match[0], canonical, kind: "unit" as const, role: "assigned" as const, span }];
  });
}

/** Units set up in the reorganisation of 2025, and the day before which no document can have named them: it was decided on in December 2024. */
const LATER =
  /(?:Sở|Bộ) (?:Nông nghiệp và Môi trường|Dân tộc và Tôn giáo)(?![A-Za-zÀ-ỹ])|Ban Tuyên giáo và Dân vận (?:Tỉnh|Thành|Trung)/gu;
const PLANNED_SINCE = "2024-11-15";

/** Units that a document names before they were set up. Linear. */
export const mentionedLaterUnits = perSubject((subject: Subject): readonly NamedUnit[] => {
  const { date } = subject.reading.meta;
  if (date === null || date >= PLANNED_SINCE) return [];
  return piecesWith(subject, "môi", "giáo").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000) return [];
    return matchesIn(text, LATER).flatMap(({ 0: printed, index }) => {
      const end = index + printed.length;
      if (printed.startsWith("Bộ") && ABROAD.test(text.slice(index, end + 60))) return [];
      const canonical = subject.resolveUnit(printed)?.canonical ?? null;
      return [
        {
          printed,
          canonical,
          kind: "unit" as const,
          role: "assigned" as const,
          span: spanAt(passage, index, end),
        },
      ];
    });
  });
});

/** Kinds of places that ended with the district level, not followed by a name of their own. */
const FORMER_KINDS =
  /(?<![A-Za-zÀ-ỹ])(?:(?:[Xx]ã, phường|[Pp]hường, xã)(?:,| và|, các) thị trấn|(?:[Cc]ác |[Mm]ỗi |[Tt]ừng )?[Tt]hị trấn|[Cc]ấp (?:tỉnh, (?:cấp )?)?huyện(?:,| và) (?:cấp )?xã(?! hội)|[Cc]ấp tỉnh(?:,| và) (?:cấp )?huyện|[Cc]ấp huyện|(?:[Cc]ác |[Tt]ừng |[Mm]ỗi )?(?:[Qq]uận, )?[Hh]uyện(?:, (?:thị xã|thị|thành phố|quận))+|(?:[Cc]ác|[Tt]ừng|[Mm]ỗi) huyện|[Qq]uận, huyện|\d{1,2} (?:huyện|thị trấn))(?![A-Za-zÀ-ỹ]|\s\p{Lu})/gu;
/** What they are named in rightly: what was, what ended, names of acts and movements. */
const KINDS_HISTORY =
  /(?:trước đây|cũ|sáp nhập|sắp xếp|giải thể|kết thúc|không (?:còn )?tổ chức|bỏ|bãi bỏ|chuyển từ|nguyên|năm 20(?:[01]\d|2[0-4])|giai đoạn 20(?:[01]\d|2[0-4])|tiếp nhận|chuyển giao|(?:Pháp lệnh|Luật|Nghị định|Quyết định|Nghị quyết|Thông tư|Chỉ thị)\s(?!của (?:Chủ tịch |Thường trực )?(?:UBND|HĐND|[UỦ][yỷ] ban|Hội đồng))[^.;]{0,200})[^.;]{0,60}$/iu;

/** Kinds of places that are no more (`thị trấn`, `cấp huyện`), wherever the document speaks of them as they are. Linear. */
export const mentionedFormerKinds = perSubject((subject: Subject): readonly NamedUnit[] =>
  piecesWith(subject, "thị", "huyện").flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !/thị trấn|huyện/iu.test(text)) return [];
    return matchesIn(text, FORMER_KINDS).flatMap((match) => {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 260), match.index);
      const quoted = (before.match(/[“"]/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0);
      // Councils of the districts alone are told with the units that ended.
      const council = /(?:UBND|HĐND|nhân dân)\s$/iu.test(before) && !/^cấp tỉnh/iu.test(match[0]);
      const told = KINDS_HISTORY.test(before) || HISTORY_AFTER.test(text.slice(end, end + 60));
      const span = spanAt(passage, match.index, end);
      if (quoted || council || told || tellsWhatWas(sectionsAround(span.line, subject))) return [];
      return [{ printed: match[0], canonical: null, kind: null, role: "assigned" as const, span }];
    });
  }),
);

/** Other countries have departments of their own names. */
const ABROAD = /^[^.;]{0,40}(?:tỉnh|bang) (?:Sa|Chăm|Xiêng|Kam|Kep|Ko)|Lào|Campuchia|Trung Quốc|Thái Lan/u;

const DEPARTMENT = /(?<![A-Za-zÀ-ỹ])Sở\s\p{Lu}/gu;
/** No department's name is longer. */
const longestName = 60;

/**
 * Whether a department stands there that no directory knows by its very words: all other units of a text needn't be found for
 * that. Names that are known go to `known`.
 */
function namesUnknown(text: string, known: Set<string>): boolean {
  return matchesIn(text, DEPARTMENT).some(({ index }) => {
    for (const name of known)
      if (text.startsWith(name, index) && !/^[A-Za-zÀ-ỹ]/u.test(text.slice(index + name.length)))
        return false;
    const words = wordsOf(text.slice(index, index + longestName));
    const match = matchUnitAt(words, 0);
    if (match === undefined || match.slipped || match.abbreviated) return true;
    known.add(text.slice(index, index + (words[match.end - 1]?.to ?? 0)));
    return false;
  });
}

/** Departments (`Sở …`) that running text names and that no directory knows; a name that the cell or line cuts off is left out. Linear. */
export const mentionedUnknownUnits = perSubject((subject: Subject): readonly NamedUnit[] => {
  const known = new Set<string>();
  return piecesWith(subject, "sở").flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("Sở ") || !namesUnknown(text, known)) return [];
    return findUnits(text).flatMap(({ text: name, from, to }) => {
      const printed = name.split(",")[0] ?? name;
      const cut =
        to >= text.length - 1 && (inTable || !/\svà\s\p{Lu}[A-Za-zÀ-ỹ]+\s[A-Za-zÀ-ỹ]+$/u.test(printed));
      if (cut || !/^Sở\s\p{Lu}[A-Za-zÀ-ỹ]+\s\S/u.test(printed)) return [];
      if (
        [name, printed].some((one) => subject.resolveUnit(one) !== null) ||
        ABROAD.test(text.slice(from, to + 60))
      )
        return [];
      const span = spanAt(passage, from, from + printed.length);
      return [{ printed, canonical: null, kind: null, role: "assigned" as const, span }];
    });
  });
});
