import { createHash } from "node:crypto";
import type { Source } from "@lotrinh/core/document/source";
import { clear } from "@lotrinh/core/read/confidence";
import type { Citation, Reading } from "@lotrinh/core/read/reading";
import type { TenantContext } from "../context.js";
import { addDocument } from "../documents.js";
import { addFile, type FileInput } from "../files.js";
import { addReading } from "../readings.js";
import type { DocumentRow, ReadingRow, SourceRow } from "../schema.js";
import { addSource } from "../sources.js";

/** A file of a text, for tests. */
export function sampleFile(text: string, name = "ke-hoach.txt"): FileInput {
  const bytes = Buffer.from(text, "utf8");
  const sha256 = createHash("sha256").update(bytes).digest();
  return { name, mediaType: "text/plain", sha256, size: bytes.length, content: [bytes] };
}

/** A source text of lines, without pages or blocks. */
export function sampleSource(lines: readonly string[]): Source {
  return { format: "text", lines, pages: null, blocks: null, notices: [] };
}

/** A reading with nothing in it but what is given. */
export function sampleReading(
  meta: Partial<Reading["meta"]> = {},
  citations: readonly Partial<Citation>[] = [],
): Reading {
  return {
    meta: {
      number: null,
      date: null,
      place: null,
      issuer: null,
      type: null,
      title: null,
      addressedTo: [],
      recipients: [],
      signer: null,
      isDraft: false,
      period: null,
      standingUnit: null,
      spans: {},
      confidence: {},
      ...meta,
    },
    citations: citations.map((citation) => ({
      number: null,
      date: null,
      issuer: null,
      type: null,
      title: null,
      relation: "mentions",
      spans: [],
      confidence: clear,
      ...citation,
    })),
    laws: [],
    sections: [],
    goals: [],
    targets: [],
    indicators: [],
    tasks: [],
    assignments: [],
    duties: [],
    deadlines: [],
    reviews: [],
    funding: [],
    results: [],
    proposals: [],
    difficulties: [],
    units: {},
    notices: [],
  };
}

export interface StoredSample {
  readonly document: DocumentRow;
  readonly source: SourceRow;
  readonly reading: ReadingRow;
}

/** Stores a document of some lines with its reading, as an import does. */
export async function storeSample(
  context: TenantContext,
  lines: readonly string[],
  reading: Reading,
  name?: string,
): Promise<StoredSample> {
  const { file } = await addFile(context, sampleFile(lines.join("\n"), name));
  const { document } = await addDocument(context, file.id);
  const source = await addSource(context, {
    documentId: document.id,
    source: sampleSource(lines),
    programVersion: "0.0.1",
  });
  const row = await addReading(context, {
    documentId: document.id,
    sourceId: source.id,
    reading,
    programVersion: "0.0.1",
  });
  return { document, source, reading: row };
}
