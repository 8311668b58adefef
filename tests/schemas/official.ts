import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";

const folder = new URL("official/", import.meta.url);

/** The text of an official file that a developer put beside; undefined where there is none. */
export function findOfficial(name: string): string | undefined {
  const path = new URL(name, folder);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** All official files with an end, by name. */
export function officialFiles(end: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .sort()
    : [];
}

/** What a JSON schema finds wrong with a value: none where it is valid. The schemas are of old drafts, so their own ids are set aside. */
export function schemaProblems(schemaText: string, value: unknown): readonly string[] {
  const { id: _id, $schema: _draft, ...schema }: Record<string, unknown> = JSON.parse(schemaText);
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: {
      uri: (text) => URL.canParse(text),
      "date-time": (text) => /^\d{4}-\d\d-\d\dT/u.test(text) && !Number.isNaN(Date.parse(text)),
      date: /^\d{4}-\d\d-\d\d$/u,
      email: /^[^@\s]+@[^@\s]+$/u,
      textarea: true,
    },
  });
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
