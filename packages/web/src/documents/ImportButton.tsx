import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { Icon } from "../ui/icons.js";
import { acceptedFiles } from "./uploadList.js";
import { addFiles } from "./uploadStore.js";

const route = getRouteApi("/documents");

/** Chooses files to import; `open` (from the palette) puts the focus on it. */
export function ImportButton({ open }: { readonly open: boolean }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = route.useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    button.current?.focus();
    input.current?.click();
    void navigate({ search: ({ import: _, ...rest }) => rest, replace: true });
  }, [open, navigate]);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={acceptedFiles}
        aria-label={t("documents.import")}
        onChange={(event) => {
          addFiles(event.target.files ?? [], client);
          event.target.value = "";
        }}
      />
      <button
        ref={button}
        type="button"
        className={buttonClass("main")}
        title={t("documents.formats")}
        onClick={() => input.current?.click()}
      >
        <Icon name="upload" size={16} />
        {t("documents.import")}
      </button>
    </>
  );
}
