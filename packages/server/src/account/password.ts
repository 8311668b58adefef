import { hash, type Options, verify } from "@node-rs/argon2";

/** Argon2id (2 in the library's enum) with the OWASP Password Storage Cheat Sheet's first parameters. */
const parameters: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** People type the same letter as one or as two code points: passwords are compared in NFKC (RFC 8265). */
const normalised = (password: string) => password.normalize("NFKC");

/** The hash that is stored of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), parameters);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a stored hash. Where there is none (no such account, no password yet) it takes the same time
 * and says no.
 */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("không ai có mật khẩu này");
  const fits = await verify(stored ?? (await decoy), normalised(password)).catch(() => false);
  return fits && stored !== null;
}
