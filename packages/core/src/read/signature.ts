import { spanAt } from "../document/passage.js";
import { coverSpans } from "../document/span.js";
import { clear } from "./confidence.js";
import type { HeadLine } from "./headLines.js";
import { properName, titleCase } from "./issuers.js";
import type { Found } from "./letterhead.js";
import type { Signer } from "./reading.js";

const AUTHORITY = /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\.U\.Q)\s*[.,:]?\s*(?=\p{Lu})/u;
/** Offices as signatures print them, without what they preside over. */
const OFFICE =
  /(?:QUYỀN |Q\.\s?)?(?:PHÓ )?(?:TỔNG BÍ THƯ|THỦ TƯỚNG|CHỦ TỊCH NƯỚC|CHỦ TỊCH|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG CƠ QUAN|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|CHỈ HUY TRƯỞNG|CHÍNH ỦY|TƯ LỆNH|TRƯỞNG THUẾ|TRƯỞNG THỐNG KÊ|ỦY VIÊN|UỶ VIÊN|THƯ KÝ|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|TRƯỞNG TRẠM|TỔNG BIÊN TẬP)/u;
const RANK =
  /^(?:(?:PGS|GS|TS|ThS|BS|KS|CN|CK[I]{1,2}|NGND|NGƯT|TTND|TTƯT)\.?\s*|(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy)\s+)+/u;
const NAME = /^\p{Lu}[A-Za-zÀ-ỹ\p{M}'’]*(?:[\s-]+\p{Lu}[A-Za-zÀ-ỹ\p{M}'’]*){1,6}$/u;
/** What stands for the hand's signature, and what a digital one prints. */
const STAMP = /[([]?\s*(?:đã ký|ký tên|signed|chữ ký|đóng dấu)[^()[\]]{0,30}[)\]]?/giu;
const DIGITAL = /^(?:ký bởi|người ký|thời gian ký|ngày ký|cơ quan\s*:|email\s*:|signed by|digitally)/iu;

/**
 * Who signed: name, position and the power used (Decree 30/2020/NĐ-CP, annex I, cell 7). Of several powers (`TM.` above
 * `KT.`) the last counts. Undefined where no name is printed.
 */
export function readSigner(lines: readonly HeadLine[]): Found<Signer> | undefined {
  const parts = lines.flatMap(partsOf);
  const start = parts.findIndex((part) => part.kind === "authority" || part.kind === "office");
  const nameAt = parts.findIndex((part, at) => at > start && part.kind === "name");
  const name = parts[nameAt];
  if (start < 0 || name === undefined) return undefined;
  const block = parts.slice(start, nameAt);
  const authority = block.findLast((part) => part.kind === "authority");
  const office = block.findLast((part) => part.kind === "office");
  const signer = {
    name: name.text,
    position: office === undefined ? null : officeName(office.text),
    authority: authority === undefined ? null : authorityName(authority.text),
  };
  const span = coverSpans([...block, name].map((part) => spanAt(part.line.passage)));
  return { value: signer, span, confidence: clear };
}

interface Part {
  readonly kind: "authority" | "office" | "name" | "other";
  readonly text: string;
  readonly line: HeadLine;
}

