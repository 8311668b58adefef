import { takeApart } from "../../document/document.js";
import { makeUnitResolver } from "../../text/units.js";
import type { ReadContext } from "../context.js";

/** A made-up document as its recognisers get it; for tests. */
export function contextOf(text: string): ReadContext {
  const lines = text.replace(/^\n/u, "").split("\n");
  const source = { format: "markdown", lines, pages: null, blocks: null, notices: [] } as const;
  return { ...takeApart(source), resolveUnit: makeUnitResolver() };
}
