import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** An abbreviation in brackets behind words that are not its own. */
export interface MisplacedAbbreviation {
  readonly letters: string;
  readonly words: string;
  readonly span: Span;
  readonly otherWords: string;
  readonly otherSpan: Span;
}

/** An abbreviation in brackets behind some words. */
export interface Explained {
  readonly letters: string;
  /** The words before the bracket as printed, and folded. */
  readonly printed: string;
  readonly words: readonly string[];
  readonly fits: boolean;
  readonly span: Span;
}

const ABBREVIATED = /\s\(([A-ZĐ]{3,8})\)/gu;
/** The words before the bracket, eight at most. */
const WORDS = /(?:[A-Za-zÀ-ỹ]+[\s,-]{1,2}){2,7}[A-Za-zÀ-ỹ]+$/u;
/** As far as eight words reach. */
const reach = 160;

/** What is meant by certain abbreviations of foreign words, folded: of each at least one word stands before the bracket. */
const FOREIGN: ReadonlyMap<string, RegExp> = new Map([
  ["ODA", /chinh thuc|vien tro|vay|uu dai|phat trien/u],
  ["FDI", /dau tu (?:truc tiep )?(?:cua )?nuoc ngoai|nuoc ngoai|fdi/u],
  ["GRDP", /tren dia ban|san pham|tang truong|kinh te/u],
  ["GDP", /quoc noi|trong nuoc|san pham|tang truong|kinh te/u],
  ["NGO", /phi chinh phu/u],
  ["PPP", /cong tu|doi tac/u],
  ["WTO", /thuong mai/u],
  ["WHO", /y te/u],
]);

/** International abbreviations of systems, with what they are called in Vietnamese and a word of it, folded. */
const TECHNICAL: ReadonlyMap<string, readonly [words: string, sign: RegExp]> = new Map([
  ["MES", ["hệ thống điều hành sản xuất", /dieu hanh|thuc thi|quan ly|he thong/u]],
  ["ERP", ["hoạch định nguồn lực doanh nghiệp", /hoach dinh|nguon luc|quan tri|quan ly/u]],
  ["CRM", ["quản lý quan hệ khách hàng", /khach hang|quan ly/u]],
  ["SCM", ["quản lý chuỗi cung ứng", /cung ung/u]],
  ["SCADA", ["hệ thống điều khiển giám sát và thu thập dữ liệu", /dieu khien|giam sat|thu thap/u]],
  ["BIM", ["mô hình thông tin công trình", /mo hinh|cong trinh/u]],
  ["GIS", ["hệ thống thông tin địa lý", /dia ly|ban do|khong gian/u]],
  ["IOT", ["internet vạn vật", /van vat|ket noi|vat/u]],
  ["LGSP", ["nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh", /tich hop|chia se|ket noi/u]],
  ["SOC", ["trung tâm giám sát an toàn thông tin", /giam sat|an toan|an ninh/u]],
  ["KPI", ["chỉ số đánh giá hiệu quả công việc", /chi so|danh gia|chi tieu|hieu qua|ket qua/u]],
  ["EPR", ["trách nhiệm mở rộng của nhà sản xuất", /trach nhiem|mo rong/u]],
  ["ESG", ["môi trường, xã hội và quản trị", /moi truong|quan tri|ben vung/u]],
  [
    "IUU",
    ["đánh bắt bất hợp pháp, không báo cáo và không theo quy định", /hop phap|khai thac|danh bat|bao cao/u],
  ],
  ["HDI", ["chỉ số phát triển con người", /con nguoi/u]],
  ["TFP", ["năng suất các nhân tố tổng hợp", /nang suat|nhan to|tong hop/u]],
  ["SDG", ["mục tiêu phát triển bền vững", /ben vung/u]],
  ["FTA", ["hiệp định thương mại tự do", /thuong mai|tu do|hiep dinh/u]],
  ["BOT", ["xây dựng - kinh doanh - chuyển giao", /kinh doanh|chuyen giao|xay dung|hop dong/u]],
]);

/** An abbreviation behind words of which none is of its own ones. */
export interface StrangeAbbreviation {
  readonly letters: string;
  readonly printed: string;
  readonly expected: string;
  readonly span: Span;
}

/** International abbreviations behind other words: `chuyển đổi số bán hàng (ERP)`. */
export function strangeAbbreviations(subject: Subject): readonly StrangeAbbreviation[] {
  const told = new Set(misplacedAbbreviations(subject).map(({ span }) => span));
  return explainedAbbreviations(subject).flatMap(({ letters, printed, words, fits, span }) => {
    const [expected, sign] = TECHNICAL.get(letters) ?? [];
    if (expected === undefined || sign === undefined || fits || told.has(span)) return [];
    return sign.test(words.join(" ")) ? [] : [{ letters, printed, expected, span }];
  });
}

/** Every abbreviation in brackets, in reading order. Linear. */
export const explainedAbbreviations = perSubject((subject: Subject): readonly Explained[] =>
  textPieces(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes(" (")) return [];
    return matchesIn(text, ABBREVIATED).flatMap((match): readonly Explained[] => {
      const [whole, letters = ""] = match;
      const printed = WORDS.exec(text.slice(Math.max(0, match.index - reach), match.index))?.[0];
      if (printed === undefined) return [];
      const words = fold(printed).split(" ");
      const to = match.index + whole.length;
      const span = spanAt(passage, to - letters.length - 2, to);
      return [{ letters, printed, words, fits: fits(letters, words), span }];
    });
  }),
);

/** Abbreviations whose words are others than where it is explained rightly, or than it can stand for. Linear. */
export const misplacedAbbreviations = perSubject((subject: Subject): readonly MisplacedAbbreviation[] => {
  const all = explainedAbbreviations(subject);
  const groups = new Map<string, Explained[]>();
  for (const one of all) {
    const group = groups.get(one.letters);
    if (group === undefined) groups.set(one.letters, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => oddOnes(group, all));
});

function fits(letters: string, words: readonly string[]): boolean {
  const foreign = FOREIGN.get(letters);
  if (foreign !== undefined) return foreign.test(words.join(" "));
  return initials(words).endsWith(fold(letters));
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");

/** One that doesn't fit where another of its letters does, or where its words have an abbreviation of their own elsewhere. */
function oddOnes(group: readonly Explained[], all: readonly Explained[]): readonly MisplacedAbbreviation[] {
  const right = group.find((one) => one.fits);
  return group.flatMap((odd) => {
    if (odd.fits) return [];
    const tail = odd.words.slice(-3).join(" ");
    const own = all.find(
      ({ letters, fits, words }) => fits && letters !== odd.letters && words.join(" ").endsWith(tail),
    );
    const shared = right?.words.some((word) => odd.words.slice(-4).includes(word)) ?? false;
    const other = own ?? (shared ? undefined : right);
    if (other === undefined) return [];
    return [
      {
        letters: odd.letters,
        words: odd.printed,
        span: odd.span,
        otherWords: `${other.printed} (${other.letters})`,
        otherSpan: other.span,
      },
    ];
  });
}
