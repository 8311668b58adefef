import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Synthesis, type SynthesisStep, synthesisQuery, takeSteps } from "../api/synthesis.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";

/** What is chosen on the screen: a block or list item, and maybe one of its figures. */
interface Choice {
  readonly block: string;
  readonly figure: string | null;
}

/** The editor's state besides the report itself. */
export interface SynthesisScreen {
  readonly answer: Synthesis;
  readonly chosen: Choice | null;
  readonly choose: (choice: Choice | null) => void;
  /** Key of the block whose words are being edited. */
  readonly editing: string | null;
  readonly edit: (block: string | null) => void;
  readonly busy: boolean;
  readonly problem: Bilingual | null;
  readonly setProblem: (problem: Bilingual | null) => void;
  /** Takes steps; gives whether they were taken. Nothing typed is lost where they weren't. */
  readonly act: (...steps: readonly SynthesisStep[]) => Promise<boolean>;
}

export function useSynthesis(answer: Synthesis): SynthesisScreen {
  const client = useQueryClient();
  const [chosen, choose] = useState<Choice | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const { id, version } = answer.synthesis;
  const { queryKey } = synthesisQuery(id);
  const act = async (...steps: readonly SynthesisStep[]) => {
    setBusy(true);
    setProblem(null);
    try {
      client.setQueryData(queryKey, await takeSteps(id, version, steps));
      void client.invalidateQueries({ queryKey: ["syntheses"] });
      return true;
    } catch (error) {
      setProblem(asApiError(error).text);
      void client.invalidateQueries({ queryKey });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { answer, chosen, choose, editing, edit, busy, problem, setProblem, act };
}
