import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
}

/** How long caches may keep an answer without asking again, in seconds: short, for what is taken back must go. */
const freshFor = 60;

export const htmlType = "text/html; charset=utf-8";

/** Sends a public answer with its ETag; 304 where the reader has it already. */
export function sendPublic(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const tag = tagOf(answer.body);
  if (isUnchanged(request, reply, tag)) return reply.code(304).send();
  return reply
    .code(answer.status ?? 200)
    .header("content-type", answer.type)
    .header("x-content-type-options", "nosniff")
    .send(typeof answer.body === "string" ? answer.body : Buffer.from(answer.body));
}

/** A page made ready to be sent to many. */
export interface Prepared {
  readonly tag: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

const zip = promisify(gzip);

export async function prepare(text: string): Promise<Prepared> {
  const plain = Buffer.from(text);
  return { tag: tagOf(text), plain, zipped: await zip(plain) };
}

/** Sends a page that is kept, compressed for whoever takes that. */
export function sendPrepared(request: FastifyRequest, reply: FastifyReply, page: Prepared): FastifyReply {
  reply.header("vary", "accept-encoding");
  if (isUnchanged(request, reply, page.tag)) return reply.code(304).send();
  reply.header("content-type", htmlType).header("x-content-type-options", "nosniff");
  // `identity` said aloud keeps the server from compressing once more
  const takesZip = /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/iu.test(
    request.headers["accept-encoding"] ?? "",
  );
  return takesZip
    ? reply.header("content-encoding", "gzip").send(page.zipped)
    : reply.header("content-encoding", "identity").send(page.plain);
}

/** Weak: the same page has the same tag however it is compressed. */
function tagOf(body: string | Uint8Array): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header("cache-control", `public, max-age=${freshFor}`).header("etag", tag);
  return request.headers["if-none-match"] === tag;
}
