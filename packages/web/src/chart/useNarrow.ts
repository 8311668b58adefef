import { useSyncExternalStore } from "react";

const query = "screen and (width < 52rem)";

/** Whether the screen is a phone's: drawings are made smaller there, so that their words stay readable. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}
