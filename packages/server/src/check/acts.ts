import type { ReplacedAct } from "@lotrinh/core/check/rule";
import type { TenantContext } from "@lotrinh/store/context";
import { findSetting, setSetting } from "@lotrinh/store/settings";
import { z } from "zod";

const key = "replaced-acts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

const storedActs = z.array(
  z.object({ number: z.string(), issued: day.optional(), by: z.string(), since: day }),
);

export interface ActRegister {
  /** In the order of their numbers. */
  readonly acts: readonly ReplacedAct[];
  /** When it was changed last; null: never. Whoever changes it names this, so that two don't overwrite each other. */
  readonly revision: string | null;
}

/** What the province added to the acts that the program knows as replaced. */
export async function loadActRegister(context: TenantContext): Promise<ActRegister> {
  const row = await findSetting(context, key);
  const read = storedActs.safeParse(row?.value);
  if (row === undefined || !read.success) return { acts: [], revision: null };
  const acts = read.data.map(({ issued, ...act }) => (issued === undefined ? act : { ...act, issued }));
  return { acts, revision: row.updated_at.toISOString() };
}

/** Sets the province's register; the audit keeps what it was before. */
export async function saveActRegister(context: TenantContext, acts: readonly ReplacedAct[]): Promise<void> {
  const ordered = acts.toSorted((a, b) => a.number.localeCompare(b.number, "vi", { numeric: true }));
  await setSetting(context, key, ordered);
}
