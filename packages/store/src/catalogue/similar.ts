import { meaningfulWords, meaningOfName } from "@lotrinh/core/check/indicatorMatch";
import { sql } from "kysely";
import type { TenantContext } from "../context.js";
import { isListed } from "./withdrawal.js";

/** A catalogue entry that a name may mean. */
export interface Similar {
  readonly id: string;
  /** Same meaning by core/check/indicatorMatch.ts, not merely alike. */
  readonly sameMeaning: boolean;
  /** Words of meaning that both have. */
  readonly shared: readonly string[];
}

export interface Named {
  readonly name: string;
  readonly measure: string | null;
}

interface Entry {
  readonly id: string;
  readonly key: string | null;
  readonly words: ReadonlySet<string>;
}

/** Listed entries of the catalogue with the words that carry their meaning, read once for many comparisons. */
export async function loadEntries({ db, tenant }: TenantContext): Promise<readonly Entry[]> {
  const { rows } = await sql<{ id: string; name: string; meaning: string | null }>`
    select i.id, i.name, i.meaning from indicators i where i.tenant_id = ${tenant} and ${isListed}`.execute(
    db,
  );
  return rows.map(({ id, name, meaning }) => ({
    id,
    key: meaning,
    words: new Set(meaning === null ? meaningfulWords(name) : (meaning.split("|")[0] ?? "").split(" ")),
  }));
}

/** Entries that a name may mean, best first: the same meaning, then the larger part of words in common (at least half). */
export function findAlike(entries: readonly Entry[], named: Named, most = 5): Similar[] {
  const key = meaningOfName(named.name, named)?.key ?? null;
  const words = meaningfulWords(named.name);
  return entries
    .map((entry) => {
      const shared = words.filter((word) => entry.words.has(word));
      const all = words.length + entry.words.size - shared.length;
      return {
        id: entry.id,
        sameMeaning: key !== null && entry.key === key,
        shared,
        score: all === 0 ? 0 : shared.length / all,
      };
    })
    .filter(({ sameMeaning, score }) => sameMeaning || score >= 0.5)
    .sort((a, b) => Number(b.sameMeaning) - Number(a.sameMeaning) || b.score - a.score)
    .slice(0, most)
    .map(({ id, sameMeaning, shared }) => ({ id, sameMeaning, shared }));
}
