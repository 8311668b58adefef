import { startTestDatabase, type TestDatabase } from "@lotrinh/store/testing/databases";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleDecision, samplePlan } from "../testing/samplePlan.js";
import { makeTestServer, type TestServer } from "../testing/testServer.js";

let database: TestDatabase & { stop: () => Promise<void> };
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  server = await makeTestServer(database.store);
});
afterAll(async () => {
  await server.close();
  await database.stop();
});

it("shows what a document cites and what cites it, stored or not", async () => {
  const client = await server.signIn();
  const plan = await client.importText("ke-hoach.txt", samplePlan);
  const decision = await client.importText("quyet-dinh.txt", sampleDecision);

  const ofPlan = (await client.get(`/api/documents/${plan.id}/graph`)).json();
  expect(ofPlan.cites).toContainEqual(
    expect.objectContaining({ citation: expect.objectContaining({ number: "318/QĐ-TTg" }), document: null }),
  );
  expect(ofPlan.citedBy).toMatchObject([{ document: { id: decision.id, number: "912/QĐ-UBND" } }]);

  const ofDecision = (await client.get(`/api/documents/${decision.id}/graph`)).json();
  expect(ofDecision.cites).toContainEqual(
    expect.objectContaining({ document: expect.objectContaining({ id: plan.id }) }),
  );

  const { nodes, edges } = (await client.get("/api/graph")).json();
  const nodeOf = (number: string) => nodes.find((node: { number: string }) => node.number === number);
  expect(nodeOf("318/QĐ-TTg")).toMatchObject({ id: null, stored: false, date: "2026-02-20" });
  expect(edges).toContainEqual(expect.objectContaining({ from: decision.id, to: plan.id }));
  expect(edges).toContainEqual(expect.objectContaining({ from: plan.id, to: nodeOf("318/QĐ-TTg").key }));
});

it("leaves withdrawn documents out", async () => {
  const client = await server.signIn();
  const { items } = (await client.get("/api/documents")).json();
  for (const { id } of items) await client.delete(`/api/documents/${id}`);
  expect((await client.get("/api/graph")).json()).toEqual({ nodes: [], edges: [] });
});
