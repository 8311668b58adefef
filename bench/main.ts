import { benchReading } from "./reading.js";

/** Prints ratios against something named in the same run. `npm run bench [part…]`. */
const parts = { reading: benchReading };
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) bench((line) => process.stdout.write(`${line}\n`));
