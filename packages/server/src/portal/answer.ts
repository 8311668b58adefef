import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
}

/** How long caches may keep an answer without asking again, in seconds: short, for what is taken back must go. */
const freshFor = 60;

/** Sends a public answer with its ETag; 304 where the reader has it already. */
export function sendPublic(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const tag = `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 27)}"`;
  reply.header("cache-control", `public, max-age=${freshFor}`).header("etag", tag);
  if (request.headers["if-none-match"] === tag) return reply.code(304).send();
  return reply
    .code(answer.status ?? 200)
    .header("content-type", answer.type)
    .header("x-content-type-options", "nosniff")
    .send(typeof answer.body === "string" ? answer.body : Buffer.from(answer.body));
}

export const htmlType = "text/html; charset=utf-8";
