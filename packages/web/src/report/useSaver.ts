import { useEffect, useState, useSyncExternalStore } from "react";
import { isSessionEnded, subscribeSessionEnd } from "../api/client.js";
import { type Report, type ReportChanges, reportPath, saveFields } from "../api/reports.js";
import { draftKey, type TextStorage } from "./saving/keptDrafts.js";
import { makeSaver, type Saver, type SaverEffects, type SaveStatus } from "./saving/saver.js";
import type { SaveState } from "./saving/saveState.js";

export interface Saving {
  readonly saver: Saver;
  readonly state: SaveState;
  readonly status: SaveStatus;
  /** Who else has the report open. */
  readonly people: readonly string[];
}

/** What the stream tells besides the fields. */
type Live = Pick<ReportChanges, "status" | "dueOn" | "cutoff" | "people">;

/**
 * The saving of an open report: sends what is typed, takes in what others save, holds back the leaving of the page. One saver lives as
 * long as the report is open, so that what is typed while the report is loaded anew meets no second one. `onMoved`: the
 * report was sent, returned or given another deadline by somebody else.
 */
export function useSaver(report: Report, person: string, onMoved: () => void): Saving {
  const { id, change } = report.report;
  const [saver] = useState(() =>
    makeSaver({ fields: report.fields, change }, draftKey(id, person), browserEffects(id)),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  const status = useSyncExternalStore(saver.subscribe, saver.status);
  useEffect(() => saver.arrive(report.fields, change), [saver, report.fields, change]);
  const live = useChanges(saver, id);
  const known = whereItStands({ ...report.report, cutoff: report.report.round.cutoff });
  const told = live === null ? known : whereItStands(live);
  // Compared by value: a report that moves again while it is loaded anew is loaded once more.
  useEffect(() => {
    if (told !== known) onMoved();
  }, [told, known, onMoved]);
  useLeaving(saver, status);
  return { saver, state, status, people: live?.people ?? [] };
}

function whereItStands({ status, dueOn, cutoff }: Pick<Live, "status" | "dueOn" | "cutoff">): string {
  return JSON.stringify([status, dueOn, cutoff]);
}

function browserEffects(id: string): SaverEffects {
  return {
    send: ({ requestId, fields }) =>
      saveFields(id, {
        requestId,
        fields: Object.entries(fields).map(([field, { value, base }]) => ({ field, value, base })),
      }),
    storage: browserStorage(),
    newRequestId: () => crypto.randomUUID(),
    now: () => new Date(),
    later: (call, milliseconds) => {
      const timer = window.setTimeout(call, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
}

/** The browser's storage; where it is switched off, one that keeps nothing and says so. */
function browserStorage(): TextStorage {
  try {
    return window.localStorage;
  } catch {
    return {
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        throw new Error("storage is switched off");
      },
    };
  }
}

/** What others save arrives as it happens; a broken stream opens itself again from where it was. */
function useChanges(saver: Saver, id: string): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    let events: EventSource | null = null;
    let timer = 0;
    const open = () => {
      events = new EventSource(`${reportPath(id)}/events?since=${saver.state().change}`);
      events.onmessage = ({ data }: MessageEvent<string>) => {
        const { fields, change, ...rest } = JSON.parse(data) as ReportChanges; // our own server's stream
        saver.arrive(fields, change);
        setLive(rest);
      };
      events.onerror = () => {
        events?.close();
        timer = window.setTimeout(open, 5_000);
      };
    };
    open();
    return () => {
      window.clearTimeout(timer);
      events?.close();
    };
  }, [saver, id]);
  return live;
}

function useLeaving(saver: Saver, status: SaveStatus): void {
  const unsaved = status.kind === "waiting" || status.kind === "sending";
  useEffect(() => {
    const flush = () => void saver.flush();
    const hide = () => {
      if (document.visibilityState === "hidden") flush();
    };
    window.addEventListener("online", flush);
    const unsubscribe = subscribeSessionEnd(() => {
      if (!isSessionEnded()) flush();
    });
    document.addEventListener("visibilitychange", hide);
    return () => {
      flush();
      unsubscribe();
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [saver]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
