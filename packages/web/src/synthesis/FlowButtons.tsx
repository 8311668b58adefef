import { useId, useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import type { SynthesisScreen } from "./useSynthesis.js";

/** Trình ký, ký duyệt, trả lại, chốt: those that this person may take now. */
export function FlowButtons({ screen }: { readonly screen: SynthesisScreen }) {
  const t = useText();
  const [asking, setAsking] = useState<"return" | "freeze" | null>(null);
  const { can } = screen.answer.synthesis;
  const { busy, act } = screen;
  const last = screen.answer.history.find(({ type, undone }) => !undone && undoable.includes(type));
  return (
    <>
      {can.edit && last !== undefined ? (
        <button
          type="button"
          className={buttonClass("plain")}
          disabled={busy}
          onClick={() => void act({ type: "undo", of: last.sequence })}
        >
          {t("synthesis.undo")}
        </button>
      ) : null}
      {can.send ? (
        <button
          type="button"
          className={buttonClass("main")}
          disabled={busy}
          onClick={() => void act({ type: "send" })}
        >
          {t("synthesis.sendToSign")}
        </button>
      ) : null}
      {can.return ? (
        <button
          type="button"
          className={buttonClass("plain")}
          disabled={busy}
          onClick={() => setAsking("return")}
        >
          {t("synthesis.return")}
        </button>
      ) : null}
      {can.sign ? (
        <button
          type="button"
          className={buttonClass("main")}
          disabled={busy}
          onClick={() => void act({ type: "sign" })}
        >
          {t("synthesis.sign")}
        </button>
      ) : null}
      {can.freeze ? (
        <button
          type="button"
          className={buttonClass("main")}
          disabled={busy}
          onClick={() => setAsking("freeze")}
        >
          {t("synthesis.freeze")}
        </button>
      ) : null}
      {asking === "return" ? <ReturnDialog screen={screen} onClose={() => setAsking(null)} /> : null}
      {asking === "freeze" ? <FreezeDialog screen={screen} onClose={() => setAsking(null)} /> : null}
    </>
  );
}

const undoable: readonly string[] = ["accept", "edit", "move", "remove", "add", "merge", "rename"];

interface DialogProps {
  readonly screen: SynthesisScreen;
  readonly onClose: () => void;
}

function ReturnDialog({ screen, onClose }: DialogProps) {
  const t = useText();
  const id = useId();
  const [reason, setReason] = useState("");
  return (
    <Dialog title={t("synthesis.returnTitle")} onClose={onClose}>
      <form
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          void screen.act({ type: "return", reason }).then((taken) => (taken ? onClose() : undefined));
        }}
      >
        <label htmlFor={id} className="text-sm">
          {t("synthesis.reason")}
        </label>
        <textarea
          id={id}
          data-first
          className="block min-h-24 w-full rounded border border-[#8795a0] px-2 py-1"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <button type="submit" className={buttonClass("main")} disabled={screen.busy || reason.trim() === ""}>
          {t("synthesis.return")}
        </button>
      </form>
    </Dialog>
  );
}

function FreezeDialog({ screen, onClose }: DialogProps) {
  const t = useText();
  return (
    <Dialog title={t("synthesis.freezeTitle")} onClose={onClose}>
      <p className="mb-3">{t("synthesis.freezeWhat")}</p>
      {screen.answer.registration.number === null ? (
        <p className="mb-3 text-doubt">{t("synthesis.freezeUnnumbered")}</p>
      ) : null}
      <div className="flex justify-end gap-2">
        <button type="button" className={buttonClass("plain")} onClick={onClose}>
          {t("common.cancel")}
        </button>
        <button
          type="button"
          className={buttonClass("main")}
          disabled={screen.busy}
          onClick={() => void screen.act({ type: "freeze" }).then(onClose)}
        >
          {t("synthesis.freeze")}
        </button>
      </div>
    </Dialog>
  );
}
