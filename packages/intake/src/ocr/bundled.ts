import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createWorker, PSM } from "tesseract.js";
import { Refusal } from "../problem.js";
import type { Picture, Recognition } from "./recogniser.js";

/** Recognition by the bundled program in a thread of its own, with the bundled data: no network, no cache. */
export async function startBundled(): Promise<Recognition> {
  const data = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const worker = await createWorker("vie", 1, {
    langPath: join(data, "4.0.0_best_int"),
    gzip: true,
    cacheMethod: "none",
    errorHandler: () => {},
  });
  return {
    recognise: async ({ bytes, resolution }: Picture) => {
      // AUTO: find columns and blocks by itself; the default of the library reads pages half as well
      await worker.setParameters({
        tessedit_pageseg_mode: PSM.AUTO,
        user_defined_dpi: String(resolution),
      });
      try {
        const { data: result } = await worker.recognize(Buffer.from(bytes), {}, { hocr: true, text: false });
        return result.hocr ?? "";
      } catch (error) {
        throw new Refusal("recognition-failed", String(error));
      }
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
