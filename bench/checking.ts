import { checkSubjects } from "@lotrinh/core/check/check";
import { rules } from "@lotrinh/core/check/rules";
import { subjectOf } from "@lotrinh/core/check/subject";
import { readDocument } from "@lotrinh/core/read/read";
import { madeUpPlan } from "./madeUp.js";
import { measure, measureFresh, ms, ratio } from "./measure.js";
import { longPlan, sourceOf } from "./reading.js";

/** Checking one long plan with all rules beside reading it; and 60 plans against one another. */
export function benchChecking(out: (line: string) => void): void {
  const { name, text } = longPlan();
  const source = sourceOf(text);
  const subject = subjectOf(name, source);
  const reading = measure(() => readDocument(source));
  const checking = measure(() => checkSubjects([subject], rules, { today: "2026-01-01" }));
  out(`check: ${name} with ${rules.length} rules`);
  out(
    `  ${ms(checking.median)}; reading it ${ms(reading.median)}: ${ratio(checking.median, reading.median)} (at most 1×)`,
  );
  // What rules share (sentences, figures, units) is worked out once for a document and kept with it.
  const first = measureFresh(
    () => subjectOf(name, sourceOf(text)),
    (fresh) => checkSubjects([fresh], rules, { today: "2026-01-01" }),
  );
  out(`  with nothing kept from an earlier check: ${ms(first)}, ${ratio(first, reading.median)}`);
  const plans = Array.from({ length: 60 }, (_, i) =>
    subjectOf(`ke-hoach-${i}.md`, sourceOf(madeUpPlan(30_000 + i * 500))),
  );
  const together = measure(() => checkSubjects(plans, rules, { today: "2026-01-01" }), 3);
  out(`  60 plans against one another: ${ms(together.median)} (under 5,000 ms)`);
}
