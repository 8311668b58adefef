import { type FileKind, fileKind } from "@lotrinh/intake/format";
import { ApiError } from "../apiError.js";
import type { ReceivedFile } from "../documents/receive.js";

/** Largest file taken as evidence, in bytes, and how many a report may have. */
export const largestEvidence = 20 * 1024 * 1024;
export const mostEvidence = 200;

export const tooManyFiles = () =>
  new ApiError(409, "too-many-files", {
    vi: `Mỗi báo cáo chỉ đính kèm tối đa ${mostEvidence} tệp.`,
    en: `A report has at most ${mostEvidence} files.`,
  });

const wrongType = () =>
  new ApiError(415, "evidence-type", {
    vi: "Chỉ nhận tệp PDF, Word, Excel, PowerPoint, ảnh PNG hoặc JPEG, văn bản thuần (TXT, CSV). Nội dung tệp phải đúng với phần mở rộng.",
    en: "Only PDF, Word, Excel, PowerPoint, PNG, JPEG and plain text; content and extension have to agree.",
  });

interface EvidenceType {
  /** What the bytes have to be. */
  readonly kind: FileKind;
  readonly mediaType: string;
}

const office = "application/vnd.openxmlformats-officedocument";

/** By extension: what is taken, and as what it is sent back. Nothing that a browser would run. */
const types: Readonly<Record<string, EvidenceType>> = {
  pdf: { kind: "pdf", mediaType: "application/pdf" },
  docx: { kind: "zip", mediaType: `${office}.wordprocessingml.document` },
  xlsx: { kind: "zip", mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { kind: "zip", mediaType: `${office}.presentationml.presentation` },
  doc: { kind: "compound", mediaType: "application/msword" },
  xls: { kind: "compound", mediaType: "application/vnd.ms-excel" },
  png: { kind: "image", mediaType: "image/png" },
  jpg: { kind: "image", mediaType: "image/jpeg" },
  jpeg: { kind: "image", mediaType: "image/jpeg" },
  txt: { kind: "text", mediaType: "text/plain; charset=utf-8" },
  csv: { kind: "text", mediaType: "text/csv; charset=utf-8" },
};

/** The media type of a file by its content and its extension, which have to agree. Throws `evidence-type`. */
export function evidenceTypeOf({ name, head, size }: Pick<ReceivedFile, "name" | "head" | "size">): string {
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  const type = Object.hasOwn(types, extension) ? types[extension] : undefined;
  if (type === undefined || size === 0 || fileKind(head, name) !== type.kind) throw wrongType();
  if (type.kind === "text" && head.includes(0)) throw wrongType();
  return type.mediaType;
}
