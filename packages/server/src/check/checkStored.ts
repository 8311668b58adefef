import { checkSubjects } from "@lotrinh/core/check/check";
import { type KeyedDiagnostic, keyFindings } from "@lotrinh/core/check/findingKey";
import { rules } from "@lotrinh/core/check/rules";
import { subjectOf } from "@lotrinh/core/check/subject";
import type { CheckTask } from "./task.js";

/** All rules on one document, with lasting keys. Facts for programs are left out. */
export function checkStored({ name, source, reading, today }: CheckTask): readonly KeyedDiagnostic[] {
  const subject = subjectOf(name, source, reading);
  return keyFindings(checkSubjects([subject], rules, { today }), [subject]).map(
    ({ data: _, ...found }) => found,
  );
}
