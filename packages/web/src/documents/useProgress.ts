import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { DocumentState, Problem, Progress } from "../api/types.js";

export interface ReadingProgress {
  readonly state: DocumentState;
  readonly progress: Progress | null;
  readonly problem: Problem | null;
}

/** Follows the reading of a document until it is read or has failed; then the lists are asked again. */
export function useProgress(id: string, from: ReadingProgress): ReadingProgress {
  const [seen, setSeen] = useState(from);
  const client = useQueryClient();
  const waiting = seen.state === "queued" || seen.state === "reading";
  useEffect(() => {
    if (!waiting) return;
    const source = new EventSource(`/api/documents/${encodeURIComponent(id)}/progress`);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as ReadingProgress; // the server's own event
      setSeen(event);
      if (event.state !== "read" && event.state !== "failed") return;
      source.close();
      void client.invalidateQueries({ queryKey: ["documents"] });
      void client.invalidateQueries({ queryKey: ["document", id] });
    };
    return () => source.close();
  }, [id, waiting, client]);
  return seen;
}
