/** What every control of a form gets. */
export interface InputProps {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly describedBy: string | undefined;
  readonly onType: (typed: string) => void;
}
