import { openAdHocRound, reportIn } from "@lotrinh/server/testing/adHocRound";
import { fillReport, step } from "@lotrinh/server/testing/fillReport";
import {
  type Caller,
  makeProgramme,
  type Programme,
  putPlanIntoForce,
  type TestUnit,
} from "@lotrinh/server/testing/programme";
import { findWebRoot } from "@lotrinh/server/webApp";
import { startTestDatabase } from "@lotrinh/store/testing/databases";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findChromium } from "./chromium.js";

/** The built screens: those that `WEB_ROOT` names, else those of this checkout. */
const webRoot = process.env.WEB_ROOT ?? findWebRoot();

/** Whether a province can be opened in a browser here: needs Chromium and the built web application. */
export const canOpenProvince = () => findChromium() !== undefined && webRoot !== undefined;

export const laptop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** A page of one person, and what the browser complained about on it. */
export interface PersonPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

/** A running province with units, their people and a plan in force, and a clock of its own. */
export interface Province {
  readonly url: string;
  readonly programme: Programme;
  readonly planId: string;
  readonly units: readonly TestUnit[];
  readonly unit: (name: string) => TestUnit;
  /** A page of the browser where a person is signed in; null: nobody is. */
  readonly open: (
    browser: Browser,
    person: Caller | null,
    path: string,
    viewport?: typeof laptop,
  ) => Promise<PersonPage>;
  /** Opens a round that asks the units of the plan for all its sections; gives its id. */
  readonly openRound: (dueOn: string, more?: object) => Promise<string>;
  /** Answers a unit's report in a round with one value for all figures and submits it; gives its id. */
  readonly submitReport: (round: string, unit: TestUnit, value: number) => Promise<string>;
  readonly accept: (report: string) => Promise<void>;
  /** Submits a report as `submitReport` does, and accepts it. */
  readonly acceptReport: (round: string, unit: TestUnit, value: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const departments = ["Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Tài chính"];
const fewCommunes = ["Ủy ban nhân dân xã Lam Hà", "Ủy ban nhân dân phường Bến Nghè"];

export interface ProvinceOptions {
  /** The plan in force; a made-up one where it isn't given. */
  readonly text?: string;
  readonly communes?: readonly string[];
}

/** Starts the server with the built screens on a database of its own, with a plan in force from a day on; close it. */
export async function startProvince(
  today: string,
  { text, communes = fewCommunes }: ProvinceOptions = {},
): Promise<Province> {
  const database = await startTestDatabase();
  const programme = await makeProgramme(database.store, today, { webRoot: webRoot ?? null });
  const url = await programme.server.app.listen({ host: "127.0.0.1", port: 0 });
  const units: TestUnit[] = [];
  for (const name of departments) units.push(await programme.addUnit(name));
  for (const name of communes) units.push(await programme.addUnit(name, "commune-committee"));
  const planId = await putPlanIntoForce(programme, today, text);
  const submitReport: Province["submitReport"] = async (round, unit, value) => {
    const id = await reportIn(programme, round, unit);
    await fillReport(unit.focal, id, value);
    await take(unit.head, id, "submit");
    return id;
  };
  const accept = (report: string) => take(programme.officer, report, "accept");
  return {
    url,
    programme,
    planId,
    units,
    unit: (name) => {
      const found = units.find((each) => each.name === name);
      if (found === undefined) throw new Error(`no unit ${name}`);
      return found;
    },
    open: (browser, person, path, viewport = laptop) => openPage(browser, url, person, path, viewport),
    openRound: (dueOn, more) => openAdHocRound(programme, planId, dueOn, more),
    submitReport,
    accept,
    acceptReport: async (round, unit, value) => accept(await submitReport(round, unit, value)),
    close: async () => {
      await programme.server.close();
      await database.stop();
    },
  };
}

async function take(person: Caller, report: string, type: string): Promise<void> {
  const taken = await step(person, report, type);
  if (taken.statusCode !== 200) throw new Error(taken.body);
}

async function openPage(
  browser: Browser,
  url: string,
  person: Caller | null,
  path: string,
  viewport: typeof laptop,
): Promise<PersonPage> {
  const context = await browser.newContext({ viewport, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  context.setDefaultTimeout(15_000);
  const [name, value] = person?.headers.cookie?.split("=") ?? [];
  if (name !== undefined && value !== undefined) await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url + path);
  await page.getByRole("main").locator("h1, h2").first().waitFor();
  return { page, context, complaints };
}
