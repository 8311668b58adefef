/** A series of the global SDG indicator database: which global indicator it measures and in what. */
export interface SdgSeries {
  /** Code list CL_SERIES of the global structure. */
  readonly code: string;
  /** The global indicator that it is the main series of, `3.1.1`. */
  readonly indicator: string;
  /** Code list CL_UNIT. */
  readonly unit: string;
}

/**
 * The main series of global indicators that provinces report (IAEG-SDGs, code lists CL_SERIES and CL_UNIT). Indicators with several series of equal
 * rank aren't here: an entry of the catalogue names its series itself then. `[indicator, series, unit]`.
 */
const table: readonly (readonly [indicator: string, code: string, unit: string])[] = [
  ["1.2.1", "SI_POV_NAHC", "PT"],
  ["1.3.1", "SI_COV_BENFTS", "PT"],
  ["2.1.1", "SN_ITK_DEFC", "PT"],
  ["2.2.1", "SH_STA_STNT", "PT"],
  ["2.2.2", "SH_STA_WAST", "PT"],
  ["3.1.1", "SH_STA_MORT", "PER_100000_LIVE_BIRTHS"],
  ["3.1.2", "SH_STA_BRTC", "PT"],
  ["3.2.1", "SH_DYN_MORT", "PER_1000_LIVE_BIRTHS"],
  ["3.2.2", "SH_DYN_NMRT", "PER_1000_LIVE_BIRTHS"],
  ["3.3.1", "SH_HIV_INCD", "PER_1000_UNINFECTED_POP"],
  ["3.3.2", "SH_TBS_INCD", "PER_100000_POP"],
  ["3.3.3", "SH_STA_MALR", "PER_1000_POP"],
  ["3.4.2", "SH_STA_SCIDE", "PER_100000_POP"],
  ["3.6.1", "SH_STA_TRAF", "PER_100000_POP"],
  ["3.7.1", "SH_FPL_MTMM", "PT"],
  ["3.7.2", "SP_DYN_ADKL", "PER_1000_POP"],
  ["3.8.1", "SH_ACS_UNHC", "INDEX"],
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
  ["16.9.1", "SG_REG_BRTH", "PT"],
  ["17.8.1", "IT_USE_ii99", "PT"],
];

export const sdgSeries: readonly SdgSeries[] = table.map(([indicator, code, unit]) => ({
  code,
  indicator,
  unit,
}));
