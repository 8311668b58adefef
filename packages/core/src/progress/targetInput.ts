import type { TargetValue } from "../read/value.js";
import { InputError, type Inputs, numberOf, optionalNumber, recordOf } from "./inputs.js";

/** Reads a target value as the command-line contract writes it; `amountUnit` is read like `amountMeasure`. */
export function targetOf(inputs: Inputs): TargetValue {
  const target = recordOf(inputs.target, "target");
  switch (target.kind) {
    case "exact":
      return { kind: "exact", value: numberOf(target, "value") };
    case "level":
      return { kind: "level", value: numberOf(target, "value") };
    case "bound":
      return { kind: "bound", op: operatorOf(target.op), value: numberOf(target, "value") };
    case "range":
      return { kind: "range", low: numberOf(target, "low"), high: numberOf(target, "high") };
    case "relative":
      return {
        kind: "relative",
        direction: target.direction === "decrease" ? "decrease" : "increase",
        amount: optionalNumber(target, "amount") ?? null,
        amountMeasure: stringOrNull(target.amountMeasure ?? target.amountUnit),
        base: stringOrNull(target.base),
      };
    case "maintain":
      return { kind: "maintain", of: stringOrNull(target.of) ?? "current" };
    case "benchmark":
      return {
        kind: "benchmark",
        relation: relationOf(target.relation),
        to: stringOrNull(target.to),
        value: optionalNumber(target, "value") ?? null,
      };
    case "composite":
      return { kind: "composite", parts: [] };
    case "qualitative":
      return { kind: "qualitative", text: stringOrNull(target.text) ?? "" };
    case "pending":
      return { kind: "pending" };
    default:
      throw new InputError("expected a known kind in target");
  }
}

function operatorOf(op: unknown): "<" | "<=" | ">" | ">=" {
  if (op === "<" || op === "<=" || op === ">" || op === ">=") return op;
  throw new InputError("expected <, <=, > or >= in target.op");
}

function relationOf(relation: unknown): "equal" | "near" | "above" | "below" {
  return relation === "near" || relation === "above" || relation === "below" ? relation : "equal";
}

function stringOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
