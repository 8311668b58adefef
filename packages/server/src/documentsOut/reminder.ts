import { completeness } from "@lotrinh/core/report/completeness";
import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { reminderDocument } from "@lotrinh/publish/official/documents/reminder";
import type { TenantContext } from "@lotrinh/store/context";
import { isId } from "@lotrinh/store/ids";
import { askedOf } from "@lotrinh/store/reporting/asked";
import { findFields } from "@lotrinh/store/reporting/fields";
import { findReports } from "@lotrinh/store/reporting/reports";
import type { RoundsRow } from "@lotrinh/store/schema/reporting";
import { loadPlan } from "../plans/load.js";
import { unitNotFound } from "../programmeErrors.js";
import { askedWithNames } from "../reports/asked.js";
import { loadAskedRows } from "../reports/askedRows.js";
import { contentOfRows, outlineOf } from "../reports/content.js";
import { provinceHead } from "../synthesis/frame.js";
import { vietnamDay } from "../vietnamDay.js";
import { issueOf } from "./province.js";

/** Công văn đôn đốc to one unit of a round, dated today. Throws `unit-not-found` where the round asks nothing of it. */
export async function reminderFile(
  context: TenantContext,
  round: RoundsRow,
  unitId: string,
): Promise<OfficialDocument> {
  const heads = isId(unitId) ? await findReports(context, { roundId: round.id, units: [unitId] }) : [];
  const [head] = heads;
  if (head === undefined) throw unitNotFound();
  const plan = await loadPlan(context, round.plan_id);
  const issue = await issueOf(context, plan);
  const rows = await loadAskedRows(context, [askedOf(head)]);
  const content = contentOfRows(await findFields(context, head.id));
  const asked = askedWithNames(outlineOf(round.outline), askedOf(head), rows);
  const begun = Object.keys(content).length > 0;
  const number = plan.number === null ? "" : ` số ${plan.number}`;
  return reminderDocument(
    {
      letterhead: { ...provinceHead(issue), number: { value: null, agency: "UBND", unit: "TH" } },
      signature: {
        powers: [
          { power: "TL.", of: "Chủ tịch" },
          { power: "KT.", of: "Chánh Văn phòng" },
        ],
        position: "Phó Chánh Văn phòng",
        name: null,
      },
      filedAt: "VT, TH",
    },
    {
      unit: head.holder_name,
      report: lowerFirst(round.title),
      demandedBy: `Kế hoạch${number} của ${issue.issuer}`,
      due: head.due_on,
      today: vietnamDay(context.now()),
      missing: begun ? completeness(asked, content).gaps.map(({ message }) => message.vi) : [],
      newDue: null,
      contact: null,
    },
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
