import type { TenantContext } from "../context.js";
import { isId } from "../ids.js";
import type { TemplatesRow } from "../schema/publication.js";
import { requireText, toJson } from "../validate.js";

/** An outline of synthesis reports or of units' reports (`content`), or an office's own .docx (`fileId`). */
export type TemplateInput =
  | { readonly kind: "outline" | "report-outline"; readonly name: string; readonly content: unknown }
  | { readonly kind: "document"; readonly name: string; readonly fileId: string };

/** Keeps a template. What is in it has been checked by the caller. Throws `input-invalid` for a name that is none. */
export async function addTemplate(context: TenantContext, input: TemplateInput): Promise<TemplatesRow> {
  return context.db
    .insertInto("templates")
    .values({
      tenant_id: context.tenant,
      id: context.newId(),
      kind: input.kind,
      name: requireText(input.name, "name", 300),
      content: input.kind === "document" ? null : toJson(input.content),
      file_id: input.kind === "document" ? input.fileId : null,
      added_by: context.person,
      added_at: context.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Templates of some kinds that weren't removed, in the order in which they were added. */
export async function findTemplates(
  { db, tenant }: TenantContext,
  kinds: readonly TemplateInput["kind"][] = ["outline", "document"],
): Promise<TemplatesRow[]> {
  return db
    .selectFrom("templates")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("kind", "in", [...kinds])
    .where("removed_at", "is", null)
    .orderBy("id")
    .execute();
}

/** The template of an id and kind; undefined where there is none, or it was removed. */
export async function findTemplate(
  { db, tenant }: TenantContext,
  id: string,
  kind: TemplateInput["kind"],
): Promise<TemplatesRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .selectFrom("templates")
    .selectAll()
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .where("kind", "=", kind)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

/** Changes an outline's name and content; what was made with it stays as it was. Undefined where it isn't there. */
export async function changeTemplate(
  { db, tenant }: TenantContext,
  id: string,
  { kind, name, content }: Extract<TemplateInput, { content: unknown }>,
): Promise<TemplatesRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .updateTable("templates")
    .set({ name: requireText(name, "name", 300), content: toJson(content) })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .where("kind", "=", kind)
    .where("removed_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}

/** Takes a template out of the list; what was made with it stays. Undefined where it isn't there. */
export async function removeTemplate(
  { db, tenant, now }: TenantContext,
  id: string,
): Promise<TemplatesRow | undefined> {
  if (!isId(id)) return undefined;
  return db
    .updateTable("templates")
    .set({ removed_at: now() })
    .where("tenant_id", "=", tenant)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}
