import { spanAt } from "../document/passage.js";
import { joinTables } from "../read/tables.js";
import { type LogicalTable, ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import type { Finding } from "./diagnostic.js";
import { familiesOf } from "./namedUnits.js";
import type { Subject } from "./subject.js";
import { unitPassages } from "./unitHeadings.js";
import { placesWithBoth } from "./wordPlaces.js";

/** `các nhiệm vụ được giao chủ trì tại Phụ lục`: what a unit leads stands in the annex. */
const IN_ANNEX =
  /(?:nhiệm vụ|nội dung|chỉ tiêu|công việc)[^.;]{0,40}?(?:được (?:giao|phân công) )?(?:chủ trì|phụ trách)[^.;]{0,30}?\s(?:tại|trong|theo|ở|nêu tại)\s(?:các )?(?:Phụ lục|Biểu|Danh mục)|chủ trì[^.;]{0,60}?(?:nhiệm vụ|nội dung|chỉ tiêu)[^.;]{0,20}?\s(?:tại|trong|theo|ở|nêu tại)\s(?:các )?(?:Phụ lục|Biểu|Danh mục)/iu;
/** A table of fewer rows with a lead may be none of tasks. */
const fewestRows = 5;

/** Units whose tasks stand in the annex by the text, while no row of any table names them as lead. Linear. */
export function annexWithoutUnit(subject: Subject): readonly Finding[] {
  if (placesWithBoth(subject, ["trì", "trách"], ["lục", "biểu", "danh"]).length === 0) return [];
  const given = unitPassages(subject).flatMap(({ piece: { passage }, units, inDuties }) => {
    const [unit, ...more] = units;
    const match = passage.text.length > 5000 ? null : IN_ANNEX.exec(passage.text);
    if (match === null || unit === undefined || more.length > 0 || !inDuties) return [];
    const families = familiesOf([unit], subject);
    if (families === undefined || subject.resolveUnit(unit)?.kind !== "unit") return [];
    // `Sở A theo dõi các sở thực hiện nhiệm vụ được giao chủ trì`: others lead there.
    const before = passage.text.slice(0, match.index);
    const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
    if (findUnits(clause).some(({ text }) => fold(text) !== fold(unit))) return [];
    return [
      {
        unit,
        families,
        span: spanAt(passage, match.index, match.index + match[0].length),
        printed: match[0],
      },
    ];
  });
  if (given.length === 0) return [];
  const leads = joinTables(subject.blocks).flatMap(leadCells);
  if (leads.length < fewestRows) return [];
  const leading = new Set(
    leads.flatMap((text) => [
      ...(familiesOf(
        findUnits(text).map((unit) => unit.text),
        subject,
      ) ?? []),
    ]),
  );
  const printedLeads = leads.map(fold).join("|");
  return given.flatMap(({ unit, families, span, printed }) =>
    [...families].some((family) => leading.has(family)) || printedLeads.includes(fold(unit))
      ? []
      : [
          {
            severity: "warning" as const,
            message: {
              vi: `${unit} được giao “${printed}”, nhưng không dòng nào của phụ lục ghi ${unit} chủ trì.`,
              en: `Found ${unit} told to do what it leads in the annex, expected a row there that names it as lead.`,
            },
            span,
            quote: printed,
            data: { unit },
          },
        ],
  );
}

function leadCells(table: LogicalTable): readonly string[] {
  const columns = table.columns.filter(
    ({ kind, heading }) =>
      kind === "lead" || kind === "responsible" || /chủ trì|phụ trách|thực hiện/iu.test(heading),
  );
  return table.rows.flatMap((row) =>
    columns.flatMap(({ index }) => {
      const text = ownText(row, index);
      return text === "" ? [] : [text];
    }),
  );
}