/** A line in parts: power and the office it names, the signer's own office, the name, as far as they share a line. */
function partsOf(line: HeadLine): readonly Part[] {
  const text = line.text.replace(STAMP, " ").replace(/[*_]/gu, "").replace(/\s+/gu, " ").trim();
  if (text === "" || DIGITAL.test(text)) return [];
  const capitals = (/^[^\p{Ll}]*(?=\s\p{Lu}['’]?\s?\p{Lu}?\p{Ll}|$)/u.exec(text)?.[0] ?? "").replace(
    /(?:^|\s)\p{Lu}['’]?$/u,
    "",
  );
  const rest = text.slice(capitals.length).trim();
  const parts = capitals === "" ? [] : capitalParts(capitals.trim(), line);
  return rest === "" ? parts : [...parts, namePart(rest, line)];
}

function capitalParts(text: string, line: HeadLine): readonly Part[] {
  if (AUTHORITY.test(text)) {
    const head = AUTHORITY.exec(text)?.[0] ?? "";
    const object = /^(?:PHÓ )?/u.exec(text.slice(head.length))?.[0].length ?? 0;
    const next = ownOfficeFrom(text, head.length + object);
    const first: Part = { kind: "authority", text: text.slice(0, next).trim(), line };
    return next >= text.length ? [first] : [first, ...capitalParts(text.slice(next).trim(), line)];
  }
  const office = OFFICE.exec(text);
  if (office !== null && office.index === 0) return [{ kind: "office", text, line }];
  const name = text.replace(RANK, "");
  return [
    NAME.test(name) && !isBodyName(name)
      ? { kind: "name", text: titleCase(name), line }
      : { kind: "other", text, line },
  ];
}

/** Where after a power the next power or the signer's own office begins: `KT. CHỦ TỊCH` | `PHÓ CHỦ TỊCH`. */
function ownOfficeFrom(text: string, from: number): number {
  const power = /\s(?=(?:TM|KT|TL|TUQ)\s*\.)/u.exec(text.slice(from));
  if (power !== null) return from + power.index + 1;
  const named = OFFICE.exec(text.slice(from));
  const after = named === null || named.index > 0 ? from : from + named[0].length;
  const own =
    /\s(?=(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|THỨ TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG))/u.exec(
      text.slice(after),
    );
  return own === null ? text.length : after + own.index + 1;
}

function namePart(text: string, line: HeadLine): Part {
  const name = text
    .replace(RANK, "")
    .replace(/[.,;]+$/u, "")
    .trim();
  return NAME.test(name) && !isBodyName(name)
    ? { kind: "name", text: name, line }
    : { kind: "other", text, line };
}

function isBodyName(text: string): boolean {
  return /^(?:Ủy ban|Hội|Sở|Bộ|Ban|UBND|HỘI|ỦY|UỶ|SỞ|BỘ|BAN|NƠI|Nơi|PHỤ LỤC|Phụ lục|NHÂN|TỈNH|THÀNH PHỐ|HUYỆN|CÔNG TÁC)/u.test(
    text,
  );
}

function authorityName(text: string): string {
  const match = AUTHORITY.exec(text);
  const prefix = (match?.[1] ?? "").replace(/^(?:TM|KT|TL|TUQ)$/u, "$&.");
  return `${prefix} ${officeName(text.slice(match?.[0].length ?? 0))}`;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^quyền /u, "Quyền "],
  [/^q\.\s?/u, "Q. "],
  [/(?<=^(?:quyền |q\. )?)phó /iu, "Phó "],
];

/** `PHÓ CHỦ TỊCH` → `Phó Chủ tịch`; `GIÁM ĐỐC SỞ Y TẾ` → `Giám đốc Sở Y tế`; bodies as running text writes them. */
export function officeName(printed: string): string {
  const text = printed.replace(/\s+/gu, " ").trim();
  const office = OFFICE.exec(text);
  if (office === null || office.index !== 0) return properName(text);
  let name = office[0].toLowerCase();
  const bare = /(?:quyền |q\.\s?)?(?:phó )?/u.exec(name)?.[0].length ?? 0;
  name = name.slice(0, bare) + capitalOffice(name.slice(bare));
  for (const [pattern, by] of WORDS) name = name.replace(pattern, by);
  const rest = text.slice(office[0].length).trim();
  if (rest === "") return name;
  return `${name} ${/^THƯỜNG TRỰC/u.test(rest) ? `Thường trực${tail(rest.slice(11))}` : tailName(rest)}`.trim();
}

function capitalOffice(lower: string): string {
  const first = lower.charAt(0).toUpperCase() + lower.slice(1);
  return first
    .replace("Chánh văn phòng", "Chánh Văn phòng")
    .replace("Chánh thanh tra", "Chánh Thanh tra")
    .replace("Tổng bí thư", "Tổng Bí thư")
    .replace("Tổng giám đốc", "Tổng Giám đốc")
    .replace("Chỉ huy trưởng", "Chỉ huy trưởng");
}

function tail(rest: string): string {
  return rest.trim() === "" ? "" : ` ${tailName(rest.trim())}`;
}

function tailName(rest: string): string {
  return properName(rest.replace(/^[-,–]\s*/u, ""));
}
