import { useEffect } from "react";

/** Fetches every face of the screens' letters now: a face that is first needed later would ask for the network then. */
export function useFonts(): void {
  useEffect(() => {
    for (const face of document.fonts) void face.load().catch(() => undefined); // the system's letters do as well
  }, []);
}
