import { createHash } from "node:crypto";
import type { TenantContext } from "@lotrinh/store/context";
import { findFile } from "@lotrinh/store/files";
import { findSynthesis } from "@lotrinh/store/publication/syntheses";
import { readEvidence } from "../reports/evidenceContent.js";
import { isUnchanged } from "./freeze.js";
import { findFrozen } from "./load.js";

/** The document of a frozen report as it was kept, or why there is none. */
export type FrozenFile =
  | { readonly state: "frozen"; readonly docx: Uint8Array; readonly hash: string }
  /** No report has this id. */
  | { readonly state: "unknown" }
  /** It is still being written or signed. */
  | { readonly state: "open" }
  /** What is stored isn't what was frozen: its hash differs. */
  | { readonly state: "altered" };

/** Reads the document of a frozen report and checks it, and the data that it rests on, against the hashes taken then. */
export async function readFrozenFile(context: TenantContext, id: string): Promise<FrozenFile> {
  if ((await findSynthesis(context, id)) === undefined) return { state: "unknown" };
  const frozen = await findFrozen(context, id);
  if (frozen === undefined) return { state: "open" };
  const { row, snapshot } = frozen;
  const file = await findFile(context, row.file_id);
  const docx = await readEvidence(context, row.file_id);
  const isSame = file !== undefined && createHash("sha256").update(docx).digest().equals(file.sha256);
  if (!isSame || !isUnchanged(snapshot, row.hash)) return { state: "altered" };
  return { state: "frozen", docx, hash: row.hash.toString("hex") };
}
