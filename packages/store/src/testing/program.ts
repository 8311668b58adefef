import { openStore } from "../open.js";

/*
 * A program on a data directory, for tests that kill one: prints what becomes of the database, and closes the
 * store when its input ends.
 */
const store = await openStore(
  { dataDir: process.argv[2] ?? "" },
  { log: ({ event }) => process.stdout.write(`${event}\n`) },
);
process.stdin.resume();
process.stdin.once("end", () => {
  void store.close();
});
