import { sectionKey } from "@lotrinh/core/report/fieldKey";
import type { OutlineSection } from "@lotrinh/core/report/outline";
import { emptyRichText, parseRichText, type RichText } from "@lotrinh/core/report/richText";
import { isBlankRichText } from "@lotrinh/core/report/richTextPlain";
import { lazy, Suspense, useCallback } from "react";
import { Skeleton } from "../../ui/states.js";
import type { ReportScreen } from "../reportScreen.js";
import { shownValue } from "../saving/saveState.js";
import { FieldNotes } from "./FieldNotes.js";

const RichTextEditor = lazy(() =>
  import("../text/RichTextEditor.js").then((module) => ({ default: module.RichTextEditor })),
);

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
  const { saver } = saving;
  const onChange = useCallback(
    (value: RichText) => saver.type(field, isBlankRichText(value) ? null : value),
    [saver, field],
  );
  return (
    <>
      <Suspense fallback={<Skeleton rows={3} />}>
        <RichTextEditor
          value={read.ok ? read.value : emptyRichText}
          label={section.title}
          editable={report.report.can.edit}
          onChange={onChange}
        />
      </Suspense>
      <FieldNotes field={field} label={section.title} screen={screen} />
    </>
  );
}
