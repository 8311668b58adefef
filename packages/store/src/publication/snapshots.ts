import type { TenantContext } from "../context.js";
import type { SynthesisSnapshotsRow } from "../schema/publication.js";

export interface SnapshotInput {
  readonly synthesisId: string;
  /** Storable JSON text (`toJson`). */
  readonly snapshot: string;
  /** SHA-256 of the snapshot's one text. */
  readonly hash: Buffer;
  /** The document that was made of it. */
  readonly fileId: string;
}

/** Keeps what a frozen report consists of, for good. The report has to be locked by this transaction. */
export async function addSnapshot(
  context: TenantContext,
  { synthesisId, snapshot, hash, fileId }: SnapshotInput,
): Promise<SynthesisSnapshotsRow> {
  const before = await findSnapshot(context, synthesisId);
  return context.db
    .insertInto("synthesis_snapshots")
    .values({
      tenant_id: context.tenant,
      synthesis_id: synthesisId,
      number: (before?.number ?? 0) + 1,
      snapshot,
      hash,
      file_id: fileId,
      person_id: context.person,
      at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The last snapshot of a report; undefined where it was never frozen. */
export async function findSnapshot(
  { db, tenant }: TenantContext,
  synthesisId: string,
): Promise<SynthesisSnapshotsRow | undefined> {
  return db
    .selectFrom("synthesis_snapshots")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("synthesis_id", "=", synthesisId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
}
