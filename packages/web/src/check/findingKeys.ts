import { useEffect, useRef } from "react";
import { isTyping, singleKeysOn } from "../shell/shortcuts.js";

/** What a key press asks for in a list of findings. */
export type FindingCommand = "next" | "previous" | "other" | "dismiss";

const named: Readonly<Record<string, FindingCommand>> = { ArrowDown: "next", ArrowUp: "previous" };
const letters: Readonly<Record<string, FindingCommand>> = {
  j: "next",
  k: "previous",
  o: "other",
  x: "dismiss",
};

/** The command of a key press outside of fields; `single` says whether bare letters count. */
export function findingCommand(
  press: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
  single: boolean,
): FindingCommand | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return undefined;
  return named[press.key] ?? (single ? letters[press.key.toLowerCase()] : undefined);
}

/** Runs commands by key while it is `on`; in the document the arrows scroll. */
export function useFindingKeys(run: (command: FindingCommand) => void, on: boolean): void {
  const latest = useRef({ run, on });
  latest.current = { run, on };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!latest.current.on || isTyping(event.target)) return;
      const command = findingCommand(event, singleKeysOn());
      if (command === undefined) return;
      const inPaper = event.target instanceof Element && event.target.closest("[data-paper]") !== null;
      if (inPaper && event.key.startsWith("Arrow")) return;
      event.preventDefault();
      latest.current.run(command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
