import { createHash } from "node:crypto";
import { calendarDay } from "@lotrinh/core/schedule/day";
import type { DraftAction } from "@lotrinh/core/synthesis/editing/action";
import { standingActions } from "@lotrinh/core/synthesis/editing/flow";
import type { Framing, Registration } from "@lotrinh/core/synthesis/editing/framing";
import { framingOf } from "@lotrinh/core/synthesis/editing/framingOf";
import { freeze, readSnapshot, type Snapshot, snapshotText } from "@lotrinh/core/synthesis/editing/freeze";
import type { ReportContent } from "@lotrinh/core/synthesis/editing/state";
import type { SynthesisInput } from "@lotrinh/core/synthesis/input";
import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { toOfficial } from "@lotrinh/publish/synthesis/toOfficial";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addFile } from "@lotrinh/store/files";
import { findPerson } from "@lotrinh/store/people";
import { addSnapshot } from "@lotrinh/store/publication/snapshots";
import { toJson } from "@lotrinh/store/validate";
import { stepNotAllowed } from "./errors.js";
import { reportFrame, usualFraming } from "./frame.js";
import { writeOfficial } from "./writeOfficial.js";

/**
 * Closes a report for good: keeps all it consists of with the hash of it, and the document that was made of it. The report has to be locked by
 * this transaction; the last of `actions` is the freezing.
 */
export async function freezeSynthesis(
  context: TenantContext,
  id: string,
  input: SynthesisInput,
  actions: readonly DraftAction[],
): Promise<void> {
  const freezing = freeze(input, actions);
  if (!freezing.frozen)
    throw stepNotAllowed("editing", { vi: freezing.reason, en: "The report hasn't been signed off." });
  const snapshot = storedForm(freezing.snapshot);
  const text = snapshotText(snapshot);
  const { framing } = framingOf(standingActions(snapshot.actions).actions);
  const docx = await writeOfficial(context, await frozenOfficial(context, snapshot), {
    template: framing?.template ?? undefined,
  });
  const { file } = await addFile(context, {
    name: "bao-cao-tong-hop.docx",
    mediaType: docxType,
    sha256: createHash("sha256").update(docx).digest(),
    size: docx.length,
    content: [docx],
  });
  const hash = createHash("sha256").update(text).digest();
  await addSnapshot(context, { synthesisId: id, snapshot: text, hash, fileId: file.id });
  await addAuditEntry(context, {
    action: "synthesis-frozen",
    subjectKind: "synthesis",
    subjectId: id,
    detail: { hash: hash.toString("hex"), file: file.id },
  });
}

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** As the database gives it back: characters that it can't hold are replaced before the hash is taken. */
function storedForm(snapshot: Snapshot): Snapshot {
  const stored = readSnapshot(toJson(snapshot));
  if (stored === undefined) throw new Error("a snapshot isn't one after it was written");
  return stored;
}

/** The document of a frozen report: of its snapshot and the name of who signed it off, nothing else. */
export function frozenOfficial(context: TenantContext, snapshot: Snapshot): Promise<OfficialDocument> {
  const { actions } = standingActions(snapshot.actions);
  const year = Number(calendarDay(snapshot.frozenAt).slice(0, 4));
  return officialOf(context, snapshot.content, { actions, year, isDraft: false, ...framingOf(actions) });
}

interface Officially {
  /** Those that hold. */
  readonly actions: readonly DraftAction[];
  readonly year: number;
  readonly isDraft: boolean;
  readonly framing: Framing | null;
  readonly registration: Registration;
}

/** A report's content within its frame; the signer is whoever the frame names, else who signed it off. */
export async function officialOf(
  context: TenantContext,
  content: ReportContent,
  { actions, framing, ...facts }: Officially,
): Promise<OfficialDocument> {
  const signed = actions.findLast(({ type }) => type === "sign");
  const signer = signed === undefined ? undefined : await findPerson(context, signed.person);
  const frame = reportFrame(content, {
    ...facts,
    framing: framing ?? usualFraming(content, null),
    signedBy: signer?.name ?? null,
  });
  return toOfficial(content, frame);
}

/** Whether a stored snapshot is the one whose hash was kept. */
export function isUnchanged(snapshot: Snapshot, hash: Buffer): boolean {
  return createHash("sha256").update(snapshotText(snapshot)).digest().equals(hash);
}
