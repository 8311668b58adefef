import { wrongChangeShares } from "./changeShares.js";
import {
  wrongChanges,
  wrongDifferences,
  wrongGrowth,
  wrongRests,
  wrongRises,
  wrongYearlyChanges,
} from "./changes.js";
import { wrongCommonShares } from "./commonBase.js";
import { wrongComplements } from "./complements.js";
import { wrongMultiples } from "./multiples.js";
import { wrongPeriodMeans } from "./periodMeans.js";
import { wrongMeans, wrongSharesAround } from "./relations.js";
import { wrongRemainders } from "./remainders.js";
import {
  type Calculation,
  wrongAverages,
  wrongParts,
  wrongShares,
  wrongSpending,
  wrongTurnedShares,
} from "./shares.js";
import { wrongSteps } from "./steps.js";
import { wrongStructures, wrongYearly, wrongYearMeans } from "./structures.js";
import { wrongTypedShares } from "./typedShares.js";
import { wrongClosingWholes, wrongWholes } from "./wholes.js";

/** Printed calculations of a text that its own figures don't give; what two ways of reading find at one place is told once. */
export function wrongCalculations(text: string): readonly Calculation[] {
  const found = calculatedAll(text);
  return found.filter(
    ({ from, to }, at) => !found.slice(0, at).some((other) => other.from < to && from < other.to),
  );
}

function calculatedAll(text: string): readonly Calculation[] {
  return [
    ...wrongShares(text),
    ...wrongSpending(text),
    ...wrongAverages(text),
    ...wrongChanges(text),
    ...wrongGrowth(text),
    ...wrongDifferences(text),
    ...wrongRests(text),
    ...wrongRises(text),
    ...wrongParts(text),
    ...wrongStructures(text),
    ...wrongYearMeans(text),
    ...wrongYearly(text),
    ...wrongTurnedShares(text),
    ...wrongSharesAround(text),
    ...wrongMeans(text),
    ...wrongWholes(text),
    ...wrongClosingWholes(text),
    ...wrongSteps(text),
    ...wrongYearlyChanges(text),
    ...wrongCommonShares(text),
    ...wrongChangeShares(text),
    ...wrongRemainders(text),
    ...wrongComplements(text),
    ...wrongMultiples(text),
    ...wrongTypedShares(text),
    ...wrongPeriodMeans(text),
  ];
}
