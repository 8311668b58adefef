import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { isSessionEnded, resumeSession, subscribeSessionEnd } from "../api/client.js";
import { askIdle, staySignedIn } from "../api/idle.js";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Dialog } from "../ui/Dialog.js";
import { Problem } from "../ui/Problem.js";
import { useDoing } from "../ui/useDoing.js";
import { heard, type IdleClock, minutesToWarnOf, nextAct } from "./idleClock.js";

const tick = 15_000;

/** Warns before the session ends for want of use, and once it has ended lets people sign in again without losing what they typed. */
export function SessionWatch() {
  const ended = useSyncExternalStore(subscribeSessionEnd, isSessionEnded);
  const { minutes, stay } = useIdle(ended);
  const t = useText();
  if (ended) return <Ended />;
  if (minutes === null) return null;
  return <Bar text={t("idle.soon", { n: minutes })} action={t("idle.stay")} onAct={stay} />;
}

function Bar(props: { readonly text: string; readonly action: string; readonly onAct: () => void }) {
  return (
    <div
      role="alert"
      className="no-print flex flex-wrap items-center gap-3 border-b border-doubt-line bg-doubt-soft px-4 py-1.5 text-sm text-doubt"
    >
      {props.text}
      <button type="button" className={buttonClass("plain", "small")} onClick={props.onAct}>
        {props.action}
      </button>
    </div>
  );
}

/** Signing in again in another tab; closed, it stays as a bar, so that what was typed can be looked at. */
function Ended() {
  const t = useText();
  const [open, setOpen] = useState(true);
  const client = useQueryClient();
  const doing = useDoing();
  const resume = useCallback(async () => {
    const outcome = await resumeSession();
    if (outcome === "somebody-else") window.location.assign("/");
    else await client.invalidateQueries();
  }, [client]);
  useEffect(() => {
    // Whoever signed in in another tab and comes back goes on at once.
    const back = () => void resume().catch(() => {});
    window.addEventListener("focus", back);
    return () => window.removeEventListener("focus", back);
  }, [resume]);
  if (!open) return <Bar text={t("idle.ended")} action={t("idle.signIn")} onAct={() => setOpen(true)} />;
  return (
    <Dialog title={t("idle.ended")} onClose={() => setOpen(false)}>
      <p className="text-sm">{t("idle.endedWhat")}</p>
      <Problem text={doing.problem} />
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <button type="button" className={buttonClass()} onClick={() => void doing.run(resume)}>
          {t("idle.resume")}
        </button>
        <a href="/dang-nhap?den=/tai-khoan" target="_blank" rel="noopener" className={buttonClass("main")}>
          {t("idle.signIn")}
        </a>
      </div>
    </Dialog>
  );
}

/** Minutes left once they are few; telling the server that somebody is there. */
function useIdle(ended: boolean): { readonly minutes: number | null; readonly stay: () => void } {
  const clock = useRef<IdleClock>({ endsAt: null, lasts: 0, toldAt: Date.now(), activeAt: 0 });
  const [minutes, setMinutes] = useState<number | null>(null);
  const hear = useCallback(async (used: boolean) => {
    const { secondsLeft } = await (used ? staySignedIn() : askIdle());
    clock.current = heard(clock.current, secondsLeft, Date.now(), used);
    setMinutes(minutesToWarnOf(clock.current, Date.now()));
  }, []);
  // A failed request is told by the client itself: the session has ended, or the network is gone.
  const stay = useCallback(() => void hear(true).catch(() => {}), [hear]);
  useEffect(() => {
    if (ended) return;
    const active = () => {
      clock.current = { ...clock.current, activeAt: Date.now() };
    };
    const look = () => {
      const act = nextAct(clock.current, Date.now());
      setMinutes(minutesToWarnOf(clock.current, Date.now()));
      if (act !== "nothing") void hear(act === "stay").catch(() => {});
    };
    void hear(false).catch(() => {});
    const timer = window.setInterval(look, tick);
    for (const event of ["keydown", "pointerdown"]) window.addEventListener(event, active);
    return () => {
      window.clearInterval(timer);
      for (const event of ["keydown", "pointerdown"]) window.removeEventListener(event, active);
    };
  }, [ended, hear]);
  return { minutes, stay };
}
