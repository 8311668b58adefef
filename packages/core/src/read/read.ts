import { takeApart } from "../document/document.js";
import type { Source } from "../document/source.js";
import { makeUnitResolver } from "../text/units.js";
import type { ReadContext } from "./context.js";
import { readIndicators } from "./indicators.js";
import type { Meta, Reading } from "./reading.js";
import { readSections } from "./sections.js";
import { readTasks } from "./tasks.js";

/**
 * Reads a document: source → blocks → parts and headings → everything that the contract names, each with
 * its place and how sure it is. Pure and deterministic: no network, no clock, no model; the same source gives
 * the same reading. Bad content is never an exception: what can't be read is absent or marked doubtful.
 */
export function readDocument(source: Source): Reading {
  const parts = takeApart(source);
  const ctx: ReadContext = { ...parts, resolveUnit: makeUnitResolver() };
  return {
    meta: emptyMeta,
    citations: [],
    sections: readSections(parts.outline),
    goals: [],
    targets: [],
    indicators: readIndicators(ctx),
    tasks: readTasks(ctx),
    assignments: [],
    duties: [],
    deadlines: [],
    reviews: [],
    funding: [],
    results: [],
    proposals: [],
    difficulties: [],
    units: {},
    notices: source.notices,
  };
}

const emptyMeta: Meta = {
  number: null,
  date: null,
  place: null,
  issuer: null,
  type: null,
  title: null,
  addressedTo: [],
  recipients: [],
  signer: null,
  isDraft: true,
  period: null,
  standingUnit: null,
  spans: {},
  confidence: {},
};
