import "../../i18n/later/unitReport.js";
import { parseRichText, type RichText } from "@lotrinh/core/report/richText";
import { TableKit } from "@tiptap/extension-table";
import { type Editor, EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { useEffect } from "react";
import { useText } from "../../i18n/language.js";
import type { TextKey } from "../../i18n/vi.js";

interface RichTextEditorProps {
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  readonly label: string;
  readonly editable: boolean;
}

/** What an official document needs and no more: the core's `RichText`. */
const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    link: false,
    heading: { levels: [1, 2, 3] },
  }),
  TableKit.configure({ table: { resizable: false } }),
];

/** A section's text in the making: bold, italic, underline, lists, tables; what is pasted loses everything else. */
export function RichTextEditor({ value, onChange, label, editable }: RichTextEditorProps) {
  const editor = useEditor({
    extensions,
    content: structuredClone(value) as object,
    editable,
    injectCSS: false,
    editorProps: {
      attributes: { class: "rich-text", role: "textbox", "aria-multiline": "true", "aria-label": label },
    },
    onUpdate: ({ editor: changed }) => {
      const read = parseRichText(changed.getJSON());
      if (read.ok) onChange(read.value);
    },
  });
  useEffect(() => {
    // without telling of a change: opening a report is none
    editor?.setEditable(editable, false);
  }, [editor, editable]);
  useEffect(() => {
    if (editor === null || editor.isFocused) return;
    const now = parseRichText(editor.getJSON());
    if (now.ok && JSON.stringify(now.value) === JSON.stringify(value)) return;
    editor.commands.setContent(structuredClone(value) as object, { emitUpdate: false });
  }, [editor, value]);
  if (editor === null) return null;
  return (
    <div className="rounded border border-line bg-white focus-within:border-accent">
      {editable ? <Tools editor={editor} label={label} /> : null}
      <EditorContent editor={editor} />
    </div>
  );
}

interface Tool {
  readonly key: TextKey;
  readonly sign: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const tools: readonly Tool[] = [
  {
    key: "unitReport.bold",
    sign: "B",
    isOn: (editor) => editor.isActive("bold"),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    key: "unitReport.italic",
    sign: "I",
    isOn: (editor) => editor.isActive("italic"),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    key: "unitReport.underline",
    sign: "U",
    isOn: (editor) => editor.isActive("underline"),
    run: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  {
    key: "unitReport.bullets",
    sign: "–",
    isOn: (editor) => editor.isActive("bulletList"),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: "unitReport.numbers",
    sign: "1.",
    isOn: (editor) => editor.isActive("orderedList"),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    key: "unitReport.table",
    sign: "▦",
    isOn: (editor) => editor.isActive("table"),
    run: (editor) =>
      editor.isActive("table")
        ? editor.chain().focus().addRowAfter().run()
        : editor.chain().focus().insertTable({ rows: 2, cols: 3, withHeaderRow: true }).run(),
  },
];

function Tools({ editor, label }: { readonly editor: Editor; readonly label: string }) {
  const t = useText();
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.filter(({ isOn }) => isOn(now)).map(({ key }) => key),
  });
  return (
    <div
      role="toolbar"
      aria-label={`${t("unitReport.tools")}: ${label}`}
      className="no-print flex gap-0.5 border-b border-line bg-ground px-1 py-0.5"
    >
      {tools.map(({ key, sign, run }) => (
        <button
          key={key}
          type="button"
          className="h-7 min-w-7 rounded px-1.5 text-sm hover:bg-accent-soft aria-pressed:bg-accent-soft aria-pressed:font-semibold"
          aria-pressed={on.includes(key)}
          aria-label={t(key)}
          title={t(key)}
          onClick={() => run(editor)}
        >
          <span className="tool-sign" data-sign={sign} />
        </button>
      ))}
    </div>
  );
}
