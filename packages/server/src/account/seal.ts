import { createCipheriv, createDecipheriv } from "node:crypto";
import type { RandomBytes } from "../session/token.js";

const algorithm = "aes-256-gcm";
const nonceSize = 12;
const tagSize = 16;

/**
 * Seals bytes with a key of 32 bytes: AES-256-GCM, as nonce + tag + ciphertext. `purpose` (`totp:<person>`) is bound to
 * them: what was sealed for one doesn't open for another.
 */
export function seal(key: Buffer, purpose: string, bytes: Uint8Array, randomBytes: RandomBytes): Buffer {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed; undefined where the key or the purpose is another, or a bit was changed. */
export function unseal(key: Buffer, purpose: string, sealed: Buffer): Buffer | undefined {
  if (sealed.length < nonceSize + tagSize) return undefined;
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceSize));
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(sealed.subarray(nonceSize, nonceSize + tagSize));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(nonceSize + tagSize)), decipher.final()]);
  } catch {
    return undefined;
  }
}
