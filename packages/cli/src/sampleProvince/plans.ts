import type { Reading } from "@lotrinh/core/read/reading";
import { listItems } from "@lotrinh/core/review/item";
import type { Caller } from "./caller.js";
import { findDefinition } from "./definitions.js";

/** A file of the sample province. */
export interface SampleFile {
  readonly name: string;
  readonly content: Uint8Array;
}

interface DocumentState {
  readonly document: { readonly id: string; readonly state: string };
}

/** Imports a file and waits until it is read; gives the document's id. Throws where it can't be read. */
export async function importFile(caller: Caller, { name, content }: SampleFile): Promise<string> {
  const { document } = await caller.upload<DocumentState>("/api/documents", name, content);
  for (let tries = 0; tries < 600; tries += 1) {
    const { state } = (await caller.get<DocumentState>(`/api/documents/${document.id}`)).document;
    if (state === "read") return document.id;
    if (state === "failed") break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the sample document ${name} couldn't be read`);
}

interface StoredReading {
  readonly readingId: string;
  readonly reading: Reading;
}

interface Proposal {
  readonly standingUnit: { readonly id: string } | null;
  readonly subjects: readonly {
    readonly item: string;
    readonly assignments: readonly unknown[];
  }[];
}

/**
 * Confirms what was read as an officer would, and puts the plan into force from a day on: what the text only says in
 * passing, so that nobody answers for it, is left out. Gives the plan's id.
 */
export async function putIntoForce(caller: Caller, documentId: string, inForceFrom: string): Promise<string> {
  const at = `/api/documents/${documentId}`;
  const { readingId, reading } = await caller.get<StoredReading>(`${at}/reading`);
  const passing = new Set<unknown>(reading.indicators.filter(({ responsible }) => responsible.length === 0));
  const steps = listItems(reading).map(({ key, value }) => ({
    type: passing.has(value) ? "reject" : "confirm",
    key,
  }));
  await caller.send("POST", `${at}/review`, { readingId, steps });
  const { subjects, standingUnit } = await caller.send<Proposal>("POST", `${at}/assignments-proposal`, {
    inForceFrom,
  });
  const idle = subjects.filter(({ assignments }) => assignments.length === 0);
  const rejected = idle.map(({ item }) => ({ type: "reject", key: item }));
  if (rejected.length > 0) await caller.send("POST", `${at}/review`, { readingId, steps: rejected });
  const body = { readingId, inForceFrom, standingUnit: standingUnit?.id ?? null, subjects: [] };
  const { plan } = await caller.send<{ plan: { id: string } }>("POST", `${at}/put-into-force`, body);
  return plan.id;
}

interface Links {
  readonly items: readonly {
    readonly planIndicatorId: string;
    readonly name: string;
    readonly breakdown: string;
    readonly candidates: readonly { readonly indicator: { readonly id: string; readonly name: string } }[];
  }[];
}

/** Lower is better. */
const falling = /nghèo đa chiều|tử vong|suy dinh dưỡng|thất thoát|nước ngầm/u;

/** Which goal of sustainable development an indicator serves, by words of its name. */
const goals: readonly (readonly [RegExp, string])[] = [
  [/nghèo|bảo hiểm y tế|việc làm|qua đào tạo/u, "1"],
  [/tử vong|suy dinh dưỡng|bác sĩ|trạm y tế/u, "3"],
  [/mẫu giáo|trường học/u, "4"],
  [/nữ/u, "5"],
  [/nước|nhà tiêu|cấp nước/u, "6"],
];

/** Which global indicator of sustainable development an indicator measures, as its metadata define it. */
const globalIndicators: readonly (readonly [RegExp, string])[] = [
  [/tử vong trẻ em dưới 5 tuổi/u, "3.2.1"],
  [/dưới 5 tuổi suy dinh dưỡng thể thấp còi/u, "2.2.1"],
  [/trẻ em 5 tuổi đi học mẫu giáo/u, "4.2.2"],
];

/** Links a plan's indicators to the catalogue: to the entry of the same name where there is one, else to one of its own. */
export async function linkIndicators(caller: Caller, planId: string): Promise<void> {
  const { items } = await caller.get<Links>(`/api/links?plan=${planId}&limit=200`);
  for (const { planIndicatorId, name, breakdown, candidates } of items) {
    const same = candidates.find(({ indicator }) => indicator.name === name);
    if (same === undefined) {
      const find = (list: typeof goals) => list.find(([words]) => words.test(name.toLowerCase()))?.[1];
      const [goal, global] = [find(goals), find(globalIndicators)];
      await caller.send("POST", "/api/links/create", {
        planIndicatorId,
        ...findDefinition(name),
        direction: falling.test(name) ? "decrease" : "increase",
        frameworks: [
          ...(goal === undefined ? [] : [{ framework: "sdg", code: goal }]),
          ...(global === undefined ? [] : [{ framework: "sdg-indicator", code: global }]),
        ],
      });
    } else {
      const link = { planIndicatorId, indicatorId: same.indicator.id, breakdown, confirm: true };
      await caller.send("POST", "/api/links", { links: [link] });
    }
  }
}
