import type { ItemKind } from "@lotrinh/core/review/item";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { AddDialog } from "./AddDialog.js";
import { ClearDialog } from "./ClearDialog.js";
import { SplitDialog } from "./SplitDialog.js";
import type { Commands } from "./useCommands.js";

interface ReviewDialogsProps {
  readonly documentId: string;
  readonly items: readonly ReviewedItem[];
  readonly selected: ReviewedItem | undefined;
  readonly kind: ItemKind | undefined;
  readonly commands: Commands;
}

/** The dialog that is open on the review screen, if any. */
export function ReviewDialogs({ documentId, items, selected, kind, commands }: ReviewDialogsProps) {
  return (
    <>
      {commands.opened === "clear" ? (
        <ClearDialog items={items} kind={kind} onConfirm={commands.confirmClear} onClose={commands.close} />
      ) : null}
      {commands.opened === "split" && selected !== undefined ? (
        <SplitDialog item={selected} onSplit={commands.split} onClose={commands.close} />
      ) : null}
      {commands.opened === "add" && commands.passage !== undefined ? (
        <AddDialog
          documentId={documentId}
          passage={commands.passage}
          kind={kind ?? selected?.kind}
          onAdd={commands.add}
          onClose={commands.close}
        />
      ) : null}
    </>
  );
}
