import { meaningOfName } from "@lotrinh/core/check/indicatorMatch";
import type { Direction } from "@lotrinh/core/progress/direction";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import { isId } from "../ids.js";
import type { IndicatorsRow } from "../schema/catalogue.js";
import { searchVector } from "../search/vector.js";
import { requireText, storableOrNull, toJson } from "../validate.js";

export const frequencies = ["annual", "semiannual", "quarterly", "monthly", "irregular"] as const;
export type Frequency = (typeof frequencies)[number];
export const overUnitsRules = ["sum", "ratio", "weighted-mean", "province-only"] as const;
export type OverUnits = (typeof overUnitsRules)[number];

/** What a person (or, for a proposed entry, the program) says of an indicator. */
export interface IndicatorInput {
  readonly name: string;
  readonly code?: string | null;
  readonly definition?: string | null;
  readonly measure?: string | null;
  /** null only for a proposed entry. */
  readonly direction: Direction | null;
  readonly source?: string | null;
  readonly method?: string | null;
  readonly frequency?: Frequency;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  /** How it adds up over places. Default: not at all, the province's own figure is needed. */
  readonly overUnits?: OverUnits;
  /** How the parts of a year make the year. Default: the last one. */
  readonly overTime?: "sum" | "mean" | "last" | "none";
  readonly decimals?: number;
  readonly breakdowns?: readonly string[];
  /** Units that report it. */
  readonly reporters?: readonly string[];
  readonly frameworks?: readonly { readonly framework: string; readonly code: string }[];
  /** Default: confirmed. */
  readonly state?: "proposed" | "confirmed";
}

/** Adds an entry to the province's catalogue. Throws `input-invalid`: a confirmed one needs a direction. */
export async function addIndicator(context: TenantContext, input: IndicatorInput): Promise<IndicatorsRow> {
  const state = input.state ?? "confirmed";
  if (state === "confirmed" && input.direction === null)
    throw new StoreError("input-invalid", "direction: needed");
  const name = requireText(input.name, "name", 1000);
  const row = await context.db
    .insertInto("indicators")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      ...wordsOf({
        name,
        code: input.code ?? null,
        measure: input.measure ?? null,
        definition: input.definition ?? null,
      }),
      state,
      direction: input.direction,
      source: storableOrNull(input.source ?? null),
      method: storableOrNull(input.method ?? null),
      frequency: input.frequency ?? "annual",
      numerator: storableOrNull(input.numerator ?? null),
      denominator: storableOrNull(input.denominator ?? null),
      over_units: input.overUnits ?? "province-only",
      over_time: input.overTime ?? "last",
      decimals: input.decimals ?? 2,
      breakdowns: [...(input.breakdowns ?? [])],
      created_by: context.person,
      created_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await setReporters(context, row.id, input.reporters ?? []);
  await setFrameworks(context, row.id, input.frameworks ?? []);
  await addIndicatorChange(context, row.id, { kind: "created", after: { ...input } });
  return row;
}

interface Words {
  readonly name: string;
  readonly code: string | null;
  readonly measure: string | null;
  readonly definition: string | null;
}

/** The columns that follow from an entry's words: how it is found and what it means. */
export function wordsOf({ name, code, measure, definition }: Words) {
  return {
    name,
    code: storableOrNull(code),
    measure: storableOrNull(measure),
    definition: storableOrNull(definition),
    name_search: searchVector([name, code ?? "", definition ?? ""]),
    meaning: meaningOfName(name, { name, measure })?.key ?? null,
  };
}

/** The entry of an id; undefined where there is none. */
export async function findIndicator(
  { db, tenant }: TenantContext,
  id: string,
): Promise<IndicatorsRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("indicators")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The entry of an id. Throws `not-found`. */
export async function getIndicator(context: TenantContext, id: string): Promise<IndicatorsRow> {
  const row = await findIndicator(context, id);
  if (row === undefined) throw new StoreError("not-found", "no such indicator");
  return row;
}

/** Locks an entry until the transaction ends. Throws `not-found`. */
export async function lockIndicator({ db, tenant }: TenantContext, id: string): Promise<IndicatorsRow> {
  const row = isId(id)
    ? await db
        .selectFrom("indicators")
        .selectAll()
        .where("tenant_id", "=", tenant)
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw new StoreError("not-found", "no such indicator");
  return row;
}

/** Who reports it: replaces the list. */
export async function setReporters(
  { db, tenant }: TenantContext,
  indicatorId: string,
  units: readonly string[],
): Promise<void> {
  await db
    .deleteFrom("indicator_reporters")
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "=", indicatorId)
    .execute();
  if (units.length > 0)
    await db
      .insertInto("indicator_reporters")
      .values(
        [...new Set(units)].map((unit) => ({ tenant_id: tenant, indicator_id: indicatorId, unit_id: unit })),
      )
      .execute();
}

/** Which goals of frameworks it belongs to: replaces the list. */
export async function setFrameworks(
  { db, tenant }: TenantContext,
  indicatorId: string,
  links: readonly { readonly framework: string; readonly code: string }[],
): Promise<void> {
  await db
    .deleteFrom("indicator_frameworks")
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "=", indicatorId)
    .execute();
  const rows = new Map(
    links.map(({ framework, code }) => [
      `${framework}:${code}`,
      { tenant_id: tenant, indicator_id: indicatorId, framework, code },
    ]),
  );
  if (rows.size > 0)
    await db
      .insertInto("indicator_frameworks")
      .values([...rows.values()])
      .execute();
}

/** What happened to an entry. */
export interface IndicatorChange {
  readonly kind: "created" | "changed" | "merged" | "unmerged" | "received";
  /** Fields before and after, where they changed. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  /** The other entry of a merge. */
  readonly other?: string;
}

/** Appends to an entry's history. */
export async function addIndicatorChange(
  { db, tenant, person, now }: TenantContext,
  indicatorId: string,
  change: IndicatorChange,
  reason: string | null = null,
): Promise<void> {
  const last = await db
    .selectFrom("indicator_changes")
    .select((eb) => eb.fn.max("sequence").as("sequence"))
    .where("tenant_id", "=", tenant)
    .where("indicator_id", "=", indicatorId)
    .executeTakeFirst();
  await db
    .insertInto("indicator_changes")
    .values({
      tenant_id: tenant,
      indicator_id: indicatorId,
      sequence: (last?.sequence ?? 0) + 1,
      change: toJson(change),
      reason: storableOrNull(reason),
      person_id: person,
      at: now(),
    })
    .execute();
}
