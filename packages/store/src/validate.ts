import { StoreError } from "./errors.js";

/** Text of people, trimmed and NFC. Throws `input-invalid` where it is empty or too long. */
export function requireText(text: string, what: string, longest = 1000): string {
  const trimmed = storable(text).normalize("NFC").trim();
  if (trimmed === "" || trimmed.length > longest) {
    throw new StoreError("input-invalid", `${what}: 1 to ${longest} characters are needed`);
  }
  return trimmed;
}

/** Throws `input-invalid` unless the number is whole and not less than `least`. */
export function requireWhole(value: number, what: string, least = 0): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new StoreError("input-invalid", `${what}: a whole number from ${least} on is needed`);
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** `YYYY-MM-DD` that exists, or null. Throws `input-invalid`. */
export function requireDay(value: string | null, what: string): string | null {
  if (value === null) return null;
  const time = day.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (time !== undefined && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value))
    return value;
  throw new StoreError("input-invalid", `${what}: not a day`);
}

/**
 * The text with U+FFFD for what PostgreSQL can't store: the character 0 and half a surrogate pair; both only
 * come from damage.
 */
export function storable(text: string): string {
  return text.replaceAll("\0", "\ufffd").replace(/\p{Cs}/gu, "\ufffd");
}

/** `storable` for a text that may be missing. */
export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}

/** In JSON.stringify's output: the character 0, half a surrogate pair, or any other escape. */
const jsonEscapes = /\\(?:u0000|ud[89a-f][0-9a-f]{2}|.)/g;

/** JSON for a jsonb column; what can't be stored in a text becomes U+FFFD, undefined becomes null. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return json.replace(jsonEscapes, (found) => (/^\\u(?:0000|d)/.test(found) ? "\ufffd" : found));
}
