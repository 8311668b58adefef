import { slicePassage, spanAt } from "../document/passage.js";
import { clear, inferred } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findStatements, type Statement } from "./duties/statements.js";
import { opensWithUnit } from "./leads/unitHead.js";
import { unitsEnd } from "./leads/unitsEnd.js";
import type { Proposal } from "./reading.js";
import { isReport } from "./tasks.js";

const heading = /đề xuất|kiến nghị|đề nghị(?! xây)/iu;
const asking =
  /^(?:(?:kính|trân trọng|tỉnh|địa phương|UBND tỉnh|Ủy ban nhân dân tỉnh)\s)?(?:đề nghị|kiến nghị|đề xuất)(?:\s(?:với|đến|lên|tới))?\s*:?\s*/iu;
const regarding = /^(?:đối với|với|về phía|kiến nghị(?: với)?|đề nghị|đề xuất(?: với)?)\s*:?\s*/iu;

/** Whether a statement stands in a section of proposals (Đề xuất, kiến nghị). */
export function isProposal({ titles }: Statement): boolean {
  return titles.some(
    (title) => heading.test(title) && !/thực hiện (?:các )?kiến nghị|giải quyết/iu.test(title),
  );
}

/**
 * Proposals of a report and to whom: `Đề nghị Bộ X ban hành …`, items under `Đối với Chính phủ` or `Kiến nghị với Bộ X:`. `to` is the
 * addressee as printed, null where none is named; `text` what is asked for. In other documents `Đề nghị …` assigns a
 * task, so only their sections of proposals count.
 */
export function readProposals(ctx: ReadContext): readonly Proposal[] {
  const report = isReport(ctx);
  let announced: { readonly name: string; readonly section: string } | undefined;
  return findStatements(ctx).flatMap((statement) => {
    const inSection = isProposal(statement);
    const text = statement.passage.text;
    if (!inSection && !(report && asking.test(text) && addresseeAfter(text, asking) !== undefined)) return [];
    if (/^(?:trên đây là|ủy ban nhân dân .{0,40}báo cáo)/iu.test(text)) return [];
    const section = statement.titles.join("\n");
    if (statement.opens && /:\s*$/u.test(text)) {
      const name = addresseeAfter(text, regarding)?.name;
      announced = name === undefined ? undefined : { name, section };
      return [];
    }
    const above = announced?.section === section ? announced.name : null;
    return [toProposal(statement, addresseeOfTitles(statement.titles) ?? above, inSection)];
  });
}

interface Addressee {
  readonly name: string;
  readonly end: number;
}

function addresseeAfter(text: string, opening: RegExp): Addressee | undefined {
  const from = opening.exec(text)?.[0].length ?? 0;
  if (
    !opensWithUnit(text.slice(from)) &&
    !/^(?:Trung ương|Quốc hội|Chính phủ|Thủ tướng)/u.test(text.slice(from))
  )
    return undefined;
  const end = unitsEnd(text, from);
  const name = text.slice(from, end).trim();
  return name === "" ? undefined : { name, end };
}

/** `1. Đối với Bộ Y tế`, `2. Kiến nghị với Chính phủ` */
function addresseeOfTitles(titles: readonly string[]): string | null {
  const named = titles
    .map((title) => addresseeAfter(title, regarding))
    .findLast((addressee) => addressee !== undefined);
  return named?.name ?? null;
}

function toProposal({ passage }: Statement, announced: string | null, inSection: boolean): Proposal {
  const addressee = asking.test(passage.text) ? addresseeAfter(passage.text, asking) : undefined;
  const part = slicePassage(passage, addressee === undefined ? 0 : addressee.end);
  return {
    to: addressee?.name ?? announced,
    text: part.text.replace(/^[\s,:;]+/u, ""),
    span: spanAt(passage),
    confidence: addressee !== undefined ? clear : inferred(inSection ? "heading-unit" : "running-text"),
  };
}
