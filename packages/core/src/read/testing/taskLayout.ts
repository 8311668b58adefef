/** A made-up document and its tasks: text | lead | coordinating | due | output, what is empty at the end left out. */
export interface TaskLayout {
  readonly name: string;
  readonly text: string;
  readonly tasks: readonly string[];
}
