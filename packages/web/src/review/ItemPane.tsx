import type { Block } from "@lotrinh/core/document/block";
import type { ReviewedItem } from "@lotrinh/core/review/state";
import { messageText } from "../format/document.js";
import { useLanguage, useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { EmptyState } from "../ui/states.js";
import type { Command } from "./commands.js";
import { findDraft } from "./drafts.js";
import { FoundPane } from "./FoundPane.js";
import { itemFields } from "./form/fields.js";
import { ItemForm } from "./form/ItemForm.js";
import { ItemDetail } from "./ItemDetail.js";
import { ItemList } from "./ItemList.js";
import { KindList } from "./KindList.js";
import type { Commands } from "./useCommands.js";
import type { FoundHere } from "./useFound.js";
import type { Selection } from "./useSelection.js";

interface ItemPaneProps {
  readonly documentId: string;
  readonly items: readonly ReviewedItem[];
  readonly selection: Selection;
  readonly commands: Commands;
  readonly units: Readonly<Record<string, string | null>>;
  /** On a phone, while the document is looked at. */
  readonly hidden: boolean;
  readonly found: FoundHere;
  readonly blocks: readonly (Block | undefined)[];
}

/** What was read, by kind; the selected item with its fields and what can be done with it. */
export function ItemPane({ documentId, items, selection, commands, units, hidden, ...more }: ItemPaneProps) {
  const { language, t } = useLanguage();
  const { selected, listed, search } = selection;
  return (
    <section
      aria-label={t("review.items")}
      className={`flex min-h-0 min-w-0 flex-col border-line bg-white md:flex-row md:border-l ${hidden ? "max-md:hidden" : ""}`}
    >
      <KindList items={items} kind={search.kind} onChoose={selection.setKind} found={more.found} />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {commands.problem === null ? null : (
          <p role="alert" className="border-b border-line bg-bad-soft px-3 py-1.5 text-sm text-bad">
            {t("review.notSaved", { why: messageText(commands.problem, language) })}
          </p>
        )}
        {commands.hint === "" ? null : (
          <p role="status" className="border-b border-line bg-accent-soft px-3 py-1.5 text-sm">
            {commands.hint}
          </p>
        )}
        {more.found.open ? (
          <FoundPane found={more.found} blocks={more.blocks} />
        ) : (
          <ItemList
            items={listed}
            selected={selected?.key}
            onSelect={selection.select}
            empty={<NoItems selection={selection} />}
            detail={
              selected === undefined ? null : commands.opened === "edit" ? (
                <ItemForm
                  key={selected.key}
                  documentId={documentId}
                  draftKey={selected.key}
                  fields={itemFields(selected)}
                  value={selected.value}
                  onSave={commands.correct}
                  onCancel={commands.close}
                />
              ) : (
                <>
                  <ItemDetail item={selected} units={units} />
                  <ItemActions
                    commands={commands}
                    hasDraft={findDraft(documentId, selected.key) !== undefined}
                  />
                </>
              )
            }
          />
        )}
      </div>
    </section>
  );
}

const keysOf: Partial<Record<Command, string>> = {
  confirm: "Enter",
  edit: "e",
  reject: "x",
  split: "s",
  join: "m",
};

function ItemActions({ commands, hasDraft }: { readonly commands: Commands; readonly hasDraft: boolean }) {
  const t = useText();
  if (!commands.canReview) return <p className="px-9 pb-2 text-xs text-soft">{t("review.cannot")}</p>;
  const offered: readonly Command[] = [
    "confirm",
    "edit",
    "reject",
    ...(commands.canSplit ? (["split"] as const) : []),
    ...(commands.canJoin ? (["join"] as const) : []),
  ];
  return (
    <div className="flex flex-wrap gap-1 px-2 pt-1 pb-2 pl-9">
      {offered.map((command) => (
        <button
          key={command}
          type="button"
          className={buttonClass(command === "confirm" ? "main" : "plain", "small")}
          onClick={() => commands.run(command)}
        >
          {t(`review.${command}` as "review.confirm")}
          {command === "edit" && hasDraft ? " •" : ""}
          <span
            className={`text-xs font-normal ${command === "confirm" ? "opacity-90" : "text-soft"} max-md:hidden`}
          >
            {keysOf[command]}
          </span>
        </button>
      ))}
    </div>
  );
}

function NoItems({ selection }: { readonly selection: Selection }) {
  const t = useText();
  const { show } = selection.search;
  const what = show === "open" || show === "doubtful" ? t("review.emptyOpen") : t("review.emptyOther");
  return (
    <EmptyState title={t("review.empty")} what={show === undefined ? t("review.emptyKind") : what}>
      {show === undefined ? null : (
        <button type="button" className={buttonClass()} onClick={() => selection.setShow("all")}>
          {t("common.clearFilters")}
        </button>
      )}
    </EmptyState>
  );
}
