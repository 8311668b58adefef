import type { Answer, Asked, CheckedDocument, Found, RuleTexts, StoredDocument } from "./protocol.js";
import { startWorker } from "./startWorker.js";
import { vietnamDay } from "./vietnamDay.js";

/** What was found in a document that the server has read. */
export interface CheckResult {
  readonly findings: readonly Found[];
  readonly rules: RuleTexts;
  readonly sections: CheckedDocument["sections"];
}

/** Checks a stored document in a thread of its own, which ends with it. Rejects when that breaks off or is given up. */
export function checkOnce(document: StoredDocument, signal: AbortSignal): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    const parts: { rules: RuleTexts; sections: CheckedDocument["sections"] } = { rules: {}, sections: [] };
    const ask = (what: Asked) => worker.postMessage(what);
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    const take = (said: Answer) => {
      if (said.kind === "ready") parts.rules = said.rules;
      else if (said.kind === "read") parts.sections = said.document.sections;
      else if (said.kind === "failed") end(() => reject(new Error("the document couldn't be taken apart")));
      else if (said.kind === "checked") end(() => resolve({ ...parts, findings: said.findings }));
    };
    const worker = startWorker(take, () => end(() => reject(new Error("the checking thread broke off"))));
    signal.addEventListener("abort", () => end(() => reject(signal.reason)));
    ask({ kind: "take", version: 1, document });
    ask({ kind: "check", versions: [1], today: vietnamDay(new Date()) });
  });
}
