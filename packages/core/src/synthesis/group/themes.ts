import { fold } from "../../text/fold.js";

/** What difficulties are about, in the words that administration sorts them by. */
export interface Theme {
  readonly key: string;
  readonly title: string;
}

interface ThemeRule extends Theme {
  readonly words: RegExp;
}

/** The first theme with most of its words in the text wins; the order settles ties: the more special before the more general. */
const themes: readonly ThemeRule[] = [
  {
    key: "reorganisation",
    title: "Sắp xếp tổ chức bộ máy, địa giới hành chính",
    words:
      /\b(?:sap xep|sap nhap|hop nhat|to chuc bo may|dia gioi|chinh quyen dia phuong 2 cap|chuyen giao nhiem vu|ban giao)\b/gu,
  },
  {
    key: "data",
    title: "Số liệu, thống kê, báo cáo",
    words:
      /\b(?:so lieu|thong ke|co so du lieu|thu thap|bao cao|chi tieu theo doi|phan to|du lieu|bieu mau)\b/gu,
  },
  {
    key: "funding",
    title: "Kinh phí, nguồn lực tài chính",
    words:
      /\b(?:kinh phi|ngan sach|nguon von|von|tai chinh|bo tri|giai ngan|dinh muc|xa hoi hoa|nguon luc)\b/gu,
  },
  {
    key: "staff",
    title: "Nhân lực, năng lực cán bộ",
    words:
      /\b(?:can bo|nhan luc|bien che|kiem nhiem|nang luc|chuyen mon|nguoi lam|giao vien|bac si|dao tao boi duong|nhan su|cong chuc|quy hoach (?:can bo|cap uy|lanh dao)|dinh kien gioi)\b/gu,
  },
  {
    key: "guidance",
    title: "Cơ chế, chính sách, văn bản hướng dẫn",
    words:
      /\b(?:co che|chinh sach|van ban|huong dan|quy dinh|chong cheo|phap luat|thong tu|nghi dinh|chua ban hanh|tieu chi)\b/gu,
  },
  {
    key: "coordination",
    title: "Công tác phối hợp, chỉ đạo",
    words: /\b(?:phoi hop|long ghep|chi dao|lien nganh|dau moi|quyet liet|don doc|phan cong)\b/gu,
  },
  {
    key: "awareness",
    title: "Nhận thức, tuyên truyền",
    words: /\b(?:nhan thuc|tuyen truyen|y thuc|pho bien|tap quan|thoi quen|truyen thong)\b/gu,
  },
  {
    key: "infrastructure",
    title: "Cơ sở vật chất, hạ tầng, công nghệ thông tin",
    words:
      /\b(?:co so vat chat|ha tang|trang thiet bi|trang bi|cong nghe thong tin|phan mem|duong truyen|phong hoc|xuong cap|duong giao thong)\b/gu,
  },
  {
    key: "land",
    title: "Đất đai, giải phóng mặt bằng, đầu tư",
    words:
      /\b(?:dat dai|mat bang|giai phong|quy hoach(?! (?:can bo|cap uy|lanh dao))|thu hoi dat|thu tuc dau tu|dau thau|nha thau|quy dat)\b/gu,
  },
  {
    key: "nature",
    title: "Thiên tai, dịch bệnh, biến đổi khí hậu",
    words:
      /\b(?:thien tai|dich benh|dich|bao lu|mua lu|lu lut|ngap lut|han han|xam nhap man|sat lo|bien doi khi hau|thoi tiet)\b/gu,
  },
  {
    key: "economy",
    title: "Thị trường, việc làm, đời sống",
    words: /\b(?:thi truong|doanh nghiep|viec lam|thu nhap|gia ca|doi song|ho ngheo|nguoi dan|lao dong)\b/gu,
  },
];

const other: Theme = { key: "other", title: "Khó khăn khác" };

/** What a difficulty is about, by its words. */
export function themeOf(text: string): Theme {
  const folded = fold(text);
  let best: { readonly theme: Theme; readonly hits: number } = { theme: other, hits: 0 };
  for (const { key, title, words } of themes) {
    const hits = folded.match(words)?.length ?? 0;
    if (hits > best.hits) best = { theme: { key, title }, hits };
  }
  return best.theme;
}
