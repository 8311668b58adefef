import { type Field, listFields } from "@lotrinh/core/report/content";
import { nameOfSource } from "@lotrinh/core/report/fundingSources";
import { fieldKindsOf, type OutlineSection } from "@lotrinh/core/report/outline";
import { programmeKeyOf } from "@lotrinh/core/synthesis/group/programmeTotals";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFieldsOfReports } from "@lotrinh/store/reporting/fields";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import type { z } from "zod";
import type { Person } from "../person.js";
import { roundNotFound } from "../programmeErrors.js";
import { askedWithNames } from "../reports/asked.js";
import { loadAskedRows } from "../reports/askedRows.js";
import { contentOfRows, outlineOf } from "../reports/content.js";
import { statusOf, subjectOf } from "../reports/load.js";
import { maySeeReport } from "../reports/policy.js";
import { loadRows } from "./board.js";
import type { comparisonSchema } from "./schema.js";

/** What units wrote in one section of a round, side by side: of the reports that this person may see. */
export async function compareSection(
  context: TenantContext,
  person: Person,
  round: RoundsRow,
  key: string,
): Promise<z.infer<typeof comparisonSchema>> {
  const outline = outlineOf(round.outline);
  const section = outline.sections.find((each) => each.key === key);
  if (section === undefined) throw roundNotFound();
  const heads = (await loadRows(context, person, round)).filter((head) =>
    maySeeReport.allows(person, subjectOf(head)),
  );
  const rows = await loadAskedRows(context, heads.map(askedOf));
  const ids = heads.map(({ id }) => id);
  const fields = groupBy(await findFieldsOfReports(context, ids), ({ report_id }) => report_id);
  const answers = heads.map((head) => {
    const asked = askedWithNames(outline, askedOf(head), rows);
    const names = new Map<string, string>(
      [...asked.figures, ...asked.tasks, ...asked.funding].map((each) => [each.key, each.name]),
    );
    const content = contentOfRows(fields.get(head.id) ?? []);
    return {
      reportId: head.id,
      unit: { id: head.unit_id, name: head.unit_name },
      state: statusOf(head.state),
      fields: comparedFields(
        listFields(content).filter((field) => belongsTo(section, field)),
        names,
      ),
    };
  });
  return { section, answers };
}

type ComparedField = z.infer<typeof comparisonSchema>["answers"][number]["fields"][number];

/** Answers as they stand beside those of other units: by their keys, programmes by name and source. */
function comparedFields(fields: readonly Field[], names: ReadonlyMap<string, string>): ComparedField[] {
  const told = new Map<string, number>();
  return fields.flatMap((field): ComparedField[] => {
    if (field.kind !== "programme")
      return [{ field: field.key, name: names.get(field.key) ?? null, value: field.value }];
    const { name, source, committed, disbursed } = field.value;
    if (name.trim() === "") return [];
    const key = `programme:${programmeKeyOf(name)}:${source ?? "-"}`;
    const count = (told.get(key) ?? 0) + 1;
    told.set(key, count);
    return [
      {
        field: `${key}:${count}`,
        name: source === null ? name : `${name} (${nameOfSource(source)})`,
        value: { committed, disbursed },
      },
    ];
  });
}

/** A section's own text, and what the report's lists give for it. */
function belongsTo({ key, kind }: OutlineSection, field: Field): boolean {
  return field.key === `section:${key}` || fieldKindsOf[kind].includes(field.kind);
}
