import { sectionKey } from "@lotrinh/core/report/fieldKey";
import { isBlankRichText } from "@lotrinh/core/report/richTextPlain";
import type { TenantContext } from "@lotrinh/store/context";
import { findFieldsOfReports } from "@lotrinh/store/reporting/fields";
import { findReports, type ReportHead } from "@lotrinh/store/reporting/reports";
import type { z } from "zod";
import type { Person } from "../person.js";
import { contentOfRows, outlineOf } from "./content.js";
import { subjectOf } from "./load.js";
import { maySeeReport } from "./policy.js";
import type { similarSchema } from "./requests.js";

/** Texts that the same unit wrote for other plans in rounds that are still open, of sections that this report has too. */
export async function findSimilarTexts(
  context: TenantContext,
  person: Person,
  head: ReportHead,
): Promise<z.infer<typeof similarSchema>> {
  const open = await findReports(context, { holders: [head.holder_id] });
  const others = open.filter(
    (other) =>
      other.id !== head.id &&
      other.locked_at === null &&
      other.period === head.period &&
      maySeeReport.allows(person, subjectOf(other)),
  );
  const rows = await findFieldsOfReports(
    context,
    others.map(({ id }) => id),
  );
  const own = outlineOf(head.outline).sections.filter(({ kind }) => kind !== "figures" && kind !== "tasks");
  const texts = others.flatMap((other) => {
    const content = contentOfRows(rows.filter(({ report_id }) => report_id === other.id));
    return own.flatMap(({ key, title }) => {
      const text = content[sectionKey(key)];
      if (text === undefined || isBlankRichText(text)) return [];
      return [{ reportId: other.id, planTitle: other.plan_title, section: key, title, text }];
    });
  });
  return { texts };
}
