import type { FastifyReply } from "fastify";

const types = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
} as const;

/** Sends a file to keep; `name` without extension, ASCII. */
export function sendFile(
  reply: FastifyReply,
  type: keyof typeof types,
  name: string,
  bytes: Uint8Array,
): FastifyReply {
  return reply
    .header("content-type", types[type])
    .header("content-disposition", `attachment; filename="${name}.${type}"`)
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
