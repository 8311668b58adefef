import { edxmlPackage } from "@lotrinh/publish/edxml/edxml";
import { officialEdxml } from "@lotrinh/publish/edxml/officialEdxml";
import type { TenantContext } from "@lotrinh/store/context";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { notIssued } from "./errors.js";
import { recordTaken, synthesisDocx } from "./files.js";
import { docxType, frozenOfficial } from "./freeze.js";
import { findFrozen, loadSynthesis } from "./load.js";
import { mayAskForSyntheses } from "./policy.js";

/** `H33.15` (Decision 20/2020/QĐ-TTg), or `000.00.15.H33` as before. */
const agencyCode = z
  .string()
  .trim()
  .regex(/^(?:[A-Z]\d{2}(?:\.\d{1,3}){0,3}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})$/u);

const handoverBody = z.object({
  from: agencyCode.describe("Code of the office that issued the report."),
  to: z
    .array(z.object({ code: agencyCode, name: z.string().trim().min(1).max(300) }))
    .min(1)
    .max(200)
    .describe("Offices that it goes to."),
});
type Handover = z.infer<typeof handoverBody>;

/** The issued report for the document system that the office sends it by. */
export function synthesisEdxmlRoute(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "POST",
    url: "/api/syntheses/:id/document.edxml",
    config: { policy: mayAskForSyntheses },
    schema: {
      summary: "The issued report as an edXML package (QCVN 102:2016/BTTTT) for the document system",
      params: idParams,
      body: handoverBody,
      produces: ["application/xml"],
      response: answers({ 200: sentAsIs(z.string()) }),
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const text = await inTenant(deps, effects, person, async (context) => {
        const row = await loadSynthesis(context, person, request.params.id);
        const made = await packageOf(context, row, request.body);
        await recordTaken(context, row, "edxml");
        return made;
      });
      return reply
        .header("content-type", "application/xml; charset=utf-8")
        .header("content-disposition", `attachment; filename="bao-cao-tong-hop.edxml"`)
        .header("x-content-type-options", "nosniff")
        .send(text);
    },
  });
}

/** The package of a frozen report with the document that was kept. Throws `not-issued` while it isn't frozen or has no number or day. */
async function packageOf(context: TenantContext, row: SynthesesRow, { from, to }: Handover): Promise<string> {
  const frozen = await findFrozen(context, row.id);
  if (frozen === undefined) throw notIssued();
  const document = officialEdxml(await frozenOfficial(context, frozen.snapshot), {
    code: from,
    to: to.map((each) => ({ ...each, inCharge: null })),
    sentAt: context.now(),
    attachments: [
      { name: "bao-cao-tong-hop.docx", mediaType: docxType, content: await synthesisDocx(context, row) },
    ],
  });
  if (document === undefined) throw notIssued();
  return edxmlPackage(document);
}
