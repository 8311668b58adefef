import type { Caller } from "@lotrinh/server/testing/programme";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBarriers } from "./axe.js";
import { findChromium, launch } from "./chromium.js";
import { type FilledProvince, startFilledProvince } from "./filledProvince.js";
import { findKeyboardFaults } from "./keyboard.js";
import { canOpenProvince, laptop, type PersonPage, phone } from "./province.js";
import { listScreens } from "./routerScreens.js";

/*
 * Every screen that the router knows and every page of the portal, with data in it: WCAG 2.2 AA as far as axe can tell, at two widths, and a
 * walk through it by keyboard. A new screen fails here until `addresses` says where it is to be looked at.
 */

/** Where a screen is looked at, and by whom when it isn't the officer; null: by somebody who hasn't signed in. */
interface View {
  readonly path: string;
  readonly as?: Caller | null;
}

/** The addresses of each screen of the router. */
function addresses(made: FilledProvince): Readonly<Record<string, readonly View[]>> {
  const { document, reviewed, draft, planId, round, writing, submitted, accepted, synthesis } = made;
  const { focal } = made.unit("Sở Y tế");
  const form = (section: string): View => ({ path: `/reports/${writing}?section=${section}`, as: focal });
  const unit = made.unit("Sở Nông nghiệp và Môi trường").id;
  const tabs = (path: string, names: readonly string[]) =>
    names.map((tab) => ({ path: `${path}?tab=${tab}` }));
  return {
    "/documents": [{ path: "/documents" }],
    "/documents/$id/review": [
      { path: `/documents/${document}/review` },
      { path: `/documents/${draft}/review?tab=findings` },
    ],
    "/documents/$id/plan": tabs(`/documents/${document}/plan`, ["indicators", "tasks", "duties", "outline"]),
    "/documents/$id/relations": [{ path: `/documents/${document}/relations` }],
    "/documents/$id/force": [{ path: `/documents/${reviewed}/force?show=all` }],
    "/programmes": [{ path: "/programmes" }],
    "/programmes/$id": tabs(`/programmes/${planId}`, [
      "tasks",
      "progress",
      "calendar",
      "rounds",
      "extensions",
      "succession",
      "documents",
      "history",
    ]),
    "/programmes/$id/amend": [{ path: `/programmes/${planId}/amend?document=${reviewed}` }],
    "/plans": [{ path: "/plans" }],
    "/reports/$id": [
      ...["chi-dao", "chi-tieu", "nhiem-vu", "kinh-phi", "kho-khan"].map(form),
      { path: `/reports/${submitted}?section=nhiem-vu` },
      { path: `/reports/${accepted}?section=chi-tieu` },
    ],
    "/rounds/$id": [{ path: `/rounds/${round}` }],
    "/rounds/$id/sections/$key": [{ path: `/rounds/${round}/sections/chi-tieu` }],
    "/units/$id/discipline": [{ path: `/units/${unit}/discipline` }],
    "/rounds": [{ path: "/rounds" }],
    "/syntheses/$id": [{ path: `/syntheses/${synthesis}` }],
    "/syntheses/$id/outline": [{ path: `/syntheses/${synthesis}/outline` }],
    "/templates": [{ path: "/templates" }],
    "/replaced-acts": [{ path: "/replaced-acts" }],
    "/syntheses": [{ path: "/syntheses" }],
    "/desk": [{ path: "/desk" }, { path: "/desk", as: focal }],
    "/overview": [{ path: "/overview", as: made.leader }],
    "/indicators": [{ path: "/indicators" }],
    "/indicators/$id": [{ path: `/indicators/${made.indicator}` }],
    "/links": [{ path: "/links" }],
    "/imports": [{ path: "/imports" }],
    "/goals": [{ path: "/goals" }],
    "/goals/$framework/$code": [{ path: "/goals/sdg/6" }],
    "/units/$id": [{ path: `/units/${unit}` }],
    "/map": [{ path: `/map?indicator=${made.indicator}` }],
    "/mainstreaming": [{ path: "/mainstreaming" }],
    "/unknowns": [{ path: "/unknowns" }],
    "/publication": [{ path: "/publication" }],
    "/soat": [{ path: "/soat" }, { path: "/soat", as: null }],
    "/dismissals": [{ path: "/dismissals" }],
    "/relations": [{ path: "/relations" }],
    "/dang-nhap": [{ path: "/dang-nhap", as: null }],
    "/quen-mat-khau": [{ path: "/quen-mat-khau", as: null }],
    "/dat-mat-khau": [{ path: "/dat-mat-khau", as: null }],
    "/tai-khoan": [{ path: "/tai-khoan" }],
    "/thong-bao": [{ path: "/thong-bao" }],
    "/quan-tri/don-vi": [{ path: "/quan-tri/don-vi" }],
    "/quan-tri/don-vi/$id": [{ path: `/quan-tri/don-vi/${unit}` }],
    "/quan-tri/dia-ban": [{ path: "/quan-tri/dia-ban" }],
    "/quan-tri/de-cuong": [{ path: "/quan-tri/de-cuong" }],
    "/quan-tri/nguoi-dung": [{ path: "/quan-tri/nguoi-dung" }],
    "/quan-tri/nhat-ky": [{ path: "/quan-tri/nhat-ky" }],
    "/quan-tri/cai-dat": [{ path: "/quan-tri/cai-dat" }],
    "/quan-tri/he-thong": [{ path: "/quan-tri/he-thong" }],
  };
}

