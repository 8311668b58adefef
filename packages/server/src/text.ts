/** What people may read of an answer: Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
