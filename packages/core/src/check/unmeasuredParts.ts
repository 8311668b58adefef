import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { type IndicatorTable, indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A part of what a group or a target names that none of its indicators speaks of, though they speak of the others. */
export interface UnmeasuredPart {
  readonly title: string;
  readonly part: string;
  readonly span: Span;
  /** The first of its indicators. */
  readonly first: Indicator;
}

/** Parts named, and how many words one of them has at most. */
const [fewestParts, mostWords] = [3, 8];

/** Parts of headings of groups and of targets (`Bảo hiểm xã hội, bảo hiểm thất nghiệp, bảo hiểm y tế`) without an indicator. Linear. */
export const unmeasuredParts = perSubject((subject: Subject): readonly UnmeasuredPart[] => {
  const titles = new Map(subject.reading.targets.map(({ code, title }) => [code, title]));
  return indicatorTables(subject).flatMap((table) => {
    const groups = new Map<string, Indicator[]>();
    for (const indicator of table.indicators) {
      const target = indicator.target === null ? undefined : titles.get(indicator.target);
      for (const title of [indicator.groupTitle, target])
        if (title != null) groups.set(title, [...(groups.get(title) ?? []), indicator]);
    }
    return [...groups].flatMap(([title, members]) => partsWithout(title, members, table));
  });
});

function partsWithout(
  title: string,
  members: readonly Indicator[],
  table: IndicatorTable,
): readonly UnmeasuredPart[] {
  const [first, second] = members;
  const parts = partsOf(title);
  if (first === undefined || second === undefined || parts.length < fewestParts) return [];
  const said = new Set(members.flatMap(({ name, parent }) => plainWords(`${parent ?? ""} ${name}`)));
  const own = parts.map((part, at) => {
    const others = new Set(parts.filter((_, to) => to !== at).flatMap(plainWords));
    return { part, words: plainWords(part).filter((word) => !others.has(word)) };
  });
  const without = own.filter(
    ({ part, words }) =>
      words.length > 0 && !words.some((word) => said.has(word)) && !isInOtherWords(part, members),
  );
  const [only] = without;
  if (only === undefined || without.length > 1 || own.some(({ words }) => words.length === 0)) return [];
  return [{ title, part: only.part, span: headingOf(title, table) ?? first.span, first }];
}

/** What names of indicators say where a heading names the field. */
const FIELDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bgiao duc\b/u, /\b(?:hoc|truong|giao vien|dao tao|mam non|tre)\b/u],
  [/\by te\b/u, /\b(?:suc khoe|benh|bac si|bac sy|kham|tiem|tram|duong|tu vong)\b/u],
  [/\bviec lam\b|\blao dong\b/u, /\b(?:lao dong|that nghiep|nghe|viec)\b/u],
  [/\bmoi truong\b/u, /\b(?:rac|chat thai|nuoc thai|khi thai|rung|cay xanh|o nhiem|nuoc sach)\b/u],
  [/\bgiao thong\b|\bha tang\b/u, /\b(?:duong|cau|xe|cang|dien|nuoc)\b/u],
  [/\bdu lich\b/u, /\b(?:khach|luu tru|buong)\b/u],
  [
    /\bnong nghiep\b|\blam nghiep\b|\bthuy san\b/u,
    /\b(?:lua|chan nuoi|cay|rung|san luong|trong trot|ca|tom|nong)\b/u,
  ],
  [/\bthuong mai\b|\bdich vu\b/u, /\b(?:ban le|cho|xuat khau|nhap khau|doanh thu|sieu thi)\b/u],
  [/\bcong nghiep\b|\bxay dung\b/u, /\b(?:san xuat|khu|cum|nha may|cong trinh|nha)\b/u],
  [/\bkinh te\b/u, /\b(?:grdp|thu nhap|tang truong|von|thu ngan sach|doanh nghiep)\b/u],
  [/\bngheo\b|\ban sinh\b/u, /\b(?:ngheo|tro cap|bao hiem)\b/u],
  [/\bthe thao\b|\bthe duc\b/u, /\b(?:luyen tap|the thao|van dong vien|san)\b/u],
  [/\bkhoa hoc\b|\bcong nghe\b/u, /\b(?:sang che|nghien cuu|so hoa|truc tuyen|internet|de tai)\b/u],
];

/** A heading's field may be measured in the words of its trade. */
function isInOtherWords(part: string, members: readonly Indicator[]): boolean {
  const folded = fold(part);
  const names = fold(members.map(({ name, parent }) => `${parent ?? ""} ${name}`).join(" . "));
  return FIELDS.some(([field, words]) => field.test(folded) && words.test(names));
}

/** The members of an enumeration that is short enough to be one. */
function partsOf(title: string): readonly string[] {
  if (title.length > 180 || /[;:]/u.test(title)) return [];
  const parts = title
    .replace(/^đến năm \d{4},?\s|\([^()]*\)/giu, "")
    .split(/,\s|\svà\s/u)
    .map((part) => part.replace(/[.\s]+$/u, "").trim());
  return parts.some((part) => part === "" || part.split(/\s/u).length > mostWords) ? [] : parts;
}

/** Words one by one; of compounds both halves. */
function plainWords(text: string): readonly string[] {
  return meaningfulWords(text).filter((word) => (word.length > 1 || /\d/u.test(word)) && !GENERAL.has(word));
}

/** Words of aims that no name of an indicator need repeat. */
const GENERAL = new Set(
  "phat trien nang cao giam bao dam thuc hien tang cuong xay dung cong tac linh vuc dich vu chat hoat dong".split(
    " ",
  ),
);

function headingOf(title: string, { table }: IndicatorTable): Span | undefined {
  const start = title.slice(0, 40);
  return table.rows.find((row) => row.cells.some((_, at) => ownText(row, at).includes(start)))?.span;
}
