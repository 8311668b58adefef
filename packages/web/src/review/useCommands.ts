import type { Span } from "@lotrinh/core/document/span";
import type { ItemKind, ItemValue, ListKind } from "@lotrinh/core/review/item";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useText } from "../i18n/language.js";
import { isTyping, singleKeysOn } from "../shell/shortcuts.js";
import { newKey } from "./blank.js";
import { type Command, commandOf } from "./commands.js";
import { selectedPassage } from "./selection.js";
import { joinSteps, mainText, splitSteps } from "./split.js";
import type { Review } from "./useReview.js";
import type { Selection } from "./useSelection.js";

export interface Passage {
  readonly text: string;
  readonly span: Span;
}

type Opened = "edit" | "split" | "add" | "clear" | undefined;

export interface Commands {
  readonly opened: Opened;
  readonly passage: Passage | undefined;
  readonly canReview: boolean;
  readonly canJoin: boolean;
  readonly canSplit: boolean;
  readonly hint: string;
  readonly problem: Review["problem"];
  readonly run: (command: Command) => void;
  readonly open: (what: Opened) => void;
  readonly close: () => void;
  readonly correct: (value: ItemValue) => void;
  readonly split: (typed: string) => void;
  readonly add: (kind: ListKind, value: ItemValue, span: Span) => void;
  readonly confirmClear: (kind: ItemKind | undefined, count: number) => void;
}

interface Given {
  readonly review: Review;
  readonly selection: Selection;
  readonly canReview: boolean;
  /** Tells screen readers what was done. */
  readonly say: (text: string) => void;
}

/** What can be done on the review screen, by button and by key. */
export function useCommands({ review, selection, canReview, say }: Given): Commands {
  const t = useText();
  const { selected, listed } = selection;
  const [shown, setShown] = useState<{ readonly what: Opened; readonly key: string | undefined }>();
  const [passage, setPassage] = useState<Passage>();
  const [hint, setHint] = useState("");
  const key = selected?.key;
  // an open form belongs to the item it was opened for: with another one selected it is closed
  const opened = shown?.key === key ? shown?.what : undefined;
  const setOpened = (what: Opened) => setShown({ what, key });
  const following = listed[listed.findIndex((item) => item.key === key) + 1];
  const canSplit = selected !== undefined && mainText(selected) !== undefined;
  const canJoin = canSplit && following !== undefined && following.kind === selected.kind;
  const openAdd = () => {
    const found = selectedPassage();
    setPassage(found);
    setHint(found === undefined ? t("review.addHint") : "");
    if (found !== undefined) setOpened("add");
  };
  const tell = (done: "confirm" | "correct" | "reject" | "add" | "undo") => say(t(`review.done.${done}`));
  const actions: Record<Command, () => void> = {
    next: () => selection.step(1),
    previous: () => selection.step(-1),
    confirm: () => {
      if (key === undefined) return;
      review.act([{ type: "confirm", key }]);
      tell("confirm");
      selection.toNextOpen();
    },
    reject: () => {
      if (key === undefined) return;
      review.act([{ type: "reject", key }]);
      tell("reject");
      selection.toNextOpen();
    },
    edit: () => setOpened("edit"),
    add: openAdd,
    undo: () => {
      review.undo();
      tell("undo");
    },
    redo: review.redo,
    split: () => canSplit && setOpened("split"),
    join: () => {
      if (canJoin) review.act(joinSteps(selected, following));
    },
    confirmClear: () => setOpened("clear"),
  };
  const run = (command: Command) => {
    setHint("");
    if (canReview || command === "next" || command === "previous") actions[command]();
  };
  useKeys(run, opened !== undefined, key);
  return {
    opened,
    passage,
    canReview,
    canJoin,
    canSplit,
    hint,
    problem: review.problem,
    run,
    open: setOpened,
    close: () => setOpened(undefined),
    correct: (value) => {
      if (key !== undefined) review.act([{ type: "correct", key, value }]);
      setOpened(undefined);
      tell("correct");
      requestAnimationFrame(() => focusItem(key));
    },
    split: (typed) => {
      if (selected !== undefined) review.act(splitSteps(selected, typed));
      setOpened(undefined);
    },
    add: (kind, value, span) => {
      const added = newKey(kind, span.line);
      review.act([{ type: "add", key: added, kind, value }]);
      setOpened(undefined);
      tell("add");
      selection.select(added);
    },
    confirmClear: (kind, count) => {
      review.confirmClear(kind === undefined ? null : [kind]);
      setOpened(undefined);
      say(t("review.done.confirmClear", { n: count }));
    },
  };
}

/** Gives the focus to an item's line in the list, where it is laid out. */
function focusItem(key: string | undefined): void {
  if (key === undefined) return;
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

function useKeys(run: (command: Command) => void, busy: boolean, key: string | undefined): void {
  const latest = useRef({ run, busy, key });
  latest.current = { run, busy, key };
  const byKey = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (now.busy || isTyping(event.target)) return;
      const command = commandOf(event, singleKeysOn());
      if (command === undefined || (command === "confirm" && !isForItem(event.target, now.key))) return;
      if (event.key.startsWith("Arrow") && isInPaper(event.target)) return;
      event.preventDefault();
      byKey.current = true;
      now.run(command);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  useLayoutEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    focusItem(key);
    // where the list has yet to scroll there
    const frame = requestAnimationFrame(() => focusItem(key));
    return () => cancelAnimationFrame(frame);
  }, [key]);
}

/** Enter on a button or link is the button's own, except on the selected item's line. */
function isForItem(target: EventTarget | null, key: string | undefined): boolean {
  if (!(target instanceof HTMLElement)) return true;
  const button = target.closest<HTMLElement>("button, a, [data-item]");
  return button === null || button.dataset.item === key;
}

/** In the document the arrows scroll. */
const isInPaper = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("[data-paper]") !== null;
