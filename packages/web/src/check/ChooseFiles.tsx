import { type ReactNode, useRef } from "react";
import { type ButtonLook, buttonClass } from "../ui/classes.js";

const accepted = ".docx,.doc,.rtf,.html,.htm,.md,.txt,.docm,.dotx,.mht,.pdf";

interface ChooseFilesProps {
  readonly label: string;
  readonly look?: ButtonLook;
  readonly multiple?: boolean;
  /** Ends of names and types that the dialog offers; documents where left out. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}

/** A button that lets a person choose files. */
export function ChooseFiles({
  label,
  look = "plain",
  multiple = false,
  accept = accepted,
  onFiles,
  children,
}: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <button type="button" className={buttonClass(look)} onClick={() => input.current?.click()}>
        {children}
        {label}
      </button>
    </>
  );
}
