import { startTestDatabase } from "@lotrinh/store/testing/databases";
import { fillEvaluatedProvince } from "./evaluatedProvince.js";
import { makeTestServer } from "./testServer.js";

/*
 * A made-up province with plans, a catalogue, figures and verdicts, served to a browser:
 * node --import tsx --conditions=source packages/server/src/testing/serveEvaluatedProvince.ts PORT WEB-ROOT PLANS INDICATORS COMMUNES
 * Prints one line of JSON: the address, what stands in it, and an officer's cookie. Ends with its input.
 */
const [port = "0", webRoot, plans = "6", indicators = "150", communes = "30"] = process.argv.slice(2);
const database = await startTestDatabase();
const now = () => new Date();
const server = await makeTestServer(database.store, { webRoot: webRoot ?? null, access: { local: false } });
const size = { plans: Number(plans), indicators: Number(indicators), communes: Number(communes) };
const province = await fillEvaluatedProvince(database.store, server.tenant, size, now);
const officer = await server.signIn("officer");
const address = await server.app.listen({ host: "127.0.0.1", port: Number(port) });
process.stdout.write(`${JSON.stringify({ address, cookie: officer.headers.cookie, ...province })}\n`);
process.stdin.once("end", async () => {
  await server.close();
  await database.stop();
});
process.stdin.resume();
