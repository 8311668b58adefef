import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { measureResponsiveness } from "@lotrinh/server/testing/responsiveness";
import { madeUpPlan } from "./madeUp.js";
import { ms, ratio } from "./measure.js";

/** About 1,000 pages at 2,500 characters each, tables included. */
const thousandPages = 2_500_000;

/** The delay of the server's event loop while a document of 1,000 pages is imported, beside an idle process in the same run. */
export async function benchResponding(out: (line: string) => void): Promise<void> {
  const idle = await idleDelay();
  const { time, p99, longest, slowestAnswer } = await measureResponsiveness(
    "dai.md",
    madeUpPlan(thousandPages),
  );
  out("respond: importing a made-up plan of 1,000 pages over HTTP, embedded database");
  out(`  read and stored after ${ms(time)}; slowest answer meanwhile ${ms(slowestAnswer)}`);
  out(
    `  event-loop delay p99 ${ms(p99)} (at most 50 ms), longest ${ms(longest)}; idle p99 ${ms(idle)}, ${ratio(p99, idle)}`,
  );
}

async function idleDelay(): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await sleep(2_000);
  delay.disable();
  return delay.percentile(99) / 1e6;
}
