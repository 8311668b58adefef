import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { TenantContext } from "./context.js";
import { documentColumns } from "./documents.js";
import { StoreError } from "./errors.js";
import { isId } from "./ids.js";
import { vietnamese } from "./order.js";
import type { DocumentRow, DocumentState } from "./schema.js";
import { searchTerms } from "./search/terms.js";

export interface DocumentFilter {
  /** Words with or without accents, "phrases", numbers of documents: all have to be found. */
  readonly query?: string;
  readonly states?: readonly DocumentState[];
  readonly types?: readonly string[];
  readonly kinds?: readonly string[];
  readonly years?: readonly number[];
  /** Removed documents instead of the others. */
  readonly removed?: boolean;
}

/**
 * `relevance`: found in the letterhead before found in the text, newest first; the others by upload, by
 * the document's own date (latest first), or by title in the Vietnamese alphabet.
 */
export type DocumentSort = "newest" | "date" | "title" | "relevance";

export interface DocumentPageRequest {
  /** Default: `relevance` with a query, else `newest`. */
  readonly sort?: DocumentSort;
  /** 1 to 200, default 50. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | undefined;
}

export interface DocumentPage {
  readonly documents: readonly DocumentRow[];
  /** To be given as `after`; null on the last page. */
  readonly next: string | null;
}

/** One page of the documents that a filter finds. Throws `input-invalid` for an `after` that isn't ours. */
export async function findDocuments(
  context: TenantContext,
  filter: DocumentFilter = {},
  page: DocumentPageRequest = {},
): Promise<DocumentPage> {
  const limit = Math.min(Math.max(Math.trunc(page.limit ?? 50), 1), 200);
  const order = orderOf(context, filter, page.sort);
  let query = context.db
    .selectFrom("documents")
    .select(documentColumns)
    .select(sql<string>`(${order.key})::text`.as("sort_key"))
    .where(matches(context, filter))
    .orderBy(order.key, order.direction)
    .orderBy("id", order.direction)
    .limit(limit + 1);
  if (page.after !== undefined) query = query.where(isAfter(order, page.after));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    documents: shown.map(({ sort_key: _, ...document }) => document),
    next: last === undefined ? null : writeCursor(order.name, last.sort_key, last.id),
  };
}

export interface DocumentCounts {
  readonly total: number;
  readonly byState: Readonly<Record<string, number>>;
  /** By type as printed; documents without one under the empty text. */
  readonly byType: Readonly<Record<string, number>>;
  /** By year; documents without a date under the empty text. */
  readonly byYear: Readonly<Record<string, number>>;
}

/** How many documents a filter finds, in all and by state, type and year. */
export async function countDocuments(
  context: TenantContext,
  filter: DocumentFilter = {},
): Promise<DocumentCounts> {
  const rows = await context.db
    .selectFrom("documents")
    .select((row) => ["state", "type", "year", row.fn.countAll<number>().as("count")])
    .where(matches(context, filter))
    .groupBy(["state", "type", "year"])
    .execute();
  return {
    total: rows.reduce((sum, row) => sum + row.count, 0),
    byState: sumBy(rows, (row) => row.state),
    byType: sumBy(rows, (row) => row.type ?? ""),
    byYear: sumBy(rows, (row) => (row.year === null ? "" : String(row.year))),
  };
}

function sumBy<T extends { readonly count: number }>(
  rows: readonly T[],
  key: (row: T) => string,
): Record<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.count);
  return Object.fromEntries(sums);
}

type Condition = RawBuilder<SqlBool>;

function matches(context: TenantContext, filter: DocumentFilter): Expression<SqlBool> {
  const conditions: Condition[] = [
    sql`documents.tenant_id = ${context.tenant}`,
    filter.removed === true ? sql`removed_at is not null` : sql`removed_at is null`,
  ];
  const lists = { state: filter.states, type: filter.types, kind: filter.kinds, year: filter.years };
  for (const [column, values] of Object.entries(lists)) {
    if (values !== undefined) conditions.push(sql`${sql.ref(column)} = any(${[...values]})`);
  }
  const { numbers, words } = searchTerms(filter.query ?? "");
  for (const number of numbers) {
    conditions.push(sql`(${bearsNumber(number.key)} or ${saysAnywhere(context, number.phrase)})`);
  }
  if (words !== null) conditions.push(saysAnywhere(context, words));
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
}

/** The beginning of a number is enough: `83/KH` for `83/KH-UBND`. */
function bearsNumber(key: string): Condition {
  return sql`coalesce(starts_with(number_norm, ${key}), false)`;
}

function saysAnywhere({ tenant }: TenantContext, terms: string): Condition {
  return sql`(${saysInHead(terms)} or source_id in (
    select source_id from source_chunks where tenant_id = ${tenant} and search @@ ${terms}::tsquery))`;
}

function saysInHead(terms: string): Condition {
  return sql`search_head @@ ${terms}::tsquery`;
}

interface Order {
  readonly name: DocumentSort;
  readonly key: RawBuilder<unknown>;
  readonly type: "text" | "int";
  readonly direction: "asc" | "desc";
}

function orderOf(context: TenantContext, filter: DocumentFilter, sort: DocumentSort | undefined): Order {
  const { numbers, words } = searchTerms(filter.query ?? "");
  const searched = numbers.length > 0 || words !== null;
  const name = sort ?? (searched ? "relevance" : "newest");
  switch (name) {
    case "newest":
      return { name, key: sql`0::int`, type: "int", direction: "desc" };
    case "date":
      return { name, key: sql`coalesce(date, '')`, type: "text", direction: "desc" };
    case "title":
      return { name, key: vietnamese(context, sql`coalesce(title, '')`), type: "text", direction: "asc" };
    case "relevance": {
      const found = numbers.map(({ key }) => bearsNumber(key));
      if (words !== null) found.push(saysInHead(words));
      const inHead = found.length === 0 ? sql`true` : sql.join(found, sql` and `);
      return { name, key: sql`(${inHead})::int`, type: "int", direction: "desc" };
    }
  }
}

function isAfter(order: Order, cursor: string): Condition {
  const { key, id } = readCursor(order.name, cursor);
  const direction = sql.raw(order.direction === "asc" ? ">" : "<");
  return sql`(${order.key}, id) ${direction} (${key}::${sql.raw(order.type)}, ${id}::uuid)`;
}

function writeCursor(sort: DocumentSort, key: string, id: string): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");
}

function readCursor(sort: DocumentSort, cursor: string): { readonly key: string; readonly id: string } {
  const parsed = parseJson(Buffer.from(cursor, "base64url").toString("utf8"));
  if (Array.isArray(parsed) && parsed[0] === sort) {
    const [, key, id]: unknown[] = parsed;
    if (typeof key === "string" && typeof id === "string" && isId(id)) return { key, id };
  }
  throw new StoreError("input-invalid", "not a cursor of this list");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
