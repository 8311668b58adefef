import { checkAgainst, checkSubjects } from "@lotrinh/core/check/check";
import { type KeyedDiagnostic, keyFindings } from "@lotrinh/core/check/findingKey";
import { rules } from "@lotrinh/core/check/rules";
import { type ReadDocument, subjectOf } from "@lotrinh/core/check/subject";
import type { CheckTask } from "./task.js";

/** All rules on one document, with lasting keys. Facts for programs are left out. */
export function checkStored(task: CheckTask): readonly KeyedDiagnostic[] {
  const subject = subjectOfTask(task);
  return keyFindings(checkSubjects([subject], rules, task), [subject]).map(withoutData);
}

/** The rules that compare documents, on one beside others, with lasting keys. */
export function compareStored(task: CheckTask, others: readonly ReadDocument[]): readonly KeyedDiagnostic[] {
  const subject = subjectOfTask(task);
  return keyFindings(checkAgainst(subject, others, rules, task), [subject]).map(withoutData);
}

const subjectOfTask = ({ name, source, reading }: CheckTask) => subjectOf(name, source, reading);

const withoutData = ({ data: _, ...found }: KeyedDiagnostic): KeyedDiagnostic => found;
