import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
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

const LEADS =
  /chủ trì(?:,? (?:và )?(?:phối hợp[^;.]{0,160}?,? )?(?:tham mưu |tổ chức |triển khai |thực hiện )*|[^;.]{0,20} )(?:các |những |toàn bộ )*(?:nhiệm vụ|nội dung|giải pháp|công việc|hoạt động)[^;.]{0,40}?(?= (?:mục|điểm|khoản|phần|tiểu mục) )/giu;
/** Another part of the work than doing it, or a part of it only. */
const OTHER = /theo dõi|đôn đốc|kiểm tra|giám sát|tổng hợp|hướng dẫn|kinh phí|còn lại|liên quan/iu;
const WITH = /phối hợp (?:chặt chẽ )?(?:với|cùng)\s.*?(?=tham mưu|tổ chức|triển khai|thực hiện)/iu;
const EXCEPT = /trừ|không bao gồm|không kể|ngoài/iu;

/** Every sentence of the kind `Sở A chủ trì thực hiện các nhiệm vụ tại mục IV.3`, in order. Linear. */
export const sectionLeads = perSubject((subject: Subject): readonly SectionLead[] =>
  unitPassages(subject).flatMap(({ piece: { passage }, units }) => {
    const { text } = passage;
    if (text.length > 5000 || !/chủ trì/iu.test(text)) return [];
    return sentencesOf(text).flatMap((sentence) =>
      [...sentence.text.matchAll(LEADS)].flatMap((match) => {
        const end = match.index + match[0].length;
        const before = sentence.text.slice(0, match.index);
        const after = sentence.text.slice(end, end + 160).replace(/[;].*$/su, "");
        if (OTHER.test(match[0].replace(WITH, "")) || EXCEPT.test(after)) return [];
        const unit = findUnits(before).at(-1)?.text ?? units[0];
        const families = unit === undefined || units.length > 1 ? undefined : familiesOf([unit], subject);
        if (unit === undefined || families === undefined) return [];
        return pathsIn(after).map(({ path, printed }) => {
          const from = sentence.from + match.index;
          return { unit, families, path, printed, span: spanAt(passage, from, sentence.from + end) };
        });
      }),
    );
  }),
);

const RANKS: Readonly<Record<string, number>> = { phần: 0, mục: 1, "tiểu mục": 2, khoản: 2, điểm: 3 };
const LABEL = String.raw`\(?(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\)?(?![\p{L}\d])`;
const GROUP = new RegExp(
  String.raw`^[\s,]*(?:và\s)?(?:các\s)?(tiểu mục|mục|điểm|khoản|phần)\s(${LABEL}(?:[\s.]*${LABEL}|\s?(?:,|và|;)\s?${LABEL}){0,12})`,
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
    groups.push({ rank: RANKS[match[1] ?? ""] ?? 1, paths: listed(match[2] ?? "") });
    rest = rest.slice(match[0].length);
  }
  const printed = text.slice(0, text.length - rest.length).trim();
  return joined(groups).map((path) => ({ path, printed }));
}

/** Labels in a row are one path, those after a comma another; one that has no chapter takes that of the first. */
function listed(labels: string): readonly (readonly string[])[] {
  const paths = labels
    .replace(/(\d\.\d{1,2})\)?\s\(?(?=\d{1,2}\.\d)/gu, "$1, ")
    .split(/\s?(?:,|;|(?<!\p{L})và(?!\p{L}))\s?/u)
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
