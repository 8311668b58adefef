import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { boardQuery } from "../api/rounds.js";
import { useText } from "../i18n/language.js";
import { isTyping, singleKeysOn } from "../shell/shortcuts.js";
import { buttonClass } from "../ui/classes.js";

/** The next report of the round that waits to be looked at, by its link or the key `j`. */
export function ReviewNext({ round, report }: { readonly round: string; readonly report: string }) {
  const t = useText();
  const navigate = useNavigate();
  const { data } = useQuery(boardQuery(round));
  const rows = data?.rows ?? [];
  const here = rows.findIndex(({ reportId }) => reportId === report);
  const inOrder = [...rows.slice(here + 1), ...rows.slice(0, Math.max(here, 0))];
  const waiting = inOrder.filter(({ state }) => state === "submitted");
  const next = waiting[0]?.reportId;
  useEffect(() => {
    const onKeyDown = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key !== "j" || ctrlKey || metaKey || altKey || isTyping(target) || !singleKeysOn()) return;
      if (next !== undefined) void navigate({ to: "/reports/$id", params: { id: next } });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [navigate, next]);
  if (next === undefined) return null;
  return (
    <Link to="/reports/$id" params={{ id: next }} className={buttonClass("quiet")}>
      {t("unitReport.next", { n: waiting.length })} <kbd>j</kbd>
    </Link>
  );
}
