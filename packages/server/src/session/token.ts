import { createHash, timingSafeEqual } from "node:crypto";

export type RandomBytes = (size: number) => Buffer;

/** A new opaque token: 192 random bits. */
export function newToken(randomBytes: RandomBytes): string {
  return randomBytes(24).toString("base64url");
}

/** What a page has to send along with each change: derived from the session's token, no secret to store. */
export function csrfOf(token: string): string {
  return createHash("sha256").update(`csrf:${token}`).digest("base64url");
}

/** Whether two texts are the same, in a time that doesn't tell where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
