import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import type { App } from "./app.js";
import { clientNetwork } from "./clientNetwork.js";
import type { ServerDeps } from "./deps.js";
import { tooManyRequests } from "./errorHandler.js";

/** What every request and answer passes: headers, limits, compression, cookies, forms. */
export async function protect(app: App, { access, requestsPerMinute }: ServerDeps): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: access.secure,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(rateLimit, {
    max: requestsPerMinute ?? 1200,
    timeWindow: "1 minute",
    // the library's own fails for a client that has gone meanwhile: it has no address any more
    keyGenerator: ({ ip }) => clientNetwork(ip),
    errorResponseBuilder: tooManyRequests,
  });
  await app.register(compress, { threshold: 1024, encodings: ["gzip", "deflate", "identity"] });
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 5, parts: 6 } });
}
