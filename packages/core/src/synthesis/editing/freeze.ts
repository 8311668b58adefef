import type { SynthesisInput } from "../input.js";
import { synthesise } from "../synthesise.js";
import type { DraftAction } from "./action.js";
import { editReport, type ReportContent } from "./state.js";

/**
 * A frozen report with all that it was written from. The document is made from `content` alone, so that it is the same years later, whatever
 * became of the rules, the units and the figures; `input` and `actions` show what it rested on.
 */
export interface Snapshot {
  readonly format: 1;
  /** Version of the rules that wrote the draft. */
  readonly writer: number;
  readonly frozenBy: string;
  /** ISO 8601, UTC. */
  readonly frozenAt: string;
  readonly content: ReportContent;
  readonly input: SynthesisInput;
  readonly actions: readonly DraftAction[];
}

/** Why a report isn't frozen: it hasn't been signed off. */
export type Freezing =
  | { readonly frozen: true; readonly snapshot: Snapshot }
  | { readonly frozen: false; readonly reason: string };

/** Takes the snapshot of a report whose last standing step of the flow is `freeze`. */
export function freeze(input: SynthesisInput, actions: readonly DraftAction[]): Freezing {
  const draft = synthesise(input);
  const report = editReport(draft, actions);
  const last = actions.findLast(({ type }) => type === "freeze");
  if (report.status !== "frozen" || last === undefined)
    return { frozen: false, reason: "Báo cáo chưa được ký duyệt và chốt." };
  const { writer } = draft;
  const { person: frozenBy, at: frozenAt } = last;
  return {
    frozen: true,
    snapshot: { format: 1, writer, frozenBy, frozenAt, content: report.content, input, actions },
  };
}

/** The one text of a snapshot: JSON with keys in order, so that equal snapshots are equal byte for byte, and so are their hashes. */
export function snapshotText(snapshot: Snapshot): string {
  return JSON.stringify(inOrder(snapshot));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, inOrder(field)]),
  );
}

/** Reads a stored snapshot back; undefined for what is none, or of a format that isn't known. The text comes from the system's own store. */
export function readSnapshot(text: string): Snapshot | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isSnapshot(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === "object" &&
    value !== null &&
    "format" in value &&
    value.format === 1 &&
    "writer" in value &&
    typeof value.writer === "number" &&
    "content" in value &&
    typeof value.content === "object" &&
    "input" in value &&
    "actions" in value &&
    Array.isArray(value.actions)
  );
}
