import { benchChecking } from "./checking.js";
import { benchNational } from "./national.js";
import { benchPortal } from "./portal.js";
import { benchPublishing } from "./publishing.js";
import { benchReading } from "./reading.js";
import { benchResponding } from "./responding.js";
import { benchSaving } from "./saving.js";

/** Prints ratios against something named in the same run. `npm run bench [part…]`. */
const parts = {
  reading: benchReading,
  checking: benchChecking,
  responding: benchResponding,
  publishing: benchPublishing,
  portal: benchPortal,
  national: benchNational,
  saving: benchSaving,
};
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await bench((line) => process.stdout.write(`${line}\n`));
