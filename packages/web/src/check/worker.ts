import { makeChecker } from "./checker.js";
import type { Answer, Asked } from "./protocol.js";

/** The thread that reads and checks: the page stays free, and nothing leaves the machine. */
const check = makeChecker((said: Answer) => self.postMessage(said));
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => void check(data));
