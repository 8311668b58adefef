/** The fields of an object that aren't undefined: what `exactOptionalPropertyTypes` asks for. */
export function definedFields<T extends object>(
  fields: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const found: { [Key in keyof T]?: Exclude<T[Key], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isDefined(value)) found[key] = value;
  }
  return found;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
