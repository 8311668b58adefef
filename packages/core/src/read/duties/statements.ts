import type { Paragraph } from "../../document/block.js";
import type { OutlineSection } from "../../document/outline.js";
import type { Passage } from "../../document/passage.js";
import type { ReadContext } from "../context.js";
import { entriesOf, entryOf, growItems, type Item, titleOf } from "../tasks/items.js";
import { isHeading } from "../tasks/lists.js";
import { roleOfTitle, type SectionRole } from "../tasks/roles.js";
import { noScope, type Scope, scopeOfHeading, scopeOfText } from "../tasks/scope.js";

/** A paragraph or item of the body with who it speaks to when it doesn't say so itself. */
export interface Statement {
  readonly passage: Passage;
  readonly scope: Scope;
  /** What its section holds by the nearest title that tells; undefined where none does. */
  readonly role: SectionRole | undefined;
  /** Titles of the sections it stands in, outermost first. */
  readonly titles: readonly string[];
  /** Items stand below it. */
  readonly opens: boolean;
}

/** Statements by context: several recognisers ask for the same ones. */
const found = new WeakMap<ReadContext, readonly Statement[]>();

/** All paragraphs and items of the body and of documents issued with it, in reading order, tables left out. */
export function findStatements(ctx: ReadContext): readonly Statement[] {
  const known = found.get(ctx);
  if (known !== undefined) return known;
  const statements = collectStatements(ctx);
  found.set(ctx, statements);
  return statements;
}

function collectStatements({ anatomy, outline }: ReadContext): readonly Statement[] {
  const loose = [
    ...anatomy.body,
    ...anatomy.attachments.filter(({ kind }) => kind === "issued").flatMap(({ blocks }) => blocks),
  ]
    .filter((block): block is Paragraph => block.kind === "paragraph" && !outline.sectionOf.has(block))
    .map((paragraph) => entryOf(paragraph, ""));
  const place = { role: undefined, titles: [] };
  return [
    ...growItems(loose).roots.flatMap((item) => statementsOf(item, noScope, place)),
    ...outline.sections
      .filter(({ path }) => !path.startsWith("PL"))
      .flatMap((section) => inSection(section, noScope, place)),
  ].toSorted((a, b) => lineOf(a) - lineOf(b));
}

function lineOf({ passage }: Statement): number {
  return passage.marks[0]?.line ?? 0;
}

interface Place {
  readonly role: SectionRole | undefined;
  readonly titles: readonly string[];
}

function inSection(section: OutlineSection, outer: Scope, above: Place): readonly Statement[] {
  const title = titleOf(section);
  if (title === null || section.runIn) return fromRoot(section, outer, above);
  const scope = scopeOfHeading(title, outer);
  const place = { role: roleOfTitle(title) ?? above.role, titles: [...above.titles, title] };
  const own = growItems(entriesOf(section, isHeading)).roots.flatMap((item) =>
    statementsOf(item, scope, place),
  );
  const below = section.children.filter(isHeading).flatMap((child) => inSection(child, scope, place));
  return [...own, ...below];
}

/** A section at the root that is a numbered paragraph itself (directives, decisions, letters). */
function fromRoot(section: OutlineSection, outer: Scope, above: Place): readonly Statement[] {
  const entries = [entryOf(section.heading, ""), ...entriesOf(section, isHeading)];
  const own = growItems(entries).roots.flatMap((item) => statementsOf(item, outer, above));
  const scope = scopeOfText(section.heading.passage.text.slice(section.label.end), outer);
  return [...own, ...section.children.filter(isHeading).flatMap((child) => inSection(child, scope, above))];
}

function statementsOf(item: Item, outer: Scope, around: Place): readonly Statement[] {
  const place = placeOf(item, around);
  const scope = scopeOfText(item.passage.text, outer);
  const opens = item.children.length > 0;
  return [
    { passage: item.passage, scope: outer, opens, ...place },
    ...item.children.flatMap((child) => statementsOf(child, scope, place)),
  ];
}

/** `3. Kinh phí thực hiện: …`: the words before the colon say what the item holds, like a heading. */
function placeOf({ label, passage }: Item, around: Place): Place {
  const title = label === null ? undefined : /^([^:.;]{3,60}):/u.exec(passage.text)?.[1];
  const role = title === undefined ? undefined : roleOfTitle(title);
  return role === "funding" || role === "reporting"
    ? { role, titles: [...around.titles, title ?? ""] }
    : around;
}
