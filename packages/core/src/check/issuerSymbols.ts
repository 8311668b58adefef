import { issuerOfSymbol } from "../read/issuers.js";
import { editDistance, fold, foldLetters } from "../text/fold.js";
import { findUnitChange } from "./unitChanges.js";

/** Which issuers a symbol's agency allows and which it rules out; names folded. */
interface SymbolIssuers {
  readonly symbol: RegExp;
  readonly fits: RegExp;
  readonly expected: string;
}

/**
 * Agencies in symbols: Decree 30/2020/NĐ-CP, annex III, the law on normative acts, and Guide 36-HD/VPTW for the party,
 * where `/TW` is a central body and `/TU` a provincial committee.
 */
const ISSUERS: readonly SymbolIssuers[] = [
  { symbol: /^ttg$/u, fits: /thu tuong/u, expected: "Thủ tướng Chính phủ" },
  { symbol: /^cp$/u, fits: /^chinh phu/u, expected: "Chính phủ" },
  { symbol: /^qh\d*$/u, fits: /quoc hoi/u, expected: "Quốc hội" },
  { symbol: /^ubtvqh\d*$/u, fits: /thuong vu quoc hoi/u, expected: "Ủy ban Thường vụ Quốc hội" },
  {
    symbol: /^tu$/u,
    fits: /(?:tinh|thanh|dang|huyen|thi) uy|dang bo|^ban (?:thuong vu|chap hanh(?! trung uong))/u,
    expected: "Tỉnh ủy (Thành ủy)",
  },
  {
    symbol: /^hu$/u,
    fits: /(?:tinh|thanh|dang|huyen|thi) uy|dang bo|^ban (?:thuong vu|chap hanh(?! trung uong))/u,
    expected: "Huyện ủy",
  },
  {
    symbol: /^tw$/u,
    fits: /trung uong|bo chinh tri|ban bi thu|tong bi thu|dang cong san|^ban (?:chap hanh|chi dao)/u,
    expected: "cơ quan Đảng ở Trung ương",
  },
  { symbol: /^ubnd$/u, fits: /uy ban nhan dan|ubnd|chu tich/u, expected: "Ủy ban nhân dân" },
  { symbol: /^hdnd$/u, fits: /hoi dong nhan dan|hdnd/u, expected: "Hội đồng nhân dân" },
];

/** Kinds of issuers that are known; of any other name nothing is said. */
const KNOWN =
  /^(?:thu tuong|chinh phu|quoc hoi|uy ban thuong vu quoc hoi|uy ban nhan dan|chu tich uy ban|hoi dong nhan dan|tinh uy|thanh uy|ban bi thu|bo chinh tri|ban chap hanh trung uong|ban chap hanh dang bo|ban thuong vu|(?:bo truong )?bo [A-Za-zÀ-ỹ]|thanh tra chinh phu|so [A-Za-zÀ-ỹ])/u;

/** The Central Committee issues no directives (Regulation 66-QĐ/TW of 06/02/2017 on types of party documents). */
const DIRECTIVES = "Bộ Chính trị hoặc Ban Bí thư";

/** Who issues documents with this agency in their symbol, where `issuer` is someone else; undefined where they agree. */
export function expectedIssuer(
  symbol: string,
  issuer: string,
  type: string | null,
  date: string | null = null,
): string | undefined {
  const agency = foldLetters(symbol).replace(/[^\p{L}\d]/gu, "");
  const name = fold(issuer);
  if (agency === "tw" && type === "Chỉ thị" && /^ban chap hanh trung uong/u.test(name)) return DIRECTIVES;
  const rule = ISSUERS.find((candidate) => candidate.symbol.test(agency));
  if (rule === undefined)
    return (
      ofMinistry(symbol, name) ?? otherMinistry(symbol, issuer, date) ?? otherDepartment(agency, issuer, date)
    );
  if (!KNOWN.test(name) || rule.fits.test(name)) return undefined;
  return rule.expected;
}

/** `-BYT` of a document that is ascribed to the Prime Minister, the Government or the National Assembly. */
function ofMinistry(symbol: string, name: string): string | undefined {
  if (!/^(?:thu tuong|chinh phu|quoc hoi)(?: |$)/u.test(name)) return undefined;
  const own = issuerOfSymbol(symbol, HOME);
  return own != null && /^Bộ \p{Lu}/u.test(own) ? own : undefined;
}

const HOME = { province: null };
const ministryName = (issuer: string): string => issuer.replace(/^(?:Bộ trưởng|Thứ trưởng) /u, "");
/** The ministry of a symbol (`BYT`) where another ministry is named. */
function otherMinistry(symbol: string, issuer: string, date: string | null): string | undefined {
  const own = issuerOfSymbol(symbol, HOME);
  const named = ministryName(issuer);
  if (own === undefined || !/^Bộ \p{Lu}/u.test(own) || !/^Bộ \p{Lu}/u.test(named)) return undefined;
  if (fold(own) === fold(named) || fold(own).startsWith(fold(named)) || fold(named).startsWith(fold(own)))
    return undefined;
  // Older documents may be ascribed to the ministry that took over.
  const change = findUnitChange(own);
  const kin = change?.successors.some((successor) => fold(successor) === fold(named)) === true;
  return kin && !isLongAfter(change.since, date) ? undefined : own;
}

