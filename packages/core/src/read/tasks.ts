import type { Block } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import type { ReadContext } from "./context.js";
import { fieldsOnly, findFields } from "./leads/fields.js";
import { findOrder } from "./leads/order.js";
import { opensWithVerb } from "./leads/verbs.js";
import type { Task } from "./reading.js";
import { type Region, titleOf } from "./tasks/items.js";
import { isHeading, readListTasks } from "./tasks/lists.js";
import { roleOfTitle, type SectionRole, tellsRole } from "./tasks/roles.js";
import { readTableTasks } from "./taskTables/tables.js";

/**
 * The tasks of a plan, directive, resolution or decision: rows of task tables, and items of running text in the
 * sections of nhiệm vụ, giải pháp, nội dung. What units do to carry the plan out (Tổ chức thực hiện) counts only where a
 * document has no other tasks. In order of the text.
 */
export function readTasks(ctx: ReadContext): readonly Task[] {
  const tables = readTableTasks(ctx);
  const lists = readSections(ctx, tables.length > 0);
  const known = new Set(lists.map(({ span }) => span.line));
  const items = readLabelledItems(ctx).filter(({ span }) => !known.has(span.line));
  return [...tables, ...lists, ...items].sort((a, b) => a.span.line - b.span.line);
}

/** So many items with lines of their own make a list of tasks whatever the annex is called. */
const fewestItems = 2;

/** An annex that lists tasks without a table: `4. Quy hoạch chi tiết … Cơ quan chủ trì: Sở A. Thời gian: Năm 2018`. */
function readLabelledItems(ctx: ReadContext): readonly Task[] {
  if (isReport(ctx)) return [];
  const items = ctx.outline.sections
    .filter((section) => section.path.startsWith("PL") && !isForm(section, ctx))
    .flatMap(labelledBelow);
  return items.length < fewestItems ? [] : readListTasks(regionOf(items), ctx.resolveUnit);
}

/** Items whose own lines, or those below them, say who leads and with whom or when. */
function labelledBelow(section: OutlineSection): readonly OutlineSection[] {
  const text = section.heading.passage.text.slice(section.label.end);
  const lines = section.blocks.filter((block) => block.kind === "paragraph" && block !== section.heading);
  const fields = [
    ...findFields(text),
    ...lines.flatMap((block) => (block.kind === "paragraph" ? fieldsOnly(block.passage.text) : [])),
  ];
  const leads = fields.some(({ kind }) => kind === "lead");
  const more = fields.some(({ kind, value }) => kind === "due" || kind === "coordinating" || value === "");
  if (leads && more && fieldsOnly(text).length === 0) return [section];
  return section.children.flatMap(labelledBelow);
}

function readSections(ctx: ReadContext, hasTables: boolean): readonly Task[] {
  const sections = topSections(ctx.outline.sections.filter((section) => !isForm(section, ctx)));
  const having = (...roles: readonly PlacedRole[]) =>
    sections.filter(({ role }) => roles.includes(role)).map(({ section }) => section);
  const read = (chosen: readonly OutlineSection[]) =>
    chosen.flatMap((section) => readListTasks(section, ctx.resolveUnit));
  if (isReport(ctx)) return read(having("tasks").filter(({ title }) => planned.test(title ?? "")));
  if (having("tasks").length > 0) {
    const told = read(having("tasks", "acting"));
    if (told.length > 0) return told;
  }
  const untold = regionOf(having("acting", undefined));
  const orders = readListTasks(untold, ctx.resolveUnit).filter(isOrder);
  if (orders.length > 0) return orders;
  return hasTables ? [] : read(having("organisation"));
}

/** An annex that is an outline of a report or a form to fill in: its headings order nothing. */
function isForm({ heading, path }: OutlineSection, { anatomy }: ReadContext): boolean {
  if (!path.startsWith("PL")) return false;
  const annex = anatomy.attachments.find(({ blocks }) => blocks.includes(heading));
  return /đề cương|(?<![A-Za-zÀ-ỹ])mẫu|biểu|báo cáo|danh sách|chỉ tiêu/iu.test(annex?.title?.text ?? "");
}

/** What a report plans to do next; what it says was done is no task. */
const planned = /phương hướng|thời gian tới|nhiệm vụ|giải pháp/iu;

/** Sections without a heading above them (the numbered orders of a directive or letter) as one region. */
function regionOf(children: readonly OutlineSection[]): Region {
  return { title: null, path: "", blocks: [], children, heading: null };
}

/** Where no title tells that tasks follow, only what orders someone or begins with an action is one. */
function isOrder({ text, lead }: Task): boolean {
  return lead.length > 0 || opensWithVerb(text);
}

/** `acting`: no title tells, but most of what stands there orders actions. */
type PlacedRole = SectionRole | "acting" | undefined;

interface Placed {
  readonly section: OutlineSection;
  readonly role: PlacedRole;
}

/**
 * The highest sections with a role. Where no title in a part of the document tells, the part holds tasks when most of
 * what stands in it orders actions.
 */
function topSections(sections: readonly OutlineSection[]): readonly Placed[] {
  return sections.flatMap((section) => {
    const role = roleOfTitle(titleOf(section) ?? "");
    if (role !== undefined) return [{ section, role }, ...buried(section, role)];
    if (section.children.some(isTold)) return topSections(section.children);
    return [
      { section, role: isHeading(section) && ordersActions(section) ? ("acting" as const) : undefined },
    ];
  });
}

/** Whether the title of a section or of one below it gives a role. */
function isTold(section: OutlineSection): boolean {
  return tellsRole(titleOf(section) ?? "") || section.children.some(isTold);
}

/** Sections of tasks below one that holds none by its title. */
function buried(section: OutlineSection, role: SectionRole): readonly Placed[] {
  if (role !== "other") return [];
  return topSections(section.children).filter(
    (each) => each.role === "tasks" && tellsRole(each.section.title ?? ""),
  );
}

/** Whether most of what stands under a heading orders actions, whatever its title. */
function ordersActions(section: OutlineSection): boolean {
  const texts = leavesOf(section);
  const acting = texts.filter((text) => opensWithVerb(text) || findOrder(text) !== undefined);
  return texts.length > 0 && acting.length * 2 > texts.length;
}

function leavesOf(section: OutlineSection): readonly string[] {
  const own = section.blocks.filter((block) => block !== section.heading).flatMap(textOfItem);
  const below = section.children.flatMap((child) =>
    child.children.length + child.blocks.length > 0 ? leavesOf(child) : textOfItem(child.heading),
  );
  return [...own, ...below];
}

function textOfItem(block: Block): readonly string[] {
  return block.kind === "paragraph" && block.label !== null
    ? [block.passage.text.slice(block.label.end)]
    : [];
}

/** Whether the document is a report (Báo cáo): it tells what was done and assigns nothing. */
export function isReport({ anatomy }: ReadContext): boolean {
  return /^báo cáo(?:\s|$)/iu.test(anatomy.typeLine?.passage.text ?? "");
}
