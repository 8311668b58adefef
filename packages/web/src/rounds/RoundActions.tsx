import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actOnRound, boardQuery, type RoundAct, type RoundSummary } from "../api/rounds.js";
import { useText } from "../i18n/language.js";
import { ActionDialog } from "../ui/ActionDialog.js";
import { Field } from "../ui/Field.js";
import "../i18n/later/unitReport.js";

const kinds = ["move-deadline", "change-cutoff", "move-lock", "lock"] as const;
type Kind = (typeof kinds)[number];

/** What an officer may change of a round: its deadline, the cut-off of data, the day it locks; each with a reason that units read. */
export function RoundActions({ round }: { readonly round: RoundSummary }) {
  return kinds.map((kind) => <RoundAction key={kind} kind={kind} round={round} />);
}

function RoundAction({ kind, round }: { readonly kind: Kind; readonly round: RoundSummary }) {
  const t = useText();
  const client = useQueryClient();
  const [day, setDay] = useState(dayOf(kind, round) ?? "");
  const [reason, setReason] = useState("");
  const act = actOf(kind, day, reason.trim());
  const send = async () => {
    const board = await actOnRound(round.id, act);
    client.setQueryData(boardQuery(round.id).queryKey, board);
    void client.invalidateQueries({ queryKey: ["rounds"] });
  };
  const ready = reason.trim() !== "" && (kind !== "move-deadline" || day !== "");
  return (
    <ActionDialog action={t(`board.${kind}`)} ready={ready} onSend={send}>
      {kind === "lock" ? (
        <p>{t("board.lockWhat")}</p>
      ) : (
        <Field
          data-first
          label={t(`board.${kind}.day`)}
          type="date"
          required={kind === "move-deadline"}
          className=""
          value={day}
          onText={setDay}
        />
      )}
      <Field
        label={t("unitReport.reason")}
        required
        maxLength={2000}
        value={reason}
        onText={setReason}
        hint={t("board.reasonHint")}
      />
    </ActionDialog>
  );
}

function dayOf(kind: Kind, { dueOn, cutoff, locksOn }: RoundSummary): string | null {
  if (kind === "move-deadline") return dueOn;
  return kind === "change-cutoff" ? cutoff : locksOn;
}

/** No day of cut-off or lock: there is none. */
function actOf(kind: Kind, day: string, reason: string): RoundAct {
  const orNone = day === "" ? null : day;
  switch (kind) {
    case "move-deadline":
      return { type: kind, dueOn: day, reason };
    case "change-cutoff":
      return { type: kind, cutoff: orNone, reason };
    case "move-lock":
      return { type: kind, locksOn: orNone, reason };
    case "lock":
      return { type: kind, reason };
  }
}
