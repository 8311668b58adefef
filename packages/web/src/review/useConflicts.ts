import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { type Conflicts, conflictsQuery } from "../api/findings.js";
import type { Found } from "../check/protocol.js";

/** What in a document contradicts other documents of the province. */
export interface ConflictsHere {
  readonly state: "off" | "waiting" | "failed" | "done";
  readonly findings: readonly Found[];
  /** How many documents it was compared with. */
  readonly compared: number;
  readonly retry: () => void;
  /** The id of the document that findings call by this name; undefined: the one on the screen. */
  readonly documentOf: (file: string) => string | undefined;
}

interface Given {
  readonly documentId: string;
  readonly readingId: string;
  /** How many actions of people are saved; undefined while some are being saved. */
  readonly saved: number | undefined;
  /** What findings name the document by. */
  readonly name: string;
  readonly enabled: boolean;
}

/** Compares a stored document with the others. The server does it: their texts aren't on this machine. */
export function useConflicts({ documentId, readingId, saved, name, enabled }: Given): ConflictsHere {
  const asked = enabled && saved !== undefined;
  const { data, isError, refetch } = useQuery({
    ...conflictsQuery(documentId, readingId, saved ?? 0),
    enabled: asked,
  });
  const findings = useMemo(() => (data?.findings ?? []).map((each) => foundOf(each, name)), [data, name]);
  const ids = useMemo(() => idsByName(data), [data]);
  return {
    state: data !== undefined ? "done" : isError ? "failed" : enabled ? "waiting" : "off",
    findings,
    compared: data?.compared ?? 0,
    retry: () => void refetch(),
    documentOf: useCallback((file: string) => ids.get(file), [ids]),
  };
}

type Conflict = Conflicts["findings"][number];
type Place = NonNullable<Conflict["related"]>[number];

/** What people know a document by. */
const nameOf = ({ number, file }: NonNullable<Place["document"]>) => number ?? file;

function foundOf({ dismissal: _, related, ...conflict }: Conflict, name: string): Found {
  const others = related?.map(({ document, ...place }) =>
    document === undefined ? place : { ...place, file: nameOf(document) },
  );
  return { ...conflict, file: name, ...(others === undefined ? {} : { related: others }) };
}

function idsByName(data: Conflicts | undefined): ReadonlyMap<string, string> {
  const documents = (data?.findings ?? []).flatMap(({ related = [] }) =>
    related.flatMap(({ document }) => document ?? []),
  );
  return new Map(documents.map((document) => [nameOf(document), document.id]));
}
