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
  readonly check: (shapes: object, data: object) => Promise<readonly ShaclProblem[]>;
}

export interface ShaclProblem {
  /** `Violation`; `Warning` for what a profile only recommends. */
  readonly severity: string;
  /** `http://x/place dcat#bbox MinCount`: which node lacks or misuses what. */
  readonly what: string;
}

/** What shapes find wrong with a JSON-LD document: none where it conforms. Throws where the checker isn't at hand. */
export async function shaclProblems(shapes: string, document: object): Promise<readonly ShaclProblem[]> {
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
interface Step {
  readonly predicates: readonly { readonly value: string }[];
}
interface Result {
  readonly focusNode: { readonly value: string } | null;
  readonly path: readonly Step[] | { readonly value: string } | null;
  readonly severity: { readonly value: string } | null;
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
      return results.map(({ focusNode, path, severity, sourceConstraintComponent }) => ({
        severity: lastOf(severity?.value),
        what: [focusNode?.value ?? "", pathOf(path), lastOf(sourceConstraintComponent?.value)].join(" "),
      }));
    },
  };
}

async function loadPackage(name: string) {
  const loaded = await import(pathToFileURL(fromFolder.resolve(name)).href);
  return loaded.default ?? loaded;
}

const lastOf = (address = "") => address.replace(/^.*#/u, "").replace(/ConstraintComponent$/u, "");

function pathOf(path: Result["path"]): string {
  if (path === null) return "";
  const predicates = "value" in path ? [path] : path.flatMap((step) => step.predicates);
  return predicates.map(({ value }) => value.replace(/^.*\//u, "")).join("/");
}
