import { createInterface } from "node:readline";
import { startServer } from "../start.js";

/*
 * A server on a data directory, for tests that kill it: loads everything, starts when it is told to, says where it
 * listens, and serves until it is killed or its input ends.
 */
const [dataDir = ""] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin });
process.stdout.write("loaded\n");
lines.once("line", async () => {
  const server = await startServer({ location: { dataDir }, host: "127.0.0.1", port: 0 });
  process.stdout.write(`${JSON.stringify({ address: server.address, tenant: server.tenant })}\n`);
  lines.once("close", () => void server.close());
});
