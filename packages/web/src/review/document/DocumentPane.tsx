import type { Block, Paragraph } from "@lotrinh/core/document/block";
import { type MouseEvent, memo, useRef } from "react";
import { useText } from "../../i18n/language.js";
import { ScrollRegion } from "../../ui/ScrollRegion.js";
import { FindingSign } from "./FindingSign.js";
import { linesOf, type Spot } from "./highlight.js";
import { splitLetterhead } from "./letterhead.js";
import { lineMarks, type PaperMarks } from "./marks.js";
import { indentOf, PassageText, paragraphClass } from "./ParagraphView.js";
import { type PaperRow, rowLines } from "./rows.js";
import { TableView } from "./TableView.js";
import type { LoadedBlocks } from "./useBlocks.js";
import { type Target, usePaper } from "./usePaper.js";

interface DocumentPaneProps {
  readonly loaded: LoadedBlocks;
  readonly marks: PaperMarks;
  /** What is to be in view and marked. */
  readonly target: Target | undefined;
  readonly onPick: (from: number, to: number) => void;
}

/** The document as it looks; only what is near the window is laid out. A click on a passage picks what was read there. */
export function DocumentPane({ loaded, marks, target, onPick }: DocumentPaneProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, virtualizer, shown } = usePaper(loaded, scroller, target);
  const onClick = (event: MouseEvent) => {
    const lines = linesAt(event.target);
    if (lines !== undefined && window.getSelection()?.isCollapsed !== false) onPick(lines.from, lines.to);
  };
  return (
    <ScrollRegion
      ref={scroller}
      aria-label={t("review.document")}
      onClick={onClick}
      className="h-full overflow-auto bg-white"
      data-paper=""
    >
      <div className="paper" style={{ height: virtualizer.getTotalSize() }}>
        {shown.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className="paper-row"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <RowView
                row={row}
                block={loaded.blocks[row.block]}
                before={loaded.blocks[row.block - 1]}
                head={row.kind === "letterhead" ? loaded.blocks.slice(0, row.to) : undefined}
                line={loaded.index.lines[row.block] ?? 0}
                marks={marks}
                spot={target}
              />
            </div>
          );
        })}
      </div>
    </ScrollRegion>
  );
}

/** The lines of the passage that a click or a selection falls in. */
export function linesAt(
  target: EventTarget | null,
): { readonly from: number; readonly to: number } | undefined {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const holder = element?.closest<HTMLElement>("[data-line]");
  if (holder === null || holder === undefined) return undefined;
  const from = Number(holder.dataset.line);
  return { from, to: Number(holder.dataset.endLine ?? from) };
}

interface RowViewProps {
  readonly row: PaperRow;
  readonly block: Block | undefined;
  readonly before: Block | undefined;
  readonly head: readonly (Block | undefined)[] | undefined;
  readonly line: number;
  readonly marks: PaperMarks;
  readonly spot: Spot | undefined;
}

const RowView = memo(function RowView(props: RowViewProps) {
  const { row, block, marks, spot } = props;
  const { from, to } = rowLines(row, block, props.head);
  return (
    <>
      <div className="paper-margin">
        <PageMark block={block} before={props.before} />
        <FindingSign severity={marks.finding(from, to)} />
        {row.kind === "table" && row.from > 0 ? null : props.line}
      </div>
      {row.kind === "letterhead" ? (
        <LetterheadView blocks={props.head ?? []} marks={marks} spot={spot} />
      ) : null}
      {row.kind === "paragraph" && block?.kind === "paragraph" ? (
        <TextView paragraph={block} marks={marks} spot={spot} />
      ) : null}
      {row.kind === "table" && block?.kind === "table" ? (
        <TableView table={block} from={row.from} to={row.to} marks={marks} spot={spot} />
      ) : null}
      {row.kind === "waiting" ? <div className="m-1 h-4 rounded bg-[#eef1f3]" /> : null}
    </>
  );
});

function PageMark({
  block,
  before,
}: {
  readonly block: Block | undefined;
  readonly before: Block | undefined;
}) {
  const t = useText();
  const page = pageOf(block);
  if (page === undefined || page === pageOf(before)) return null;
  return <div className="paper-page">{t("common.page", { page })}</div>;
}

const pageOf = (block: Block | undefined) =>
  block?.kind === "table" ? block.span.page : block?.passage.marks[0]?.page;

interface TextViewProps {
  readonly paragraph: Paragraph;
  readonly marks: PaperMarks;
  readonly spot: Spot | undefined;
}

function TextView({ paragraph, marks, spot }: TextViewProps) {
  const { from, to } = linesOf(paragraph.passage);
  const indent = indentOf(paragraph);
  return (
    <p
      className={`paper-text ${paragraphClass(paragraph)}`}
      style={indent === 0 ? undefined : { paddingLeft: `${indent + 0.4}em` }}
      data-line={from}
      data-end-line={to}
      {...lineMarks(marks, from, to)}
    >
      <PassageText paragraph={paragraph} spot={spot} />
    </p>
  );
}

function LetterheadView(props: {
  readonly blocks: readonly (Block | undefined)[];
  readonly marks: PaperMarks;
  readonly spot: Spot | undefined;
}) {
  const paragraphs = props.blocks.filter((block): block is Paragraph => block?.kind === "paragraph");
  const { left, right } = splitLetterhead(paragraphs);
  return (
    <div className="paper-letterhead">
      {[left, right].map((column, side) => (
        <div key={side === 0 ? "left" : "right"}>
          {column.map((paragraph) => (
            <TextView
              key={paragraph.passage.marks[0]?.line ?? 0}
              paragraph={paragraph}
              marks={props.marks}
              spot={props.spot}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
