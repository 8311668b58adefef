import { wrongChangeShares } from "./changeShares.js";
import {
  wrongChanges,
  wrongDifferences,
  wrongGrowth,
  wrongPeriodChanges,
  wrongRests,
  wrongRises,
  wrongTurnedDifferences,
  wrongYearlyChanges,
} from "./changes.js";
import { wrongCommonShares } from "./commonBase.js";
import { wrongComplements } from "./complements.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { wrongLabelledParts } from "./labelledParts.js";
import { wrongMultiples } from "./multiples.js";
import { wrongPartitives } from "./partitives.js";
import { wrongPeriodMeans } from "./periodMeans.js";
import { wrongProducts, wrongYields } from "./products.js";
import { wrongMeans, wrongPartsBehind, wrongSharesAround } from "./relations.js";
import { wrongRemainders } from "./remainders.js";
import { wrongSeriesMeans, wrongSeriesTotals } from "./seriesMeans.js";
import {
  type Calculation,
  wrongAverages,
  wrongParts,
  wrongShares,
  wrongSpending,
  wrongTurnedShares,
} from "./shares.js";
import { wrongSharesOfOneWhole } from "./sharesOfOneWhole.js";
import { wrongSteps } from "./steps.js";
import { wrongStructures, wrongYearly, wrongYearMeans } from "./structures.js";
import { wrongTrailingTotals } from "./trailingTotals.js";
import { wrongTypedShares } from "./typedShares.js";
import { wrongWholeMeans } from "./wholeMeans.js";
import { wrongClosingWholes, wrongWholes } from "./wholes.js";
import { wrongYearlyRates } from "./yearlyRates.js";

/** Printed calculations of a text that its own figures don't give; what two ways of reading find at one place is told once. */
export function wrongCalculations(text: string): readonly Calculation[] {
  const found = calculatedAll(text);
  if (found.length < 2) return found;
  return found.filter(
    ({ from, to }, at) => !found.slice(0, at).some((other) => other.from < to && from < other.to),
  );
}

/** Finds the figures of one text once, if at all. */
function figuresOnce(): FigureFinder {
  let known: readonly Figure[] | undefined;
  return (text) => {
    known ??= findFigures(text);
    return known;
  };
}

type Reckoner = (text: string, figuresOf: FigureFinder) => readonly Calculation[];

/** Ways of reckoning, those that win where two find something at one place first. */
const RECKONERS: readonly Reckoner[] = [
  wrongShares,
  wrongSpending,
  wrongAverages,
  wrongChanges,
  wrongGrowth,
  wrongDifferences,
  wrongTurnedDifferences,
  wrongRests,
  wrongRises,
  wrongCommonShares,
  wrongParts,
  wrongStructures,
  wrongYearMeans,
  wrongYearly,
  wrongTurnedShares,
  wrongSharesAround,
  wrongPartsBehind,
  wrongMeans,
  wrongRemainders,
  wrongWholes,
  wrongClosingWholes,
  wrongSteps,
  wrongYearlyChanges,
  wrongChangeShares,
  wrongComplements,
  wrongMultiples,
  wrongTypedShares,
  wrongSharesOfOneWhole,
  wrongPeriodMeans,
  wrongWholeMeans,
  wrongYearlyRates,
  wrongSeriesMeans,
  wrongPartitives,
  wrongLabelledParts,
  wrongTrailingTotals,
  wrongPeriodChanges,
  wrongYields,
  wrongSeriesTotals,
  wrongProducts,
];

function calculatedAll(text: string): readonly Calculation[] {
  // What is reckoned takes two figures at least.
  if (!/\d\D+\d/u.test(text)) return [];
  const figuresOf = figuresOnce();
  const found: Calculation[] = [];
  for (const reckon of RECKONERS) {
    const wrong = reckon(text, figuresOf);
    if (wrong.length > 0) found.push(...wrong);
  }
  return found;
}
