import type { Indicator } from "../read/reading.js";
import type { Finding } from "./diagnostic.js";
import { isPrinted } from "./indicatorTables.js";
import { claimTitle, type LeadClaim, leadClaims, type TargetClaims } from "./leadClaims.js";
import { familiesOf, overlap } from "./namedUnits.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** A list of targets by unit against the annex that states the leads of each target. */
export function listAgainstAnnex({ listed, stated }: TargetClaims): readonly Finding[] {
  return stated.flatMap((claim) => {
    if (claim.families === undefined) return [];
    const exact = listed.filter(({ letter }) => letter === claim.letter);
    const [about] = exact.length > 0 ? exact : whole(claim, listed);
    if (about?.families === undefined) return [];
    const own = claim.families;
    if (listedFor(claim, listed).some(({ families }) => families === undefined || overlap(families, own)))
      return [];
    return [annexFinding(about, claim)];
  });
}

/** The list gives the whole target, the row splits it, or the other way round where only one letter is listed. */
function whole(claim: LeadClaim, listed: readonly LeadClaim[]): readonly LeadClaim[] {
  if (claim.letter !== null) return listed.filter(({ letter }) => letter === null);
  return listed.length === 1 ? listed : [];
}

/** All that the list says of the claim's target, its letter or the whole. */
function listedFor({ letter }: LeadClaim, listed: readonly LeadClaim[]): readonly LeadClaim[] {
  return letter === null
    ? listed
    : listed.filter((other) => other.letter === letter || other.letter === null);
}

function annexFinding(listed: LeadClaim, stated: LeadClaim): Finding {
  const [inList, inAnnex] = [listed.printed.join(", "), stated.printed.join(", ")];
  const place = whereabouts(listed.span);
  const certain = listed.letter === stated.letter && stated.confidence.level !== "doubtful";
  const code = claimTitle(stated);
  return {
    severity: certain ? "error" : "warning",
    message: {
      vi: `Mục tiêu ${code} ghi ${inAnnex} chủ trì, nhưng danh sách phân công (${place.vi}) giao mục tiêu ${claimTitle(listed)} cho ${inList}.`,
      en: `Found ${inAnnex} as the lead of target ${code}, expected ${inList} as in the list of assignments (${place.en}).`,
    },
    span: stated.span,
    quote: stated.printed[0] ?? inAnnex,
    related: [
      {
        span: listed.span,
        quote: inList,
        message: { vi: `Danh sách giao ${inList}.`, en: `The list gives it to ${inList}.` },
      },
    ],
    data: { code, listed: listed.printed, stated: stated.printed },
  };
}

/** The statistics office reports figures of all targets and leads none. */
const statistics = "thong ke";

/** The unit that reports an indicator against the lead of its target. */
export function reportersAgainstLeads(subject: Subject): readonly Finding[] {
  const claims = new Map(leadClaims(subject).map((each) => [each.target, each]));
  return subject.reading.indicators.flatMap((indicator) => {
    const about = claims.get(indicator.target ?? printedCode(indicator, subject) ?? "");
    if (about === undefined || indicator.responsibleInherited || !isPrinted(indicator)) return [];
    const own = familiesOf(indicator.responsible, subject);
    const leads = ofLetter([...about.stated, ...about.listed], indicator).filter(
      ({ printed }) => printed.length > 0,
    );
    const [first] = leads;
    if (own === undefined || first === undefined || own.has(statistics)) return [];
    if (leads.some(({ families }) => families === undefined || overlap(families, own))) return [];
    const names = [
      ...new Set(leads.flatMap(({ printed }) => printed.map((name) => canonical(name, subject)))),
    ].join(", ");
    const place = whereabouts(first.span);
    const reporter = indicator.responsible.join(", ");
    const code = indicator.code ?? indicator.target ?? "";
    return [
      {
        severity: "warning" as const,
        message: {
          vi: `Chỉ tiêu của mục tiêu ${indicator.code ?? indicator.target ?? code} giao ${reporter} báo cáo, nhưng cơ quan chủ trì mục tiêu là ${names} (${place.vi}).`,
          en: `Found ${reporter} reporting indicator ${code}, expected the lead of its target: ${names} (${place.en}).`,
        },
        span: indicator.span,
        quote: indicator.responsible[0] ?? reporter,
        related: leads.slice(0, 4).map(({ span, printed }) => ({
          span,
          quote: printed[0] ?? "",
          message: { vi: `Chủ trì: ${printed.join(", ")}.`, en: `Lead: ${printed.join(", ")}.` },
        })),
        data: { code, reporter: indicator.responsible, leads: names },
      },
    ];
  });
}

/** Where the letter of the indicator's code (`12.5a`) is assigned by itself, only those who lead that letter count. */
function ofLetter(claims: readonly LeadClaim[], { code }: Indicator): readonly LeadClaim[] {
  const letter = /^\d+\.\d+\.?\s?([a-zđ])$/u.exec(code ?? "")?.[1];
  const own = claims.filter((claim) => letter !== undefined && claim.letter === letter);
  return own.length > 0 ? own : claims;
}

/** `3.2. Phòng chống dịch bệnh` at the head of the row: the target's code without the word for it. */
function printedCode({ span }: Indicator, { source }: Subject): string | undefined {
  const line = source.lines[span.line - 1] ?? "";
  return /^(?:<tr[^>]*>)?\s*(?:<td[^>]*>|\|)?\s*(?:<[a-z]+>|\*\*)?\s*(\d{1,2}\.\d{1,2})\.?\s/u.exec(
    line,
  )?.[1];
}

function canonical(name: string, { resolveUnit }: Subject): string {
  return resolveUnit(name)?.canonical ?? name;
}
