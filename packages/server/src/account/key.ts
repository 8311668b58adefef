import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StoreLocation } from "@lotrinh/store/store";

const size = 32;
const fileName = "key";

/**
 * The key that seals secrets (second factors, the mail server's password): 32 bytes as base64 in `LOTRINH_KEY`, else a
 * file in the data directory, made on first use (with a database server: in `data` where the program runs). It is kept
 * out of the database, so that a copy of the database alone gives no secret away. null where there is none and none can
 * be made: then nothing can be sealed. Throws where `LOTRINH_KEY` is set and is no key.
 */
export function loadKey(
  location: StoreLocation,
  env: Readonly<Record<string, string | undefined>>,
): Buffer | null {
  const given = env.LOTRINH_KEY;
  if (given !== undefined && given !== "") return requireKey(Buffer.from(given, "base64"), "LOTRINH_KEY");
  const directory = "dataDir" in location ? location.dataDir : "data";
  return readKey(directory) ?? makeKey(directory);
}

function requireKey(key: Buffer, where: string): Buffer {
  if (key.length !== size) throw new Error(`${where}: not a key of ${size} bytes in base64`);
  return key;
}

function readKey(directory: string): Buffer | null {
  const path = join(directory, fileName);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  return requireKey(Buffer.from(text.trim(), "base64"), path);
}

/** Of two servers that start at once one makes the file, and the other reads it. */
function makeKey(directory: string): Buffer | null {
  const key = randomBytes(size);
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, fileName), `${key.toString("base64")}\n`, { flag: "wx", mode: 0o600 });
    return key;
  } catch {
    return readKey(directory);
  }
}
