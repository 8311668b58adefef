import { databaseMark } from "@lotrinh/store/databaseMark";
import type { Store } from "@lotrinh/store/store";
import { type Prepared, prepare } from "./answer.js";
import { makeShared } from "./shared.js";

/** Pages as they were made, as long as the database is what it was then. */
export interface PageCache {
  /**
   * The page of an address, made where it isn't kept or anything was written to the database since. Whoever asks at the same time gets the
   * same one. Null where `make` gives none: that isn't kept.
   */
  readonly fetch: (address: string, make: () => Promise<string | null>) => Promise<Prepared | null>;
}

interface Kept {
  /** What the database was before the page was made. */
  readonly mark: string;
  readonly page: Promise<Prepared | null>;
}

/** Pages of some 60 kB, with what is sent compressed: some 40 MB at most. */
const mostPages = 500;

export function makePageCache(store: Store): PageCache {
  const kept = new Map<string, Kept>();
  const currentMark = makeShared(() => databaseMark(store));
  return {
    fetch: async (address, make) => {
      const mark = await currentMark();
      const known = kept.get(address);
      kept.delete(address);
      const page = known?.mark === mark ? known.page : made(make);
      kept.set(address, { mark, page });
      const [oldest] = kept.keys();
      if (kept.size > mostPages && oldest !== undefined) kept.delete(oldest);
      const forget = () => {
        if (kept.get(address)?.page === page) kept.delete(address);
      };
      const found = await page.catch((error: unknown) => {
        forget();
        throw error;
      });
      if (found === null) forget();
      return found;
    },
  };
}

async function made(make: () => Promise<string | null>): Promise<Prepared | null> {
  const text = await make();
  return text === null ? null : prepare(text);
}
