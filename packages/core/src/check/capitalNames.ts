import { FIELDS } from "../text/unitNames.js";

/**
 * How sure a name in other capitals is wrong: `sure`, or only where the document elsewhere prints it right (`mixed`), or a
 * remark at most, as laws and offices write both.
 */
export type Sureness = "sure" | "mixed" | "remark";

/** A name that has capitals of its own (Decree 30/2020/NĐ-CP, annex II). */
export interface CapitalName {
  /** The name as it is to be printed. `*` before a syllable: its first letter is free; `=`: only so printed is the name meant. */
  readonly right: string;
  /** The part of the decree's annexes that asks for it: `II, mục IV`. */
  readonly part: string;
  readonly sureness?: Sureness;
  /** In small letters throughout it is no name but a general word (`ban thường vụ các cấp hội`). */
  readonly general?: boolean;
  /** Words one of which follows where something else is meant: `tổ quốc tế`. */
  readonly not?: readonly string[];
  /** Of many bodies only the one that the next words tell: `Ban Chỉ đạo phòng thủ dân sự`. */
  readonly ofMany?: boolean;
  /** Meant only where no capital follows: `Kế Hoạch Năm 2026` is a heading with a capital to each word. */
  readonly inSentence?: boolean;
}

/** Names of one part of the annex, one a line. */
function namesOf(part: string, lines: string, options: Omit<CapitalName, "right" | "part"> = {}) {
  return lines
    .trim()
    .split("\n")
    .map((line): CapitalName => ({ right: line.trim(), part: `II, mục ${part}`, ...options }));
}

/** `Công Thương` is left out, which many print `Công thương`; `Sở xây dựng kế hoạch` tells what a department does. */
const FIELD_NAMES = FIELDS.filter((field) => !/^(?:Công Thương|Xây dựng|Du lịch)$/u.test(field)).map(
  (field) => field.replace("vận tải", "*vận *tải").replace("nông thôn", "*nông *thôn"),
);

/** Names in the order of annex II; a longer name stands before its parts. */
export const CAPITAL_NAMES: readonly CapitalName[] = [
  { right: "Độc lập - Tự do - Hạnh phúc", part: "I, mục II.1" },
  ...namesOf("II", "Hồ Chí Minh\n*Bác Hồ"),
  ...namesOf("III", "Việt Nam\nThủ đô Hà Nội"),
  ...namesOf("III", "=Biển Đông", { not: ["người", "khách", "đúc", "nghịt"] }),
  ...namesOf("III", "=Tây Nguyên\n=Nam Trung Bộ\n=Đông Nam Bộ\n=Tây Nam Bộ\n=Bắc Trung Bộ"),
  ...namesOf("III", "=Bắc Bộ\n=Nam Bộ\n=Trung Bộ", {
    not: ["phận", "đội", "môn", "máy", "chỉ", "tư", "trưởng"],
  }),
  ...namesOf("III", "Thành phố Hồ Chí Minh", { sureness: "remark" }),
  ...namesOf(
    "IV",
    `Mặt trận Tổ quốc
    Đảng Cộng sản Việt Nam
    Ban Chấp hành Trung ương
    Ban Bí thư
    Trung ương Đảng
    *Thủ tướng Chính phủ
    *đại *biểu Quốc hội
    Đoàn Thanh niên Cộng sản
    Hội Liên hiệp Phụ nữ
    Hội Liên hiệp Thanh niên
    *Tỉnh ủy
    *Thành ủy
    *Huyện ủy
    *Đảng ủy`,
  ),
  ...namesOf(
    "IV",
    `Quốc hội
    Chính phủ
    Bộ Chính trị
    Ban Chấp hành *Đảng *bộ
    Ban Thường vụ *Tỉnh *ủy
    Ban Thường vụ *Thành *ủy
    Ban Thường vụ *Huyện *ủy
    Ban Thường vụ *Đảng *ủy
    *Ban Tổ chức *Tỉnh *ủy
    *Ban Tổ chức Trung ương
    *Ban Tuyên giáo và Dân vận
    *Ban Tuyên giáo
    *Ban Dân vận
    *Ban Nội chính
    *Văn *phòng Quốc hội
    *Văn *phòng Chính phủ
    *Thanh *tra Chính phủ
    Ngân hàng Nhà nước
    Ngân hàng Chính sách *xã *hội
    Kho bạc Nhà nước
    Ủy ban *nhân *dân
    Hội đồng *nhân *dân
    *Hội Nông dân
    *Hội Cựu *chiến *binh
    *Hội Chữ *thập *đỏ
    *Hội Người *cao *tuổi
    *Hội Người *mù
    *Hội Người *khuyết *tật
    *Hội Khuyến *học
    *Hội Luật *gia
    *Hội Nhà *báo
    *Liên *đoàn Lao động
    *Liên *minh Hợp *tác *xã
    *Đài Phát thanh và Truyền hình
    *Đài Truyền hình
    *Cục Thống kê
    *Cục Thuế
    *Cục Hải quan`,
    { general: true },
  ),
  ...namesOf("IV", FIELD_NAMES.map((field) => `=Sở ${field}\n=Bộ ${field}`).join("\n"), { general: true }),
  ...namesOf("IV", "*Ban Chấp hành\n*Ban Thường vụ\n*Đoàn Thanh niên", {
    sureness: "mixed",
    general: true,
    not: ["xung", "tình"],
  }),
  ...namesOf("IV", "*Ban Chỉ đạo\n*Ban Chỉ huy", { sureness: "mixed", general: true, ofMany: true }),
  ...namesOf("IV", "Ủy ban nhân dân\nHội đồng nhân dân", { sureness: "remark", general: true }),
  ...namesOf("V.1", "=Đảng và Nhà nước\n=Đảng, Nhà nước"),
  ...namesOf("V.1", "Tổ quốc", { sureness: "mixed", not: ["tế", "gia", "phòng", "ca"] }),
  ...namesOf(
    "V.2",
    `*Huân *chương Độc lập
    *Huân *chương Lao động
    *Huân *chương Chiến công
    *Huân *chương Quân công
    *Huân *chương Kháng chiến
    *Huân *chương Đại *đoàn *kết
    *Huân *chương Bảo *vệ
    *Huy *chương Chiến *sĩ
    =Anh hùng Lao động
    =Anh hùng Lực *lượng *vũ *trang`,
  ),
  ...namesOf("V.3", "*Chủ tịch\n*Giám đốc\n*Bí thư\n*Bộ trưởng\n*Phó *chủ tịch"),
  ...namesOf(
    "V.6",
    `*Nghị quyết
    *Nghị định
    *Quyết định
    *Chỉ thị
    *Kế hoạch
    *Chương trình
    *Đề án
    *Thông tư
    *Thông báo
    *Kết luận
    *Công văn
    *Công điện
    *Tờ trình
    *Quy định
    *Quy chế
    *Pháp lệnh`,
    { inSentence: true },
  ),
  ...namesOf("V.8", "*Tết Nguyên *đán\n*Tết Trung *thu\n*Tết Đoan *ngọ\n*Cách *mạng *tháng Tám"),
];
