import type { WrittenAct } from "@lotrinh/core/check/actTable";
import { useQueryClient } from "@tanstack/react-query";
import { type ReplacedActs, replacedActsQuery, saveReplacedActs } from "../../api/findings.js";
import { type Doing, useDoing } from "../../ui/useDoing.js";

export type ActRow = ReplacedActs["own"][number];

export interface ActRegister {
  readonly doing: Doing;
  /** Adds acts to the province's own. Throws ApiError. */
  readonly add: (acts: readonly WrittenAct[]) => Promise<void>;
  readonly remove: (act: ActRow) => void;
}

const writtenOf = ({ number, issued, by, since }: ActRow): WrittenAct => ({
  number,
  issued: issued ?? "",
  by,
  since,
});

/** Changes the province's register of replaced acts as a whole: two people's changes don't overwrite each other. */
export function useActRegister({ own, revision }: ReplacedActs): ActRegister {
  const client = useQueryClient();
  const doing = useDoing();
  const save = async (acts: readonly WrittenAct[]) => {
    try {
      client.setQueryData(replacedActsQuery.queryKey, await saveReplacedActs({ revision, acts: [...acts] }));
    } catch (error) {
      await client.invalidateQueries(replacedActsQuery);
      throw error;
    }
  };
  return {
    doing,
    add: (acts) => save([...own.map(writtenOf), ...acts]),
    remove: (act) => void doing.run(() => save(own.filter((each) => each !== act).map(writtenOf))),
  };
}
