import type { Passage } from "../document/passage.js";
import { wrongChangeShares } from "./changeShares.js";
import {
  wrongChanges,
  wrongDifferences,
  wrongGrowth,
  wrongPeriodChanges,
  wrongPoints,
  wrongRests,
  wrongRises,
  wrongTurnedChanges,
  wrongTurnedDifferences,
  wrongYearlyChanges,
} from "./changes.js";
import { wrongCommonShares } from "./commonBase.js";
import { wrongComplements } from "./complements.js";
import { type FigureFinder, passageFigures } from "./figures.js";
import { wrongLabelledParts } from "./labelledParts.js";
import { wrongMultiples } from "./multiples.js";
import { wrongPartitives } from "./partitives.js";
import { wrongPeriodMeans } from "./periodMeans.js";
import { perSubject } from "./perSubject.js";
import { wrongProducts, wrongYields } from "./products.js";
import { wrongRateProducts } from "./rateProducts.js";
import { wrongRateTotals } from "./ratesAndTotals.js";
import { wrongMeans, wrongPartsBehind, wrongSharesAround } from "./relations.js";
import { wrongRemainders } from "./remainders.js";
import { wrongSecondPartings } from "./secondPartings.js";
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
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { wrongTrailingTotals } from "./trailingTotals.js";
import { wrongTypedShares } from "./typedShares.js";
import { wrongWholeMeans } from "./wholeMeans.js";
import { wrongClosingWholes, wrongWholes } from "./wholes.js";
import { placesWith } from "./wordPlaces.js";
import { wrongYearlyRates } from "./yearlyRates.js";
import { wrongYearSteps } from "./yearSteps.js";

type Reckoner = (text: string, figuresOf: FigureFinder) => readonly Calculation[];

/** A way of reckoning, and what every text has in which it finds something. */
interface Way {
  readonly reckon: Reckoner;
  /** One of these words, in small letters. */
  readonly words?: readonly string[];
  readonly percent?: boolean;
}

const MEAN = ["quân", "trung"];
const CHANGE = ["tăng", "giảm"];

/** Ways of reckoning, those that win where two find something at one place first. */
const WAYS: readonly Way[] = [
  { reckon: wrongShares, percent: true },
  { reckon: wrongSpending, percent: true, words: ["đạt", "bằng"] },
  { reckon: wrongAverages, words: MEAN },
  { reckon: wrongChanges, words: CHANGE },
  { reckon: wrongGrowth, words: ["so"], percent: true },
  { reckon: wrongPoints, words: ["so"], percent: true },
  { reckon: wrongTurnedChanges, words: CHANGE, percent: true },
  { reckon: wrongDifferences, words: ["so"] },
  { reckon: wrongTurnedDifferences, words: ["so"] },
  { reckon: wrongRests, words: ["còn"] },
  { reckon: wrongRises, words: CHANGE },
  { reckon: wrongCommonShares, percent: true },
  { reckon: wrongParts, percent: true },
  { reckon: wrongStructures, words: ["cấu"], percent: true },
  { reckon: wrongYearMeans, words: MEAN },
  { reckon: wrongYearly, words: ["mỗi", "hằng", "hàng"] },
  { reckon: wrongTurnedShares, percent: true },
  { reckon: wrongSharesAround, percent: true },
  { reckon: wrongPartsBehind, words: ["đó"], percent: true },
  { reckon: wrongMeans, words: ["quân", "mỗi"] },
  { reckon: wrongRemainders, words: ["còn"] },
  { reckon: wrongWholes },
  { reckon: wrongClosingWholes, words: ["tổng"] },
  { reckon: wrongSecondPartings, words: ["theo", "về"] },
  { reckon: wrongSteps, words: ["so"] },
  { reckon: wrongYearSteps, words: CHANGE },
  { reckon: wrongYearlyChanges, words: CHANGE },
  { reckon: wrongChangeShares, words: CHANGE, percent: true },
  { reckon: wrongComplements, words: ["đó"] },
  { reckon: wrongMultiples, words: ["lần"] },
  { reckon: wrongTypedShares, words: ["chiếm", "bằng", "đạt"], percent: true },
  { reckon: wrongSharesOfOneWhole, words: ["tổng"], percent: true },
  { reckon: wrongPeriodMeans, words: [...MEAN, "mỗi", "đương"] },
  { reckon: wrongWholeMeans, words: MEAN },
  { reckon: wrongYearlyRates, words: [...MEAN, "mỗi", "hằng", "hàng"] },
  { reckon: wrongSeriesMeans, words: MEAN },
  { reckon: wrongPartitives, words: ["trong"] },
  { reckon: wrongLabelledParts },
  { reckon: wrongTrailingTotals, words: ["tổng"] },
  { reckon: wrongPeriodChanges, words: MEAN, percent: true },
  { reckon: wrongYields, words: ["suất"] },
  { reckon: wrongSeriesTotals, words: ["lần"] },
  { reckon: wrongRateProducts, words: ["tổng", "mỗi"] },
  { reckon: wrongProducts, words: ["mức", "giá", "suất", "mỗi"] },
  { reckon: wrongRateTotals },
];

/**
 * Printed calculations that their own figures don't give, by the place of their text among all pieces of the document; what two ways of
 * reckoning find at one place is told once. A way is tried only where a word stands that it needs.
 */
export const wrongCalculations = perSubject(
  (subject: Subject): ReadonlyMap<number, readonly Calculation[]> => {
    const pieces = textPieces(subject);
    const texts = pieces.map(({ passage }) => passage.text);
    // What is reckoned takes two figures at least.
    const hasTwo = texts.map((text) => /\d\D+\d/u.test(text));
    const hasPercent = texts.map((text) => text.includes("%"));
    const everywhere = texts.map((_, place) => place);
    const ways = new Map<number, Reckoner[]>();
    for (const { reckon, words, percent = false } of WAYS)
      for (const place of words === undefined ? everywhere : placesWith(subject, ...words)) {
        if (!hasTwo[place] || (percent && !hasPercent[place])) continue;
        const known = ways.get(place);
        if (known === undefined) ways.set(place, [reckon]);
        else known.push(reckon);
      }
    const found = new Map<number, readonly Calculation[]>();
    for (const [place, reckoners] of ways) {
      const passage = pieces[place]?.passage;
      const wrong = passage === undefined ? [] : calculated(passage, reckoners);
      if (wrong.length > 0) found.set(place, wrong);
    }
    return found;
  },
);

/** What several ways of reckoning find in one text. */
function calculated(passage: Passage, reckoners: readonly Reckoner[]): readonly Calculation[] {
  const figuresOf = () => passageFigures(passage);
  const found: Calculation[] = [];
  for (const reckon of reckoners) {
    const wrong = reckon(passage.text, figuresOf);
    if (wrong.length > 0) found.push(...wrong);
  }
  if (found.length < 2) return found;
  return found.filter(
    ({ from, to }, at) => !found.slice(0, at).some((other) => other.from < to && from < other.to),
  );
}
