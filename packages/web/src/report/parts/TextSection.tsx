import { sectionKey } from "@lotrinh/core/report/fieldKey";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { emptyRichText, parseRichText, type RichText } from "@lotrinh/core/report/richText";
import { isBlankRichText, richTextToPlain } from "@lotrinh/core/report/richTextPlain";
import { lazy, Suspense, useCallback } from "react";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { FieldNotes } from "./FieldNotes.js";

const loadEditor = () => import("../text/RichTextEditor.js");
const RichTextEditor = lazy(() => loadEditor().then((module) => ({ default: module.RichTextEditor })));

/** Fetches the editor while the report itself is on its way. */
export const preloadEditor = () => void loadEditor();

/** A section's narrative. */
export function TextSection({
  section,
  screen,
}: {
  readonly section: OutlineSection;
  readonly screen: ReportScreen;
}) {
  const { report, saving } = screen;
  const field = sectionKey(section.key);
  const read = parseRichText(shownValue(saving.state, field) ?? emptyRichText);
  const text = read.ok ? read.value : emptyRichText;
  const { saver } = saving;
  const onChange = useCallback(
    (value: RichText) => saver.type(field, isBlankRichText(value) ? null : value),
    [saver, field],
  );
  return (
    <>
      <Suspense fallback={<WaitingText text={text} editable={report.report.can.edit} />}>
        <RichTextEditor
          value={text}
          label={section.title}
          editable={report.report.can.edit}
          onChange={onChange}
        />
      </Suspense>
      <FieldNotes field={field} label={section.title} screen={screen} />
    </>
  );
}

/** What is written already, to be read while the editor is on its way; it stands where the editor will. */
function WaitingText({ text, editable }: { readonly text: RichText; readonly editable: boolean }) {
  return (
    <div className="rounded border border-line bg-white" aria-busy="true">
      {editable ? <div className="h-9 border-b border-line" /> : null}
      <p className="rich-text whitespace-pre-line">{richTextToPlain(text)}</p>
    </div>
  );
}
