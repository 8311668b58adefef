import { useEffect, useState } from "react";
import type { RuleTexts } from "../protocol.js";
import { startWorker } from "../startWorker.js";

/** What the rules say of themselves, by name; empty until the thread that holds them has told. */
export function useRuleTexts(): RuleTexts {
  const [rules, setRules] = useState<RuleTexts>({});
  useEffect(() => {
    const worker = startWorker(
      (said) => {
        if (said.kind === "ready") setRules(said.rules);
        worker.terminate();
      },
      () => undefined, // without it rules are shown by their names
    );
    return () => worker.terminate();
  }, []);
  return rules;
}
