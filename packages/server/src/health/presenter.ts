import { programVersion } from "@lotrinh/store/version";
import type { z } from "zod";
import type { healthSchema } from "./schema.js";

export function presentHealth(databaseAnswers: boolean): z.infer<typeof healthSchema> {
  return {
    status: databaseAnswers ? "ok" : "failing",
    version: programVersion,
    database: databaseAnswers ? "ok" : "unreachable",
  };
}
