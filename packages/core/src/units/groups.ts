import type { Said } from "../check/diagnostic.js";
import type { Day } from "../schedule/day.js";
import { fold } from "../text/fold.js";
import type { Directory } from "./directory.js";
import { districtsEndedBy, districtsUntil, type UnitKind } from "./kind.js";
import { isValidOn, type Unit } from "./unit.js";

/** What a name for many says: which kinds of units, and whether all of them or those concerned. */
export interface UnitGroup {
  readonly kinds: readonly UnitKind[];
  /** `liên quan`, `được giao`: not all, a person picks. */
  readonly concerned: boolean;
}

/** The units that a name for many stands for on a day: a list that the officer edits. */
export interface GroupMembers {
  readonly group: UnitGroup;
  readonly units: readonly string[];
  /** Why other units stand for those printed; null where none do. */
  readonly note: Said | null;
}

/** Kinds of a group by the folded words that name them; a text may name several. Longer phrases first. */
const NAMES: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [
    /\b(?:co quan|don vi) (?:trung uong|nganh doc)\b|\bnganh doc\b|\btrung uong (?:dong |dung )?tren dia ban\b/u,
    ["central", "armed", "judicial"],
  ],
  [/\bcac bo\b|\bbo nganh\b|\bbo\b.*\bnganh trung uong\b/u, ["ministry"]],
  [
    /\bso ban nganh\b|\bban so nganh\b|\bso nganh\b|\bban nganh\b|\bcac nganh\b/u,
    ["department", "agency", "central", "armed"],
  ],
  [/\bcac so\b|\bso ban\b|^so$/u, ["department"]],
  [/\bco quan chuyen mon\b/u, ["department", "agency"]],
  [/\bmat tran\b|\bmttq\b/u, ["mass"]],
  [/\bdoan the\b|\bto chuc chinh tri(?: xa hoi)?\b/u, ["mass"]],
  [
    /\bcac hoi\b|\bhoi doan the\b|\bto chuc xa hoi\b|\bxa hoi nghe nghiep\b|\bhiep hoi\b|\bhoi quan chung\b/u,
    ["association"],
  ],
  [/\bban dang\b|\bban xay dung dang\b|\bco quan dang\b|\bcap uy\b|\bdang uy\b/u, ["party"]],
  [/\bluc luong vu trang\b/u, ["armed"]],
  [/\bdoanh nghiep\b|\bcong ty\b/u, ["enterprise"]],
  [
    /\bdon vi su nghiep\b|\bco so giao duc\b|\btruong hoc\b|\bcac truong\b(?! hop)|\bbenh vien\b|\bco so y te\b/u,
    ["service"],
  ],
  [/\bcap huyen\b|\b(?:cac )?huyen\b|\bthi xa\b|\bcac quan\b|\bquan huyen\b/u, ["district-committee"]],
  [
    /\bcap xa\b|\bcac xa\b|\bxa phuong\b|\bphuong xa\b|\bcac phuong\b|\bdac khu\b|\bthi tran\b/u,
    ["commune-committee"],
  ],
  // While there were districts, a provincial plan's `các địa phương` were these.
  [/\bdia phuong\b/u, ["district-committee"]],
];
/** `cơ quan`, `đơn vị`: anybody of the province's agencies, unless a word makes them others. */
const LOOSE =
  /\b(?:co quan|don vi|to chuc thanh vien|thanh vien)\b(?! (?:chuyen mon|dang|trung uong|nganh doc|su nghiep|nha nuoc))/u;
const EVERY: readonly UnitKind[] = ["department", "agency", "central", "armed"];
const MANY = /^(?:cac|nhung|toan bo|tat ca|moi)\b/u;
/** A name for many begins with a word for many or for a kind; a council or steering board is one unit whatever it names. */
const OPENING =
  /^(?:cac|nhung|toan bo|toan the|tat ca|moi|so|ban nganh|ban so nganh|ban dang|ban xay dung dang|nganh|bo nganh|ubnd|uy ban nhan dan|mat tran|uy ban mat tran|mttq|ubmttq|doan the|hoi doan the|to chuc|co quan|don vi|dia phuong|doanh nghiep|dang uy|cap|luc luong vu trang|huyen|xa|phuong|thanh vien|quan|thi xa|dac khu)\b/u;
const CONCERNED = /\blien quan\b|\bduoc giao\b|\bduoc phan cong\b|\bchuc nang\b|\bneu co\b/u;

/**
 * Reads a name for many: `các sở, ban, ngành`, `UBND các huyện, thành phố`, `UBND cấp xã`, `Mặt trận và các đoàn thể`, `các đơn vị
 * liên quan`. Undefined for what names one unit or nothing of the kind (ask `resolveUnit` first).
 */
export function parseGroup(printed: string): UnitGroup | undefined {
  const folded = fold(printed.slice(0, 1000));
  if (!OPENING.test(folded)) return undefined;
  const named = NAMES.filter(([pattern]) => pattern.test(folded)).flatMap(([, kinds]) => kinds);
  const loose = LOOSE.test(folded);
  const many = CONCERNED.test(folded) || MANY.test(folded) || named.length > 0;
  if (!many || (named.length === 0 && !loose)) return undefined;
  return {
    kinds: [...new Set([...named, ...(loose ? EVERY : [])])],
    concerned: CONCERNED.test(folded) || named.length === 0,
  };
}

/**
 * The units of a group on a day. Since the end of the district level (1/7/2025) the communes stand for the districts, with the act.
 * Where only units concerned are meant the list holds all that may be; nobody is meant until a person has chosen.
 */
export function membersOf(group: UnitGroup, { units }: Directory, day: Day): GroupMembers {
  const replaced = group.kinds.includes("district-committee") && day > districtsUntil;
  const kinds = new Set<UnitKind>(
    replaced
      ? [...group.kinds.filter((kind) => kind !== "district-committee"), "commune-committee"]
      : group.kinds,
  );
  const members = units.filter((unit) => kinds.has(unit.kind) && isValidOn(unit, day)).sort(byName);
  return { group, units: members.map(({ id }) => id), note: replaced ? districtsReplaced : null };
}

const districtsReplaced: Said = {
  vi: `Cấp huyện đã kết thúc hoạt động từ 01/7/2025 (${districtsEndedBy}); UBND cấp xã thực hiện.`,
  en: `The district level ended on 1/7/2025 (${districtsEndedBy}); communes stand for it.`,
};

const collator = new Intl.Collator("vi");

function byName(a: Unit, b: Unit): number {
  return collator.compare(a.name, b.name);
}
