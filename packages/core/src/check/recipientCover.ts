import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Kinds of units that recipients name as a group. */
export type UnitKind = "department" | "council" | "front" | "mass" | "press";

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
  ["press", /^(?:bao |dai phat thanh|dai truyen hinh)/u],
  [
    "department",
    /^(?:so |ban dan toc|thanh tra tinh|cong an (?:tinh|thanh pho)|bo chi huy (?:quan su|bo doi)|ban quan ly khu)/u,
  ],
];

/** The kind of a unit by its canonical name; undefined for those that no group of recipients stands for. */
export function unitKind(canonical: string): UnitKind | undefined {
  const name = fold(canonical);
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}

const GROUPS: Readonly<Record<UnitKind, RegExp>> = {
  department:
    /(?:^| )so (?:ban |nganh|co quan|don vi)|cac so|ban nganh|cac co quan|cac don vi|thanh vien ban chi dao/u,
  council:
    /(?:ubnd|uy ban nhan dan) (?:cac |cap )?(?:huyen|xa|phuong|thi xa|thi tran|quan|tp|thanh pho|dac khu)|cac dia phuong/u,
  front: /mat tran|mttq|doan the|(?:^| )dt(?: |$)/u,
  mass: /doan the|(?:^| )dt(?: |$)|to chuc (?:chinh tri|ct)|tc ct|cac hoi|hoi doan|to chuc thanh vien/u,
  press: /bao |dai |bao chi|so ban nganh don vi|cac co quan|cac don vi/u,
};
/** "Như Điều 3", "Mục V": the text itself says who receives. */
const BY_REFERENCE =
  /^(?:nhu (?:dieu|muc|tren|phan)|muc |cac (?:co quan|don vi|to chuc)[^;]*(?:neu|tai muc|tren|lien quan))/u;

interface Recipients {
  readonly folded: readonly string[];
  readonly canonical: ReadonlySet<string>;
}

const recipientsOf = perSubject((subject: Subject): Recipients => {
  const names = subject.reading.meta.recipients.flatMap((name) => name.split(/[;,]/u).concat(name));
  return {
    folded: names.map(fold),
    canonical: new Set(names.flatMap((name) => subject.resolveUnit(name.trim())?.canonical ?? [])),
  };
});

/** Whether the recipients name the unit, a group it belongs to, or refer to where the text names it. */
export function isRecipient(subject: Subject, canonical: string, kind: UnitKind): boolean {
  const recipients = recipientsOf(subject);
  if (recipients.canonical.has(canonical)) return true;
  const name = fold(canonical);
  return recipients.folded.some(
    (recipient) => BY_REFERENCE.test(recipient) || GROUPS[kind].test(recipient) || recipient.includes(name),
  );
}
