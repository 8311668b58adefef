import type { TenantContext } from "../context.js";
import { dayBefore } from "../day.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { SuccessionKind, SuccessionPartsRow, SuccessionsRow } from "../schema/organisation.js";
import { requireDay, requireText } from "../validate.js";
import { findUnit, updateUnit } from "./units.js";

/** What one unit handed to another. */
export interface SuccessionPart {
  readonly from: string;
  /** null: nobody took it over. */
  readonly to: string | null;
  /** The part of the work that passed; null: all of it. */
  readonly field: string | null;
}

export interface SuccessionInput {
  readonly kind: SuccessionKind;
  /** `YYYY-MM-DD`, the first day on which it holds. */
  readonly day: string;
  /** The legal act, as cited: `Nghị quyết số 12/NQ-HĐND ngày 20/02/2025`. */
  readonly act: string;
  readonly note?: string | null;
  readonly parts: readonly SuccessionPart[];
}

/** What became of units by one legal act. */
export interface StoredSuccession extends Omit<SuccessionsRow, "tenant_id"> {
  readonly parts: readonly SuccessionPart[];
}

/**
 * Records what became of units: those that hand over and don't go on under the same act end the day before, those
 * that take over and have no first day begin on it. Throws `input-invalid` where the parts make no sense,
 * `not-found` for a unit that isn't there.
 */
export async function addSuccession(
  context: TenantContext,
  input: SuccessionInput,
): Promise<StoredSuccession> {
  assertParts(input);
  const day = requireDay(input.day, "day") ?? "";
  for (const unit of unitsIn(input.parts)) {
    if ((await findUnit(context, unit)) === undefined) throw new StoreError("not-found", `no unit ${unit}`);
  }
  const row = await context.db
    .insertInto("successions")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      kind: input.kind,
      day,
      act: requireText(input.act, "act", 500),
      note: input.note ?? null,
      recorded_by: context.person,
      recorded_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await insertParts(context, row.id, input.parts);
  await applyValidity(context, input, day);
  return { ...row, parts: input.parts };
}

async function insertParts(
  { db, tenant }: TenantContext,
  succession: string,
  parts: readonly SuccessionPart[],
): Promise<void> {
  const rows = parts.map(({ from, to, field }, position) => ({
    tenant_id: tenant,
    succession_id: succession,
    position,
    from_unit: from,
    to_unit: to,
    field: field === null ? null : requireText(field, "field", 300),
  }));
  await db.insertInto("succession_parts").values(rows).execute();
}

function assertParts({ kind, parts }: SuccessionInput): void {
  const invalid = (message: string, vietnamese: string) =>
    new StoreError("input-invalid", message, { vietnamese });
  if (parts.length === 0) throw invalid("no parts", "Chưa chọn đơn vị trong sự kiện sắp xếp.");
  if (parts.length > 500) throw invalid("too many parts", "Sự kiện sắp xếp có quá nhiều đơn vị.");
  for (const { from, to, field } of parts) {
    if (from === to && field === null && kind !== "split")
      throw invalid("a unit succeeds itself", "Một đơn vị không thể kế thừa chính mình.");
    if (kind === "dissolve" && to !== null && field === null)
      throw invalid(
        "who is dissolved hands over parts",
        "Đơn vị giải thể chỉ chuyển giao từng phần việc; nếu chuyển toàn bộ, hãy chọn hình thức sáp nhập.",
      );
    if (kind !== "dissolve" && to === null && field === null)
      throw invalid("no successor", "Chưa chọn đơn vị tiếp nhận.");
  }
}

/** Units that hand over and aren't among those that take over. */
function endingUnits(parts: readonly SuccessionPart[]): Set<string> {
  const staying = new Set(parts.map(({ to }) => to));
  return new Set(parts.map(({ from }) => from).filter((unit) => !staying.has(unit)));
}

function unitsIn(parts: readonly SuccessionPart[]): Set<string> {
  return new Set(parts.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
}

async function applyValidity(context: TenantContext, { parts }: SuccessionInput, day: string): Promise<void> {
  const last = dayBefore(day);
  for (const unit of endingUnits(parts)) {
    const row = await findUnit(context, unit);
    if (row?.valid_from != null && row.valid_from > last)
      throw new StoreError("input-invalid", "a unit ends before it began", {
        vietnamese: `Ngày sắp xếp sớm hơn ngày thành lập của ${row.name}.`,
      });
    if (row !== undefined && (row.valid_to === null || row.valid_to > last))
      await updateUnit(context, unit, { valid_to: last });
  }
}

/**
 * Takes a succession back: it stays in the record, marked; units that it ended, and that no other ends on that day, go
 * on. Returns whether it was in force until now.
 */
export async function withdrawSuccession(context: TenantContext, id: string): Promise<boolean> {
  const succession = await findSuccession(context, id);
  if (succession === undefined || succession.withdrawn_at !== null) return false;
  await context.db
    .updateTable("successions")
    .set({ withdrawn_by: context.person, withdrawn_at: context.now() })
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  const last = dayBefore(succession.day);
  const others = (await findSuccessions(context)).filter(({ day }) => day === succession.day);
  const stillEnded = new Set(others.flatMap(({ parts }) => [...endingUnits(parts)]));
  for (const unit of endingUnits(succession.parts)) {
    const row = await findUnit(context, unit);
    if (row?.valid_to === last && !stillEnded.has(unit)) await updateUnit(context, unit, { valid_to: null });
  }
  return true;
}

/** One succession, withdrawn or not; undefined where there is none. */
export async function findSuccession(
  context: TenantContext,
  id: string,
): Promise<StoredSuccession | undefined> {
  if (!isId(id)) return undefined;
  const row = await context.db
    .selectFrom("successions")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : (await withParts(context, [row]))[0];
}

/** The successions in force by day; with `all` also those that were taken back. */
export async function findSuccessions(
  context: TenantContext,
  { all = false }: { readonly all?: boolean } = {},
): Promise<StoredSuccession[]> {
  let query = context.db.selectFrom("successions").selectAll().where("tenant_id", "=", context.tenant);
  if (!all) query = query.where("withdrawn_at", "is", null);
  return withParts(context, await query.orderBy("day").orderBy("id").execute());
}

async function withParts(
  context: TenantContext,
  rows: readonly SuccessionsRow[],
): Promise<StoredSuccession[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const parts = await context.db
    .selectFrom("succession_parts")
    .selectAll()
    .where("tenant_id", "=", context.tenant)
    .where("succession_id", "in", ids)
    .orderBy("succession_id")
    .orderBy("position")
    .execute();
  const byId = new Map(rows.map(({ id }) => [id, [] as SuccessionPart[]]));
  for (const part of parts) byId.get(part.succession_id)?.push(toPart(part));
  return rows.map((row) => ({ ...row, parts: byId.get(row.id) ?? [] }));
}

function toPart({ from_unit, to_unit, field }: SuccessionPartsRow): SuccessionPart {
  return { from: from_unit, to: to_unit, field };
}
