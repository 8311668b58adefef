import type { TableBlock } from "@lotrinh/core/synthesis/draft";
import { referenceText } from "@lotrinh/core/synthesis/draft";
import { useText } from "../i18n/language.js";
import { keyed } from "../ui/keyed.js";
import { ScrollRegion } from "../ui/ScrollRegion.js";
import { BlockActions } from "./BlockActions.js";
import { BlockEditor } from "./BlockEditor.js";
import { BlockState } from "./BlockState.js";
import { type Unit, wordsOf } from "./blocks.js";
import type { SynthesisScreen } from "./useSynthesis.js";
import { FigureButton, Words } from "./Words.js";

/** One block or list item of the draft: read, chosen, changed. */
export function BlockView({ unit, screen }: { readonly unit: Unit; readonly screen: SynthesisScreen }) {
  const t = useText();
  const { key, block } = unit;
  const isItem = block.key !== key;
  const isChosen = screen.chosen?.block === key;
  const focusable = { tabIndex: 0, "data-block": key };
  if (block.kind === "list" && !isItem && block.lead === null) return null;
  return (
    <section
      {...focusable}
      aria-label={t("synthesis.block")}
      aria-current={isChosen ? "true" : undefined}
      className={`rounded-sm border-l-4 px-2 py-0.5 ${isItem ? "ml-5" : ""} ${isChosen ? "border-accent bg-[#f2f8fb]" : "border-transparent hover:bg-ground"}`}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !isChosen) screen.choose({ block: key, figure: null });
      }}
    >
      {screen.editing === key ? (
        <BlockEditor unit={unit} screen={screen} />
      ) : (
        <Content unit={unit} screen={screen} />
      )}
      <BlockState block={key} screen={screen} />
      {isChosen && screen.editing !== key ? <BlockActions unit={unit} screen={screen} /> : null}
    </section>
  );
}

function Content({ unit, screen }: { readonly unit: Unit; readonly screen: SynthesisScreen }) {
  const { key, block, words } = unit;
  const t = useText();
  if (block.key !== key)
    return (
      <p>
        - <Words words={words} block={key} screen={screen} />
      </p>
    );
  switch (block.kind) {
    case "heading":
      return <p className="font-semibold">{block.text}</p>;
    case "unit-text":
      return (
        <p>
          {block.text}{" "}
          <span className="text-xs text-soft">
            [{(block.mergedFrom ?? [block.source]).map(({ unit }) => unit).join("; ")}]
          </span>
          {block.similar.length > 0 ? (
            <span className="text-xs font-semibold text-doubt">
              {" "}
              {t("synthesis.similarCount", { n: block.similar.length })}
            </span>
          ) : null}
        </p>
      );
    case "sentence":
    case "list":
      return (
        <p>
          <Words words={wordsOf(block)} block={key} screen={screen} />
        </p>
      );
    case "table":
      return <TableView table={block} screen={screen} />;
    case "reference":
      return <p className="italic">{referenceText(block, screen.answer.content.annexes) ?? ""}</p>;
  }
}

/** Titles stand over their numbers; only columns of words need room. */
function headClass({ align, width }: TableBlock["columns"][number]): string {
  if (align === "right") return "figure";
  return align === "left" && width >= 16 ? "min-w-44" : "";
}

function TableView({ table, screen }: { readonly table: TableBlock; readonly screen: SynthesisScreen }) {
  return (
    <ScrollRegion aria-label={table.title} className="overflow-x-auto py-1">
      <table className="data-table">
        <caption className="py-1 text-left font-semibold">
          {table.measure === null ? table.title : `${table.title} (${table.measure})`}
        </caption>
        <thead>
          <tr>
            {keyed(table.columns, ({ title }) => title).map(({ key, item }) => (
              <th key={key} scope="col" className={headClass(item)}>
                {item.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, cells, style }) => (
            <tr key={key} className={style === "plain" ? "" : "font-semibold"}>
              {style === "group" ? (
                <td colSpan={table.columns.length}>{cells[0]?.text}</td>
              ) : (
                keyed(cells, ({ text }) => text).map(({ key: place, item }, at) => (
                  <td key={place} className={table.columns[at]?.align === "right" ? "figure" : ""}>
                    {item.figure === undefined ? (
                      item.text
                    ) : (
                      <FigureButton
                        text={item.text}
                        fact={item.figure.key}
                        block={table.key}
                        screen={screen}
                      />
                    )}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <p key={note} className="text-xs text-soft">
          {note}
        </p>
      ))}
    </ScrollRegion>
  );
}
