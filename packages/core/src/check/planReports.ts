import type { Duty, Frequency } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { type Descent, provinceOf } from "./corpus.js";
import { type Party, partiesMeet, partiesOf } from "./dutyParties.js";
import { unitFamily } from "./namedUnits.js";
import type { ReadDocument } from "./subject.js";

/**
 * The reports that a plan's issuer itself owes: a district's plan says when the district reports to the province, which the
 * province's plan has said before. It may report earlier and oftener than it has to, not later or more rarely.
 */
export interface OwnReport {
  readonly upper: Duty;
  readonly plan: Duty;
  /** What differs. */
  readonly kind: "day" | "rhythm" | "via";
}

/** How often in a year; reports at other times aren't compared. */
const TIMES: Partial<Readonly<Record<Frequency, number>>> = {
  monthly: 12,
  quarterly: 4,
  semiannual: 2,
  annual: 1,
};

/** What a plan says otherwise of its issuer's own reports than the document that it carries out. */
export function ownReportsApart({ plan, upper }: Descent): readonly OwnReport[] {
  const issuer = issuerOf(plan);
  if (issuer === undefined || !shareMatter(plan, upper)) return [];
  const own = plan.reading.duties.filter((duty) => isOwn(duty, plan, issuer) && isOnPlan(duty));
  if (own.length === 0) return [];
  const owed = upper.reading.duties.filter((duty) => isOnPlan(duty) && reports(duty, upper, issuer));
  return own.flatMap((mine) => {
    const others = owed.filter((duty) => receiversMeet(duty, upper, mine, plan));
    const found = compare(mine, plan, others, upper, own);
    return found === undefined ? [] : [found];
  });
}

function compare(
  mine: Duty,
  plan: ReadDocument,
  owed: readonly Duty[],
  upper: ReadDocument,
  own: readonly Duty[],
): OwnReport | undefined {
  const same = owed.filter(({ frequency }) => frequency === mine.frequency);
  for (const other of same) {
    if (viaDiffers(other, upper, mine, plan)) return { upper: other, plan: mine, kind: "via" };
    const [day, before] = [dayOf(mine), dayOf(other)];
    if (day !== undefined && before !== undefined && same.every((each) => (dayOf(each) ?? 0) < day))
      return { upper: other, plan: mine, kind: "day" };
  }
  const times = TIMES[mine.frequency] ?? 0;
  if (same.length > 0 || times < 2) return undefined;
  const oftener = owed.find(
    ({ frequency }) => (TIMES[frequency] ?? 0) > times && !own.some((duty) => duty.frequency === frequency),
  );
  return oftener === undefined ? undefined : { upper: oftener, plan: mine, kind: "rhythm" };
}

/** The party that a document's issuer is to those above it. */
export function issuerOf({ reading: { meta } }: ReadDocument): Party | undefined {
  const name = meta.issuer === null ? "" : fold(meta.issuer);
  if (/^uy ban nhan dan (?:huyen|thi xa|quan)/u.test(name)) return "@districts";
  if (/^uy ban nhan dan (?:xa|phuong|thi tran|dac khu)/u.test(name)) return "@communes";
  if (/^uy ban nhan dan (?:tinh|thanh pho)/u.test(name)) return PROVINCE;
  const department = /^(so .+?)(?: tinh| thanh pho)(?: |$)/u.exec(`${name} `)?.[1];
  return department;
}

const PROVINCE = "uy ban nhan dan tinh";

/** Whom a name reaches; the party committee of an authority reports for it. */
export function partiesNamed(name: string, document: ReadDocument): readonly Party[] {
  const bare = name.replace(/^Đảng ủy (?=Ủy ban|UBND|các xã)/u, "");
  const unit = fold(document.resolveUnit(bare)?.canonical ?? bare);
  if (/^(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho)(?: |$)/u.test(unit)) return [PROVINCE];
  return /^cac xa/u.test(unit) ? ["@communes"] : partiesOf(bare, document);
}

/** Whether the upper document asks the report of the plan's issuer, by its name or with its like. */
function reports({ who, to, via }: Duty, upper: ReadDocument, issuer: Party): boolean {
  const parties = who.flatMap((name) => partiesNamed(name, upper));
  const receivers = [to, via].flatMap((name) => (name === null ? [] : partiesNamed(name, upper)));
  return partiesMeet(parties, [issuer]) && !receivers.includes(issuer);
}

/** Offices within an authority that draw up its report. */
const WITHIN = /^(?:phong|van phong|bo phan|trung tam|ban|to) /u;

/** Whether a plan says it of its own issuer: nobody or an office of its own reports, to somebody outside. */
function isOwn(duty: Duty, plan: ReadDocument, issuer: Party): boolean {
  const { who, to, what } = duty;
  if (to === null || isInside(to, plan, issuer)) return false;
  if (who.length === 0) return !OTHERS.test(fold(what));
  return who.every((name) => {
    const unit = fold(name);
    if (issuer === "@communes" || issuer === "@districts")
      return !/ cac /u.test(unit) && (WITHIN.test(unit) || /^(?:uy ban nhan dan|ubnd) /u.test(unit));
    return partiesNamed(name, plan).includes(issuer) || /^phong /u.test(unit);
  });
}

