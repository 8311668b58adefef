import swagger from "@fastify/swagger";
import { programVersion } from "@lotrinh/store/version";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { App } from "./app.js";
import { maySeeDescription } from "./health/policy.js";

/** Describes the routes registered after it; to be registered before them. */
export async function describeApi(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Lộ Trình",
        version: programVersion,
        description:
          "The API of Lộ Trình. Requests that change something need the header `x-csrf` with the session's `csrf`. " +
          "An error is `{error: {code, message: {vi, en}}}`; ids of another province answer as unknown ones.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutInputs(jsonSchemaTransformObject(document)),
  });
}

type Description = ReturnType<typeof jsonSchemaTransformObject>;

/** Named schemas of answers are described a second time as what a request would bring: no request brings them. */
function withoutInputs(document: Description): Description {
  const schemas = "components" in document ? document.components?.schemas : undefined;
  for (const name of Object.keys(schemas ?? {})) if (name.endsWith("Input")) delete schemas?.[name];
  return document;
}

/** Sends the description. */
export function openapiRoute(app: App): void {
  app.route({
    method: "GET",
    url: "/api/openapi.json",
    config: { policy: maySeeDescription },
    schema: { hide: true },
    handler: () => app.swagger(),
  });
}

/** The description as it is committed for clients: `openapi.json` beside this package's manifest. */
export function openapiText(app: App): string {
  return `${JSON.stringify(app.swagger(), null, 2)}\n`;
}