describe.skipIf(!canOpenProvince())("every screen (left out without Chromium or a build)", () => {
  let made: FilledProvince;
  let browser: Browser;

  beforeAll(async () => {
    made = await startFilledProvince();
    browser = await launch(findChromium() ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await made?.close();
  });

  it("is in the list of this test", () => {
    expect(Object.keys(addresses(made)).toSorted()).toEqual([...listScreens()].toSorted());
  });

  it("has no barriers, can be walked by keyboard and makes the browser complain of nothing", async () => {
    expect(await lookAtAll(Object.values(addresses(made)).flat())).toEqual([]);
  }, 240_000);

  it("of the portal has none either", async () => {
    expect(await lookAtAll(made.portal.map((path) => ({ path, as: null })))).toEqual([]);
  }, 120_000);

  /** What is wrong with a page, a line each. The pages of one person are loaded one after the other in the same tab. */
  async function faultsOf(tabs: Tabs, path: string, person: Caller | null): Promise<string[]> {
    const { page, complaints } = await tabs.open(path, person);
    await page.waitForLoadState("networkidle");
    const walked = await findKeyboardFaults(page);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const faults = [...walked, ...(await findBarriers(page)), ...(await wordFaults(page))];
    await page.setViewportSize(phone);
    const narrow = [...(await findBarriers(page)), ...(await widthFaults(page))];
    await page.setViewportSize(laptop);
    const told = [
      ...faults,
      ...narrow.map((fault) => `phone: ${fault}`),
      ...complaints.splice(0).filter(isFault),
    ];
    return [...new Set(told)].map((fault) => `${path}: ${fault}`);
  }

  interface Tabs {
    readonly open: (path: string, person: Caller | null) => Promise<PersonPage>;
  }

  function openTabs(): Tabs {
    const tabs = new Map<string, PersonPage>();
    return {
      open: async (path, person) => {
        const key = person?.id ?? "";
        const known = tabs.get(key);
        if (known === undefined) {
          const opened = await made.open(browser, person, path);
          tabs.set(key, opened);
          return opened;
        }
        await known.page.goto(made.url + path);
        await known.page.getByRole("main").locator("h1, h2").first().waitFor();
        return known;
      },
    };
  }

  /** Looks at pages in two tabs at a time. */
  async function lookAtAll(views: readonly View[]): Promise<string[]> {
    const waiting = [...views];
    const faults: string[] = [];
    const work = async () => {
      const tabs = openTabs();
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        faults.push(
          ...(await faultsOf(tabs, next.path, next.as === undefined ? made.programme.officer : next.as)),
        );
    };
    await Promise.all([work(), work()]);
    return faults;
  }
});

/** The page that says that there is nothing is answered with 404, which the browser says too. */
const isFault = (complaint: string) => !complaint.includes("404 (Not Found)");

/** Words that only a program says. */
async function wordFaults(page: Page): Promise<string[]> {
  const text = await page.evaluate(shownText);
  return [...text.matchAll(/\b(?:null|NaN|undefined|Infinity)\b|\[object|Invalid Date|\{\w+\}/gu)].map(
    ([word]) => `says ${word}`,
  );
}

/** What the page says, without its scripts and styles. Runs in the page. */
function shownText(): string {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  while (walk.nextNode() !== null)
    if (walk.currentNode.parentElement?.closest("script, style") === null)
      said.push(walk.currentNode.textContent ?? "");
  return said.join("\n");
}

/** A page that is wider than a phone has to be pushed to and fro to be read (WCAG 1.4.10). */
async function widthFaults(page: Page): Promise<string[]> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wide > 1 ? [`${wide} px wider than the screen`] : [];
}
