import type { Severity } from "@lotrinh/core/check/diagnostic";
import { useText } from "../../i18n/language.js";

const signs = {
  error: { sign: "✕", look: "text-bad" },
  warning: { sign: "▲", look: "text-doubt" },
  info: { sign: "●", look: "text-accent" },
} satisfies Record<Severity, { sign: string; look: string }>;

/** How weighty a finding is, by shape and colour, with the word for those who don't see them; nothing without one. */
export function FindingSign({ severity }: { readonly severity: Severity | undefined }) {
  const t = useText();
  if (severity === undefined) return null;
  const { sign, look } = signs[severity];
  const name = t(`check.${severity}`);
  return (
    <span className={`mr-1 font-semibold ${look}`} title={name} data-sign={severity}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}
