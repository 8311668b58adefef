import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { useText } from "../i18n/language.js";
import { addFiles } from "./uploadStore.js";

/** Takes files dropped anywhere on the window or pasted, as long as its screen is open. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const over = useFileDrop();
  return (
    <>
      {children}
      {over ? (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-accent-soft/90 text-xl font-semibold text-accent"
        >
          {t("documents.drop")}
        </div>
      ) : null}
    </>
  );
}

function useFileDrop(): boolean {
  const [over, setOver] = useState(false);
  const client = useQueryClient();
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      addFiles(event.dataTransfer?.files ?? [], client);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files;
      if (files !== undefined && files.length > 0) addFiles(files, client);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal };
    window.addEventListener("dragover", onOver, options);
    window.addEventListener("dragleave", onLeave, options);
    window.addEventListener("drop", onDrop, options);
    window.addEventListener("paste", onPaste, options);
    return () => stop.abort();
  }, [client]);
  return over;
}
