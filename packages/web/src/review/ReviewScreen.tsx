import { countItems, type ReviewedItem, reviewItems } from "@lotrinh/core/review/state";
import { useMemo, useState } from "react";
import type { BlockChunk, DocumentSummary, StoredReading } from "../api/types.js";
import { useText } from "../i18n/language.js";
import { DocumentPane } from "./document/DocumentPane.js";
import type { PaperMarks } from "./document/marks.js";
import { useBlocks } from "./document/useBlocks.js";
import { ItemPane } from "./ItemPane.js";
import { markBetween, type Places, pickItem, placeItems } from "./places.js";
import { ReviewBar } from "./ReviewBar.js";
import { ReviewDialogs } from "./ReviewDialogs.js";
import { useCommands } from "./useCommands.js";
import { useFound } from "./useFound.js";
import { useReview } from "./useReview.js";
import { useSelection } from "./useSelection.js";

interface ReviewScreenProps {
  readonly document: DocumentSummary;
  readonly stored: StoredReading;
  /** The document was read again while it was open. */
  readonly isNewer: boolean;
  readonly first: BlockChunk;
  readonly person: string;
}

/** What is in view and marked: the selected item's place, or the line that a link names. */
function useTarget(selected: ReviewedItem | undefined, named: string | undefined) {
  const span = selected?.span ?? null;
  return useMemo(() => {
    const line = Number(/@(\d+)/u.exec(named ?? "")?.[1]);
    if (named !== undefined && line > 0 && span === null)
      return { key: named, span: { line, endLine: line } };
    return span === null ? undefined : { key: `${span.line}-${span.endLine} ${named ?? ""}`, span };
  }, [span, named]);
}

const paperMarks = (places: Places, finding: PaperMarks["finding"]): PaperMarks => ({
  item: (from, to) => markBetween(places, from, to),
  finding,
});

/** The document on the left, what was read from it on the right; on a phone one of the two. */
export function ReviewScreen({ document, stored, isNewer, first, person }: ReviewScreenProps) {
  const t = useText();
  const review = useReview(document.id, stored, person);
  const items = useMemo(() => reviewItems(stored.reading, review.actions), [stored.reading, review.actions]);
  const counts = useMemo(() => countItems(items), [items]);
  const places = useMemo(() => placeItems(items), [items]);
  const loaded = useBlocks(document.id, first);
  const found = useFound(document, stored, review, first.total);
  const marks = useMemo(() => paperMarks(places, found.marks), [places, found.marks]);
  const selection = useSelection(items);
  const [said, setSaid] = useState("");
  const commands = useCommands({
    review,
    selection,
    canReview: document.can.review !== false,
    say: setSaid,
    paused: found.open,
  });
  const { selected, search } = selection;
  const itemTarget = useTarget(selected, search.item);
  const onPick = (from: number, to: number) => {
    if (found.pick(from, to)) return;
    const item = pickItem(places, from, to, selected?.key);
    if (item !== undefined) selection.reveal(item);
  };
  const itemsSide = search.side === "items";
  return (
    <>
      <ReviewBar
        counts={counts}
        review={review}
        selection={selection}
        onClear={() => commands.open("clear")}
        onAdd={() => commands.run("add")}
        isNewer={isNewer}
        lost={stored.lost.length}
        notices={stored.reading.notices}
      />
      <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,1fr)_minmax(26rem,42%)]">
        <div className={`min-h-0 min-w-0 ${itemsSide ? "max-md:hidden" : ""}`}>
          <DocumentPane
            loaded={loaded}
            marks={marks}
            target={found.open ? found.target : itemTarget}
            onPick={onPick}
          />
        </div>
        <ItemPane
          documentId={document.id}
          items={items}
          selection={selection}
          commands={commands}
          units={stored.reading.units}
          hidden={!itemsSide}
          found={found}
          blocks={loaded.blocks}
        />
      </div>
      <p role="status" className="sr-only">
        {said === "" ? "" : `${said}. ${t("review.left", { n: counts.open })}`}
      </p>
      <ReviewDialogs
        documentId={document.id}
        items={items}
        selected={selected}
        kind={search.kind}
        commands={commands}
      />
    </>
  );
}
