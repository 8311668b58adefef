import { createReadStream, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importFile } from "@lotrinh/server/documents/importFile";
import { withReceivedFile } from "@lotrinh/server/documents/receive";
import type { RunningServer } from "@lotrinh/server/start";
import { withTenant } from "@lotrinh/store/context";
import { findDocuments } from "@lotrinh/store/documentSearch";

/** The documents of the sample province, beside this package's code. */
const folder = fileURLToPath(new URL("../samples/", import.meta.url));

/**
 * Imports the sample province where there is no document yet, the way any document is imported. Gives how many were
 * added: a second call adds none, nor does one on a province that works already.
 */
export async function importSamples({
  store,
  tenant,
  administrator,
  runner,
}: RunningServer): Promise<number> {
  const actor = { tenant, person: null };
  const { documents } = await withTenant(
    store,
    actor,
    (context) => findDocuments(context, {}, { limit: 1 }),
    {
      mode: "read",
    },
  );
  if (documents.length > 0 || !existsSync(folder)) return 0;
  const names = readdirSync(folder).filter(isDocument).sort();
  for (const name of names)
    await withReceivedFile(createReadStream(join(folder, name)), name, (received) =>
      withTenant(store, { tenant, person: administrator }, (context) => importFile(context, received)),
    );
  runner.wake();
  return names.length;
}

const isDocument = (name: string) =>
  /\.(?:docx?|pdf|rtf|txt|md|html?)$/i.test(name) && !/^(?:readme|\.)/i.test(name);
