import { writeXlsx } from "@lotrinh/publish/xlsx/xlsxFile";
import { z } from "zod";
import type { App } from "../app.js";
import type { Effects } from "../deps.js";
import { sendFile } from "../documentsOut/sendFile.js";
import { answers, sentAsIs } from "../schema.js";
import { vietnamDay } from "../vietnamDay.js";
import { mayMakeTables } from "./policy.js";
import { tablesBody } from "./schema.js";
import { sheetOf } from "./sheets.js";

/** Largest set of tables taken, in bytes. */
const largest = 16 * 1024 * 1024;

/** Any table of any screen as .xlsx: numbers as numbers, totals as formulas, ready to print; nothing in it is ever a formula of others. */
export function tableRoutes(app: App, { now }: Effects): void {
  app.route({
    method: "POST",
    url: "/api/tables.xlsx",
    bodyLimit: largest,
    config: { policy: mayMakeTables, rateLimit: { max: 60, timeWindow: "1 minute" } },
    schema: {
      summary: "The tables of a screen as a spreadsheet",
      body: tablesBody,
      produces: ["application/octet-stream"],
      response: answers({ 200: sentAsIs(z.unknown()) }),
    },
    handler: async (request, reply) => {
      const { title, tables } = request.body;
      const date = vietnamDay(now());
      const sheets = tables.map((table) =>
        sheetOf(table, table.name === "" || table.name === title ? [title] : [title, table.name]),
      );
      return sendFile(reply, "xlsx", "bang", await writeXlsx({ title, date, sheets }));
    },
  });
}
