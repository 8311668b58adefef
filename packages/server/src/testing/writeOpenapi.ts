/** Writes openapi.json anew: `npm run openapi -w @lotrinh/server`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@lotrinh/store/open";
import { openapiText } from "../openapi.js";
import { buildServer } from "../server.js";

const dataDir = mkdtempSync(join(tmpdir(), "lotrinh-openapi-"));
const store = await openStore({ dataDir });
const access = { local: true, signInSecret: null, secure: false };
const app = await buildServer({ store, tenant: "tinh", access, wakeRunner: () => {}, webRoot: null });
await app.ready();
writeFileSync(new URL("../../openapi.json", import.meta.url), openapiText(app));
await app.close();
await store.close();
rmSync(dataDir, { recursive: true });
