import type { Span } from "@lotrinh/core/document/span";
import type { ReviewStep } from "@lotrinh/core/review/action";
import type { ItemKind, ItemValue, ListKind } from "@lotrinh/core/review/item";
import { standingActions } from "@lotrinh/core/review/state";
import { useState } from "react";
import { useText } from "../i18n/language.js";
import { newKey } from "./blank.js";
import type { Command } from "./commands.js";
import { selectedPassage } from "./selection.js";
import { joinSteps, mainText, splitSteps } from "./split.js";
import { focusItem, useKeys } from "./useKeys.js";
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
  /** While something else than items is listed, no key acts on them. */
  readonly paused: boolean;
}

/** What can be done on the review screen, by button and by key. */
export function useCommands(given: Given): Commands {
  const { review, selection, canReview } = given;
  const { selected, listed } = selection;
  const key = selected?.key;
  const dialogs = useDialogs(key);
  const following = listed[listed.findIndex((item) => item.key === key) + 1];
  const canSplit = selected !== undefined && mainText(selected) !== undefined;
  const canJoin = canSplit && following !== undefined && following.kind === selected.kind;
  const tell = useTell(given.say);
  const replace = (steps: readonly ReviewStep[]) => {
    review.act(steps);
    dialogs.close();
    const first = steps.find((step) => step.type === "add");
    if (first !== undefined) selection.select(first.key);
  };
  const actions: Record<Command, () => void> = {
    next: () => selection.step(1),
    previous: () => selection.step(-1),
    confirm: () => settle(given, "confirm", tell),
    reject: () => settle(given, "reject", tell),
    edit: () => dialogs.open("edit"),
    add: dialogs.openAdd,
    undo: () => undo(given, tell),
    redo: review.redo,
    split: () => canSplit && dialogs.open("split"),
    join: () => canJoin && replace(joinSteps(selected, following)),
    confirmClear: () => dialogs.open("clear"),
  };
  const run = (command: Command) => {
    dialogs.clearHint();
    if (canReview || command === "next" || command === "previous") actions[command]();
  };
  useKeys(run, given.paused || dialogs.opened !== undefined, key);
  return {
    ...dialogs,
    canReview,
    canJoin,
    canSplit,
    problem: review.problem,
    run,
    correct: (value) => {
      if (key !== undefined) review.act([{ type: "correct", key, value }]);
      dialogs.close();
      tell("correct");
      requestAnimationFrame(() => focusItem(key));
    },
    split: (typed) => selected !== undefined && replace(splitSteps(selected, typed)),
    add: (kind, value, span) => {
      replace([{ type: "add", key: newKey(kind, span.line), kind, value }]);
      tell("add");
    },
    confirmClear: (kind, count) => {
      review.confirmClear(kind === undefined ? null : [kind]);
      dialogs.close();
      tell("confirmClear", count);
    },
  };
}

type Done = "confirm" | "correct" | "reject" | "add" | "undo" | "confirmClear";
type Tell = (done: Done, n?: number) => void;

function useTell(say: Given["say"]): Tell {
  const t = useText();
  return (done, n = 0) => say(t(`review.done.${done}`, { n }));
}

/** Confirms or rejects the selected item and goes on to the next open one. */
function settle({ review, selection }: Given, type: "confirm" | "reject", tell: Tell): void {
  const key = selection.selected?.key;
  if (key === undefined) return;
  review.act([{ type, key }]);
  tell(type);
  selection.toNextOpen();
}

/** Takes the last action back and shows the item it was about. */
function undo({ review, selection }: Given, tell: Tell): void {
  const last = standingActions(review.actions).at(-1);
  if (last === undefined) return;
  review.undo();
  tell("undo");
  if (last.group === undefined && selection.listed.some(({ key }) => key === last.key))
    selection.select(last.key);
}

/** Which form or dialog is open. It belongs to the item it was opened for: with another one selected it is closed. */
function useDialogs(key: string | undefined) {
  const t = useText();
  const [shown, setShown] = useState<{ readonly what: Opened; readonly key: string | undefined }>();
  const [passage, setPassage] = useState<Passage>();
  const [hint, setHint] = useState("");
  const open = (what: Opened) => setShown({ what, key });
  return {
    opened: shown?.key === key ? shown?.what : undefined,
    passage,
    hint,
    open,
    close: () => open(undefined),
    clearHint: () => setHint(""),
    /** Adding starts from words selected in the document; without any it says so. */
    openAdd: () => {
      const found = selectedPassage();
      setPassage(found);
      if (found === undefined) setHint(t("review.addHint"));
      else open("add");
    },
  };
}
