import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import {
  dismissalsQuery,
  dismissInDocument,
  dismissInProvince,
  type StoredDismissal,
  takeBack,
} from "../api/findings.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import type { DismissChoice, Dismissing } from "../check/dismiss/dismissing.js";
import type { DismissalsOf } from "../check/entries.js";
import type { Found } from "../check/protocol.js";

/** Dismissals of a stored document's findings, which the server keeps. */
export function useStoredDismissing(documentId: string): {
  readonly dismissing: Dismissing;
  readonly dismissalsOf: DismissalsOf;
} {
  const { data } = useQuery(dismissalsQuery(documentId));
  const client = useQueryClient();
  const shown = useMemo(
    () => (data?.dismissals ?? []).map(({ can, ...each }) => ({ ...each, canTakeBack: can.takeBack })),
    [data],
  );
  const dismissalsOf = useCallback<DismissalsOf>(() => shown, [shown]);
  const dismissing = useMemo<Dismissing>(() => {
    const settle = async (work: Promise<StoredDismissal>): Promise<Bilingual | undefined> => {
      try {
        await work;
        return undefined;
      } catch (error) {
        return asApiError(error).text;
      } finally {
        await client.invalidateQueries({ queryKey: ["dismissals"] });
      }
    };
    return {
      scopes: [
        ...(data?.can.dismiss === true ? (["place", "document"] as const) : []),
        ...(data?.can.dismissInProvince === true ? (["province"] as const) : []),
      ],
      keptIn: "province",
      dismiss: (found, choice) => settle(send(documentId, found, choice)),
      takeBack: ({ id }) => settle(takeBack(id)),
    };
  }, [data, client, documentId]);
  return { dismissing, dismissalsOf };
}

function send(documentId: string, found: Found, { scope, sameWords, reason }: DismissChoice) {
  const { rule, key, message, quote } = found;
  const said = {
    rule,
    reason,
    message: message.vi.slice(0, 4000),
    ...(quote === undefined ? {} : { quote: quote.slice(0, 4000) }),
  };
  if (scope === "place") return dismissInDocument(documentId, { ...said, scope, finding: key });
  const words = sameWords && quote !== undefined ? { words: quote } : {};
  return scope === "document"
    ? dismissInDocument(documentId, { ...said, scope, ...words })
    : dismissInProvince({ ...said, ...words });
}
