import { readFileSync } from "node:fs";

/** Version of the program that applies a migration or writes a backup. */
export const programVersion = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const found = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return found && typeof manifest.version === "string" ? manifest.version : "0.0.0";
}
