import { spansOverlap } from "../document/span.js";
import { type Breakdown, breakdowns } from "./breakdowns.js";
import { wrongCalculations } from "./calculations.js";
import { wrongCommonShares } from "./commonBase.js";
import type { Finding } from "./diagnostic.js";
import { distantChanges } from "./distantChanges.js";
import { type FundingClaim, fundingClaims } from "./fundingClaims.js";
import { type FundingShare, type FundingSum, fundingShares, fundingSums } from "./fundingSums.js";
import { neighbourShares } from "./neighbourShares.js";
import { wrongPartedCounts } from "./partedCounts.js";
import { perSubject } from "./perSubject.js";
import { wrongRunWholes } from "./runWholes.js";
import type { Calculation } from "./shares.js";
import { type StatementRun, statementRuns } from "./statementRuns.js";
import type { Subject } from "./subject.js";
import { breakdownFinding, calculationFinding, fundingFinding, shareFinding } from "./sumFindings.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { whereabouts } from "./whereabouts.js";
import { placesWith } from "./wordPlaces.js";

/** What running text reckons wrongly, each place told once, with what the table of costs says of the same money. */
export const reckonedSums = perSubject((subject: Subject): readonly Finding[] => {
  const wrongShares = fundingShares(subject);
  const money = fundingSums(subject).flatMap((sum) => {
    const finding = fundingFinding(sum);
    return finding === undefined ? [] : [atCause(finding, sum, wrongShares)];
  });
  const shares = wrongShares.map(shareFinding);
  const told = new Set(money.map(({ span }) => span.line));
  const text = inTexts(subject);
  const runs = statementRuns(subject).flatMap(inRun);
  const found = [
    ...money,
    ...shares,
    ...text.filter(({ span }) => !told.has(span.line)),
    ...withoutTold(runs, [...money, ...shares, ...text]),
    ...[...neighbourShares(subject), ...distantChanges(subject)].filter(
      ({ span }) => !text.some((other) => spansOverlap(other.span, span)),
    ),
  ];
  const claims = found.length === 0 ? [] : fundingClaims(subject);
  return claims.length === 0 ? found : found.map((finding) => withTable(finding, claims));
});

/** The part whose own share puts the sum right is the one that is wrong: of all parts, its place is told. */
function atCause(finding: Finding, sum: FundingSum, shares: readonly FundingShare[]): Finding {
  const off = sum.total - sum.sum;
  const causes = shares.filter((share) => Math.abs(share.off - off) <= sum.total * 0.001);
  const [cause] = causes;
  const related = (finding.related ?? []).filter(
    ({ span }) => cause !== undefined && spansOverlap(span, cause.span),
  );
  return cause === undefined || causes.length > 1 ? finding : { ...finding, related };
}

/** Claims about money that no wrong sum tells of. */
export function untoldClaims(subject: Subject): readonly FundingClaim[] {
  const found = reckonedSums(subject);
  return fundingClaims(subject).filter((claim) => !found.some((finding) => tellsOf(finding, claim)));
}

function tellsOf({ span, related = [] }: Finding, claim: FundingClaim): boolean {
  return [span, ...related.map((other) => other.span)].some((place) => spansOverlap(place, claim.span));
}

function withTable(finding: Finding, claims: readonly FundingClaim[]): Finding {
  const [claim] = claims.filter((each) => tellsOf(finding, each));
  if (claim === undefined) return finding;
  const place = whereabouts(claim.cell.span);
  const { vi, en } = finding.message;
  const said = {
    vi: `Bảng kinh phí (${place.vi}) ghi ${claim.cell.text}, không phải ${claim.text}.`,
    en: `The table of costs (${place.en}) says ${claim.cell.text}, not ${claim.text}.`,
  };
  return {
    ...finding,
    message: { vi: `${vi} ${said.vi}`, en: `${en} ${said.en}` },
    related: [...(finding.related ?? []), { span: claim.cell.span, quote: claim.cell.text, message: said }],
  };
}

/** Totals with their parts and other calculations of all pieces of text, in order. */
function inTexts(subject: Subject): readonly Finding[] {
  const wrong = wrongCalculations(subject);
  const parts = breakdowns(subject);
  const mayBeParted = new Set(placesWith(subject, "phân", "chia", "xếp", "tổng"));
  return textPieces(subject).flatMap((piece, place) => {
    const own = parts.get(place) ?? [];
    const reckoned = wrong.get(place) ?? [];
    const parted = mayBeParted.has(place) ? wrongPartedCounts(piece.passage.text) : [];
    if (own.length === 0 && reckoned.length === 0 && parted.length === 0) return [];
    const untold = parted.filter(
      ({ from }) =>
        !reckoned.some((one) => one.from <= from && from < one.to) &&
        !own.some((one) => one.total.from === from),
    );
    return inText(piece, own, [...reckoned, ...untold]);
  });
}

function inText(
  piece: TextPiece,
  parts: readonly Breakdown[],
  wrong: readonly Calculation[],
): readonly Finding[] {
  const told = parts.map((breakdown) => ({ ...breakdown, finding: breakdownFinding(breakdown, piece) }));
  // A total inside a breakdown that adds up is reckoned on its own.
  const fresh = wrong.filter(
    ({ kind, from, to }) =>
      kind !== "total" ||
      !told.some(
        (other) => other.from < to && from < other.to && (other.finding !== undefined || other.from >= from),
      ),
  );
  return [
    ...told.flatMap(({ finding }) => finding ?? []),
    ...fresh.map((each) => calculationFinding(each, piece.passage)),
  ];
}

/** What another way of reckoning already told at the same lines is told once. */
export function withoutTold(found: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  return found.filter(
    ({ span }) => !told.some((other) => other.span.line <= span.endLine && span.line <= other.span.endLine),
  );
}

function inRun(run: StatementRun): readonly Finding[] {
  return [...wrongCommonShares(run.whole.text), ...wrongRunWholes(run)].map((wrong) =>
    calculationFinding(wrong, run.whole),
  );
}
