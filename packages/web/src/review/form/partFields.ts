import type { Target, TargetPart } from "@lotrinh/core/read/reading";
import { type Field, linesOfText } from "./field.js";

const lists = [
  ["lead", "field.lead", "units"],
  ["coordinating", "field.coordinating", "units"],
  ["tasks", "field.tasks", "tokens"],
] as const;

/** Lead, coordinating units and tasks of each part of a target; a part with a letter says so beside the name. */
export function partFields(target: Target): readonly Field<Target>[] {
  return target.parts.flatMap((part, at) =>
    lists.map(([name, label, input]) => ({
      name: `parts.${at}.${name}`,
      label,
      ...(part.letter === null ? {} : { labelDetail: `${part.letter})` }),
      input,
      read: (value: Target) => (value.parts[at]?.[name] ?? []).join("\n"),
      write: (value: Target, typed: string) => ({
        value: changePart(value, at, { [name]: linesOfText(typed) }),
      }),
    })),
  );
}

function changePart(target: Target, at: number, change: Partial<TargetPart>): Target {
  return { ...target, parts: target.parts.map((part, i) => (i === at ? { ...part, ...change } : part)) };
}
