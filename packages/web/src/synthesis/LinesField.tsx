import { useId } from "react";

interface LinesFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
}

/** A field of several lines, one entry each. */
export function LinesField({ label, hint, lines, onLines }: LinesFieldProps) {
  const id = useId();
  return (
    <div className="text-sm">
      <label htmlFor={id} className="mb-0.5 block">
        {label}
      </label>
      <textarea
        id={id}
        rows={Math.max(2, lines.length)}
        value={lines.join("\n")}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="block w-full rounded border border-[#8795a0] px-2 py-1"
        onChange={({ target }) => onLines(target.value === "" ? [] : target.value.split("\n"))}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="mt-0.5 text-xs text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
