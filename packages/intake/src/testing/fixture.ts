import { readFileSync } from "node:fs";

/** A document written for these tests, printed by LibreOffice. */
export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}
