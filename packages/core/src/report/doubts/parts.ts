import type { Content } from "../content.js";
import { partsOfCells } from "./cellParts.js";
import { type AskedFigure, type Doubt, printMeasured } from "./doubt.js";
import { measureKind } from "./measureKind.js";

/** Parts are rounded one by one: half a percent of the total may be lost. Counts of whole things lose nothing. */
const SLACK = 0.005;

/**
 * Totals against their parts: counts and amounts add up, and parts alone can't exceed the total; the rate of the whole lies
 * between those of its parts. Nothing is said while a part that is needed is blank.
 */
export function doubtParts(asked: readonly AskedFigure[], content: Content): Doubt[] {
  const usual = partsOfCells(asked.map(({ key }) => key));
  return asked.flatMap((total) => {
    const value = content[total.key]?.value;
    const keys = total.parts ?? usual.get(total.key) ?? [];
    if (value === undefined || value === null || keys.length < 2) return [];
    const given = keys.flatMap((key) => content[key]?.value ?? []);
    const complete = given.length === keys.length;
    const kind = measureKind(total.measure);
    if (kind === "percent" || kind === "permille") return complete ? outsideParts(total, value, given) : [];
    return kind === "free" ? [] : sumDiffers(total, value, given, complete);
  });
}

function sumDiffers(total: AskedFigure, value: number, given: readonly number[], complete: boolean): Doubt[] {
  const sum = given.reduce((all, each) => all + each, 0);
  const slack = Math.abs(value) * SLACK;
  const whole = measureKind(total.measure) === "count";
  const differs = complete ? Math.abs(sum - value) > (whole ? 0 : slack) : sum > value + slack;
  if (!differs) return [];
  const [own, parts] = [printMeasured(value, total.measure), printMeasured(sum, total.measure)];
  return [
    {
      code: "parts-differ",
      field: total.key,
      message: {
        vi: `“${total.name}”: tổng ghi ${own}, các phần cộng lại ${parts}.`,
        en: `“${total.name}”: the total is ${own}, its parts add up to ${parts}.`,
      },
      data: { value, sum },
    },
  ];
}

function outsideParts(total: AskedFigure, value: number, parts: readonly number[]): Doubt[] {
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  const slack = SLACK * Math.max(1, Math.abs(value));
  if (value >= low - slack && value <= high + slack) return [];
  const range = `${printMeasured(low, total.measure)} – ${printMeasured(high, total.measure)}`;
  return [
    {
      code: "share-outside-parts",
      field: total.key,
      message: {
        vi: `“${total.name}”: ${printMeasured(value, total.measure)} nằm ngoài khoảng của các phần (${range}).`,
        en: `“${total.name}”: ${printMeasured(value, total.measure)} lies outside its parts (${range}).`,
      },
      data: { value, low, high },
    },
  ];
}
