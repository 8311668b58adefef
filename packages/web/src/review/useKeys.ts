import { useEffect, useLayoutEffect, useRef } from "react";
import { isTyping, singleKeysOn } from "../shell/shortcuts.js";
import { type Command, commandOf } from "./commands.js";

/** Gives the focus to an item's line in the list, where it is laid out. */
export function focusItem(key: string | undefined): void {
  if (key === undefined) return;
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** Runs commands by key while nothing is `busy`; the selected item's line takes the focus after it. */
export function useKeys(run: (command: Command) => void, busy: boolean, key: string | undefined): void {
  const latest = useRef({ run, busy, key });
  latest.current = { run, busy, key };
  const byKey = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (now.busy || isTyping(event.target)) return;
      const command = commandOf(event, singleKeysOn());
      if (command === undefined || (command === "confirm" && !isForItem(event.target, now.key))) return;
      if (event.key.startsWith("Arrow") && isInPaper(event.target)) return;
      event.preventDefault();
      byKey.current = true;
      now.run(command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  useLayoutEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    focusItem(key);
    // where the list has yet to scroll there
    const frame = requestAnimationFrame(() => focusItem(key));
    return () => cancelAnimationFrame(frame);
  }, [key]);
}

/** Enter on a button or link is the button's own, except on the selected item's line. */
function isForItem(target: EventTarget | null, key: string | undefined): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const button = target.closest<HTMLElement>("button, a, [data-item]");
  return button === null || button.dataset.item === key;
}

/** In the document the arrows scroll. */
const isInPaper = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("[data-paper]") !== null;
