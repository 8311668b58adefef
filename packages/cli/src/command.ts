import type { Terminal } from "./terminal.js";
import type { Language, Text } from "./text.js";

export interface Option {
  readonly type: "boolean" | "string";
  /** What its value is called in the help: `DIR`. */
  readonly value?: string;
  readonly text: Text;
}

/** What a command was called with, checked against its options. */
export interface Call {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
}

/** Runs a command; gives the exit status. Throws `CommandError` for input that can't be used. */
export type Run = (call: Call, terminal: Terminal) => Promise<number>;

export interface Command {
  readonly name: string;
  /** What follows the command's name, as in the contract. */
  readonly usage: string;
  readonly text: Text;
  /** How many files it takes. */
  readonly files: { readonly least: number; readonly most: number };
  readonly options: Readonly<Record<string, Option>>;
  /** Loaded only when the command runs: reading a text must not wait for the database's code. */
  readonly load: () => Promise<Run>;
}
