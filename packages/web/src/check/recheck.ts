import type { ReplacedAct } from "@lotrinh/core/check/rule";
import type { StoredAction } from "@lotrinh/core/review/action";
import type { Answer, Asked, CheckedDocument, Found, RuleTexts, StoredDocument } from "./protocol.js";

/** What was found in a document that the server has read. */
export interface CheckResult {
  readonly findings: readonly Found[];
  readonly rules: RuleTexts;
  readonly sections: CheckedDocument["sections"];
}

/** Checks one stored document again and again, in a thread of its own, as people correct its reading. */
export interface Rechecker {
  /** Checks with these actions; where others come while it checks, only the last are checked after that. */
  readonly check: (actions: readonly StoredAction[]) => void;
  readonly end: () => void;
}

interface Given {
  readonly document: StoredDocument;
  /** `YYYY-MM-DD`, asked before each check. */
  readonly today: () => string;
  /** What the province added to the register of replaced acts. */
  readonly replacedActs: readonly ReplacedAct[];
  /** What was found with the actions given. */
  readonly onResult: (result: CheckResult, actions: readonly StoredAction[]) => void;
  readonly onBroken: () => void;
  readonly start: (
    take: (said: Answer) => void,
    onBroken: () => void,
  ) => Pick<Worker, "postMessage" | "terminate">;
}

/** The one document of the thread. */
const version = 1;

export function startRechecker({
  document,
  today,
  replacedActs,
  onResult,
  onBroken,
  start,
}: Given): Rechecker {
  let parts: Omit<CheckResult, "findings"> = { rules: {}, sections: [] };
  let working: readonly StoredAction[] | undefined;
  let next: readonly StoredAction[] | undefined;
  const worker = start((said) => {
    if (said.kind === "ready") parts = { ...parts, rules: said.rules };
    else if (said.kind === "read") parts = { ...parts, sections: said.document.sections };
    else if (said.kind === "failed") onBroken();
    else if (said.kind === "checked") {
      const actions = working ?? [];
      working = undefined;
      onResult({ ...parts, findings: said.findings }, actions);
      goOn();
    }
  }, onBroken);
  const ask = (what: Asked) => worker.postMessage(what);
  const goOn = () => {
    if (working !== undefined || next === undefined) return;
    working = next;
    ask({ kind: "revise", version, actions: working });
    ask({ kind: "check", versions: [version], today: today(), replacedActs });
    next = undefined;
  };
  ask({ kind: "take", version, document });
  return {
    check: (actions) => {
      next = actions;
      goOn();
    },
    end: () => worker.terminate(),
  };
}
