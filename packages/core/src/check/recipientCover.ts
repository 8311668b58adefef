import { fold } from "../text/fold.js";
import { splitUnits } from "../text/unitList.js";
import { findUnits } from "../text/unitMentions.js";
import { unitFamily } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Kinds of units that recipients name as a group. */
export type UnitKind =
  | "department"
  | "council"
  | "front"
  | "mass"
  | "press"
  | "party"
  | "association"
  | "vertical"
  | "justice"
  | "office";

const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  [
    "council",
    /^(?:uy ban nhan dan|ubnd) (?:cac |cap )?(?:huyen|xa|phuong|thi xa|thi tran|thanh pho (?!ho chi|ha noi|da nang|can tho|hai phong|hue)|dac khu)/u,
  ],
  ["front", /^(?:uy ban )?(?:mat tran|mttq)/u],
  [
    "mass",
    /^(?:hoi (?:lien hiep phu nu|nong dan|cuu chien binh)|lien doan lao dong|doan thanh nien|tinh doan|thanh doan)/u,
  ],
  ["press", /^(?:bao (?!hiem)|dai phat thanh|dai truyen hinh)/u],
  [
    "department",
    /^(?:so |ban dan toc|thanh tra tinh|cong an (?:tinh|thanh pho)|bo chi huy (?:quan su|bo doi)|ban quan ly khu)/u,
  ],
];

/** Kinds whose absence is told as a remark only: recipients often mean them by wider words. */
const REMARK_KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  [
    "party",
    /^(?:van phong|ban(?: thuong vu| tuyen giao| dan van| to chuc| noi chinh| xay dung dang)?(?: va dan van)?|uy ban kiem tra|dang uy|cac ban(?: xay dung)? dang)[a-z ]*(?:tinh uy|thanh uy|huyen uy|dang uy|dang)(?: |$)|^ban (?:tuyen giao|dan van|noi chinh)/u,
  ],
  ["mass", /^(?:cac )?to chuc chinh tri xa hoi|^(?:cac )?doan the/u],
  ["council", /^(?:cac )?(?:xa phuong|huyen thi xa|dia phuong$)|^uy ban nhan dan (?:cac |cap )/u],
  [
    "association",
    /^(?:lien minh hop tac xa|lien hiep (?:cac )?hoi|hiep hoi|hoi (?!dong|lien hiep phu nu|nong dan|cuu chien binh|nghi)|cac to chuc xa hoi)/u,
  ],
  [
    "vertical",
    /^(?:(?:cuc |chi cuc )?thong ke|bao hiem xa hoi|(?:chi nhanh |phong giao dich )?ngan hang (?:nha nuoc|chinh sach)|(?:cuc |chi cuc )?thue|(?:cuc |chi cuc )?hai quan|kho bac nha nuoc|cang vu|cuc quan ly thi truong|cong ty dien luc|buu dien)/u,
  ],
  ["justice", /^(?:toa an nhan dan|vien kiem sat nhan dan|(?:cuc )?thi hanh an)/u],
  ["press", /^(?:cac )?co quan (?:bao chi|thong tan|truyen thong)/u],
];

