// Asks one address again and again over several connections, and counts the answers: a thread of its own, so that it doesn't slow the server's.
import { Agent, get } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const { url, connections, milliseconds, headers } = workerData;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
let answers = 0;
let bytes = 0;
const statuses = new Set();

/** One request to the end of its answer. */
function ask() {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      statuses.add(response.statusCode);
      response.on("data", (piece) => {
        bytes += piece.length;
      });
      response.on("end", resolve);
    }).on("error", reject);
  });
}

async function keepAsking(until) {
  while (performance.now() < until) {
    await ask();
    answers += 1;
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: connections }, () => keepAsking(started + milliseconds)));
const seconds = (performance.now() - started) / 1000;
agent.destroy();
parentPort?.postMessage({ perSecond: answers / seconds, bytes: bytes / answers, statuses: [...statuses] });
