import type { Assessment, AssessmentInput, Note } from "./assessment.js";
import { workingOf } from "./destatisWorking.js";
import { type Facts, factsOf } from "./facts.js";
import { type MainVerdict, mainVerdictOf } from "./mainVerdict.js";
import { judgeMilestones } from "./milestone.js";
import { notes } from "./notes.js";
import { opinionsOf } from "./opinions.js";
import { outlookOf } from "./outlook.js";
import { assessParts } from "./parts.js";
import { meets } from "./targetResolution.js";
import { worstStatus } from "./verdict.js";

/**
 * The verdict of one plan indicator with its working. Main verdict: Destatis. Other published methods say theirs
 * beside it. Never throws: what can't be judged is `not-assessable` with its reason.
 */
export function assess(input: AssessmentInput): Assessment {
  const facts = factsOf(input);
  const milestones = judgeMilestones(facts);
  const main = mainVerdictOf(facts, milestones);
  const assessment = assemble(facts, milestones, main);
  const parts = assessParts(input, assess);
  return parts.length === 0 ? assessment : joinParts(assessment, parts);
}

/** What a verdict says, without how it came about. */
export type Judgement = Pick<
  Assessment,
  "status" | "symbol" | "reason" | "rule" | "direction" | "target" | "latest" | "milestones" | "projection"
>;

/** The same verdict as `assess`, without working, notes and second opinions: for tables of many. */
export function judge(input: AssessmentInput): Judgement {
  if (input.milestones.some(({ value }) => value.kind === "composite")) return assess(input);
  const facts = factsOf(input);
  const milestones = judgeMilestones(facts);
  return judgementOf(facts, milestones, mainVerdictOf(facts, milestones));
}

function judgementOf(facts: Facts, milestones: Assessment["milestones"], main: MainVerdict): Judgement {
  const last = facts.series.at(-1);
  const until = facts.targets.at(-1)?.milestone.year;
  const { counts, threshold } = main;
  return {
    status: main.status,
    symbol: main.run === null || main.run.result.status === "not_available" ? null : main.run.result.status,
    reason: main.reason,
    rule: main.rule,
    direction: facts.direction,
    target: counts === undefined || threshold === null ? null : { year: counts.milestone.year, ...threshold },
    latest: last === undefined ? null : { year: last.year, value: last.value },
    milestones,
    projection:
      until === undefined || facts.problem !== null
        ? null
        : outlookOf(facts.usable, until, facts.input.measure),
  };
}

function assemble(facts: Facts, milestones: Assessment["milestones"], main: MainVerdict): Assessment {
  const judgement = judgementOf(facts, milestones, main);
  const clipped = judgement.projection?.clipped === true ? [notes.clipped()] : [];
  return {
    ...judgement,
    directionFrom: facts.directionFrom,
    opinions: opinionsOf(facts, main),
    parts: [],
    notes: [...facts.notes, ...laterNotes(facts, milestones, main), ...clipped],
    working: workingOf(facts, main),
  };
}

/** What only shows once milestones and the verdict are known. */
function laterNotes(facts: Facts, milestones: Assessment["milestones"], { threshold }: MainVerdict): Note[] {
  const { baseline } = facts;
  const found = milestones
    .filter(({ state, hasPassed }) => state === "unknown" && hasPassed)
    .map(({ year }) => notes.figureMissing(year));
  const strict = milestones.find(({ op, by }) => (op === "<" || op === ">") && by === 0);
  if (strict !== undefined) found.push(notes.strictBound(strict.year));
  if (
    baseline !== undefined &&
    threshold !== null &&
    threshold.op !== "=" &&
    meets(baseline.value, threshold)
  )
    found.push(notes.metAtBase(baseline.year));
  return found;
}

/** A target in several parts: the worst of them counts (Destatis). */
function joinParts(whole: Assessment, parts: Assessment["parts"]): Assessment {
  const assessable = parts.filter(({ assessment }) => assessment.status !== "not-assessable");
  const open = parts.filter(({ assessment }) => assessment.status === "not-assessable");
  const found = open.map(({ label }) => notes.partNotAssessable(label));
  if (assessable.length === 0) {
    // Another milestone may be one value, which the whole's own series has already judged: that verdict stands.
    if (whole.status !== "not-assessable") return { ...whole, parts, notes: [...whole.notes, ...found] };
    const reason = open[0]?.assessment.reason ?? "parts-without-series";
    return {
      ...whole,
      reason: reason === "no-data" ? "parts-without-series" : reason,
      parts,
      notes: [...whole.notes, ...found],
    };
  }
  const status = worstStatus(assessable.map(({ assessment }) => assessment.status));
  const worst = assessable.find(({ assessment }) => assessment.status === status)?.assessment ?? whole;
  return {
    ...worst,
    rule: "worst-of",
    milestones: whole.milestones,
    parts,
    notes: [...whole.notes, ...worst.notes, ...found],
  };
}
