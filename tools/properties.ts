import fc from "fast-check";

/**
 * Property tests draw the same cases in every run, so that a build that passed passes again. New cases are looked for
 * on purpose: `PROPERTY_RUNS=1000 npx vitest run packages/` draws that many from a new seed, which a failure prints.
 */
const runs = Number(process.env.PROPERTY_RUNS ?? "");
fc.configureGlobal(Number.isInteger(runs) && runs > 0 ? { numRuns: runs } : { seed: 20_261_123 });
