import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useId, useState } from "react";
import { getJson } from "../api/client.js";
import { searchOf } from "../api/queries.js";
import type { DocumentList } from "../api/types.js";
import { documentKind, documentName } from "../format/document.js";
import { useLanguage } from "../i18n/language.js";
import { Dialog } from "../ui/Dialog.js";
import { useDebounced } from "../ui/useDebounced.js";
import { type Choice, matchChoices } from "./choices.js";

interface PaletteProps {
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** `Ctrl K`: any document or action by a few letters of its name. A combobox: the focus stays in the field. */
export function Palette({ onClose, onKeys }: PaletteProps) {
  const { t } = useLanguage();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const choices = useChoices(typed, onKeys);
  const active = choices[Math.min(at, choices.length - 1)];
  const run = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, choices.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") run(active);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t("palette.title")} onClose={onClose} wide bare>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : `${listId}-${active.id}`}
        aria-label={t("palette.title")}
        placeholder={t("palette.placeholder")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full border-b border-line px-4 text-base outline-none focus-visible:outline-none"
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t("palette.title")}
        className="max-h-[60dvh] overflow-auto p-1"
      >
        {choices.map((choice) => (
          <div
            key={choice.id}
            id={`${listId}-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === active}
            onPointerDown={(event) => {
              event.preventDefault();
              run(choice);
            }}
            className={`flex cursor-pointer items-baseline gap-3 rounded px-3 py-1.5 ${choice === active ? "bg-accent-soft" : ""}`}
          >
            <span className="shrink-0 font-semibold">{choice.name}</span>
            <span className="truncate text-soft">{choice.detail}</span>
          </div>
        ))}
      </div>
      {choices.length === 0 ? (
        <p className="px-4 pb-4 text-soft">{t("palette.nothing", { q: typed })}</p>
      ) : null}
    </Dialog>
  );
}

/** Actions whose name fits first, then documents that the server finds. */
function useChoices(typed: string, onKeys: () => void): readonly Choice[] {
  const { t, language, switchTo } = useLanguage();
  const navigate = useNavigate();
  const q = useDebounced(typed.trim(), 150);
  const found = useQuery({
    queryKey: ["palette", q],
    queryFn: ({ signal }) => getJson<DocumentList>(`/api/documents?${searchOf({ q, limit: 8 })}`, signal),
    placeholderData: (before) => before,
  });
  const actions: Choice[] = [
    { id: "documents", name: t("nav.documents"), detail: "", run: () => void navigate({ to: "/documents" }) },
    { id: "plans", name: t("nav.plans"), detail: "", run: () => void navigate({ to: "/plans" }) },
    { id: "check", name: t("nav.check"), detail: "", run: () => void navigate({ to: "/soat" }) },
    {
      id: "dismissals",
      name: t("dismissals.title"),
      detail: "",
      run: () => void navigate({ to: "/dismissals" }),
    },
    {
      id: "replaced-acts",
      name: t("acts.title"),
      detail: "",
      run: () => void navigate({ to: "/replaced-acts" }),
    },
    { id: "relations", name: t("nav.relations"), detail: "", run: () => void navigate({ to: "/relations" }) },
    {
      id: "import",
      name: t("palette.import"),
      detail: "",
      run: () => void navigate({ to: "/documents", search: { import: true } }),
    },
    {
      id: "language",
      name: t("app.language"),
      detail: "",
      run: () => switchTo(language === "vi" ? "en" : "vi"),
    },
    { id: "keys", name: t("keys.title"), detail: "", run: onKeys },
    {
      id: "print",
      name: t("common.print"),
      detail: "",
      run: () => requestAnimationFrame(() => window.print()),
    },
  ];
  const documents: Choice[] = (found.data?.items ?? []).map((document) => ({
    id: document.id,
    name: documentName(document),
    detail: [documentKind(document), document.title].filter(Boolean).join(" · "),
    run: () => void navigate({ to: "/documents/$id/review", params: { id: document.id } }),
  }));
  return [...matchChoices(actions, typed), ...documents];
}
