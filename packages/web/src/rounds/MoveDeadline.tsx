import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { boardQuery, moveDeadline, type RoundSummary } from "../api/rounds.js";
import type { Bilingual } from "../api/types.js";
import { asApiError } from "../api/uploads.js";
import { useLanguage } from "../i18n/language.js";
import { buttonClass, inputClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";

/** Moves the deadline of a round, with the reason that the units will read. */
export function MoveDeadline({ round }: { readonly round: RoundSummary }) {
  const { t, language } = useLanguage();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [dueOn, setDueOn] = useState(round.dueOn);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const move = () =>
    moveDeadline(round.id, dueOn, reason.trim()).then(
      (board) => {
        client.setQueryData(boardQuery(round.id).queryKey, board);
        setOpen(false);
      },
      (error: unknown) => setProblem(asApiError(error).text),
    );
  return (
    <>
      <button type="button" className={buttonClass("plain")} onClick={() => setOpen(true)}>
        {t("board.moveDeadline")}
      </button>
      {open ? (
        <Dialog title={t("board.moveDeadline")} onClose={() => setOpen(false)}>
          <form
            className="space-y-2 text-sm"
            onSubmit={(event) => {
              event.preventDefault();
              void move();
            }}
          >
            <label className="block">
              {t("board.newDeadline")}
              <input
                data-first
                type="date"
                required
                className={`${inputClass} block`}
                value={dueOn}
                onChange={(event) => setDueOn(event.target.value)}
              />
            </label>
            <label className="block">
              {t("unitReport.reason")}
              <input
                required
                className={`${inputClass} block w-full`}
                value={reason}
                maxLength={2000}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            {problem === null ? null : (
              <p role="alert" className="text-bad">
                {problem[language]}
              </p>
            )}
            <div className="flex justify-end">
              <button type="submit" className={buttonClass("main")} disabled={reason.trim() === ""}>
                {t("board.moveDeadline")}
              </button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  );
}
