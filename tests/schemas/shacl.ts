import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const folder = new URL("official/", import.meta.url);
const fromFolder = createRequire(new URL("x.js", folder));

/** Whether the checker of shapes was put beside the shapes: `README.md`. */
export const shaclAtHand = existsSync(new URL("node_modules/rdf-validate-shacl/", folder));

interface Checker {
  readonly parse: (turtle: string) => object;
  readonly toQuads: (document: object) => Promise<string>;
  readonly check: (shapes: object, data: object) => Promise<readonly string[]>;
}

/** What shapes find wrong with a JSON-LD document: none where it conforms. Throws where the checker isn't at hand. */
export async function shaclProblems(shapes: string, document: object): Promise<readonly string[]> {
  const checker = await loadChecker();
  const data = checker.parse(await checker.toQuads(document));
  return checker.check(checker.parse(shapes), data);
}

/** The packages aren't dependencies of this project, so what we use of them is described here. */
interface Packages {
  readonly n3: {
    Parser: new () => { parse: (text: string) => object[] };
    Store: new (q: object[]) => object;
  };
  readonly jsonld: { toRDF: (document: object, options: { format: string }) => Promise<string> };
  readonly Validator: new (
    shapes: object,
  ) => {
    validate: (data: object) => { results: readonly Result[] } | Promise<{ results: readonly Result[] }>;
  };
}
interface Result {
  readonly focusNode: { readonly value: string } | null;
  readonly path: unknown;
  readonly sourceConstraintComponent: { readonly value: string } | null;
}

async function loadChecker(): Promise<Checker> {
  const { n3, jsonld, Validator }: Packages = {
    n3: await loadPackage("n3"),
    jsonld: await loadPackage("jsonld"),
    Validator: await loadPackage("rdf-validate-shacl"),
  };
  return {
    parse: (turtle) => new n3.Store(new n3.Parser().parse(turtle)),
    toQuads: (document) => jsonld.toRDF(document, { format: "application/n-quads" }),
    check: async (shapes, data) => {
      const { results } = await new Validator(shapes).validate(data);
      return results.map(
        ({ focusNode, path, sourceConstraintComponent }) =>
          `${focusNode?.value} ${JSON.stringify(path)} ${sourceConstraintComponent?.value}`,
      );
    },
  };
}

async function loadPackage(name: string) {
  const loaded = await import(pathToFileURL(fromFolder.resolve(name)).href);
  return loaded.default ?? loaded;
}
