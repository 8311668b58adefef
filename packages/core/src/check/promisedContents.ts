import { allSections, type OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { fold } from "../text/fold.js";
import type { Finding } from "./diagnostic.js";
import type { Subject } from "./subject.js";

/** What a title on overseeing a plan names, each with the words by which its text tells of it; folded. */
const MATTERS: readonly (readonly [name: string, title: RegExp, told: RegExp])[] = [
  ["báo cáo", /(?:^| )bao cao(?: |$)/u, /bao cao|so ket|tong ket/u],
  ["kiểm tra", /(?:^| )kiem tra(?: |$)/u, /kiem tra|thanh tra|ra soat|tuan tra|xu phat|kiem soat|giam sat/u],
  ["giám sát", /(?:^| )giam sat(?: |$)/u, /giam sat|theo doi|kiem tra|don doc/u],
  ["đánh giá", /(?:^| )danh gia(?: |$)/u, /danh gia|so ket|tong ket|kiem diem/u],
  ["khen thưởng", /(?:^| )khen thuong(?: |$)/u, /khen|bieu duong|ton vinh|tuyen duong|thi dua/u],
  ["sơ kết", /(?:^| )so ket(?: |$)/u, /so ket|so tong ket|dinh ky|danh gia/u],
  ["tổng kết", /(?:^| )tong ket(?: |$)/u, /tong ket|danh gia|ket thuc/u],
  ["kinh phí", /(?:^| )kinh phi(?: |$)/u, /kinh phi|ngan sach|von |nguon luc|du toan|chi /u],
];
/** The same for work: what is promised beside it must be told of in some word. */
const WORKS: readonly (readonly [name: string, title: RegExp, told: RegExp])[] = [
  [
    "huy động",
    /(?:^| )huy dong(?: |$)/u,
    /huy dong|thu hut|mo rong|tranh thu|keu goi|van dong|xa hoi hoa|da dang|nguon/u,
  ],
  [
    "quản lý",
    /(?:^| )quan ly(?: |$)/u,
    /quan ly|giam sat|kiem soat|kiem tra|thanh tra|cong khai|minh bach|su dung|quy che|quy dinh|theo doi|phan cap|xu ly|cap phep/u,
  ],
  [
    "thu hút",
    /(?:^| )thu hut(?: |$)/u,
    /thu hut|keu goi|moi goi|uu dai|khuyen khich|tuyen|xuc tien|huy dong|dai ngo/u,
  ],
  [
    "đào tạo",
    /(?:^| )dao tao(?: |$)/u,
    /dao tao|boi duong|tap huan|day|hoc |hoc vien|nang cao (?:nang luc|trinh do)|truong/u,
  ],
  [
    "tuyên truyền",
    /(?:^| )(?:tuyen truyen|truyen thong)(?: |$)/u,
    /tuyen truyen|truyen thong|pho bien|quan triet|bao chi|van dong|quang ba|nhan thuc|thong tin|giao duc/u,
  ],
  [
    "hợp tác quốc tế",
    /(?:^| )hop tac quoc te(?: |$)/u,
    /quoc te|nuoc ngoai|asean|doi ngoai|cac nuoc|hoi nhap|oda|song phuong|bien gioi/u,
  ],
  [
    "chuyển đổi số",
    /(?:^| )chuyen doi so(?: |$)/u,
    /chuyen doi so|so hoa|cong nghe|du lieu|phan mem|truc tuyen|dien tu|nen tang|thong minh|kinh te so/u,
  ],
  ["thanh tra", /(?:^| )thanh tra(?: |$)/u, /thanh tra|kiem tra|giam sat|xu ly/u],
];
/** A shorter text may well be a sentence that refers to others. */
const shortest = 160;

/**
 * Titles that list what they hold (`2. Giám sát, đánh giá, báo cáo`) while the text under them is silent on one of it. Only words
 * for overseeing are looked for: their synonyms are few. Linear.
 */
export function promisedContents(subject: Subject): readonly Finding[] {
  return allSections(subject.outline.sections).flatMap((section) => {
    const title = section.title ?? "";
    if (!/,|\svà\s/u.test(title) || title.length > 90) return [];
    const head = fold(title);
    const matters = LISTS.test(head) ? MATTERS : WORKS;
    const named = matters.filter(([, words]) => words.test(head));
    if (named.length < 2) return [];
    const text = textOf(section);
    if (text.length < shortest || REFERS.test(text)) return [];
    const silent = named.filter(([, , told]) => !told.test(text));
    const [first] = silent;
    if (first === undefined || silent.length === named.length) return [];
    const names = silent.map(([name]) => name).join(", ");
    return [
      {
        message: {
          vi: `Mục “${title}” không có nội dung về ${names}.`,
          en: `Found nothing on “${names}” under the title “${title}”, expected what it promises.`,
        },
        span: spanAt(section.heading.passage),
        quote: title,
        data: { matters: silent.map(([name]) => name) },
      },
    ];
  });
}

/** The title is a list of such matters, not a sentence with one of the words in it. */
const LISTS =
  /^(?:cong tac |che do |to chuc |tang cuong |ve )?(?:theo doi|don doc|kiem tra|giam sat|danh gia|thanh tra|bao cao|so ket|tong ket|thi dua|khen thuong|kinh phi|thong tin)(?: |$)/u;
/** `theo quy định tại mục V`: what is promised stands elsewhere. */
const REFERS = /(?:tai|theo|o) (?:muc|phan|khoan|diem|phu luc) (?:[ivx]+|\d)/u;

function textOf(section: OutlineSection): string {
  const own = section.blocks.map((block) =>
    block.kind === "paragraph"
      ? block.passage.text
      : block.rows
          .flatMap(({ cells }) =>
            cells.flatMap(({ paragraphs }) => paragraphs.map(({ passage }) => passage.text)),
          )
          .join(" "),
  );
  const runIn = section.runIn
    ? section.heading.passage.text.slice((section.title ?? "").length + section.label.end)
    : "";
  const below = section.children.map((child) => `${child.heading.passage.text} ${textOf(child)}`);
  return fold([runIn, ...own, ...below].join(" "));
}
