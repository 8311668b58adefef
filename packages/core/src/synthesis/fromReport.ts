import { type Content, fieldsOf } from "../report/content.js";
import { parseFieldKey } from "../report/fieldKey.js";
import type { Outline } from "../report/outline.js";
import type { FundingFacts, ProgrammeFacts, UnitRemark, UnitReport } from "./input.js";
import { capitalFirst } from "./words/name.js";

/** Who reported: the id of the report, the unit under its name at the time. */
export interface ReportHead {
  readonly id: string;
  readonly unit: string;
  /** Number and date of the unit's own letter; null for none. */
  readonly document: string | null;
}

/** An accepted report as the synthesis takes it: sections in the order of the outline, then those that it no longer has. */
export function unitReportOf(head: ReportHead, outline: Outline, content: Content): UnitReport {
  const titles = new Map(outline.sections.map(({ key, title }) => [key, title]));
  const order = [...titles.keys()];
  const sections = fieldsOf(content, "section")
    .map(({ key, value }) => ({ key: idOf(key), title: titles.get(idOf(key)) ?? "", text: value }))
    .sort((a, b) => placeOf(order, a.key) - placeOf(order, b.key) || (a.key < b.key ? -1 : 1));
  return {
    ...head,
    sections,
    difficulties: fieldsOf(content, "difficulty").map(({ key, value }) => ({
      id: idOf(key),
      ...withoutCause(value.text),
    })),
    proposals: fieldsOf(content, "proposal").map(({ key, value }) => ({
      id: idOf(key),
      text: value.text,
      to: value.to,
    })),
  };
}

/** Where a new sentence or line names the cause: `Nguyên nhân: …`, `Nguyên nhân là do …`, `Nguyên nhân khách quan: …`. */
const CAUSE =
  /(?:^|[.;\n])\s*nguyên nhân(?: chính| chủ yếu)?(?: (?<kind>khách quan|chủ quan))?(?:\s*:| là do(?!\p{L})| do(?!\p{L})| là(?!\p{L}))(?<cause>.*)$/isu;

/** The form asks for a difficulty and its cause in one field; a text that only names a cause stays as it is. */
function withoutCause(text: string): Pick<UnitRemark, "text" | "cause"> {
  const found = CAUSE.exec(text.normalize("NFC"));
  const { kind, cause = "" } = found?.groups ?? {};
  const before = found === null ? "" : text.normalize("NFC").slice(0, found.index).trim();
  if (before === "" || cause.trim() === "") return { text };
  const said = capitalFirst(cause.trim());
  return { text: before, cause: kind === undefined ? said : `${capitalFirst(kind)}: ${cause.trim()}` };
}

/** The funding that a report gives, by source. `names`: names of the sources by the ids in the keys. */
export function fundingOf(
  { id, unit }: ReportHead,
  content: Content,
  names: Readonly<Record<string, string>>,
): readonly FundingFacts[] {
  return fieldsOf(content, "funding").map(({ key, value }) => ({
    report: id,
    unit,
    source: names[idOf(key)] ?? idOf(key),
    committed: value.committed,
    disbursed: value.disbursed,
    status: "reported",
  }));
}

/** The funding that a report gives by programme; lines without a name or without an amount say nothing. `names` as in `fundingOf`. */
export function programmesOf(
  { id, unit }: ReportHead,
  content: Content,
  names: Readonly<Record<string, string>>,
): readonly ProgrammeFacts[] {
  return fieldsOf(content, "programme").flatMap(({ key, value }) => {
    const { name, source, committed, disbursed } = value;
    if (name.trim() === "" || (committed === null && disbursed === null)) return [];
    return [
      {
        report: id,
        unit,
        id: idOf(key),
        programme: name,
        source: source === null ? null : (names[source] ?? source),
        committed,
        disbursed,
      },
    ];
  });
}

function idOf(key: string): string {
  const parsed = parseFieldKey(key);
  return parsed === undefined || parsed.kind === "figure" ? key : parsed.id;
}

function placeOf(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}
