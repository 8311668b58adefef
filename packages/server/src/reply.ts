import type { FastifyReply } from "fastify";

/** Sends text that is JSON already: no second walk through a long answer. */
export function sendJson(reply: Pick<FastifyReply, "header" | "send">, text: string): FastifyReply {
  return reply.header("content-type", "application/json; charset=utf-8").send(text);
}
