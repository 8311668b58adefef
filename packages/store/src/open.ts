import { openEmbedded } from "./embedded/open.js";
import { openServer } from "./server.js";
import type { Store, StoreLocation, StoreOptions } from "./store.js";

/**
 * Opens the store, brings its schema up to date, and returns it. An embedded database is created and
 * started where it isn't, joined where it runs already.
 * Throws StoreError with a code for everything that is to be expected (errors.ts).
 */
export async function openStore(location: StoreLocation, options: StoreOptions = {}): Promise<Store> {
  return "dataDir" in location
    ? openEmbedded(location.dataDir, options)
    : openServer(location.databaseUrl, options);
}
