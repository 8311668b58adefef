import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluateCases } from "./evaluate.js";

interface Vector {
  readonly id: string;
  readonly method: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: number;
}

const file = join(import.meta.dirname, "../../../../../shared/vectors/progress-vectors.json");

describe.skipIf(!existsSync(file))("published cases (../shared/vectors)", () => {
  const vectors: readonly Vector[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).vectors : [];
  const results = existsSync(file) ? evaluateCases(vectors) : [];
  it.each(vectors.map((vector, i) => [vector.id, vector, results[i]] as const))(
    "%s",
    (_id, vector, result) => {
      if (result === undefined || "error" in result) throw new Error(`no result: ${JSON.stringify(result)}`);
      for (const [field, expected] of Object.entries(vector.expected)) {
        const got = result.result[field];
        if (typeof expected === "number" && typeof got === "number")
          expect(Math.abs(got - expected), `${field}: ${got} for ${expected}`).toBeLessThanOrEqual(
            vector.tolerance ?? 1e-9,
          );
        else expect(got, field).toEqual(expected);
      }
    },
  );
});
