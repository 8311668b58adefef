import { plainToRichText } from "@lotrinh/core/report/richTextPlain";
import { type Caller, newRequest } from "./programme.js";

/** What tests look at of a report. */
export interface TestReport {
  readonly report: {
    readonly id: string;
    readonly status: string;
    readonly change: number;
    readonly dueOn: string;
    readonly unit: { readonly name: string };
    readonly holder: { readonly name: string };
    readonly timeliness: { readonly kind: string; readonly daysLate?: number };
    readonly can: { readonly edit: boolean; readonly steps: readonly string[] };
  };
  readonly outline: { readonly sections: readonly { readonly key: string; readonly kind: string }[] };
  readonly asked: {
    readonly figures: readonly {
      readonly key: string;
      readonly name: string;
      readonly last: readonly unknown[];
    }[];
    readonly tasks: readonly { readonly key: string; readonly taskId: string; readonly text: string }[];
    readonly funding: readonly { readonly key: string }[];
  };
  readonly fields: readonly { readonly field: string; readonly value: unknown; readonly revision: number }[];
  readonly missing: readonly { readonly key: string }[];
  readonly changed: readonly { readonly key: string; readonly change: string }[];
  readonly doubts: readonly { readonly field: string; readonly code: string; readonly answer: unknown }[];
  readonly previous: { readonly period: string } | null;
}

export async function getReport(caller: Caller, id: string): Promise<TestReport> {
  const response = await caller.get(`/api/reports/${id}`);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<TestReport>();
}

/** A figure with this value, as a unit reports it. */
export function figure(value: number) {
  return { value, status: "reported", missing: null, note: null, numerator: null, denominator: null };
}

/** What a unit says of a task. */
export function taskAnswer(status: string, more: object = {}) {
  return { status, progress: 50, result: "Đã thực hiện một phần.", obstacle: null, extension: null, ...more };
}

/** Answers everything that is missing of a report, with one value for all figures. */
export async function fillReport(caller: Caller, id: string, value = 70): Promise<TestReport> {
  const report = await getReport(caller, id);
  const revisions = new Map(report.fields.map(({ field, revision }) => [field, revision]));
  const fields = report.missing.map(({ key }) => ({
    field: key,
    value: answerTo(key, value),
    base: revisions.get(key) ?? 0,
  }));
  if (fields.length > 0) {
    const saved = await caller.send("PUT", `/api/reports/${id}/fields`, { requestId: newRequest(), fields });
    if (saved.statusCode !== 200) throw new Error(saved.body);
  }
  return getReport(caller, id);
}

function answerTo(key: string, value: number): unknown {
  if (key.startsWith("figure:")) return figure(value);
  if (key.startsWith("task:")) return taskAnswer("under-way");
  if (key.startsWith("funding:")) return { committed: 1_000_000, disbursed: 500_000 };
  return plainToRichText("Đơn vị đã triển khai theo kế hoạch.");
}

/** Takes a step with a report. */
export function step(caller: Caller, id: string, type: string, more: object = {}) {
  return caller.send("POST", `/api/reports/${id}/actions`, { requestId: newRequest(), type, ...more });
}
