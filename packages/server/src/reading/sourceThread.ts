import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts a thread from TypeScript source, as tests and `tsx` run it: threads don't inherit the loader that made
 * source run in the first place. What is installed never comes here.
 */
export function startFromSource(source: URL, options: WorkerOptions): Worker {
  const manifest = pathToFileURL(createRequire(import.meta.url).resolve("tsx/package.json"));
  const loader = new URL("dist/esm/api/index.mjs", manifest);
  const begin = `import(${JSON.stringify(loader.href)}).then((tsx) => {
    tsx.register();
    return import(${JSON.stringify(source.href)});
  });`;
  return new Worker(begin, { ...options, eval: true, execArgv: ["--conditions=source"] });
}
