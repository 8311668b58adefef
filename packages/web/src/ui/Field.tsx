import { type ComponentProps, type ReactNode, useId } from "react";
import { inputClass } from "./classes.js";

interface FieldProps extends Omit<ComponentProps<"input">, "id" | "onChange" | "value"> {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Said under the field. */
  readonly hint?: string;
}

/** A labelled line of text in a form. */
export function Field({ label, value, onText, hint, className = "w-full", ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="text-sm">
      <label htmlFor={id} className="mb-0.5 block">
        {label}
      </label>
      <input
        {...input}
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={`${inputClass} block ${className}`}
        onChange={(event) => onText(event.target.value)}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="mt-0.5 text-xs text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

/** A labelled choice in a form. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const id = useId();
  return (
    <div className="text-sm">
      <label htmlFor={id} className="mb-0.5 block">
        {props.label}
      </label>
      <select
        id={id}
        value={props.value}
        className={`${inputClass} block ${props.className ?? "w-full"}`}
        onChange={(event) => props.onText(event.target.value)}
      >
        {props.children}
      </select>
    </div>
  );
}
