import { createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ApiError } from "@lotrinh/server/apiError";
import { importFile } from "@lotrinh/server/documents/importFile";
import { presentState } from "@lotrinh/server/documents/presenter";
import { withReceivedFile } from "@lotrinh/server/documents/receive";
import { largestFile } from "@lotrinh/server/documents/upload";
import { ensureProvince } from "@lotrinh/server/province";
import { makeReaderThread } from "@lotrinh/server/reading/readerThread";
import { startRunner } from "@lotrinh/server/reading/runner";
import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { findDocumentDetails } from "@lotrinh/store/documentDetails";
import { getDocument } from "@lotrinh/store/documents";
import { openStore } from "@lotrinh/store/open";
import type { StoreLocation } from "@lotrinh/store/store";
import { CommandError } from "../commandError.js";
import { fileError } from "../inputFile.js";
import type { Destination, ImportState } from "./destination.js";

/** Imports into a database, which a running server may use at the same time; reads here what no server takes first. */
export async function importToDatabase(location: StoreLocation): Promise<Destination> {
  const store = await openStore(location);
  const { tenant, administrator } = await ensureProvince(store, { now: () => new Date() });
  const reader = makeReaderThread(location);
  const runner = startRunner({ store, tenant, reader, name: `import ${process.pid}`, interval: 250 });
  const inTransaction = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(store, { tenant, person: administrator }, work);
  return {
    add: async (path) => {
      await assertUsable(path);
      const imported = await withReceivedFile(createReadStream(path), basename(path), (received) =>
        inTransaction((context) => importFile(context, received)),
      ).catch((error: unknown) => {
        throw namedError(path, error);
      });
      runner.wake();
      return { id: imported.document.id, duplicate: imported.duplicate };
    },
    look: (id) => inTransaction((context) => stateOf(context, id)),
    close: async () => {
      await runner.close();
      await store.close();
    },
  };
}

async function assertUsable(path: string): Promise<void> {
  const found = await access(path)
    .then(() => stat(path))
    .catch((error: unknown) => {
      throw fileError(path, error);
    });
  if (found.isDirectory())
    throw new CommandError({
      vi: `${path}: đây là thư mục, không phải tệp`,
      en: `${path}: this is a directory, not a file`,
    });
  if (found.size > largestFile)
    throw new CommandError({
      vi: `${path}: tệp quá lớn, giới hạn là 200 MB`,
      en: `${path}: the file is larger than 200 MB`,
    });
}

function namedError(path: string, error: unknown): unknown {
  if (error instanceof ApiError)
    return new CommandError({ vi: `${path}: ${error.text.vi}`, en: `${path}: ${error.text.en}` });
  const known = error instanceof Error && "syscall" in error;
  return known ? fileError(path, error) : error;
}

async function stateOf(context: TenantContext, id: string): Promise<ImportState> {
  const document = await getDocument(context, id);
  const detail = (await findDocumentDetails(context, [id])).get(id);
  const { number, title } = document;
  return { ...presentState(document, { progress: detail?.progress ?? null }), number, title };
}
