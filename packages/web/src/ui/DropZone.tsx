import { type ReactNode, useEffect, useRef, useState } from "react";

interface DropZoneProps {
  /** What dropping does. */
  readonly label: string;
  readonly onFiles: (files: Iterable<File>) => void;
  readonly children: ReactNode;
}

/** Takes files dropped anywhere on the window or pasted, as long as its screen is open. */
export function DropZone({ label, onFiles, children }: DropZoneProps) {
  const over = useFileDrop(onFiles);
  return (
    <>
      {children}
      {over ? (
        <div
          aria-hidden="true"
          className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-accent-soft/90 text-xl font-semibold text-accent"
        >
          {label}
        </div>
      ) : null}
    </>
  );
}

function useFileDrop(onFiles: DropZoneProps["onFiles"]): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
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
      latest.current(event.dataTransfer?.files ?? []);
    };
    const onPaste = (event: ClipboardEvent) => {
      const files = event.clipboardData?.files;
      if (files !== undefined && files.length > 0) latest.current(files);
    };
    const stop = new AbortController();
    const options = { signal: stop.signal };
    window.addEventListener("dragover", onOver, options);
    window.addEventListener("dragleave", onLeave, options);
    window.addEventListener("drop", onDrop, options);
    window.addEventListener("paste", onPaste, options);
    return () => stop.abort();
  }, []);
  return over;
}
