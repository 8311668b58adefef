import type { DraftBlock } from "../draft.js";
import { groupProposals } from "../group/proposals.js";
import { causesOf, difficultiesOf, groupByTheme, type Remark, type SharedRemark } from "../group/remarks.js";
import { trainingCounts } from "../group/trainingCounts.js";
import { phrase } from "../sentence.js";
import { countFigure } from "../sentences/counting.js";
import { sayTraining } from "../sentences/training.js";
import { trainingTable } from "../tables/training.js";
import {
  type FillContext,
  itemOf,
  listBlock,
  optionalSentence,
  placeTable,
  remarkSources,
} from "./context.js";

/** Difficulties by theme, the most shared first, in the units' words. */
export function difficultyBlocks(key: string, { input }: FillContext): readonly DraftBlock[] {
  return themeBlocks(`${key}/difficulties`, difficultiesOf(input.reports), "kho-khan");
}

export function causeBlocks(key: string, { input }: FillContext): readonly DraftBlock[] {
  return themeBlocks(`${key}/causes`, causesOf(input.reports), "nguyen-nhan");
}

function themeBlocks(key: string, remarks: readonly Remark[], section: string): readonly DraftBlock[] {
  return groupByTheme(remarks).flatMap((theme) => {
    const units = countFigure(`${key}:${theme.key}`, theme.units);
    return listBlock(
      `${key}/${theme.key}`,
      phrase`${theme.title} (${units} đơn vị phản ánh)`,
      theme.shared.map((shared) => sharedItem(`${key}/${theme.key}`, shared, section)),
    );
  });
}

/** How many classes were held for how many persons, as the units tell in their texts; by unit where several do. */
export function trainingBlocks(key: string, context: FillContext): readonly DraftBlock[] {
  const counts = trainingCounts(context.paragraphs);
  const table = trainingTable(`${key}/training-table`, counts);
  return [
    ...optionalSentence(`${key}/training`, sayTraining(counts)),
    ...(table.rows.length < 2 ? [] : placeTable(context, table)),
  ];
}

/** Proposals by addressee. */
export function proposalBlocks(key: string, { input }: FillContext): readonly DraftBlock[] {
  return groupProposals(input.reports, input.plan.province).flatMap(({ to, shared }) => {
    const place = `${key}/proposals/${to ?? "none"}`;
    const lead = to === null ? phrase`kiến nghị chưa nêu rõ cơ quan giải quyết` : phrase`đối với ${to}`;
    return listBlock(
      place,
      lead,
      shared.map((each) => sharedItem(place, each, "kien-nghi")),
    );
  });
}

/** The words of one unit; where several said so, how many in brackets. */
function sharedItem(place: string, { key, text, units, remarks }: SharedRemark, section: string) {
  const words = text.replace(/[\s.;,]+$/u, "");
  const said =
    units.length < 2 ? phrase`${words}` : phrase`${words} (${countFigure(`${place}:${key}`, units)} đơn vị)`;
  return itemOf(`${place}/${key}`, said, remarkSources(remarks, section));
}
