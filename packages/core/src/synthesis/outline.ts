export interface SynthesisOutline {
  readonly id: string;
}
