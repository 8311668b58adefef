import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { lockSynthesis, setSynthesisOutline } from "@lotrinh/store/publication/syntheses";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import type { z } from "zod";
import { notAllowed } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { stepNotAllowed, synthesisChanged } from "./errors.js";
import { storedOutline } from "./input.js";
import { loadSynthesis, subjectOf } from "./load.js";
import { readOutline } from "./outlines.js";
import { mayAskForSyntheses, mayEditSynthesis } from "./policy.js";
import { presentSynthesis } from "./present.js";
import { outlineAnswerSchema, outlineChangeBody, synthesisSchema } from "./schema.js";

/** The outline of a report that is being written: seen, and exchanged for another. */
export function synthesisOutlineRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/syntheses/:id/outline",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "The outline that a synthesis report is written along",
      params: idParams,
      response: answers({ 200: outlineAnswerSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        async (context) => presentOutline(person, await loadSynthesis(context, person, request.params.id)),
        "read",
      );
    },
  });
  app.route({
    method: "PUT",
    url: "/api/syntheses/:id/outline",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "Write a synthesis report along another outline; edits stay where their section stays",
      params: idParams,
      body: outlineChangeBody,
      response: answers({ 200: synthesisSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      const { id } = request.params;
      return inTenant(deps, effects, person, async (context) => {
        await changeOutline(context, person, id, request.body);
        return presentSynthesis(context, person, await loadSynthesis(context, person, id));
      });
    },
  });
}

function presentOutline(person: Person, row: SynthesesRow): z.input<typeof outlineAnswerSchema> {
  return {
    outline: { ...storedOutline(row.outline) },
    version: row.action_sequence,
    can: { change: row.state === "editing" && mayEditSynthesis.allows(person, subjectOf(row)) },
  };
}

/** Throws `synthesis-not-found`, `not-allowed`, `value-refused`, `step-refused`, `synthesis-changed`. */
async function changeOutline(
  context: TenantContext,
  person: Person,
  id: string,
  { seen, outline: sent }: z.infer<typeof outlineChangeBody>,
): Promise<void> {
  const { id: known } = await loadSynthesis(context, person, id);
  const row = await lockSynthesis(context, known);
  if (!mayEditSynthesis.allows(person, subjectOf(row))) throw notAllowed();
  if (row.state !== "editing")
    throw stepNotAllowed(row.state, {
      vi: "Báo cáo đã trình ký nên không đổi đề cương được.",
      en: "The outline can't be changed after the report was sent.",
    });
  if (row.action_sequence !== seen) throw synthesisChanged(row.action_sequence);
  const outline = readOutline(sent);
  await setSynthesisOutline(context, row.id, outline);
  await addAuditEntry(context, {
    action: "synthesis-outline-changed",
    subjectKind: "synthesis",
    subjectId: row.id,
    detail: { before: row.outline, after: outline },
  });
}
