/** The part of JSON Schema that the server's description uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly $ref?: string;
}

/** The named schemas of a description. */
export type Definitions = Readonly<Record<string, unknown>>;

/**
 * A value that a schema takes, with all properties that it names; texts are the given id, or a day where one is asked
 * for. For tests that send every request there is.
 */
export function sampleOf(schema: unknown, id: string, definitions: Definitions): unknown {
  const known = (schema ?? {}) as Schema;
  if (known.$ref !== undefined)
    return sampleOf(definitions[known.$ref.split("/").at(-1) ?? ""], id, definitions);
  const [choice] = known.anyOf ?? known.oneOf ?? known.allOf ?? [];
  if (choice !== undefined) return sampleOf(choice, id, definitions);
  if (known.const !== undefined) return known.const;
  if (known.enum !== undefined) return known.enum[0];
  return ofType(known, id, definitions);
}

function ofType(schema: Schema, id: string, definitions: Definitions): unknown {
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, part]) => [
          name,
          sampleOf(part, id, definitions),
        ]),
      );
    case "array":
      return [sampleOf(schema.items, id, definitions)];
    case "integer":
    case "number":
      return Math.max(1, schema.minimum ?? 1);
    case "boolean":
      return false;
    case "null":
      return null;
    default:
      return schema.format === "date" || schema.pattern?.includes("\\d{4}") === true ? "2026-11-16" : id;
  }
}
