import { useState } from "react";
import type { TablePreview, TableReading } from "../../api/catalogue.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { OtherEntry } from "../links/OtherEntry.js";

interface UnknownNamesProps {
  readonly preview: TablePreview;
  readonly read: (reading: TableReading) => void;
}

/** Names that the catalogue doesn't know, or knows twice: a person says which entry each means. */
export function UnknownNames({ preview, read }: UnknownNamesProps) {
  const t = useText();
  const [asked, setAsked] = useState<string | null>(null);
  const isUnknown = (code: string) => code === "unknown-indicator" || code === "ambiguous-indicator";
  const names = [
    ...new Set(
      preview.observations
        .filter(({ problems }) => problems.some(({ code }) => isUnknown(code)))
        .map(({ printed }) => printed),
    ),
  ];
  if (names.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t("imports.unknown", { n: names.length })}</h3>
      <ul className="max-w-3xl">
        {names.map((name) => (
          <li key={name} className="border-b border-line py-1">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span>“{name}”</span>
              <button
                type="button"
                className={buttonClass("plain", "small")}
                aria-expanded={asked === name}
                onClick={() => setAsked(asked === name ? null : name)}
              >
                {t("imports.sayMeaning")}
                <span className="sr-only">: {name}</span>
              </button>
            </span>
            {asked === name ? (
              <OtherEntry
                busy={false}
                take={({ indicator }) => {
                  setAsked(null);
                  read({ indicators: { [name]: indicator.id } });
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
