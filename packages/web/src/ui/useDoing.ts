import { useState } from "react";
import { asApiError } from "../api/uploads.js";
import { useLanguage } from "../i18n/language.js";

/** Something that a person sets going: whether it runs, and in words why it didn't work. */
export interface Doing {
  readonly running: boolean;
  readonly problem: string | null;
  /** Runs it, unless it runs already; gives whether it worked. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
}

export function useDoing(): Doing {
  const { language } = useLanguage();
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<unknown>) => {
    if (running) return false;
    setRunning(true);
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      setProblem(asApiError(error).text[language]);
      return false;
    } finally {
      setRunning(false);
    }
  };
  return { running, problem, run };
}
