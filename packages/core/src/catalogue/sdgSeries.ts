/** Codes of the global structure that a series always stands under, besides those of a breakdown: deaths of mothers are of women. */
export interface SdgSeriesScope {
  /** Code list CL_SEX. */
  readonly SEX?: string;
  /** Code list CL_AGE. */
  readonly AGE?: string;
}

/** A series of the global SDG indicator database: which global indicator it measures and in what. */
export interface SdgSeries {
  /** Code list CL_SERIES of the global structure. */
  readonly code: string;
  /** The global indicator that it measures, `3.1.1`. */
  readonly indicator: string;
  /** Whether it is the indicator's one main series, so that the indicator alone says which series is meant. */
  readonly isMain: boolean;
  /** Code list CL_UNIT_MEASURE. */
  readonly unit: string;
  readonly scope: SdgSeriesScope;
}

/**
 * Series of global indicators that provinces report (IAEG-SDGs, code lists CL_SERIES and CL_UNIT_MEASURE of the structure IAEG-SDGs:SDG 1.14; where each was
 * looked up: docs/decisions/0050). `[indicator, series, unit, scope]`.
 */
const table: readonly (readonly [indicator: string, code: string, unit: string, scope?: SdgSeriesScope])[] = [
  ["1.2.1", "SI_POV_NAHC", "PT"],
  ["1.3.1", "SI_COV_BENFTS", "PT"],
  ["2.1.1", "SN_ITK_DEFC", "PT"],
  ["2.2.1", "SH_STA_STNT", "PT", { AGE: "Y0T4" }],
  ["2.2.2", "SH_STA_WAST", "PT", { AGE: "Y0T4" }],
  ["3.1.1", "SH_STA_MORT", "PER_100000_LIVE_BIRTHS", { SEX: "F" }],
  ["3.1.2", "SH_STA_BRTC", "PT"],
  ["3.2.1", "SH_DYN_MORT", "PER_1000_LIVE_BIRTHS", { AGE: "Y0T4" }],
  ["3.2.2", "SH_DYN_NMRT", "PER_1000_LIVE_BIRTHS", { AGE: "M0" }],
  ["3.3.1", "SH_HIV_INCD", "PER_1000_UNINFECTED_POP"],
  ["3.3.2", "SH_TBS_INCD", "PER_100000_POP"],
  ["3.3.3", "SH_STA_MALR", "PER_1000_POP"],
  ["3.4.2", "SH_STA_SCIDE", "PER_100000_POP"],
  ["3.6.1", "SH_STA_TRAF", "PER_100000_POP"],
  ["3.7.1", "SH_FPL_MTMM", "PT", { SEX: "F", AGE: "Y15T49" }],
  ["3.7.2", "SP_DYN_ADKL", "PER_1000_POP", { SEX: "F", AGE: "Y15T19" }],
  ["3.8.1", "SH_ACS_UNHC", "IX"],
  ["3.b.1", "SH_ACS_DTP3", "PT"],
  ["4.1.2", "SE_TOT_CPLR", "PT"],
  ["4.2.2", "SE_PRE_PARTN", "PT"],
  ["5.5.2", "IC_GEN_MGTL", "PT"],
  ["5.b.1", "IT_MOB_OWN", "PT"],
  ["6.1.1", "SH_H2O_SAFE", "PT"],
  ["6.2.1", "SH_SAN_SAFE", "PT"],
  ["6.3.1", "EN_WWT_WWDS", "PT"],
  ["6.3.2", "EN_H2O_WBAMBQ", "PT"],
  ["6.4.2", "ER_H2O_STRESS", "PT"],
  ["7.1.1", "EG_ACS_ELEC", "PT"],
  ["7.1.2", "EG_EGY_CLEAN", "PT"],
  ["7.2.1", "EG_FEC_RNEW", "PT"],
  ["8.1.1", "NY_GDP_PCAP", "PT"],
  ["8.2.1", "SL_EMP_PCAP", "PT"],
  ["8.3.1", "SL_ISV_IFEM", "PT"],
  ["8.5.2", "SL_TLF_UEM", "PT"],
  ["8.6.1", "SL_TLF_NEET", "PT"],
  ["9.2.1", "NV_IND_MANF", "PT"],
  ["9.2.2", "SL_TLF_MANF", "PT"],
  ["9.5.1", "GB_XPD_RSDV", "PT"],
  ["15.1.1", "AG_LND_FRST", "PT"],
  ["16.1.1", "VC_IHR_PSRC", "PER_100000_POP"],
  ["16.9.1", "SG_REG_BRTH", "PT", { AGE: "Y0T4" }],
  ["17.8.1", "IT_USE_ii99", "PT"],
];

/**
 * Global indicators with several series of equal rank: wasting and overweight, by vaccine, by level of education, sanitation and hand-washing, domestic and
 * industrial waste water, per GDP and per head. An entry of the catalogue names its series itself there.
 */
const ofSeveralSeries: ReadonlySet<string> = new Set(["2.2.2", "3.b.1", "4.1.2", "6.2.1", "6.3.1", "9.2.1"]);

export const sdgSeries: readonly SdgSeries[] = table.map(([indicator, code, unit, scope = {}]) => ({
  code,
  indicator,
  isMain: !ofSeveralSeries.has(indicator),
  unit,
  scope,
}));
