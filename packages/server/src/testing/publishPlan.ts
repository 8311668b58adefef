import type { Programme } from "./programme.js";

/** Makes a plan in force and all indicators of the catalogue public; gives the paths of their pages. */
export async function publishPlan(
  { officer }: Programme,
  planId: string,
): Promise<{ readonly plan: string; readonly indicators: readonly string[] }> {
  const publish = async (subject: string, subjectId: string) => {
    const answer = await officer.send("POST", "/api/publications", { subject, subjectId });
    if (answer.statusCode >= 300) throw new Error(answer.body);
    return answer.json<{ publication: { path: string } }>().publication.path;
  };
  const plan = await publish("plan", planId);
  const { items } = (await officer.get("/api/indicators")).json<{ items: { id: string }[] }>();
  const indicators: string[] = [];
  for (const { id } of items) {
    await officer.send("PATCH", `/api/indicators/${id}`, { direction: "increase", reason: "Xác định chiều" });
    indicators.push(await publish("indicator", id));
  }
  return { plan, indicators };
}
