import type { Text } from "./text.js";

/**
 * Input or arguments that can't be used: exit status 2 and one line on standard error that says what and
 * where (docs/cli.md). Everything else that is thrown is a fault of the program and is reported as such.
 */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly text: Text;

  constructor(text: Text, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}
