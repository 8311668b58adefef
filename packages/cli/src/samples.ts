import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withTenant } from "@lotrinh/store/context";
import { findDocuments } from "@lotrinh/store/documentSearch";
import { openStore } from "@lotrinh/store/open";
import type { Store, StoreLocation } from "@lotrinh/store/store";
import { findTenants } from "@lotrinh/store/tenants";
import type { SampleFile } from "./sampleProvince/plans.js";
import { fillSampleProvince, type SampleFiles } from "./sampleProvince/province.js";

/** The documents of the sample province, beside this package's code. */
const folder = fileURLToPath(new URL("../samples/", import.meta.url));

/**
 * Fills the sample province where there is no document yet, before the server starts on it: a server would open and lock the rounds of past years at once.
 * Gives whether it was filled: a second call does nothing, nor does one on a province that works already. Throws StoreError.
 */
export async function ensureSampleProvince(location: StoreLocation, onFill: () => void): Promise<boolean> {
  const files = findSampleFiles();
  if (files === undefined) return false;
  const store = await openStore(location);
  try {
    if (await hasDocuments(store)) return false;
    onFill();
    await fillSampleProvince(store, location, files);
    return true;
  } finally {
    await store.close();
  }
}

async function hasDocuments(store: Store): Promise<boolean> {
  const [tenant] = await findTenants(store);
  if (tenant === undefined) return false;
  const { documents } = await withTenant(
    store,
    { tenant: tenant.tenant_id, person: null },
    (context) => findDocuments(context, {}, { limit: 1 }),
    { mode: "read" },
  );
  return documents.length > 0;
}

/** The first two in order of their names are put into force; undefined where a package came without its samples. */
function findSampleFiles(): SampleFiles | undefined {
  if (!existsSync(folder)) return undefined;
  const [fiveYears, water, ...others] = readdirSync(folder).filter(isDocument).sort().map(readFile);
  return fiveYears === undefined || water === undefined ? undefined : { fiveYears, water, others };
}

const readFile = (name: string): SampleFile => ({ name, content: readFileSync(join(folder, name)) });

const isDocument = (name: string) =>
  /\.(?:docx?|pdf|rtf|txt|md|html?)$/i.test(name) && !/^(?:readme|\.)/i.test(name);
