import type { TenantContext } from "@lotrinh/store/context";
import { countDocuments, type DocumentFilter, findDocuments } from "@lotrinh/store/documentSearch";
import type { z } from "zod";
import type { Person } from "../person.js";
import { presentDocuments } from "./presenter.js";
import type { listQuery, listSchema } from "./schema.js";

/** One page of documents with how many there are; the facets count what the words alone find. */
export async function listDocuments(
  context: TenantContext,
  query: z.infer<typeof listQuery>,
  person: Person,
): Promise<z.infer<typeof listSchema>> {
  const found: DocumentFilter = query.q === undefined ? {} : { query: query.q };
  const filter: DocumentFilter = {
    ...found,
    ...(query.type === undefined ? {} : { types: [query.type] }),
    ...(query.state === undefined ? {} : { states: [query.state] }),
    ...(query.year === undefined ? {} : { years: [query.year] }),
  };
  const page = await findDocuments(context, filter, {
    limit: query.limit ?? 50,
    after: query.cursor,
    ...(query.sort === undefined ? {} : { sort: query.sort }),
  });
  const { total } = await countDocuments(context, filter);
  const all = await countDocuments(context, found);
  return {
    items: await presentDocuments(context, page.documents, person),
    total,
    next: page.next,
    facets: {
      types: facet(all.byType).sort((a, b) => b.count - a.count),
      years: facet(all.byYear).sort((a, b) => Number(b.value) - Number(a.value)),
      states: facet(all.byState),
    },
  };
}

/** Documents without a type or a year count for none. */
function facet(counts: Readonly<Record<string, number>>): { value: string; count: number }[] {
  return Object.entries(counts)
    .filter(([value]) => value !== "")
    .map(([value, count]) => ({ value, count }));
}
