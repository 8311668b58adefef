import type { FastifyRequest } from "fastify";
import { fileMissing, fileTooLarge, uploadBroken } from "../apiError.js";

/** One file of a multipart request, as it streams in. */
export interface Upload {
  readonly file: NodeJS.ReadableStream;
  readonly filename: string;
  /** Throws `file-too-large` where the parser cut the stream off: it goes on as if that were the end. */
  readonly assertWhole: () => void;
}

/** The one file of a request, in its field `file`. Throws `file-missing`, `upload-broken`, `file-too-large`. */
export async function takeUpload(request: FastifyRequest, largest: number): Promise<Upload> {
  const limits = { fileSize: largest, files: 1, fields: 5 };
  const part = await request.file({ limits }).catch((error: unknown) => {
    // What the multipart parser says of a body that isn't one is an error without a code.
    if (error instanceof Error && !("code" in error)) throw uploadBroken();
    throw error;
  });
  if (part === undefined || part.fieldname !== "file") throw fileMissing();
  return {
    file: part.file,
    filename: part.filename,
    assertWhole: () => {
      if (part.file.truncated) throw fileTooLarge();
    },
  };
}
