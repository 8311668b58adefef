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

/**
 * What a synthesis report has around its content. It follows from the content, the year and who signed it off alone, so that a frozen report
 * has the same for good.
 */
export function reportFrame(
  { heading }: ReportContent,
  {
    year,
    signer,
    isDraft,
  }: { readonly year: number; readonly signer: string | null; readonly isDraft: boolean },
): ReportFrame {
  const { issuer, province } = heading;
  const where = province === "" ? "tỉnh" : province;
  return {
    letterhead: provinceHead({ issuer, province, year }),
    signature: {
      powers: [
        { power: "TM.", of: "Ủy ban nhân dân" },
        { power: "KT.", of: "Chủ tịch" },
      ],
      position: "Phó Chủ tịch",
      name: signer,
    },
    recipients: [
      `Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân ${where}`.replace(
        "Tỉnh ủy",
        partyCommittee(province),
      ),
      `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${where}`,
      "Các sở, ban, ngành; Ủy ban nhân dân các xã, phường",
    ],
    filedAt: "VT",
    isDraft,
  };
}

function partyCommittee(province: string): string {
  return province.startsWith("thành phố") ? "Thành ủy" : "Tỉnh ủy";
}
