import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Province } from "./province.js";

const folder = process.env.PICTURES;

/** Whether this run draws pictures for the documentation: `PICTURES=docs/pictures npx vitest run tests/browser/twoYears.test.ts`. */
export const isTakingPictures = folder !== undefined && folder !== "";

/** Draws what a page shows as `NAME.png`; does nothing in a run that draws no pictures. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (folder === undefined || !isTakingPictures) return;
  mkdirSync(folder, { recursive: true });
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

const names = [
  "Đinh Thị Hòa",
  "Võ Văn Thuận",
  "Bùi Minh Châu",
  "Lại Thị Ngân",
  "Phùng Văn Đạt",
  "Mạc Thị Lan",
];

/** Gives people invented names of their own for pictures; their roles are their names otherwise. */
export async function nameFaces({ programme, units }: Province): Promise<void> {
  if (!isTakingPictures) return;
  const people = [programme.officer, ...units.flatMap(({ focal, head }) => [focal, head])];
  await programme.inTenant(async ({ db }) => {
    for (const [at, { id }] of people.entries())
      await db
        .updateTable("people")
        .set({ name: names[at % names.length] ?? "" })
        .where("id", "=", id)
        .execute();
  });
}
