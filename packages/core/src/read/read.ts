import { type TakenApart, takeApart } from "../document/document.js";
import type { Source } from "../document/source.js";
import { readAssignments } from "./assignments.js";
import { readCitations } from "./citations.js";
import type { ReadContext } from "./context.js";
import { readDeadlines } from "./deadlines.js";
import { readDifficulties } from "./difficulties.js";
import { readDuties } from "./duties.js";
import { readFunding } from "./funding.js";
import { readGivenFigures } from "./givenFigures.js";
import { readGoals } from "./goals.js";
import { readIndicators } from "./indicators.js";
import { findHome, readMeta } from "./meta.js";
import { readProposals } from "./proposals.js";
import type { Reading } from "./reading.js";
import { noteResolver, resolverIn } from "./resolvers.js";
import { readResults } from "./results.js";
import { readReviews } from "./reviews.js";
import { readSections } from "./sections.js";
import { readTargets } from "./targets.js";
import { readTasks } from "./tasks.js";
import { mapUnits } from "./unitNames.js";

/**
 * Reads a document: source → blocks → parts and headings → everything that the contract names, each with
 * its place and how sure it is. Pure and deterministic: no network, no clock, no model; the same source gives
 * the same reading. Bad content is never an exception: what can't be read is absent or marked doubtful.
 */
export function readDocument(source: Source): Reading {
  return readTakenApart(takeApart(source));
}

/** The same for a document that is already taken apart. */
export function readTakenApart(parts: TakenApart): Reading {
  const meta = readMeta({ ...parts, resolveUnit: resolverIn(undefined) });
  const home = findHome(meta);
  const resolveUnit = resolverIn(home);
  const ctx: ReadContext = { ...parts, resolveUnit };
  const targets = readTargets(ctx);
  const named = {
    meta,
    targets,
    indicators: readIndicators(ctx, { planYear: meta.period?.to.toString(), targets }),
    tasks: readTasks(ctx),
    assignments: readAssignments(ctx),
    duties: readDuties(ctx),
    deadlines: readDeadlines(ctx),
  };
  const cited = readCitations(ctx, meta);
  const reading: Reading = {
    ...named,
    citations: cited.filter(({ number }) => number !== null),
    laws: cited.filter(({ number }) => number === null),
    sections: readSections(parts.outline),
    goals: readGoals(ctx),
    reviews: readReviews(ctx),
    funding: readFunding(ctx),
    results: readResults(ctx),
    proposals: readProposals(ctx),
    difficulties: readDifficulties(ctx),
    figures: readGivenFigures(ctx),
    units: mapUnits(named, resolveUnit),
    notices: parts.source.notices,
  };
  noteResolver(reading, home, resolveUnit);
  return reading;
}
