import { type KeyboardEvent, useState } from "react";
import { useText } from "../../i18n/language.js";
import { inputClass } from "../../ui/classes.js";
import { linesOfText } from "./field.js";
import type { InputProps } from "./inputProps.js";

/** A list of names: Enter adds one, Backspace in the empty field takes the last back to be changed. */
export function TokensInput({ id, label, typed, describedBy, onType }: InputProps) {
  const t = useText();
  const [next, setNext] = useState("");
  const tokens = linesOfText(typed);
  const put = (names: readonly string[]) => onType(names.join("\n"));
  const add = () => {
    // names pasted from elsewhere are parted by lines or semicolons
    const names = next.split(/[\n;]/u).flatMap(linesOfText);
    if (names.length > 0) put([...tokens, ...names]);
    setNext("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.ctrlKey && next.trim() !== "") add();
    else if (event.key === "Backspace" && next === "" && tokens.length > 0) {
      setNext(tokens.at(-1) ?? "");
      put(tokens.slice(0, -1));
    } else return;
    event.preventDefault();
  };
  return (
    <div className="rounded border border-[#8795a0] bg-white p-1">
      <ul className="flex flex-wrap gap-1">
        {tokens.map((token, at) => (
          <li key={token} className="flex max-w-full items-center rounded bg-[#e9eef1] pl-2 text-sm">
            <span className="min-w-0 py-0.5">{token}</span>
            <button
              type="button"
              aria-label={t("field.removeToken", { token })}
              className="grid size-6 shrink-0 place-items-center rounded text-soft hover:bg-bad-soft hover:text-bad"
              onClick={() => put(tokens.filter((_, i) => i !== at))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        id={id}
        type="text"
        aria-label={t("field.addToken", { field: label })}
        aria-describedby={describedBy}
        className={`${inputClass} mt-1 h-7 w-full border-0 first:mt-0`}
        placeholder={t("hint.tokens")}
        value={next}
        onChange={(event) => setNext(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
    </div>
  );
}
