import { claimsOf } from "@lotrinh/core/catalogue/import/claims";
import { parsePeriod } from "@lotrinh/core/schedule/period";
import { addAuditEntry } from "@lotrinh/store/audit";
import { findDocumentObservations, findObservationsById } from "@lotrinh/store/catalogue/observations";
import { recordObservations } from "@lotrinh/store/catalogue/recordObservations";
import { findAlike, loadEntries } from "@lotrinh/store/catalogue/similar";
import type { TenantContext } from "@lotrinh/store/context";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import type { App } from "../app.js";
import type { Effects, ServerDeps } from "../deps.js";
import { loadReadDocument } from "../documents/load.js";
import { loadSummaries } from "../indicators/load.js";
import { mayKeepCatalogue } from "../indicators/policy.js";
import { presentSummary } from "../indicators/presenter.js";
import type { Person } from "../person.js";
import { fetchReading } from "../review/readingCache.js";
import { answers, idParams } from "../schema.js";
import { personOf } from "../session/guard.js";
import { inTenant } from "../tenancy.js";
import { claimsSchema, claimsTakenSchema, takeClaimsBody } from "./importSchema.js";
import { presentObservation } from "./presenter.js";

const claimUnusable = (key: string) =>
  new ApiError(
    400,
    "claim-unusable",
    { vi: "Văn bản không có số liệu này, hoặc kỳ số liệu chưa đúng.", en: "No such claim, or not a period." },
    { key },
  );

/** The figures that a report document claims: a person says what they are figures of, then they are taken. */
export function claimRoutes(app: App, deps: ServerDeps, effects: Effects): void {
  app.route({
    method: "GET",
    url: "/api/documents/:id/claims",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Figures that a document claims, with the indicators they may be of",
      params: idParams,
      response: answers({ 200: claimsSchema }),
    },
    handler: (request) => {
      const person = personOf(request);
      return inTenant(
        deps,
        effects,
        person,
        (context) => loadClaims(context, request.params.id, person),
        "read",
      );
    },
  });
  app.route({
    method: "POST",
    url: "/api/documents/:id/claims",
    config: { policy: mayKeepCatalogue },
    schema: {
      summary: "Take claimed figures that a person confirmed; one that was taken already is left out",
      params: idParams,
      body: takeClaimsBody,
      response: answers({ 201: claimsTakenSchema }),
    },
    handler: async (request, reply) => {
      const taken = await inTenant(deps, effects, personOf(request), (context) =>
        takeClaims(context, request.params.id, request.body),
      );
      return reply.code(201).send(taken);
    },
  });
}

async function loadClaims(
  context: TenantContext,
  id: string,
  person: Person,
): Promise<z.infer<typeof claimsSchema>> {
  const { document, readingId } = await loadReadDocument(context, id);
  const claims = claimsOf(await fetchReading(context, readingId));
  const taken = await findDocumentObservations(context, document.id);
  const entries = await loadEntries(context);
  const alike = claims.map((claim) => findAlike(entries, { name: claim.text, measure: claim.measure }, 3));
  const summaries = await loadSummaries(
    context,
    alike.flat().map((each) => each.id),
  );
  return {
    document: { id: document.id, number: document.number, title: document.title, date: document.date },
    claims: claims.map((claim, at) => ({
      ...claim,
      span: { ...claim.span },
      taken: taken.get(claim.key) ?? null,
      candidates: (alike[at] ?? []).flatMap(({ id: of, sameMeaning, shared }) => {
        const summary = summaries.get(of);
        return summary === undefined
          ? []
          : [{ indicator: presentSummary(summary, person), sameMeaning, shared: [...shared] }];
      }),
    })),
  };
}

async function takeClaims(
  context: TenantContext,
  id: string,
  { take }: z.infer<typeof takeClaimsBody>,
): Promise<z.infer<typeof claimsTakenSchema>> {
  const { document, readingId } = await loadReadDocument(context, id);
  const keys = new Set(claimsOf(await fetchReading(context, readingId)).map(({ key }) => key));
  const taken = await findDocumentObservations(context, document.id);
  const wrong = take.find(({ key, period }) => !keys.has(key) || parsePeriod(period) === undefined);
  if (wrong !== undefined) throw claimUnusable(wrong.key);
  const recorded = await recordObservations(
    context,
    take
      .filter(({ key }) => !taken.has(key))
      .map(({ key, indicatorId, period, value, status, placeId, breakdown }) => ({
        indicatorId,
        placeId: placeId ?? null,
        breakdown: breakdown ?? "",
        period,
        value,
        missing: null,
        status,
        origin: "document" as const,
        originId: document.id,
        reason: document.number,
        note: key,
      })),
  );
  await addAuditEntry(context, {
    action: "claims-taken",
    subjectKind: "document",
    subjectId: document.id,
    detail: { taken: recorded.length },
  });
  const rows = await findObservationsById(
    context,
    recorded.map((row) => row.id),
  );
  return { observations: rows.map(presentObservation) };
}
