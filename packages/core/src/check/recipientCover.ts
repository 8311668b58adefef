import { fold } from "../text/fold.js";
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
  | "justice";

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
    /^(?:(?:cuc |chi cuc )?thong ke|bao hiem xa hoi|(?:chi nhanh )?ngan hang (?:nha nuoc|chinh sach)|(?:cuc |chi cuc )?thue|(?:cuc |chi cuc )?hai quan|kho bac nha nuoc|cuc quan ly thi truong|cong ty dien luc|buu dien)/u,
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
    /(?:^| )so (?:ban |nganh|co quan|don vi)|cac so|ban nganh|cac co quan|cac don vi|thanh vien ban chi dao/u,
  council:
    /(?:ubnd|uy ban nhan dan) (?:cac |cap )?(?:huyen|xa|phuong|thi xa|thi tran|quan|tp|thanh pho|dac khu)|cac dia phuong|(?:huyen|thi|quan) uy|dang uy (?:xa|phuong|truc thuoc|cac)/u,
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
};
/** "Như Điều 3", "Mục V": the text itself says who receives. */
const BY_REFERENCE =
  /^(?:nhu (?:dieu|muc|tren|phan)|muc |cac (?:co quan|don vi|to chuc)[^;]*(?:neu|tai muc|tren(?! dia ban| toan)|lien quan))/u;

interface Recipients {
  readonly folded: readonly string[];
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
  const names = printed.flatMap((name) => name.split(/[;,]/u).concat(name));
  const canonical = names.flatMap((name) => subject.resolveUnit(name.trim())?.canonical ?? []);
  return {
    folded: names.map(fold),
    canonical: new Set(canonical),
    families: new Set(canonical.map(unitFamily)),
  };
});

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
  return [...recipientsOf(subject).canonical].some((canonical) => remarkKind(canonical) === kind);
}

/** Whether the recipients name the unit, a group it belongs to, or refer to where the text names it. */
export function isRecipient(subject: Subject, canonical: string, kind: UnitKind): boolean {
  const recipients = recipientsOf(subject);
  if (recipients.canonical.has(canonical) || recipients.families.has(unitFamily(canonical))) return true;
  const name = fold(canonical);
  const bare = name.replace(/ (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)(?: .*)?$/u, "");
  return recipients.folded.some(
    (recipient) =>
      (recipient === bare && bare.split(" ").length > 2) ||
      BY_REFERENCE.test(recipient) ||
      GROUPS[kind].test(recipient) ||
      recipient.includes(name),
  );
}
