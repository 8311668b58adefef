import type { Framing, Registration } from "@lotrinh/core/synthesis/editing/framing";
import type { ReportContent } from "@lotrinh/core/synthesis/editing/state";
import type { Letterhead } from "@lotrinh/publish/official/content";
import type { ReportFrame } from "@lotrinh/publish/synthesis/toOfficial";

/** Who issues a document of the province, and when. */
export interface Issue {
  /** `Ủy ban nhân dân tỉnh Lam Giang` */
  readonly issuer: string;
  /** `tỉnh Lam Giang` */
  readonly province: string;
  /** Year of issue; day, month and number are the clerk's to fill in. */
  readonly year: number;
}

/** The head of a document of the province's People's Committee: number and day stay blank for the clerk. */
export function provinceHead({ issuer, province, year }: Issue): Letterhead {
  return {
    parentAgency: null,
    agency: issuer,
    number: { value: null, agency: "UBND" },
    place: province.replace(/^(?:tỉnh|thành phố)\s+/iu, ""),
    date: null,
    year,
  };
}

/** What stands around a report of the province's People's Committee as long as nobody has said otherwise. */
export function usualFraming({ heading }: ReportContent, template: string | null): Framing {
  const { province } = heading;
  const where = province === "" ? "tỉnh" : province;
  return {
    addressedTo: [],
    basis: [],
    recipients: [
      `Thường trực ${partyCommittee(province)}, Thường trực Hội đồng nhân dân ${where}`,
      `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${where}`,
      "Các sở, ban, ngành; Ủy ban nhân dân các xã, phường",
    ],
    filedAt: "VT",
    powers: [
      { power: "TM.", of: "Ủy ban nhân dân" },
      { power: "KT.", of: "Chủ tịch" },
    ],
    position: "Phó Chủ tịch",
    signer: null,
    template,
  };
}

/** What the frame follows from besides the content: a frozen report has the same of each for good. */
export interface FrameFacts {
  readonly framing: Framing;
  readonly registration: Registration;
  /** Printed while there is no day of issue. */
  readonly year: number;
  /** Who signed it off in the system. */
  readonly signedBy: string | null;
  readonly isDraft: boolean;
}

/** What a synthesis report has around its content. */
export function reportFrame({ heading }: ReportContent, facts: FrameFacts): ReportFrame {
  const { framing, registration, year, signedBy, isDraft } = facts;
  const { addressedTo, basis, recipients, filedAt, powers, position, signer } = framing;
  const head = provinceHead({ ...heading, year });
  return {
    letterhead: {
      ...head,
      number: { ...head.number, value: registration.number },
      date: registration.date,
    },
    signature: { powers, ...(position === null ? {} : { position }), name: signer ?? signedBy },
    addressedTo,
    basis,
    recipients,
    ...(filedAt === "" ? {} : { filedAt }),
    isDraft,
    // whoever edits a draft must see what is wanting; a report that is issued doesn't print it
    emptySections: isDraft ? "reason" : "omit",
  };
}

function partyCommittee(province: string): string {
  return province.startsWith("thành phố") ? "Thành ủy" : "Tỉnh ủy";
}
