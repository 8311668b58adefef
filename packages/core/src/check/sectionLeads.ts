import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { findUnits } from "../text/unitMentions.js";
import { familiesOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesOf } from "./textPieces.js";
import { unitPassages } from "./unitHeadings.js";

/** A sentence that gives a unit the lead of all that a section of the document holds. */
export interface SectionLead {
  readonly unit: string;
  readonly families: ReadonlySet<string>;
  /** `IV`, `3`, `4`, `a` for `điểm 3.4.a mục IV`. */
  readonly path: readonly string[];
  /** The reference as printed. */
  readonly printed: string;
  readonly span: Span;
}

const REFERENCE = String.raw`(?:(?:[Cc]ác )?(?:[Mm]ục|[Đđ]iểm|[Kk]hoản|[Pp]hần|[Tt]iểu mục|(?:[Nn]hóm )?[Nn]hiệm vụ(?: số| thứ)?)\s\(?(?:[IVX]+|\d|[a-zđ](?![A-Za-zÀ-ỹ])))`;
const WORK = "(?:các |những |toàn bộ )*(?:nhiệm vụ|nội dung|giải pháp|công việc|hoạt động)";
/** `chủ trì, phối hợp … triển khai các nhiệm vụ nêu tại` before a reference. */
const ACTIVE = new RegExp(
  String.raw`(?:[Cc]hủ trì|[Pp]hụ trách|[Cc]hịu trách nhiệm(?: chính)?)(?:,? (?:và )?(?:phối hợp[^;.]{0,160}?,? )?(?:tham mưu |tổ chức |triển khai |thực hiện |về )*|[^;.]{0,20}\s)(?:${WORK}[^;.]{0,40}?\s)?(?=${REFERENCE})`,
  "gu",
);
/** `các nhiệm vụ tại mục II.3 do Sở A chủ trì`: the work first. */
const PASSIVE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])[Cc]ác (?:nhiệm vụ|nội dung|giải pháp)[^;.]{0,30}?\s(?=${REFERENCE})`,
  "gu",
);
const BY = /^[^;]{0,60}?\s(?:do|giao(?: cho)?)\s/u;
/** Another part of the work than doing it, or a part of it only (`các nhiệm vụ được giao tại mục II`). */
const OTHER =
  /theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|hướng dẫn|kinh phí|còn lại|liên quan|được (?:giao|phân công)/iu;
/** `các nhiệm vụ tại khoản 2 Mục III được giao`: of what the section holds only the unit's own. */
const SHARED =
  /^[^.;]{0,60}?\s(?:được (?:giao|phân công)|theo (?:phân công|chức năng|lĩnh vực|thẩm quyền)|thuộc (?:chức năng|lĩnh vực|phạm vi|thẩm quyền|trách nhiệm))/iu;
const WITH = /phối hợp (?:chặt chẽ )?(?:với|cùng)\s.*?(?=tham mưu|tổ chức|triển khai|thực hiện)/iu;
const EXCEPT = /trừ|không bao gồm|không kể|ngoài/iu;

/** Every sentence of the kind `Sở A chủ trì thực hiện các nhiệm vụ tại mục IV.3`, in order. Linear. */
export const sectionLeads = perSubject((subject: Subject): readonly SectionLead[] =>
  unitPassages(subject).flatMap(({ piece: { passage }, units }) => {
    const { text } = passage;
    if (text.length > 5000 || !/chủ trì|phụ trách|chịu trách nhiệm/iu.test(text)) return [];
    return sentencesOf(text).flatMap((sentence) =>
      [...active(sentence.text, units), ...passive(sentence.text)].flatMap(({ unit, after, from, to }) => {
        const families = familiesOf([unit], subject);
        if (families === undefined || EXCEPT.test(after)) return [];
        const span = spanAt(passage, sentence.from + from, sentence.from + to);
        return pathsIn(after).map(({ path, printed }) => ({ unit, families, path, printed, span }));
      }),
    );
  }),
);

interface Given {
  readonly unit: string;
  /** The text from the reference on. */
  readonly after: string;
  readonly from: number;
  readonly to: number;
}

function active(text: string, units: readonly string[]): readonly Given[] {
  return matchesIn(text, ACTIVE).flatMap((match) => {
    const to = match.index + match[0].length;
    const unit =
      findUnits(text.slice(0, match.index)).at(-1)?.text ?? (units.length > 1 ? undefined : units[0]);
    const after = clause(text, to);
    if (unit === undefined || OTHER.test(match[0].replace(WITH, "")) || SHARED.test(after)) return [];
    return [{ unit, after, from: match.index, to }];
  });
}

function passive(text: string): readonly Given[] {
  return matchesIn(text, PASSIVE).flatMap((match) => {
    const to = match.index + match[0].length;
    const after = clause(text, to);
    const by = BY.exec(after);
    const start = by === null ? 0 : by[0].length;
    const unit = by === null ? undefined : findUnits(after.slice(start, start + 120))[0];
    if (unit === undefined || unit.from > 0 || !/^[^.;]{0,40}chủ trì/u.test(after.slice(start + unit.to)))
      return [];
    if (OTHER.test(after.slice(start + unit.to))) return [];
    return [{ unit: unit.text, after, from: match.index, to }];
  });
}

function clause(text: string, from: number): string {
  return text.slice(from, from + 200).replace(/[;].*$/su, "");
}

const RANKS: Readonly<Record<string, number>> = {
  phần: 0,
  mục: 1,
  "tiểu mục": 2,
  khoản: 2,
  "nhóm nhiệm vụ": 2,
  "nhiệm vụ": 3,
  điểm: 4,
};
const LABEL = String.raw`\(?(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\)?(?![A-Za-zÀ-ỹ\d])`;
const GROUP = new RegExp(
  String.raw`^[\s,]*(?:và\s)?(?:các\s)?([Tt]iểu mục|[Mm]ục|[Đđ]iểm|[Kk]hoản|[Pp]hần|(?:[Nn]hóm )?[Nn]hiệm vụ)\s(?:số |thứ )?(${LABEL}(?:[\s.]*${LABEL}|\s?(?:,|và|;)\s?${LABEL}){0,12})`,
  "u",
);

interface Reference {
  readonly path: readonly string[];
  readonly printed: string;
}

/** `mục IV.3, IV.5`, `(IV) (3.4) (a)`, `các điểm a, b khoản 2 mục III`: the sections that a text begins with naming. */
function pathsIn(text: string): readonly Reference[] {
  const groups: { readonly rank: number; readonly paths: readonly (readonly string[])[] }[] = [];
  let rest = text;
  for (let match = GROUP.exec(rest); match !== null; match = GROUP.exec(rest)) {
    groups.push({ rank: RANKS[(match[1] ?? "").toLowerCase()] ?? 1, paths: listed(match[2] ?? "") });
    rest = rest.slice(match[0].length);
  }
  const printed = text.slice(0, text.length - rest.length).trim();
  return joined(groups).map((path) => ({ path, printed }));
}

/** Labels in a row are one path, those after a comma another; one that has no chapter takes that of the first. */
function listed(labels: string): readonly (readonly string[])[] {
  const paths = labels
    .replace(/(\d\.\d{1,2})\)?\s\(?(?=\d{1,2}\.\d)/gu, "$1, ")
    .split(/\s?(?:,|;|(?<![A-Za-zÀ-ỹ])và(?![A-Za-zÀ-ỹ]))\s?/u)
    .map((path) => path.match(/[IVX]+|\d+|[a-zđ]/gu) ?? []);
  const chapter = /^[IVX]+$/u.test(paths[0]?.[0] ?? "") ? paths[0]?.[0] : undefined;
  const whole = paths.map((path) =>
    chapter === undefined || /^[IVX]/u.test(path[0] ?? "") ? path : [chapter, ...path],
  );
  return whole.filter((path) => path.length > 0);
}

/** `điểm a, b` + `khoản 2` + `mục III`: each narrower label below the broader ones that follow it. */
function joined(
  groups: readonly { readonly rank: number; readonly paths: readonly (readonly string[])[] }[],
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let open: readonly (readonly string[])[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const { rank, paths } of groups) {
    const [broad] = paths;
    if (open.length > 0 && rank < last && broad !== undefined && paths.length === 1)
      open = open.map((path) => [...broad, ...path]);
    else {
      found.push(...open);
      open = paths;
    }
    last = rank;
  }
  return [...found, ...open];
}

/** Whether a section is the other or holds it. */
export function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.length <= inner.length && outer.every((label, at) => label === inner[at]);
}
