import type { Milestone } from "@lotrinh/core/read/reading";
import type { BoundValue, TargetValue } from "@lotrinh/core/read/value";
import { baseWords } from "@lotrinh/core/synthesis/sentences/targetWords";
import { capitalFirst } from "@lotrinh/core/synthesis/words/name";
import { printNumber } from "@lotrinh/core/text/printNumber";

/** A milestone as a cell of a table shows it: as the plan printed it, else in the short form of tables (`< 3`, `75 - 80`). */
export function targetCell({ raw, value }: Milestone): string {
  if (raw !== null) return raw;
  const text = bare(value);
  return value.note === undefined || value.note === "" ? text : `${text} (${value.note})`;
}

const SIGNS: Readonly<Record<BoundValue["op"], string>> = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" };

function bare(value: TargetValue): string {
  switch (value.kind) {
    case "exact":
    case "level":
      return printNumber(value.value);
    case "bound":
      return `${SIGNS[value.op]} ${printNumber(value.value)}`;
    case "range":
      return `${printNumber(value.low)} - ${printNumber(value.high)}`;
    case "relative":
      return relative(value);
    case "maintain":
      return `Duy trì ${baseWords(value.of)}`;
    case "benchmark":
      return benchmark(value);
    case "composite":
      return value.parts
        .map(({ label, value: part }) => `${label === null ? "" : `${label} `}${printNumber(part)}`)
        .join("; ");
    case "qualitative":
      return value.text;
    case "pending":
      return "*";
  }
}

type Of<K extends TargetValue["kind"]> = Extract<TargetValue, { kind: K }>;

function relative({ direction, amount, amountMeasure, base }: Of<"relative">): string {
  const much =
    amount === null
      ? ""
      : ` ${printNumber(amount)}${amountMeasure === "%" ? "%" : ` ${amountMeasure ?? ""}`.trimEnd()}`;
  const since = base === null ? "" : ` so với ${baseWords(base)}`;
  return `${direction === "increase" ? "Tăng" : "Giảm"}${much}${since}`;
}

function benchmark({ relation, to, value }: Of<"benchmark">): string {
  const word = { equal: "bằng", near: "gần bằng", above: "cao hơn", below: "thấp hơn" }[relation];
  const whole = `${word} ${baseWords(to ?? "national-average")}`;
  return value === null ? capitalFirst(whole) : `${printNumber(value)} (${whole})`;
}
