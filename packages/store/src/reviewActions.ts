import type { TenantContext } from "./context.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import type { ReviewActionKind, ReviewActionRow } from "./schema.js";
import { requireText, toJson } from "./validate.js";

/** What a person did to one item of a reading. The reading itself never changes. */
export type ReviewActionInput =
  | { readonly action: Exclude<ReviewActionKind, "undo">; readonly item: string; readonly value?: unknown }
  | { readonly action: "undo"; readonly item: string; readonly undoes: number };

export interface ReviewActionsInput {
  readonly documentId: string;
  /** The reading the person looked at. */
  readonly readingId: string;
  readonly actions: readonly ReviewActionInput[];
  /** The last sequence the person had seen; where given and others acted since, nothing is recorded. */
  readonly after?: number;
}

/** Rows of one insert; PostgreSQL takes 65,535 parameters. */
const batch = 1000;

/**
 * Appends actions, numbered in the order given; all or none. Throws `not-found`, `conflict` (others acted
 * since `after`, or an undo of what is undone already), `input-invalid`.
 */
export async function addReviewActions(
  context: TenantContext,
  input: ReviewActionsInput,
): Promise<ReviewActionRow[]> {
  const person = context.person;
  if (person === null) throw new StoreError("input-invalid", "a review action needs a person");
  const before = await takeSequences(context, input);
  await assertUndoable(context, input, before);
  const rows = input.actions.map((action, index) => ({
    tenant_id: context.tenant,
    document_id: input.documentId,
    sequence: before + index + 1,
    reading_id: input.readingId,
    item: requireText(action.item, "item", 400),
    action: action.action,
    undoes: action.action === "undo" ? action.undoes : null,
    value: action.action === "undo" || action.value === undefined ? null : toJson(action.value),
    person_id: person,
    at: context.now(),
  }));
  const added: ReviewActionRow[] = [];
  for (let start = 0; start < rows.length; start += batch) {
    const values = rows.slice(start, start + batch);
    added.push(...(await context.db.insertInto("review_actions").values(values).returningAll().execute()));
  }
  return added;
}

/** Reserves the next numbers and holds the document; returns the last number before them. */
async function takeSequences(context: TenantContext, input: ReviewActionsInput): Promise<number> {
  const count = input.actions.length;
  const row = isId(input.documentId)
    ? await context.db
        .updateTable("documents")
        .set((column) => ({ action_sequence: column("action_sequence", "+", count) }))
        .where("tenant_id", "=", context.tenant)
        .where("id", "=", input.documentId)
        .returning("action_sequence")
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", `no document ${input.documentId}`);
  const before = row.action_sequence - count;
  if (input.after !== undefined && input.after !== before) {
    throw new StoreError(
      "conflict",
      `document ${input.documentId} is at action ${before}, not ${input.after}`,
    );
  }
  return before;
}

async function assertUndoable(
  context: TenantContext,
  { documentId, actions }: ReviewActionsInput,
  before: number,
): Promise<void> {
  const wanted = actions.flatMap((action) => (action.action === "undo" ? [action.undoes] : []));
  if (wanted.length === 0) return;
  const known = (await findReviewActions(context, documentId)).filter((row) => row.sequence <= before);
  const standing = standingSequences(known);
  for (const sequence of wanted) {
    if (!standing.delete(sequence)) throw new StoreError("conflict", `action ${sequence} can't be undone`);
  }
}

/** The actions that no undo that stands itself takes back; an undone undo brings its action back. */
function standingSequences(actions: readonly ReviewActionRow[]): Set<number> {
  const standing = new Set(actions.map(({ sequence }) => sequence));
  for (const { sequence, undoes } of actions.toReversed()) {
    if (undoes !== null && standing.has(sequence)) standing.delete(undoes);
  }
  return standing;
}

/** The actions on a document after a sequence, in order: what a state is computed from. */
export async function findReviewActions(
  context: TenantContext,
  documentId: string,
  after = 0,
): Promise<ReviewActionRow[]> {
  if (!isId(documentId)) return [];
  return context.db
    .selectFrom("review_actions")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("document_id", "=", documentId)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .execute();
}
