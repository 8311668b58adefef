import type { Duty, DutyDeadline } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { unitFamily } from "./namedUnits.js";
import type { ReadDocument } from "./subject.js";

/** Whom a name reaches: one unit by its family, or the kinds of units that a group's name holds. */
export type Party = string;

const KINDS: readonly (readonly [Party, RegExp])[] = [
  ["@departments", /(?:^|(?<!(?:^| )co) )so(?: |$)(?!.*nganh doc)|ban nganh|cac nganh/u],
  ["@offices", /(?:^| )(?:cac )?phong (?:ban|chuyen mon|don vi|nganh)|^cac phong/u],
  [
    "@districts",
    /(?:uy ban nhan dan|ubnd) (?:cac |cap )?(?:huyen|thi xa|thanh pho thi xa|quan)|cap huyen|^cac (?:huyen|quan)(?: |$)/u,
  ],
  ["@communes", /(?:uy ban nhan dan|ubnd) (?:cac |cap )?(?:xa|phuong)|cap xa|^cac (?:xa|phuong)(?: |$)/u],
  [
    "@all",
    /(?:cac )?(?:co quan )?(?:don vi )?dia phuong|^cac (?:co quan|don vi)(?: don vi)?(?: co)?(?: lien quan)?$/u,
  ],
];

/** The parties that a printed name stands for; empty where that can't be told. */
export function partiesOf(printed: string, subject: ReadDocument): readonly Party[] {
  const resolved = subject.resolveUnit(printed);
  if (resolved?.kind === "unit") return [unitFamily(resolved.canonical)];
  const name = fold(resolved?.canonical ?? printed);
  return KINDS.filter(([, pattern]) => pattern.test(name)).map(([party]) => party);
}

/** Whether a department belongs to a party that names many. */
function includes(group: Party, unit: Party): boolean {
  if (group === unit || group === "@all") return true;
  return group === "@departments" && /^so /u.test(unit);
}

/** Whether two lists of names have a party in common; groups hold their members. */
export function shareParty(a: readonly string[], b: readonly string[], subject: ReadDocument): boolean {
  if (a.some((name) => b.some((other) => fold(name) === fold(other)))) return true;
  const [first, second] = [a, b].map((names) => names.flatMap((name) => partiesOf(name, subject)));
  return partiesMeet(first ?? [], second ?? []);
}

/** Whether two lists of parties have one in common; groups hold their members. */
export function partiesMeet(a: readonly Party[], b: readonly Party[]): boolean {
  return a.some((x) => b.some((y) => includes(x, y) || includes(y, x)));
}

/** Where the report goes first: the unit that compiles it. */
export function compilerOf({ via, to }: Pick<Duty, "via" | "to">, subject: ReadDocument): string | undefined {
  const name = via ?? to;
  const resolved = name === null ? null : subject.resolveUnit(name);
  return resolved === null ? undefined : unitFamily(resolved.canonical);
}

/** Whether two reports go to one unit first; a unit below a department that no list holds (`qua Chi cục …`) by its words. */
export function shareCompiler(a: Duty, b: Duty, subject: ReadDocument): boolean {
  const [first, second] = [compilerOf(a, subject), compilerOf(b, subject)];
  if (first !== undefined || second !== undefined) return first === second;
  return a.via !== null && b.via !== null && fold(a.via) === fold(b.via) && a.to === b.to;
}

/** `15/11`, `ngày 20/12/2026` or `năm 2025`: a deadline as a message says it. */
export function deadlineText(deadline: DutyDeadline): string {
  if ("month" in deadline) return `${deadline.day}/${deadline.month}`;
  if ("date" in deadline) return deadline.date.split("-").reverse().join("/");
  return `năm ${deadline.year}`;
}

/** Whether a report is one on carrying out the document itself, not on another matter (`báo cáo thanh tra`). */
export function reportsOnPlan({ what }: Pick<Duty, "what">): boolean {
  const text = fold(what);
  return /(?:ket qua|tinh hinh|tien do)[^.]{0,60}(?:thuc hien|trien khai)|thuc hien (?:ke hoach|de an|chuong trinh|nghi quyet|chi thi)|ket qua (?:ve|thuc hien)/u.test(
    text,
  );
}

/** `Sở Y tế tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12`: only who reports and to whom, so on the document. */
export function namesNoMatter({ what, who, to }: Pick<Duty, "what" | "who" | "to">): boolean {
  const receiver = fold(to ?? "");
  const [before, after] = fold(what).split(/ ?bao cao (?:ve |len |gui )?/u, 2);
  if (before === undefined || after === undefined || receiver === "" || !after.startsWith(receiver))
    return false;
  const rest = who.reduce((words, name) => words.replace(fold(name), " "), before);
  return /^ *(?:(?:giao|chu tri|theo doi|don doc|tong hop|dinh ky|hang nam|hang quy) *)*$/u.test(rest);
}