/** The kind of a unit of which only a remark is made where it is missing. */
export function remarkKind(canonical: string): UnitKind | undefined {
  const name = fold(canonical);
  return unitKind(canonical) ?? REMARK_KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** The kind of a unit by its canonical name; undefined for those that no group of recipients stands for. */
export function unitKind(canonical: string): UnitKind | undefined {
  const name = fold(canonical);
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}

const GROUPS: Readonly<Record<UnitKind, RegExp>> = {
  department:
    /(?:^| )so (?:ban |nganh|co quan|don vi)|cac so|ban nganh|cac co quan(?! (?:nganh doc|trung uong|tw|bao |thong tan|truyen thong|dang |tham muu|chuyen trach))|cac don vi(?! truc thuoc)|thanh vien (?:ban chi dao|ubnd|uy ban)/u,
  council:
    /(?:ubnd|uy ban nhan dan) (?:(?:cac |cap )?(?:huyen|xa|phuong|thi xa|thi tran|quan|dac khu)|cac (?:tp|thanh pho))|^(?:ubnd|uy ban nhan dan) (?:tp|thanh pho)|cac dia phuong|(?:huyen|thi|quan) uy|dang uy (?:xa|phuong|truc thuoc|cac)/u,
  front: /mat tran|mttq|doan the|(?:^| )dt(?: |$)/u,
  mass: /doan the|(?:^| )dt(?: |$)|to chuc (?:chinh tri|ct)|tc ct|cac hoi|hoi doan|to chuc thanh vien/u,
  press: /bao |dai |bao chi|so ban nganh don vi|cac co quan|cac don vi/u,
  party:
    /(?:^| )(?:cac )?ban (?:cua |thuoc )?(?:tinh uy|thanh uy|huyen uy)|ban(?: xay dung)? dang|co quan (?:tham muu|chuyen trach|dang)|(?:^| )dang (?:uy )?(?:cq|chinh quyen)|cac (?:co quan )?dang/u,
  association:
    /lien minh|lien hiep|hiep hoi|doan the(?! chinh tri)|cac hoi |to chuc xa hoi|to chuc hoi|hoi doan/u,
  vertical: /nganh doc|(?:trung uong|tw)(?: dong)? (?:tren|tai|o)|cac co quan|cac don vi|co quan lien quan/u,
  justice:
    /nganh doc|(?:trung uong|tw)(?: dong)? (?:tren|tai|o)|noi chinh|tu phap tinh|vksnd|tand|cac co quan/u,
  office: /cac (?:phong|ban|nganh|co quan|don vi|cong chuc|can bo)|ban nganh|thanh vien ban chi dao/u,
};
/** What means districts, of which there were some until 1/7/2025. */
const DISTRICTS =
  /huyen|(?:^| )quan(?! (?:su|ly))|thi xa(?! hoi)|(?:cac|huyen) (?:tp|thanh pho)|^(?:ubnd|uy ban nhan dan) (?:tp|thanh pho)|cac dia phuong|dia phuong$|(?:thi|quan) uy|cac cap|^cac co quan/u;

/** Districts in a document of the time when there were some: communes among the recipients don't stand for them. */
export function isOfDistricts(canonical: string, { reading: { meta } }: Subject): boolean {
  return (
    meta.date !== null &&
    meta.date < "2025-06" &&
    /nhan dan (?:cac |cap )?(?:huyen|quan|thi xa)/u.test(fold(canonical))
  );
}

/** `Các phòng` of a commune: not its police, its clinic. */
const OFFICES_ONLY = /^cac phong(?!.* ?(?:don vi|co quan|ban|nganh))/u;
/** "Như Điều 3", "Mục V": the text itself says who receives. */
const BY_REFERENCE =
  /^(?:nhu (?:dieu|muc|tren|phan)|muc |cac (?:co quan|don vi|to chuc)[^;]*(?:neu|tai muc|tren(?! dia ban| toan)))/u;
/** `các cơ quan, đơn vị liên quan`: everybody, unless others of the kind are named one by one. */
const CONCERNED = /^cac (?:co quan|don vi|to chuc)[^;]*lien quan/u;

/** An office of a commune or a district, in that one's own document. */
const OFFICE =
  /^(?:cong an|ban chi huy quan su|tram y te|phong [a-z ]+|van phong [a-z ]+|trung tam [a-z ]+) (xa|phuong|thi tran|dac khu|huyen|quan|thi xa)$/u;

const LEVEL = / (?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa)$/u;

/** `office` for an office of the commune or district that issues the document: recipients of others hardly name such. */
export function officeKind(subject: Subject, canonical: string): UnitKind | undefined {
  const level = OFFICE.exec(fold(canonical))?.[1];
  const issuer = fold(subject.reading.meta.issuer ?? "");
  return level !== undefined && ` ${issuer} `.includes(` nhan dan ${level} `) ? "office" : undefined;
}

interface Recipients {
  readonly folded: readonly string[];
  /** The same without `Thủ trưởng các cơ quan, đơn vị liên quan` of an article: those who answer to the committee. */
  readonly strict: readonly string[];
  readonly canonical: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

const recipientsOf = perSubject((subject: Subject): Recipients => {
  const printed = subject.reading.meta.recipients.flatMap((name) => {
    const article = /^[-–\s]*Như (?:trên, )?Điều (\d{1,2})/iu.exec(name)?.[1];
    const text = article === undefined ? undefined : textOfArticle(article, subject);
    return text === undefined
      ? [name]
      : findUnits(text)
          .map((unit) => unit.text)
          .concat(text);
  });
  const names = printed.flatMap((name) => piecesOf(name, subject));
  const canonical = names.flatMap((name) => subject.resolveUnit(name.trim())?.canonical ?? []);
  return {
    folded: names.map(fold),
    strict: printed.flatMap((name) => piecesOf(name.replace(ALL_HEADS, ""), subject)).map(fold),
    canonical: new Set(canonical),
    families: new Set(canonical.map(unitFamily)),
  };
});

/** Who carries a decision out, at the end of its article. */
const ALL_HEADS =
  /(?:Thủ trưởng\s+)?các (?:cơ quan|đơn vị|tổ chức|ngành)[^;.]*liên quan(?=[^;.]*(?:chịu trách nhiệm|thi hành|$)).*$/iu;

function piecesOf(name: string, subject: Subject): readonly string[] {
  const listed = namedOnly(name, subject);
  return listed.length > 0 ? listed : name.split(/[;,]/u).concat(name);
}

/** `Các sở: A, B, C` that names each of those it means, `Các phòng: A, B; Văn phòng …`: the names; empty for other recipients. */
function namedOnly(recipient: string, subject: Subject): readonly string[] {
  const [, head = "", first = "", others = ""] =
    /^[-–\s]*Các (Sở|Phòng)\s*:\s*([^;:]+)((?:;.*)?)$/iu.exec(recipient) ?? [];
  if (first === "") return [];
  const rest = others.split(/[;,]/u).filter((part) => part.trim() !== "");
  const offices = first.split(",").map((part) => part.trim());
  if (/^phòng$/iu.test(head))
    return offices.some((name) => /\p{Lu}{2}/u.test(name))
      ? []
      : [...offices.map((name) => `Phòng ${name}`), ...rest];
  const departments = splitUnits(`Các sở: ${first}`).map(({ text }) => `Sở ${text.replace(/^Sở /iu, "")}`);
  const known = departments.every((name) => subject.resolveUnit(name)?.kind === "unit");
  return departments.length > 1 && known ? [...departments, ...rest] : [];
}

/** `Điều 3. Giám đốc các sở … chịu trách nhiệm thi hành`: those whom `Như Điều 3` means; undefined where no unit is named there. */
function textOfArticle(number: string, { blocks }: Subject): string | undefined {
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.label?.form !== "article" || block.label.value !== number)
      continue;
    const text = block.passage.text.slice(block.label.end);
    return /thi hành|thực hiện/iu.test(text) && findUnits(text).length > 0 ? text : undefined;
  }
  return undefined;
}

