import type { StoredAction } from "@lotrinh/core/review/action";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { ownActs, replacedActsQuery } from "../api/findings.js";
import type { DocumentSummary, StoredReading } from "../api/types.js";
import { type CheckResult, type Rechecker, startRechecker } from "../check/recheck.js";
import { startWorker } from "../check/startWorker.js";
import { vietnamDay } from "../check/vietnamDay.js";
import { documentName } from "../format/document.js";
import { storedTextQuery } from "./storedText.js";

export interface Recheck {
  /** What findings name the document by; it stays while its title is corrected. */
  readonly name: string;
  readonly result: CheckResult | undefined;
  /** The result is of an earlier state of the review. */
  readonly stale: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Given {
  readonly document: DocumentSummary;
  readonly stored: StoredReading;
  readonly actions: readonly StoredAction[];
  /** Blocks of the document. */
  readonly total: number;
  readonly enabled: boolean;
}

/** Milliseconds of quiet before a check: whoever confirms item after item isn't checked after each. */
const quiet = 200;

/**
 * What the check finds in a stored document with the corrections made on the screen, also those that are still being saved. The
 * server hands over the text; the check runs here, in a thread beside the page. What it found before stays until the new result is
 * there.
 */
export function useRecheck({ document, stored, actions, total, enabled }: Given): Recheck {
  const { reading, readingId } = stored;
  const text = useQuery({ ...storedTextQuery(document.id, readingId, total), enabled });
  const register = useQuery({ ...replacedActsQuery, enabled });
  // without the province's own register the check says less, and no worse
  const replacedActs = useMemo(
    () => (register.data === undefined ? (register.isError ? [] : undefined) : ownActs(register.data)),
    [register.data, register.isError],
  );
  const [name] = useState(() => documentName(document));
  const [thread, setThread] = useState<Rechecker>();
  const [last, setLast] = useState<{ result: CheckResult; of: readonly StoredAction[] }>();
  const [broken, setBroken] = useState(false);
  const { data } = text;
  useEffect(() => {
    if (data === undefined || replacedActs === undefined || broken) return;
    const started = startRechecker({
      document: { name, reading, ...data },
      replacedActs,
      today: () => vietnamDay(new Date()),
      onResult: (result, of) => setLast({ result, of }),
      onBroken: () => setBroken(true),
      start: startWorker,
    });
    setThread(started);
    return () => {
      started.end();
      setThread(undefined);
    };
  }, [data, replacedActs, name, reading, broken]);
  useEffect(() => {
    if (thread === undefined) return;
    const timer = setTimeout(() => thread.check(actions), quiet);
    return () => clearTimeout(timer);
  }, [thread, actions]);
  return {
    name,
    result: last?.result,
    stale: last?.of !== actions,
    failed: broken || text.isError,
    retry: () => {
      setBroken(false);
      if (text.isError) void text.refetch();
    },
  };
}
