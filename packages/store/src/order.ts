import { type RawBuilder, sql } from "kysely";
import type { TenantContext } from "./context.js";

/** A text expression in the order of the Vietnamese alphabet, where the database knows it. */
export function vietnamese(context: TenantContext, text: RawBuilder<unknown>): RawBuilder<string> {
  return context.vietnameseOrder ? sql<string>`${text} collate "vi-x-icu"` : sql<string>`${text}`;
}
