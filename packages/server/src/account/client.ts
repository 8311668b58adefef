import type { FastifyRequest } from "fastify";

/** Where a request comes from, as sessions and sign-ins keep it. */
export function clientOf(request: FastifyRequest): {
  readonly address: string;
  readonly agent: string | null;
} {
  return { address: request.ip, agent: request.headers["user-agent"] ?? null };
}