/** Others are told to report, though the reading names nobody: `Các đơn vị, địa phương gửi báo cáo …`. */
const OTHERS =
  /(?:^| )(?:cac|moi|tung) (?:[a-z]+ ){1,12}?(?:gui |xay dung |tong hop |dinh ky )?(?:bao cao|gui)/u;

/** Whether a report stays in the house: to an office, to the issuer itself, to a province's own department. */
function isInside(to: string, plan: ReadDocument, issuer: Party): boolean {
  const name = fold(to);
  if (/^(?:phong|bo phan|trung tam|lanh dao|giam doc) |van phong (?:hoi dong|hdnd|ubnd)/u.test(name))
    return true;
  if (issuer === "@communes" || issuer === "@districts")
    return /^(?:uy ban nhan dan|ubnd) (?:huyen|xa|phuong|quan|thi|dac khu)/u.test(name);
  return partiesNamed(to, plan).includes(issuer) || (issuer === PROVINCE && /^so /u.test(name));
}

/** Whether a report is on carrying out the document, not on figures or a matter of its own. */
function isOnPlan({ what }: Duty): boolean {
  const text = fold(what);
  return (
    /bao cao/u.test(text) &&
    !/so lieu|giai ngan|quyet toan|kinh phi|chuyen de|dot xuat|vi pham|thanh tra|khieu nai|dich benh|vu viec/u.test(
      text,
    )
  );
}

function receiversMeet(a: Duty, upper: ReadDocument, b: Duty, plan: ReadDocument): boolean {
  const [theirs, mine] = [receiversOf(a, upper), receiversOf(b, plan)];
  return theirs.some((party) => mine.includes(party));
}

function receiversOf({ to }: Duty, document: ReadDocument): readonly Party[] {
  return (to ?? "")
    .split(/\s*[,;]\s*|\svà\s(?=\p{Lu})/u)
    .filter((name) => name !== "")
    .map((name) => {
      const unit = fold(document.resolveUnit(name)?.canonical ?? name);
      return /^(?:uy ban nhan dan|ubnd) tinh(?: |$)/u.test(unit) ? PROVINCE : unitFamily(unit);
    });
}

/** Whether two reports go through two units, both known. */
function viaDiffers(a: Duty, upper: ReadDocument, b: Duty, plan: ReadDocument): boolean {
  if (a.via === null || b.via === null) return false;
  const [theirs, mine] = [upper.resolveUnit(a.via), plan.resolveUnit(b.via)];
  if (theirs?.kind !== "unit" || mine?.kind !== "unit") return false;
  return unitFamily(theirs.canonical) !== unitFamily(mine.canonical);
}

/** The day of a report in an order: in the year, or in the month or quarter. Reports on a year may fall into the next. */
export function dayOf({ deadline, frequency, what }: Duty): number | undefined {
  if (frequency === "annual" || frequency === "semiannual") {
    if (deadline === null || !("month" in deadline)) return undefined;
    const { month, day } = deadline;
    return (month <= 2 && frequency === "annual" ? month + 12 : month) * 100 + day;
  }
  const unit = frequency === "monthly" ? "tháng" : "quý";
  const match = new RegExp(
    `(?:hằng|hàng|mỗi|từng) ${unit}(?: một lần)?[\\s,(]*(?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? (\\d{1,2})(?![\\d/%.]| tháng \\d)`,
    "iu",
  ).exec(what);
  return match === null ? undefined : Number(match[1]);
}

/** Words that any plan's title has: they don't tell what it is about. */
const ANY_TITLE =
  /(?<!\S)(?:thuc hien|trien khai|ke hoach|chuong trinh|hanh dong|muc tieu|quoc gia|nhiem vu|giai phap|phat trien(?: kinh te xa hoi)?|cong tac|day manh|tang cuong|nang cao|tren dia ban|ban chap hanh|dang bo|uy ban nhan dan|nghi quyet|chi thi|de an|chien luoc|giai doan|nam|ve|cua|tinh|huyen|thanh pho|va|den|cho|cac|so|ngay|thang|[\d/-]+)(?!\S)/gu;

/** Whether the titles of two documents tell that they are about one matter: they share two words side by side. */
export function shareMatter(a: ReadDocument, b: ReadDocument): boolean {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  return [...first].some((pair) => second.has(pair) && !BROAD.has(pair));
}

/** Two words that many matters share. */
const BROAD = new Set(["kinh te", "xa hoi", "an sinh", "nhan dan", "bao dam", "quan ly"]);

function pairsOf(document: ReadDocument): ReadonlySet<string> {
  const title = fold(document.reading.meta.title ?? "")
    .replace(ANY_TITLE, " | ")
    .replace(ANY_TITLE, " | ");
  const place = provinceOf(document);
  const words = (place === undefined ? title : title.replaceAll(place, " | ")).split(/\s+/u);
  return new Set(
    words.flatMap((word, at) => {
      const next = words[at + 1];
      return word === "|" || word === "" || next === undefined || next === "|" || next === ""
        ? []
        : [`${word} ${next}`];
    }),
  );
}
