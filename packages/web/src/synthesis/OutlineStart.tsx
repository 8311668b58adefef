import type { ReportKind, SynthesisOutline } from "@lotrinh/core/synthesis/outline";
import { parseSynthesisOutline } from "@lotrinh/core/synthesis/outlineInput";
import { defaultSynthesisOutline } from "@lotrinh/core/synthesis/outlines";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { templatesQuery } from "../api/templates.js";
import { useText } from "../i18n/language.js";
import { Choice } from "../ui/Field.js";

const kinds: readonly ReportKind[] = ["annual", "interim", "final"];

interface OutlineStartProps {
  /** The one that the report has. */
  readonly current: SynthesisOutline;
  readonly onBegin: (outline: SynthesisOutline) => void;
}

/** Which outline to begin with: the report's own, one of the default ones, one that the office kept. */
export function OutlineStart({ current, onBegin }: OutlineStartProps) {
  const t = useText();
  const [from, setFrom] = useState("current");
  const { data } = useQuery(templatesQuery);
  const kept = (data?.templates ?? []).flatMap(({ id, kind, name, outline }) => {
    const read = kind === "outline" ? parseSynthesisOutline(outline) : undefined;
    return read?.ok === true ? [{ id, name, outline: read.value }] : [];
  });
  const choose = (value: string) => {
    setFrom(value);
    const kind = kinds.find((each) => each === value);
    const own = kept.find(({ id }) => id === value)?.outline;
    onBegin(kind === undefined ? (own ?? current) : defaultSynthesisOutline(kind));
  };
  return (
    <div className="mb-3 max-w-md">
      <Choice label={t("outline.from")} value={from} onText={choose}>
        <option value="current">{t("outline.from.current")}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`outline.from.${kind}`)}
          </option>
        ))}
        {kept.map(({ id, name }) => (
          <option key={id} value={id}>
            {t("outline.from.kept", { name })}
          </option>
        ))}
      </Choice>
    </div>
  );
}
