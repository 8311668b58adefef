import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LinkCandidate } from "../../api/catalogue.js";
import { indicatorsQuery } from "../../api/evaluation.js";
import { useText } from "../../i18n/language.js";
import { buttonClass } from "../../ui/classes.js";
import { SearchField } from "../../ui/SearchField.js";

interface OtherEntryProps {
  readonly busy: boolean;
  readonly take: (candidate: LinkCandidate) => void;
}

/** Any other entry of the catalogue, found by words or code. */
export function OtherEntry({ busy, take }: OtherEntryProps) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const query = useQuery({ ...indicatorsQuery({ q: typed, limit: 8 }), enabled: typed !== "" });
  const found = typed === "" ? [] : (query.data?.items ?? []);
  return (
    <div className="space-y-1">
      <SearchField
        label={t("indicators.search")}
        value={typed}
        className="w-full max-w-md"
        onSettle={setTyped}
      />
      {typed !== "" && query.data?.items.length === 0 ? (
        <p className="text-xs text-soft">{t("links.nothingFound")}</p>
      ) : null}
      <ul>
        {found.map((indicator) => (
          <li
            key={indicator.id}
            className="flex items-center justify-between gap-2 border-b border-line py-1"
          >
            <span>
              {indicator.name} <span className="text-xs text-soft">{indicator.measure ?? ""}</span>
            </span>
            <button
              type="button"
              className={buttonClass("plain", "small")}
              disabled={busy}
              onClick={() => take({ indicator, sameMeaning: false, shared: [], differences: [] })}
            >
              {t("links.choose")}
              <span className="sr-only">: {indicator.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
