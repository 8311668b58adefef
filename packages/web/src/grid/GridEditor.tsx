import { type ClipboardEvent, type KeyboardEvent, type Ref, useId, useRef } from "react";
import { parseBlock, writeBlock } from "./clipboard.js";
import { commandOf } from "./keys.js";
import type { Editing, GridActions } from "./useGrid.js";

interface GridEditorProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** Id of the message about the cell. */
  readonly describedBy: string;
  readonly text: string;
  readonly editing: Editing | null;
  readonly choices: readonly string[] | undefined;
  readonly isEditable: boolean;
  readonly align: "left" | "right";
  /** In pixels, within the grid. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Rows in sight. */
  readonly page: number;
  readonly actions: GridActions;
}

/** The text field over the active cell: it takes every key, shows the cell's text, and is what is read aloud. */
export function GridEditor(props: GridEditorProps) {
  const { label, describedBy, text, editing, choices, isEditable, align, place, page, actions } = props;
  const listId = useId();
  const leaving = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    // Tab goes from cell to cell; after Escape it leaves the grid, however long that is (WCAG 2.1.2).
    if (event.key === "Tab" && leaving.current) return;
    if (event.key !== "Shift") leaving.current = event.key === "Escape" && editing === null;
    // Typing begins an empty text of its own: a letter equal to all that the cell shows would change nothing in the field and be lost.
    if (editing === null && isEditable && isLetter(event)) actions.edit("quick", "");
    const command = commandOf(event, editing?.mode ?? "no", page);
    if (command !== undefined && actions.run(command)) event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const block = parseBlock(event.clipboardData.getData("text/plain"));
    if (editing !== null && block.length === 1 && block[0]?.length === 1) return;
    event.preventDefault();
    actions.commit();
    actions.paste(block);
  };
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", writeBlock(actions.copied()));
  };
  return (
    <>
      <input
        ref={props.ref}
        className={`grid-field ${align === "right" ? "text-right" : ""}`}
        style={place}
        aria-label={label}
        aria-describedby={describedBy}
        readOnly={!isEditable}
        autoComplete="off"
        spellCheck={false}
        list={choices === undefined ? undefined : listId}
        value={editing?.text ?? text}
        onChange={(event) => actions.edit("quick", typedOver(event.target.value, text, editing))}
        onFocus={(event) => event.target.select()}
        onSelect={(event) => {
          // Until it is edited the whole text stays chosen, so that typing replaces it, as in Excel.
          if (editing === null) event.currentTarget.select();
        }}
        onBlur={() => {
          leaving.current = false;
          actions.commit();
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={(event) => {
          if (editing === null) copy(event);
        }}
        onCut={(event) => {
          if (editing !== null) return;
          copy(event);
          actions.run({ type: "clear" });
        }}
        onDoubleClick={() => actions.run({ type: "edit" })}
      />
      {choices === undefined ? null : (
        <datalist id={listId}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Whether a key writes a letter, digit or sign. */
function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** The first letters typed on a cell replace its text, also where the field lost the mark of being chosen. */
function typedOver(value: string, text: string, editing: Editing | null): string {
  if (editing !== null || text === "" || !value.startsWith(text) || value === text) return value;
  return value.slice(text.length);
}
