import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  createEntry,
  type Direction,
  type LinkCandidate,
  type PlanLink,
  reopenLinks,
  setLinks,
} from "../../api/catalogue.js";
import { type Doing, useDoing } from "../../ui/useDoing.js";
import { choiceOf, type Undo, undoOf } from "./decisions.js";

/** What a person does to links on this screen, and how each step is undone. */
export interface Linking {
  readonly doing: Doing;
  readonly undoable: number;
  /** Links each item to its candidate; without one it is left apart. */
  readonly decide: (
    pairs: readonly {
      readonly item: PlanLink;
      readonly candidate: LinkCandidate | undefined;
      readonly breakdown?: string;
    }[],
  ) => Promise<boolean>;
  readonly create: (
    item: PlanLink,
    fields: { readonly name: string; readonly direction: Direction; readonly definition?: string },
  ) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
}

export function useLinking(): Linking {
  const client = useQueryClient();
  const doing = useDoing();
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const refresh = () => client.invalidateQueries({ queryKey: ["evaluation"] });
  const act = (items: readonly PlanLink[], work: () => Promise<unknown>) =>
    doing.run(async () => {
      const undo = undoOf(items);
      await work();
      setUndos((before) => [...before, undo]);
      await refresh();
    });
  return {
    doing,
    undoable: undos.length,
    decide: (pairs) =>
      act(
        pairs.map(({ item }) => item),
        () => setLinks(pairs.map(({ item, candidate, breakdown }) => choiceOf(item, candidate, breakdown))),
      ),
    create: (item, fields) => act([item], () => createEntry(item.planIndicatorId, fields)),
    undo: () =>
      doing.run(async () => {
        const last = undos.at(-1);
        if (last === undefined) return;
        if (last.set.length > 0) await setLinks(last.set);
        if (last.reopen.length > 0) await reopenLinks(last.reopen);
        setUndos((before) => before.slice(0, -1));
        await refresh();
      }),
  };
}
