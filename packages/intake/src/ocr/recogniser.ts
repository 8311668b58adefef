import type { Job } from "../job.js";

/** A picture as PNG, JPEG or another format that recognition reads. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Dots an inch; decides how large letters are taken to be. */
  readonly resolution: number;
}

/** Recognises pictures one after another; results are in the hOCR format. */
export interface Recognition {
  readonly recognise: (picture: Picture) => Promise<string>;
  readonly end: () => Promise<void>;
}

export type StartRecognition = (job: Job) => Promise<Recognition>;
