import type { OfficialDocument } from "@lotrinh/publish/official/content";
import { planDocument } from "@lotrinh/publish/official/documents/planDocument";
import { writeDocx } from "@lotrinh/publish/official/docx/docxFile";
import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { notAllowed } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import type { Person } from "../person.js";
import { loadPlan } from "../plans/load.js";
import { mayManageSomePlan, mayReadPlans } from "../plans/policy.js";
import { loadReviewed } from "../plans/reviewed.js";
import { loadReport } from "../reports/load.js";
import { mayAskForReports } from "../reports/policy.js";
import { fetchReading } from "../review/readingCache.js";
import { loadRound } from "../rounds/board.js";
import { mayManageRounds } from "../rounds/policy.js";
import { answers, idParams, sentAsIs } from "../schema.js";
import { personOf } from "../session/guard.js";
import { provinceHead } from "../synthesis/frame.js";
import { inTenant } from "../tenancy.js";
import { issueOf } from "./province.js";
import { reminderFile } from "./reminder.js";
import { sendFile } from "./sendFile.js";
import { unitReportFile } from "./unitReport.js";

const partParams = idParams.extend({ part: z.string().max(100) });
const described = {
  produces: ["application/octet-stream"],
  response: answers({ 200: sentAsIs(z.unknown()) }),
};

/** Plans, reports of units and reminders as Word documents in the form of Decree 30/2020/NĐ-CP. */
export function documentOutRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  /** The document is laid out after the transaction has ended. */
  const send = async (
    reply: FastifyReply,
    person: Person,
    name: string,
    make: (context: TenantContext) => Promise<OfficialDocument>,
  ) => sendFile(reply, "docx", name, await writeDocx(await inTenant(deps, effects, person, make)));

  app.route({
    method: "GET",
    url: "/api/reports/:id/document.docx",
    config: { policy: mayAskForReports },
    schema: { summary: "A unit's report as a Word document", params: idParams, ...described },
    handler: (request, reply) => {
      const person = personOf(request);
      return send(reply, person, "bao-cao", async (context) => {
        const head = await loadReport(context, person, request.params.id);
        await record(context, "report", head.id);
        return unitReportFile(context, head);
      });
    },
  });
  app.route({
    method: "GET",
    url: "/api/plans/:id/document.docx",
    config: { policy: mayReadPlans },
    schema: { summary: "A plan with its annexes as a Word document", params: idParams, ...described },
    handler: (request, reply) => {
      const person = personOf(request);
      return send(reply, person, "ke-hoach", async (context) => {
        const plan = await loadPlan(context, request.params.id);
        await record(context, "plan", plan.id);
        return planFile(context, plan);
      });
    },
  });
  app.route({
    method: "GET",
    url: "/api/rounds/:id/reminders/:part.docx",
    config: { policy: mayManageSomePlan },
    schema: {
      summary: "The letter that reminds a unit (`part`: its id) of its report, dated today",
      params: partParams,
      ...described,
    },
    handler: (request, reply) => {
      const person = personOf(request);
      return send(reply, person, "cong-van-don-doc", async (context) => {
        const round = await loadRound(context, person, request.params.id);
        if (!mayManageRounds.allows(person, round.plan_id)) throw notAllowed();
        await record(context, "round", round.id);
        return reminderFile(context, round, request.params.part);
      });
    },
  });
}

async function planFile(
  context: TenantContext,
  plan: Awaited<ReturnType<typeof loadPlan>>,
): Promise<OfficialDocument> {
  const { reading } = await loadReviewed(context, plan.document_id, fetchReading);
  const { issuer, province, year } = await issueOf(context, plan);
  const { meta } = reading;
  const value = Number(/^\d+/u.exec(meta.number ?? "")?.[0] ?? Number.NaN);
  return planDocument(
    {
      letterhead: {
        ...provinceHead({ issuer, province, year }),
        number: { value: Number.isNaN(value) ? null : value, agency: "UBND" },
        date: meta.date?.length === 10 ? meta.date : null,
      },
      signature: {
        powers: [{ power: "TM.", of: "Ủy ban nhân dân" }],
        position: "Chủ tịch",
        name: null,
      },
      recipients: meta.recipients.filter((line) => !FILED.test(line)),
      filedAt: meta.recipients.flatMap((line) => FILED.exec(line)?.[1] ?? [])[0] ?? "VT",
    },
    reading,
  );
}

/** `Lưu: VT, KT`: the last line of the recipients, which a document prints by itself. */
const FILED = /^[-–\s]*lưu\s*:\s*(.*?)[.;\s]*$/iu;

function record(context: TenantContext, subjectKind: string, subjectId: string): Promise<void> {
  return addAuditEntry(context, { action: "document-made", subjectKind, subjectId });
}
