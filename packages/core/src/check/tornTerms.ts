import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type Sentence, sentencesIn, type TextPiece, textPieces } from "./textPieces.js";

/** A comma inside a term, or behind a word whose object follows. */
export interface TornTerm {
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
  /** The words can't be members of a list. */
  readonly sure: boolean;
}

/** Commas that no list explains, in reading order. Linear. */
export const tornTerms = perSubject((subject: Subject): readonly TornTerm[] =>
  textPieces(subject).flatMap((piece) =>
    piece.passage.text.includes(", ") ? [...byRightSide(piece), ...openings(piece)] : [],
  ),
);

/** What a comma can't part from the word before it. */
interface Side {
  /** The whole of what stands before the comma, up to it. */
  readonly before: RegExp;
  readonly sure: boolean;
}

/** Terms whose second half says nothing by itself, or belongs to the first wherever it stands. */
const TERMS: Readonly<Record<string, Side>> = Object.fromEntries(
  [
    ["thiểu số", "dân tộc"],
    ["khí hậu", "biến đổi"],
    ["tái tạo", "năng lượng"],
    ["trí tuệ", "sở hữu"],
    ["pháp luật", "quy phạm"],
    ["quy phạm pháp luật", "văn bản"],
    ["nhân dân", "[uủ][ỷy] ban|hội đồng|tòa án|toà án|viện kiểm sát"],
    ["Nhân dân", "[uủ][ỷy] ban|hội đồng|tòa án|toà án|viện kiểm sát"],
    ["Tổ quốc", "mặt trận"],
    ["hành chính", "thủ tục|cải cách"],
    ["giới", "bình đẳng"],
    ["nhà nước", "ngân sách"],
    ["công lập", "sự nghiệp"],
    ["đất nước", "quảng bá hình ảnh"],
  ].map(([behind = "", before = ""]) => [behind, { before: wordBefore(before, "iu"), sure: true }]),
);

/** `thúc đẩy, sử dụng năng lượng`: what is furthered is a doing; `tăng cường, đổi mới` are two. */
const FURTHERED: Side = {
  before: /(?<![A-Za-zÀ-ỹ]|(?:được|ngày càng|tiếp tục|đã|và) )(?:[Tt]húc đẩy|[Đđ]ẩy mạnh|[Tt]ăng cường)$/u,
  sure: false,
};
/** `đăng tải trên, Báo …`; not `các nội dung nêu trên, Báo …`, where `trên` means what was said before. */
const UPON: Side = {
  before:
    /(?<!(?:nêu|kể|nói|dẫn|ghi|ở|phía|như|nội dung|quy định|nhiệm vụ|mục tiêu|kế hoạch|vấn đề|thời gian|giải pháp|yêu cầu|căn cứ|đối tượng|trường hợp|các) )(?<=\s)trên$/iu,
  sure: true,
};
/** The same before a press organ, which may be who does what follows: only behind what is told upon it. */
const PUBLISHED: Side = {
  before:
    /(?:tuyên truyền|quảng bá|đăng tin|đưa tin|đăng tải|phát sóng|chuyên mục|chuyên trang|công khai|thông tin|giới thiệu|tin,? bài)[^.;:]{0,60}(?<!(?:nêu|kể|nội dung|quy định|nhiệm vụ|mục tiêu|kế hoạch|vấn đề|yêu cầu|các) )(?<=\s)trên$/u,
  sure: true,
};

function wordBefore(words: string, flags: string): RegExp {
  return new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${words})$`, flags);
}

const DOINGS =
  "sử dụng|ứng dụng|sản xuất|tiêu thụ|chuyển giao|tuyên truyền|hợp tác|liên kết|phối hợp|quản lý|kiểm tra|giám sát|đào tạo|thực hành";
const PLACES = "địa bàn|phạm vi|cơ sở|nền tảng|mạng|sóng|các phương tiện|toàn tỉnh|toàn quốc|toàn địa bàn";
const PRESS = "Báo|Đài|Cổng|Trang|Hệ thống";
const RIGHT_SIDE = new RegExp(
  `, (?:(${Object.keys(TERMS).join("|")})|(${DOINGS})|(${PLACES})|(${PRESS}))(?![A-Za-zÀ-ỹ])`,
  "gu",
);
/** Characters looked at before a comma. */
const around = 90;

function byRightSide({ passage }: TextPiece): readonly TornTerm[] {
  const { text } = passage;
  return matchesIn(text, RIGHT_SIDE).flatMap((match): readonly TornTerm[] => {
    const [all, term, doing, place] = match;
    const side =
      term !== undefined
        ? TERMS[term]
        : doing !== undefined
          ? FURTHERED
          : place !== undefined
            ? UPON
            : PUBLISHED;
    const before = text.slice(Math.max(0, match.index - around), match.index);
    const left = side?.before.exec(before);
    if (side === undefined || left === null || left === undefined) return [];
    const words = side === PUBLISHED ? "trên" : left[0];
    return [tornAt(passage, match.index - words.length, match.index + all.length, side.sure)];
  });
}

/** `Nâng cao, chất lượng`: a task opens with a verb whose object can't be parted from it. */
const OPENING =
  /^\s?(?:[-+•*]\s?|\p{L}\)\s|\d{1,2}[.)]\s)?((?:Nâng cao|Đẩy mạnh|Tăng cường|Phát huy|Thúc đẩy|Bảo đảm|Đảm bảo|Hoàn thiện), (?:các|những|công tác|chất lượng|hiệu quả|vai trò|nhận thức|năng lực|hoạt động|việc|tiến độ|an toàn))(?![A-Za-zÀ-ỹ])/u;

function openings({ passage }: TextPiece): readonly TornTerm[] {
  return sentencesIn(passage).flatMap(({ text, from }: Sentence) => {
    const [all = "", words = ""] = OPENING.exec(text) ?? [];
    const end = from + all.length;
    return all === "" ? [] : [tornAt(passage, end - words.length, end, true)];
  });
}

function tornAt(passage: TextPiece["passage"], from: number, to: number, sure: boolean): TornTerm {
  const printed = passage.text.slice(from, to);
  return { printed, likely: printed.replace(",", ""), span: spanAt(passage, from, to), sure };
}