/** Whether the recipients name units of this kind one by one, so that one left out was forgotten. */
export function namesOthers(subject: Subject, kind: UnitKind): boolean {
  return namesSome(subject, kind, 1);
}

/** Whether the recipients say `các sở, ban, ngành` or another name for many that may well mean more than departments. */
export function namesDepartmentsAtOnce(subject: Subject): boolean {
  return recipientsOf(subject).folded.some(
    (recipient) =>
      GROUPS.department.test(recipient) || CONCERNED.test(recipient) || BY_REFERENCE.test(recipient),
  );
}

/** Whether the recipients name at least so many units of a kind one by one. */
export function namesSome(subject: Subject, kind: UnitKind, least: number): boolean {
  const named = [...recipientsOf(subject).canonical].filter((canonical) => remarkKind(canonical) === kind);
  return named.length >= least;
}

/** `Phòng VH-XH` for `Phòng Văn hóa - Xã hội`, `Hội NCT` for `Hội Người cao tuổi`, `Trung tâm PVHCC` for `Trung tâm Phục vụ hành chính công`; both folded. */
function isShortFor(recipient: string, name: string): boolean {
  // The first words are the same.
  if (recipient.charCodeAt(0) !== name.charCodeAt(0)) return false;
  const whole = name.split(" ");
  const short = recipient
    .replace(/ (?:tinh|thanh pho)$/u, "")
    .replace(LEVEL, "")
    .split(" ");
  let same = 0;
  while (same < short.length && short[same] === whole[same]) same += 1;
  const initials = whole
    .slice(same)
    .filter((word) => word !== "va")
    .map((word) => word.charAt(0))
    .join("");
  return same > 0 && initials.length > 1 && short.slice(same).join("") === initials;
}

/** Whether the recipients name the unit, a group it belongs to, or refer to where the text names it. */
export function isRecipient(subject: Subject, canonical: string, kind: UnitKind): boolean {
  const recipients = recipientsOf(subject);
  if (recipients.canonical.has(canonical) || recipients.families.has(unitFamily(canonical))) return true;
  const name = fold(canonical);
  const bare = name.replace(
    kind === "office" ? LEVEL : / (?:tinh|thanh pho|huyen|quan|thi xa|xa(?! hoi)|phuong)(?: .*)?$/u,
    "",
  );
  const apart = /^(?:mass|front|association|justice|vertical)$/u.test(kind);
  const oneByOne = apart && kind !== "vertical" && namesOthers(subject, kind);
  return (apart ? recipients.strict : recipients.folded).some(
    (recipient) =>
      (recipient === bare && bare.split(" ").length > (kind === "office" ? 1 : 2)) ||
      isShortFor(recipient, bare) ||
      BY_REFERENCE.test(recipient) ||
      (!oneByOne && CONCERNED.test(recipient)) ||
      ((kind === "council" && isOfDistricts(canonical, subject) ? DISTRICTS : GROUPS[kind]).test(recipient) &&
        !(OFFICES_ONLY.test(recipient) && !/^(?:van )?phong /u.test(name))) ||
      recipient.includes(name),
  );
}
