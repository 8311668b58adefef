import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import { addressNotFound } from "./apiError.js";
import type { App } from "./app.js";
import { allowAnybody } from "./policy.js";

/** Anybody may load the web application: it shows nothing until its user is known. */
const mayLoadWebApp = allowAnybody("Anybody may load the web application.");

/** The folder of the built web application; undefined where it isn't installed or built. */
export function findWebRoot(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("@lotrinh/web/package.json");
    const root = join(dirname(manifest), "dist");
    return existsSync(join(root, "index.html")) ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Files whose names carry a hash of their content never change. */
const hashed = /[/\\]assets[/\\][^/\\]+-[\w-]{8,}\.\w+$/;

function cacheFile(reply: Pick<FastifyReply, "header">, path: string): void {
  const never = "public, max-age=31536000, immutable";
  reply.header("cache-control", hashed.test(path) ? never : "no-cache");
}

/** Serves the web application; an address without a dot that isn't the API's is one of its pages. */
export async function serveWebApp(app: App, webRoot: string | null): Promise<void> {
  if (webRoot !== null)
    await app.register(fastifyStatic, {
      root: webRoot,
      serve: false,
      cacheControl: false,
      setHeaders: cacheFile,
    });
  app.route({
    method: "GET",
    url: "/*",
    config: { policy: mayLoadWebApp },
    schema: { hide: true },
    handler: (request, reply) => {
      const path = request.url.split("?", 1)[0] ?? "/";
      if (webRoot === null || path.startsWith("/api/")) throw addressNotFound();
      return sendWebFile(reply, path);
    },
  });
}

function sendWebFile(reply: FastifyReply, path: string): FastifyReply {
  const isPage = !path.slice(path.lastIndexOf("/")).includes(".");
  return reply.sendFile(isPage ? "index.html" : fileIn(path));
}

/** The file that an address names, below the folder. Throws `address-not-found` for what can't be one. */
function fileIn(path: string): string {
  const plain = /^(?:\/[\w.-]+)+$/.test(path) && !path.includes("..");
  if (!plain) throw addressNotFound();
  return path.slice(1);
}
