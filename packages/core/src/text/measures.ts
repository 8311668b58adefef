import { foldLetters } from "./fold.js";

/** Spellings of units of measure → the form they are compared by. */
const FORMS: Readonly<Record<string, string>> = {
  "%": "%",
  "phần trăm": "%",
  "tỷ lệ %": "%",
  "tỉ lệ %": "%",
  "tỷ lệ (%)": "%",
  "‰": "‰",
  "phần nghìn": "‰",
  m2: "m2",
  "m²": "m2",
  "mét vuông": "m2",
  m3: "m3",
  "m³": "m3",
  "mét khối": "m3",
  km2: "km2",
  "km²": "km2",
  ha: "ha",
  hecta: "ha",
  héc: "ha",
  "héc ta": "ha",
  "triệu đ": "triệu đồng",
  trđ: "triệu đồng",
  "tr.đ": "triệu đồng",
  "tr.đồng": "triệu đồng",
  "tr đồng": "triệu đồng",
  "tỉ đồng": "tỷ đồng",
  "ngàn đồng": "nghìn đồng",
  "1.000 đồng": "nghìn đồng",
  "tr.usd": "triệu USD",
  "triệu usd": "triệu USD",
  usd: "USD",
  "triệu đô la": "triệu USD",
  kw: "kW",
  kwh: "kWh",
  mw: "MW",
  giường: "giường",
  "giường bệnh": "giường",
};

/** Words that name what is counted; a text that begins with one of them is a unit of measure. */
const COUNTED = new Set(
  (
    "người, lao động, hộ, hộ gia đình, cháu, trẻ, trẻ em, học sinh, sinh viên, giáo viên, bác sĩ, bác sỹ, dược sĩ, giường, giường bệnh, ca, vụ, " +
    "trường, trường hợp, cơ sở, trạm, xã, phường, huyện, thôn, ấp, khu, cụm, khu công nghiệp, doanh nghiệp, hợp tác xã, htx, " +
    "lượt, lượt người, lượt khách, lần, cuộc, lớp, buổi, đợt, phiên, hội nghị, dự án, đề án, chương trình, kế hoạch, nhiệm vụ, mô hình, " +
    "sản phẩm, văn bản, báo cáo, số báo cáo, tin bài, ấn phẩm, bản, bộ, cái, chiếc, căn, căn hộ, căn nhà, công trình, tấn, tạ, kg, gam, lít, con, cây, " +
    "đồng, nghìn đồng, triệu đồng, tỷ đồng, usd, triệu usd, tỷ usd, ha, m, m2, m3, km, km2, kw, kwh, mw, gwh, kcal, điểm, " +
    "điểm %, bậc, hạng, thứ hạng, xếp hạng, tuổi, năm, tháng, ngày, giờ, mức độ, cấp độ, mức, loài, số loài, số người, số vụ, số ca, " +
    "nạn nhân, tàu, thuê bao, máy, điện thoại, tiêu chí, chỉ tiêu, tổ chức, cơ quan, đơn vị, di tích, thư viện, nhà, " +
    "sáng chế, hồ sơ, đơn, lồng, bè, phương tiện, mẫu, đội, câu lạc bộ, hội viên, đoàn viên, đảng viên, bé trai/100 bé gái, số bé trai/100 bé gái"
  )
    .split(", ")
    .map(foldLetters),
);

/** A text recognised as a unit of measure (`đơn vị tính`). */
export interface Measure {
  /** As printed, spaces folded, without markup: `m2 sàn/người`. */
  readonly text: string;
  /** Form to compare by: one spelling for each (`Tr.đồng` → `triệu đồng`, `m² sàn / người` → `m2 sàn/người`). */
  readonly form: string;
}

/** Reads a text that is a unit of measure and nothing else; undefined for anything else (numbers, names, sentences). */
export function parseMeasure(text: string): Measure | undefined {
  const spaced = text.replace(/\s+/gu, " ");
  const printed = (spaced.includes("/") ? spaced.replace(/\s*\/\s*/gu, "/") : spaced).trim();
  const bare = printed.startsWith("(") ? printed.replace(/^\((.*)\)$/su, "$1").trim() : printed;
  if (bare === "" || bare.length > 60) return undefined;
  const [head = "", ...per] = bare.split("/");
  if (!isCounted(head) || per.some((part) => part.trim() === "")) return undefined;
  return { text: printed, form: [head, ...per].map(formOf).join("/") };
}

function isCounted(head: string): boolean {
  const folded = foldLetters(head.trim());
  if (formOf(head) !== head.trim().toLowerCase() || COUNTED.has(folded) || /^[%‰]/u.test(folded)) return true;
  const words = folded.split(" ");
  return words.length <= 5 && [1, 2].some((count) => COUNTED.has(words.slice(0, count).join(" ")));
}

function formOf(part: string): string {
  const trimmed = part.trim().toLowerCase().replaceAll("²", "2").replaceAll("³", "3");
  return FORMS[trimmed] ?? trimmed;
}

/** Whether two printed units of measure mean the same. */
export function sameMeasure(a: string, b: string): boolean {
  const form = (text: string) => foldLetters(parseMeasure(text)?.form ?? text.trim());
  return form(a) === form(b);
}

const AFTER_NUMBER =
  /^\s?(%|‰|(?:triệu|nghìn|ngàn|tỷ|tỉ)\s(?:đồng|USD|lượt|người|tấn|m3|kWh)(?:\s?\/\s?[A-Za-zÀ-ỹ]+)*|(?:lượt|hộ|lao|học|sinh|giáo|bác|trẻ|hợp|doanh|dự|đề|mô|sản|văn|căn|công|hội|đoàn|đảng)\s\p{Ll}+|\p{Ll}[A-Za-zÀ-ỹ]*[23²³]?(?:\s?\/\s?[\d.]*\s?[A-Za-zÀ-ỹ]+)*)/u;

/**
 * The unit of measure that stands right after a number in running text (`120.955 lượt cán bộ` → `lượt`), from offset
 * `at`; undefined when what follows isn't one that is known.
 */
export function measureAfter(text: string, at: number): Measure | undefined {
  const match = AFTER_NUMBER.exec(text.slice(at, at + 60));
  const printed = match?.[1];
  if (printed === undefined) return undefined;
  const words = printed.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const part = words.slice(0, count).join(" ");
    if (isKnown(part)) return parseMeasure(part);
  }
  return undefined;
}

function isKnown(part: string): boolean {
  const [head = ""] = part.split("/");
  return COUNTED.has(foldLetters(head.trim())) || /^[%‰]|^(?:triệu|nghìn|ngàn|tỷ|tỉ) /u.test(head);
}
