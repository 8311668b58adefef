import { Secret, TOTP } from "otpauth";
import { renderSVG } from "uqr";
import type { RandomBytes } from "../session/token.js";

/** RFC 6238 with what every authenticator application knows: SHA-1, 6 digits, 30 seconds. */
const settings = { algorithm: "SHA1", digits: 6, period: 30 } as const;

/** A new secret: 160 bits, as RFC 4226 recommends. */
export function newTotpSecret(randomBytes: RandomBytes): Buffer {
  return randomBytes(20);
}

/**
 * The time step whose code this is, of the present one and one on either side (clocks differ); undefined where it is
 * none of them. Whether a step was used before is for the caller to check.
 */
export function findTotpStep(secret: Uint8Array, code: string, now: Date): number | undefined {
  const digits = code.replace(/\s/gu, "");
  if (!/^\d{6}$/.test(digits)) return undefined;
  const delta = makeTotp(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / settings.period) + delta;
}

/** What an authenticator application takes over: as an address, as letters to type, as a picture (SVG). */
export interface TotpOffer {
  readonly uri: string;
  readonly secret: string;
  readonly picture: string;
}

/** Offers a secret to an authenticator application. */
export function offerTotp(secret: Uint8Array, login: string, issuer: string): TotpOffer {
  const uri = makeTotp(secret, login, issuer).toString();
  const typed = (totpBase32(secret).match(/.{1,4}/gu) ?? []).join(" ");
  return { uri, secret: typed, picture: renderSVG(uri, { border: 2 }) };
}

function makeTotp(secret: Uint8Array, label = "", issuer = ""): TOTP {
  return new TOTP({
    ...settings,
    secret: Secret.fromHex(Buffer.from(secret).toString("hex")),
    label,
    issuer,
  });
}

function totpBase32(secret: Uint8Array): string {
  return Secret.fromHex(Buffer.from(secret).toString("hex")).base32;
}
