import { isAbbreviation } from "../../text/words.js";
import { lineOf, type NamedUnit, namedUnits } from "../namedUnits.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { whereabouts } from "../whereabouts.js";

export const unitNameVariant: DocumentRule = {
  name: "unit-name-variant",
  scope: "document",
  severity: "info",
  title: { vi: "Một cơ quan viết theo nhiều cách", en: "One unit in several spellings" },
  looksFor: {
    vi: "Tên đầy đủ của một cơ quan viết nhiều cách trong một văn bản: khác chữ hoa, dấu phẩy và gạch nối, thêm bớt chữ, sai chính tả. Mỗi cơ quan nêu một lần.",
    en: "The full name of one unit is spelled in several ways: capitals, commas and hyphens, words added or lost, slips. One finding for each unit.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tổ chức) và yêu cầu dùng từ thống nhất trong văn bản.",
    en: "Decree 30/2020/NĐ-CP, annex II (capitals in names of units), and one name for one thing.",
  },
  silentWhen: {
    vi: "Tên viết tắt; khác nhau chỉ ở khoảng trắng, kiểu gạch nối, chữ “tỉnh” hoặc tên tỉnh ở cuối; tên chung của nhiều cơ quan.",
    en: "Abbreviations; only spaces, kinds of dashes, or a final “tỉnh” or province's name differ; names of groups.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Văn hóa, Thể thao và Du lịch | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở Nội vụ | Quý III/2026 |
| 3 | Kiểm tra công vụ tại các xã | Sở Văn hoá Thể thao và du lịch | Quý III/2026 |`,
      lines: [8],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Cải cách hành chính tỉnh Hòa An năm 2026

| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát thủ tục hành chính nội bộ | Sở Lao động - Thương binh và Xã hội | Quý II/2026 |
| 2 | Tập huấn bộ phận một cửa cấp xã | Sở LĐ-TB&XH | Quý III/2026 |
| 3 | Kiểm tra công vụ tại các xã | Sở Lao động – Thương binh và Xã hội tỉnh | Quý III/2026 |`,
      lines: [],
    },
  ],
  check: (subject) => [...spellingsByUnit(subject).values()].flatMap((found) => judge(found, subject)),
};

type Spellings = Map<string, NamedUnit>;

function spellingsByUnit(subject: Subject): ReadonlyMap<string, Spellings> {
  const units = new Map<string, Spellings>();
  for (const named of namedUnits(subject)) {
    if (named.canonical === null || named.kind !== "unit" || isShort(named.printed)) continue;
    const spellings = units.get(named.canonical) ?? new Map<string, NamedUnit>();
    units.set(named.canonical, spellings);
    const form = spelling(named.printed, subject.reading.meta.place ?? "");
    if (!spellings.has(form)) spellings.set(form, named);
  }
  return units;
}

/** An abbreviation, or a name that leaves out `Sở` in a list. */
function isShort(printed: string): boolean {
  const words = printed.split(/\s+/u);
  return words.length < 3 || words.some((word) => word.split(/[-–&.]/u).some(isAbbreviation));
}

function spelling(printed: string, place: string): string {
  return printed
    .replaceAll(place === "" ? "\u0000" : place, " ")
    .replace(/\s*[-–—]\s*/gu, "-")
    .replace(/\s+(?:tỉnh|tinh|thành phố)(?=\s|$)/giu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function judge(spellings: Spellings, subject: Subject) {
  const [first, second, ...more] = [...spellings.values()];
  if (first === undefined || second === undefined || !isFull(first, second)) return [];
  const names = [first, second, ...more].map(({ printed }) => `“${printed}”`);
  const place = whereabouts(first.span);
  return [
    {
      message: {
        vi: `Một cơ quan viết ${names.length} cách: ${names.slice(0, 4).join(", ")}${names.length > 4 ? "…" : ""}; cần thống nhất (cách đầu tiên ở ${place.vi}).`,
        en: `Found ${names.length} spellings of one unit: ${names.slice(0, 4).join(", ")}, expected one.`,
      },
      span: lineOf(subject, second.span, second.printed),
      quote: second.printed,
      related: [first, ...more].slice(0, 5).map((other) => ({
        span: lineOf(subject, other.span, other.printed),
        quote: other.printed,
        message: { vi: `Ở đây viết “${other.printed}”.`, en: `Here “${other.printed}”.` },
      })),
      suggestion: first.canonical ?? first.printed,
      data: { unit: first.canonical, spellings: [...spellings.keys()] },
    },
  ];
}

/** `Y tế` beside `Sở Y tế` is a list that says `Sở` once. */
function isFull(a: NamedUnit, b: NamedUnit): boolean {
  return a.printed.slice(0, 2).toLowerCase() === b.printed.slice(0, 2).toLowerCase();
}
