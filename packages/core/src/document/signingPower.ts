/**
 * TM. on behalf of a collective, KT. a deputy for the head, TL. by order, TUQ. by authorisation, Q. acting
 * (Decree 30/2020, annex I, I.II.7).
 */
export const signingPowers = ["TM.", "KT.", "TL.", "TUQ.", "Q."] as const;
export type SigningPower = (typeof signingPowers)[number];
