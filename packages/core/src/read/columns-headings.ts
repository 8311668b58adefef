import { editDistance, foldLetters } from "../text/fold.js";
import type { ColumnKind } from "./columns-kinds.js";

/** What a heading says: the kinds it may stand for (best first) and the year it names. */
export interface HeadingSense {
  readonly kind: ColumnKind;
  readonly year: string | null;
  /** Found in spite of a slip of spelling or scanning. */
  readonly misspelt?: boolean;
}

/**
 * A heading for comparison: lower case, without diacritics and punctuation, so that the slips that
 * scanning makes in diacritics (`Chi tiêu`, `Đon vị`) don't matter.
 */
export function headingForm(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** The kinds by their synonyms, in the order in which they are tried: the special before the general. */
const headingRules: readonly (readonly [ColumnKind, RegExp])[] = [
  ["ordinal", /^(?:s ?tt|tt|so tt|so thu tu|thu tu|no)$/],
  ["measure", /^(?:don vi (?:tinh|do(?: luong)?)|dvt|dv tinh|d v t|dvi tinh|don vi tinh .{1,20}|don vi %?)$/],
  ["code", /^(?:ma|ma so|ma hieu|ky hieu|ma (?:so )?(?:chi tieu|nhiem vu|muc tieu))$/],
  ["change", /^(?:tong|cong|tong so|tong cong|tong ca giai doan|luy ke)$/],
  ["schedule", /^(?:t|thang|quy|tuan) ?(?:\d{1,2}|i{1,3}|iv)(?: nam \d{4}| \d{4})?$/],
  ["note", /^(?:ghi chu|chu thich|luu y|y kien|can cu(?: .*)?|co so phap ly)$/],
  [
    "assigned",
    /chu tri.*phoi hop|phan cong (?:trach nhiem|thuc hien|nhiem vu)|^phan cong$|to chuc thuc hien$/,
  ],
  ["coordinating", /phoi hop|^(?:don vi |co quan |nguoi )?(?:cung (?:lam|thuc hien)|tham gia|ho tro)$/],
  [
    "responsible",
    /^(?!.*(?:chi tieu|muc tieu|noi dung|ket qua)).*(?:phu trach|theo doi|chiu trach nhiem|bao cao|danh gia|cung cap (?:so lieu|thong tin)|thu thap|tong hop)|^(?:don vi|co quan|so nganh)\b.*(?:phu trach|theo doi|chiu trach nhiem|bao cao|danh gia|cung cap|tong hop)/,
  ],
  [
    "lead",
    /chu tri|dau moi|^(?:co quan|don vi|nguoi|bo phan|noi|to chuc|so nganh|don vi co quan|co quan don vi)(?: (?:tham muu|duoc giao|truc tiep|giao))*(?: thuc hien| trien khai| chinh)?(?: nhiem vu)?$|^(?:thuc hien|trach nhiem(?: thuc hien)?|don vi tham muu|nguoi don vi lam|nguoi lam|ai lam|phong ban(?: thuc hien)?|co quan (?:trinh|soan thao))$|^co quan don vi .{0,20}thuc hien$/,
  ],
  [
    "funding",
    /kinh phi|^nguon$|nguon von|du toan|tong von|muc dau tu|nguon luc|nhu cau von|\bvon\b|ngan sach/,
  ],
  [
    "output",
    /san pham|dau ra|^du kien ket qua|^(?:yeu cau )?ket qua(?: (?:du kien|can dat|dat duoc|yeu cau|hoan thanh|phai dat))*$|hinh thuc van ban|yeu cau (?:can dat|ket qua)/,
  ],
  [
    "due",
    /^(?:thoi gian|thoi han|tien do|thoi diem|han hoan thanh|ngay hoan thanh|hoan thanh|ke hoach thoi gian|thoi han.*|thoi gian.*|tien do.*|moc thoi gian|thang|quy|thang quy|ngay thang|thang thuc hien|han|xong(?: truoc)?|lo trinh thuc hien|lo trinh hoan thanh)$/,
  ],
  ["indicator", /chi tieu|chi so|tieu chi|ten tieu chi/],
  ["target", /muc tieu/],
  [
    "task",
    /nhiem vu|noi dung|cong viec|hoat dong|giai phap|dau viec|^viec(?: can lam| phai lam)?$|^cong tac|^van de|^ten (?:de an|du an|chuong trinh|cong trinh|van ban)|^(?:de an|du an|chuong trinh|danh muc)|van ban|khoi luong cong viec|^linh vuc/,
  ],
];

const actualForm =
  /^(?:ket qua |so lieu )?(?:da )?(?:thuc hien|th|dat duoc|thuc te|hien trang|ket qua(?: thuc hien)?)\b/;
const estimateForm = /^(?:uoc|du kien thuc hien|uth)\b/;
const changeForm =
  /so sanh|so voi|ty le dat|% (?:hoan thanh|thuc hien|dat)|th kh|tang giam|chenh lech|muc do (?:hoan thanh|dat)|danh gia (?:muc|ket)/;
const milestoneForm =
  /^(?:lo trinh|du kien|binh quan|\d+ nam|(?:ca|het|cuoi|toan) nam|muc tieu|ke hoach|kh|chi tieu|nam|den(?: het)? nam|den|giai doan|moc|gia tri|muc|phan dau|dinh huong|nam goc|nam co so|gia tri goc|ket qua|thuc hien|so lieu|tam nhin|chi tieu (?:giao|de ra|dat)|muc (?:tieu )?phan dau)\b/;

/** Headings and titles are short; no more of a text is looked at. */
const longestHeading = 600;

/** Years that a heading names, without the dates and numbers of documents that it cites. */
export function headingYears(text: string): readonly string[] {
  const bare = text
    .slice(0, longestHeading)
    .replace(/\d+\s*\/\s*\d{4}\s*\/\s*\p{Lu}[^\s]*/gu, " ")
    .replace(/(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/gu, " ")
    .replace(/tháng\s+\d{1,2}\s+năm\s+\d{4}/gu, " ")
    .replace(/\d+\s*[/-]\s*\p{Lu}[^\s]*/gu, " ");
  return bare.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
}

/**
 * What a heading of one or more rows stands for: values by all rows together (`Thực hiện` over `2025`), else the
 * lowest row counts (`Chỉ tiêu` over `ĐVT`); undefined where no synonym fits.
 */
export function findJoinedSense(parts: readonly string[]): HeadingSense | undefined {
  const whole = withYearOfItsEnd(parts.join(" "));
  const value = findValueSense(headingForm(whole), headingYears(whole).at(-1) ?? null);
  return value ?? findHeadingSense(parts.at(-1) ?? "") ?? findHeadingSense(whole);
}

/** `Đến 31/12/2026`, `Thực hiện đến hết tháng 12/2025`: a heading that names the last day or month of a year stands for that year. */
function withYearOfItsEnd(heading: string): string {
  return heading.length > 60 || !/12\s?[/.-]|tháng 12/u.test(heading)
    ? heading
    : heading.replace(
        /(?:(?:hết|cuối)\s)?(?:ngày\s)?(?:31\s?[/.-]\s?12\s?[/.-]\s?|(?:31\s|ngày\s31\s)?tháng 12\s?(?:\/|năm)\s?)((?:19|20)\d{2})(?!\d)/iu,
        "năm $1",
      );
}

/** What the text of one heading stands for; undefined where no synonym fits. */
export function findHeadingSense(text: string): HeadingSense | undefined {
  const heading = withYearOfItsEnd(text);
  const form = headingForm(heading.slice(0, longestHeading));
  if (form === "") return undefined;
  const value = findValueSense(form, headingYears(heading).at(-1) ?? null);
  if (value !== undefined) return value;
  const rule = headingRules.find(([, pattern]) => pattern.test(form));
  return rule === undefined ? findMisspelt(form) : { kind: rule[0], year: null };
}

/** Frequent headings, to find again behind a slip of scanning in a letter or two. */
const frequent: readonly (readonly [ColumnKind, string])[] = [
  ["measure", "don vi tinh"],
  ["indicator", "chi tieu"],
  ["task", "nhiem vu"],
  ["task", "noi dung"],
  ["task", "noi dung cong viec"],
  ["lead", "co quan chu tri"],
  ["lead", "don vi chu tri"],
  ["lead", "don vi thuc hien"],
  ["coordinating", "co quan phoi hop"],
  ["coordinating", "don vi phoi hop"],
  ["due", "thoi gian"],
  ["due", "thoi gian thuc hien"],
  ["due", "thoi gian hoan thanh"],
  ["output", "san pham"],
  ["output", "ket qua dau ra"],
  ["funding", "kinh phi"],
  ["note", "ghi chu"],
];

/** `Nhìệm vu`, `Đơn vi tínb`: a known heading with one slip, two where it is long. */
function findMisspelt(form: string): HeadingSense | undefined {
  if (form.length < 7 || form.length > 24) return undefined;
  const limit = form.length > 12 ? 2 : 1;
  const found = frequent.find(([, known]) => editDistance(form, known, limit) <= limit);
  return found === undefined ? undefined : { kind: found[0], year: null, misspelt: true };
}

/** Columns of values: a year with words that go with one, or words that say a value without a year. */
function findValueSense(form: string, year: string | null): HeadingSense | undefined {
  if (
    form.length > 80 ||
    /phoi hop|chu tri|kinh phi|\bvon\b|du toan|don vi tinh|thoi (?:gian|han)|nhiem vu|noi dung/.test(form)
  )
    return undefined;
  if (changeForm.test(form)) return { kind: "change", year: null };
  if (year !== null) {
    if (estimateForm.test(form)) return { kind: "estimate", year };
    if (actualForm.test(form)) return { kind: "actual", year };
    if (milestoneForm.test(form) || /^[\d ]+$/.test(form)) return { kind: "milestone", year };
    return undefined;
  }
  if (/^(?:ket qua thuc hien|da thuc hien|so thuc hien|thuc te|hien trang|ket qua dat duoc)$/.test(form))
    return { kind: "actual", year };
  if (
    /^(?:ke hoach|chi tieu (?:giao|de ra|ke hoach)|muc tieu de ra|gia tri(?: muc tieu)?|lo trinh|so luong|muc phan dau|muc (?:tieu )?can dat)$/.test(
      form,
    )
  ) {
    return { kind: "milestone", year };
  }
  return undefined;
}
