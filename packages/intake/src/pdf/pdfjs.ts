import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * pdf.js, without what its build for older engines does to the program around it: its polyfills take the place of functions that
 * the engine has and does many times faster (`push`, `JSON.parse`), for every part of the program. They are put back here.
 */
const kept = [
  [Array.prototype, "push"],
  [JSON, "parse"],
  [JSON, "stringify"],
  [Function.prototype, "toString"],
] as const;
const natives = kept.map(([holder, name]) => Object.getOwnPropertyDescriptor(holder, name));

/** Where the files of the package are: fonts, tables of characters. */
export const pdfResources = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

export const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
// Its worker runs in this thread; loaded here, it isn't loaded later.
await import(pathToFileURL(join(pdfResources, "legacy/build/pdf.worker.mjs")).href);

kept.forEach(([holder, name], index) => {
  const native = natives[index];
  if (native !== undefined) Object.defineProperty(holder, name, native);
});
