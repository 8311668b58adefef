import { InputError, isRecord } from "./inputs.js";
import { type MethodResult, methods } from "./methods.js";

/** One case's result, or why there is none. */
export type CaseResult =
  | { readonly id: string; readonly result: MethodResult }
  | { readonly id: string; readonly error: string };

/**
 * Runs cases `{id, method, inputs}` in order. `file` is an array of cases or an object with `vectors`. A method or input that isn't
 * known gives an error for that case only. Throws `InputError` when the whole is no list of cases.
 */
export function evaluateCases(file: unknown): CaseResult[] {
  const cases = Array.isArray(file) ? file : isRecord(file) ? file.vectors : undefined;
  if (!Array.isArray(cases)) throw new InputError("expected an array of cases, or an object with vectors");
  return cases.map(evaluateCase);
}

function evaluateCase(given: unknown, index: number): CaseResult {
  const fields = isRecord(given) ? given : {};
  const id = typeof fields.id === "string" ? fields.id : String(index);
  const name = fields.method;
  const method = typeof name === "string" && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined)
    return { id, error: `unknown method: ${typeof name === "string" ? name : "none given"}` };
  if (!isRecord(fields.inputs)) return { id, error: "expected an object in inputs" };
  try {
    return { id, result: method(fields.inputs) };
  } catch (error) {
    if (error instanceof InputError) return { id, error: error.message };
    throw error;
  }
}
