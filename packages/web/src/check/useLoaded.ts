import { useEffect, useState } from "react";

/**
 * Fetches what the page may need later: every face of its letters, the writer of .docx. Gives true once all of it is here:
 * from then on nothing asks for the network.
 */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    // what can't be had is done without: the system's letters, a report as text
    const faces = [...document.fonts].map((face) => face.load());
    void Promise.allSettled([...faces, import("./report/docxReport.js")]).then(() => setLoaded(true));
  }, []);
  return loaded;
}
