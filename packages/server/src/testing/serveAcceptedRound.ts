import { startTestDatabase } from "@lotrinh/store/testing/databases";
import { makeAcceptedRound } from "./acceptedRound.js";
import { makeProgramme } from "./programme.js";

/*
 * A province with a plan in force and a round in which three of four departments were accepted, served to a browser:
 * node --import tsx --conditions=source packages/server/src/testing/serveAcceptedRound.ts PORT WEB-ROOT
 * Prints one line of JSON: the round, and the cookies of an officer and a leader. Ends with its input.
 */
const [port = "0", webRoot] = process.argv.slice(2);
const database = await startTestDatabase();
const programme = await makeProgramme(database.store, "2026-01-10", { webRoot: webRoot ?? null });
const leader = await programme.addCaller("leader");
const round = await makeAcceptedRound(programme);
const address = await programme.server.app.listen({ host: "127.0.0.1", port: Number(port) });
const cookies = { officer: programme.officer.headers.cookie, leader: leader.headers.cookie };
process.stdout.write(`${JSON.stringify({ address, round: round.roundId, plan: round.planId, cookies })}\n`);
process.stdin.once("end", async () => {
  await programme.server.close();
  await database.stop();
});
process.stdin.resume();
