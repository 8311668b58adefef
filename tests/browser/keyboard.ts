import type { Page } from "playwright-core";

/** As many controls as are asked for on a page, what comes behind is more of the same rows; and presses of Tab at most. */
const most = 60;
const presses = 160;

/** A control of the page, and what was wrong when the focus came to it. */
interface Stop {
  readonly element: Element;
  readonly name: string;
  reached: boolean;
  fault: "no-outline" | "covered" | null;
}

declare global {
  var stops: Stop[];
}

/**
 * Walks through a page with Tab, and tells what somebody without a mouse would miss: controls that are never reached, a focus that
 * can't be seen (WCAG 2.4.7) or that something else covers (2.4.11), an order that isn't the page's own (2.4.3), a trap (2.1.2).
 */
export async function findKeyboardFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(watchFocus);
  const hasGrid = (await page.getByRole("grid").count()) > 0;
  for (let press = 0; press < presses; press += 1) {
    // Tab walks the cells of a grid; Escape before it leaves
    if (hasGrid) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    if (press % 10 === 9 && (await page.evaluate(listFaults, most)).every((fault) => !isMissed(fault))) break;
  }
  return page.evaluate(listFaults, most);
}

const isMissed = (fault: string) => fault.startsWith("never reached");

/** What is wrong with the first controls of the page. Runs in the page. */
function listFaults(count: number): string[] {
  // what was drawn anew meanwhile is another element now
  const there = globalThis.stops.filter(({ element }) => element.isConnected).slice(0, count);
  const ordered = document.querySelectorAll("[tabindex]:not([tabindex='0']):not([tabindex='-1'])");
  return [
    ...there.flatMap(({ reached, name }) => (reached ? [] : [`never reached: ${name}`])),
    ...there.flatMap(({ fault, name }) => (fault === null ? [] : [`${fault}: ${name}`])),
    ...[...ordered].map(({ outerHTML }) => `an order of its own: ${outerHTML.slice(0, 80)}`),
  ];
}

/** Begins to note where the focus goes. Runs in the page. */
function watchFocus(): void {
  const controls =
    "a[href], button, input, select, textarea, summary, [tabindex='0'], [contenteditable='true']";
  const nameOf = (element: Element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
    return `${element.tagName.toLowerCase()} ${words.trim().slice(0, 60)}`;
  };
  const hasOutline = (element: Element | null | undefined) => {
    if (element === null || element === undefined) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  };
  const hasSign = (element: Element) => {
    // a field that is hidden behind its label, an editor whose frame shows the focus
    const isText = element.matches(".rich-text");
    const isFramed = isText && element.closest(".focus-within\\:border-accent") !== null;
    return hasOutline(element) || hasOutline(element.closest("label")) || isFramed;
  };
  const isCovered = (element: Element) => {
    const [box] = element.getClientRects();
    if (box === undefined || box.width < 2 || box.height < 2) return false;
    const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return over === null || !(element.contains(over) || over.contains(element));
  };
  globalThis.stops = [...document.querySelectorAll(controls)]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
    .filter((element) => !element.matches(":disabled, [tabindex='-1'], [type='radio']:not(:checked)"))
    .map((element) => ({ element, name: nameOf(element), reached: false, fault: null }));
  document.addEventListener("focusin", ({ target }) => {
    const stop = globalThis.stops.find(({ element }) => element === target);
    if (stop === undefined) return;
    stop.reached = true;
    stop.element.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (!hasSign(stop.element)) stop.fault = "no-outline";
    else if (isCovered(stop.element)) stop.fault = "covered";
  });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.getSelection()?.removeAllRanges();
}
