import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";

export async function runStart(_call: Call): Promise<number> {
  throw new CommandError({ vi: "lệnh này chưa dùng được", en: "not available yet" });
}