/** So many days after a merger letters may still be told of under either name. */
const overlap = 90;

/** Whether a day is more than a quarter after another, so that a former name is none that people still used. */
export function isLongAfter(since: string, date: string | null): boolean {
  return date?.length === 10 && Date.parse(date) - Date.parse(since) > overlap * 86_400_000;
}

/** Departments by the letters of their symbols, folded; short forms that fit two (`SNN`) are left out. */
const DEPARTMENTS = new Map(
  [
    ["snv", "Sở Nội vụ"],
    ["stc", "Sở Tài chính"],
    ["sct", "Sở Công Thương"],
    ["sxd", "Sở Xây dựng"],
    ["syt", "Sở Y tế"],
    ["stp", "Sở Tư pháp"],
    ["sngv", "Sở Ngoại vụ"],
    ["skhcn", "Sở Khoa học và Công nghệ"],
    ["sgddt", "Sở Giáo dục và Đào tạo"],
    ["snnmt", "Sở Nông nghiệp và Môi trường"],
    ["sdttg", "Sở Dân tộc và Tôn giáo"],
    ["skhdt", "Sở Kế hoạch và Đầu tư"],
    ["sgtvt", "Sở Giao thông vận tải"],
    ["stnmt", "Sở Tài nguyên và Môi trường"],
    ["stttt", "Sở Thông tin và Truyền thông"],
    ["sldtbxh", "Sở Lao động - Thương binh và Xã hội"],
    ["snnptnt", "Sở Nông nghiệp và Phát triển nông thôn"],
  ].map(([symbol = "", name = ""]) => [symbol, name] as const),
);

/** `STNMT` → `Sở Tài nguyên và Môi trường`; undefined for other symbols. */
export function departmentOfSymbol(symbol: string): string | undefined {
  return DEPARTMENTS.get(foldLetters(symbol).replace(/[^\p{L}\d]/gu, ""));
}

/** The department of a symbol (`SKHCN`) where another one is named beside it. */
function otherDepartment(agency: string, issuer: string, date: string | null): string | undefined {
  const own = DEPARTMENTS.get(agency);
  const named = /(?:^|\s)(?<name>Sở \p{Lu}.*)$/u.exec(issuer)?.groups?.name;
  if (own === undefined || named === undefined || fold(named).startsWith(fold(own))) return undefined;
  const known = [...DEPARTMENTS.values()].find((name) => fold(named).startsWith(fold(name)));
  // A department that took over may still use the former symbol.
  const change = findUnitChange(own);
  const kin = change?.successors.some((successor) => fold(named).startsWith(fold(successor))) === true;
  const isKin = kin && !isLongAfter(change.since, date);
  return known === undefined || isKin ? undefined : own;
}

/** `TT-LĐTBXH`: circulars of ministries carry their symbol with B (Law on normative acts); the right one, else undefined. */
export function circularSymbol(number: string, symbol: string, issuer: string): string | undefined {
  if (!/\/TT-[^-]+$/u.test(number) || /^B/u.test(symbol)) return undefined;
  return issuerOfSymbol(`B${symbol}`, HOME) === ministryName(issuer) ? `B${symbol}` : undefined;
}

/** Symbols of ministries as numbers print them. */
const MINISTRY_SYMBOLS =
  "LĐTBXH BLĐTBXH BTNMT BNNPTNT BNNMT BGTVT BKHĐT BTTTT BVHTTDL BKHCN BGDĐT BDTTG NHNN UBDT".split(" ");

/**
 * The symbol of the ministry named beside a number where the printed one is a slip of it (`LĐTBOXH` for `LĐTBXH`);
 * undefined for shorter forms that were in use (`BNN`) and for all that isn't close.
 */
export function slippedSymbol(symbol: string, issuer: string): string | undefined {
  const home = { province: null };
  const printed = foldLetters(symbol).replace(/[^\p{L}\d]/gu, "");
  if (printed.length < 4 || issuerOfSymbol(symbol, home) !== undefined) return undefined;
  const ministry = issuer.replace(/^(?:Bộ trưởng|Thứ trưởng|Thống đốc) /u, "");
  return MINISTRY_SYMBOLS.find((known) => {
    if (issuerOfSymbol(known, home) !== ministry) return false;
    const expected = foldLetters(known);
    const near = editDistance(printed, expected, 3) <= (printed.slice(0, 3) === expected.slice(0, 3) ? 3 : 1);
    return near && !expected.startsWith(printed) && !printed.startsWith(expected);
  });
}
