import { useEffect, useRef, useState } from "react";
import { inputClass } from "./classes.js";

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly className: string;
  /** What the address says. */
  readonly value: string;
  /** Called when typing has stood still for a moment. */
  readonly onSettle: (typed: string) => void;
}

/** A field for words to look for. It follows the address (back, a cleared filter) unless a person is just typing. */
export function SearchField({ label, placeholder = label, className, value, onSettle }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSettle(next.trim()), 200);
  };
  return (
    <input
      type="search"
      className={`${inputClass} ${className}`}
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  );
}
