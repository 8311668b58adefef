import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../i18n/language.js";
import { Icon } from "./icons.js";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Wide ones hold lists and forms. */
  readonly wide?: boolean;
  /** The title is for screen readers only: the content says it. */
  readonly bare?: boolean;
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and needs no injected style.
 * What is marked `data-first` has the focus at first, else the first that can.
 */
export function Dialog({ title, onClose, children, wide = false, bare = false }: DialogProps) {
  const t = useText();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>("[data-first]")?.focus();
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === ref.current) onClose();
      }}
      className={`max-h-[86dvh] w-[calc(100vw-1.5rem)] overflow-auto rounded-md bg-white shadow-xl ${wide ? "max-w-2xl" : "max-w-md"}`}
    >
      {bare ? (
        children
      ) : (
        <div className="p-4">
          <div className="mb-3 flex items-start justify-between gap-4">
            <h2 className="text-base font-semibold">{title}</h2>
            <button
              type="button"
              aria-label={t("common.close")}
              onClick={onClose}
              className="-m-1 rounded p-1 text-soft hover:bg-ground"
            >
              <Icon name="close" size={18} />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
