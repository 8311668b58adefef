/**
 * Milliseconds that the processor spent on `work`, the least of `times` runs: for tests that hold time to its growth.
 * The clock on the wall would also count what else the machine does.
 */
export function processorTime(work: () => unknown, times = 1): number {
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...taken);
}
