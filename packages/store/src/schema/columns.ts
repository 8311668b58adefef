import type { ColumnType } from "kysely";

/** Set at the insert, never changed. */
export type Fixed<T> = ColumnType<T, T, never>;
/** Set once where it isn't null. */
export type FixedOptional<T> = ColumnType<T | null, T | null | undefined, never>;
export type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** The database gives it a value where an insert doesn't. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** jsonb: read as T, written as JSON text. */
export type Json<T> = ColumnType<T, string, string>;
export type FixedJson<T> = ColumnType<T, string, never>;
export type OptionalJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
/** Text in the shape of PostgreSQL's tsvector; never read. */
export type SearchVector = ColumnType<string, string, string>;
