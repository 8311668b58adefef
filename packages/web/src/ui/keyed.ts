/** Items with keys that are unique among them: the name that `nameOf` gives, numbered from its second use on. */
export function keyed<T>(
  items: readonly T[],
  nameOf: (item: T) => string | number,
): readonly { readonly key: string; readonly item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = String(nameOf(item));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name}~${count}`, item };
  });
}
