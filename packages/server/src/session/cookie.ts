import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Access } from "../deps.js";

/** A session ends after this many days without renewal. */
export const sessionDays = 30;

/** Browsers take a `__Host-` cookie over https only: on this machine it has its plain name. */
function cookieName({ secure }: Access): string {
  return secure ? "__Host-lotrinh-session" : "lotrinh-session";
}

function cookieOptions({ secure }: Access): CookieSerializeOptions {
  return { path: "/", httpOnly: true, sameSite: "lax", secure };
}

/** The session's token that a request carries; undefined where it carries none. */
export function readToken(request: FastifyRequest, access: Access): string | undefined {
  const token = request.cookies[cookieName(access)];
  return token === undefined || token.length > 100 ? undefined : token;
}

export function setToken(reply: FastifyReply, access: Access, token: string): void {
  reply.setCookie(cookieName(access), token, { ...cookieOptions(access), maxAge: sessionDays * 86_400 });
}

export function clearToken(reply: FastifyReply, access: Access): void {
  reply.clearCookie(cookieName(access), cookieOptions(access));
}
