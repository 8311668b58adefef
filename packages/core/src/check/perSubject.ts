/** Computes something of a document, or of a part of what was read, once, however many rules ask for it; it is forgotten with it. */
export function perSubject<S extends object, T>(compute: (subject: S) => T): (subject: S) => T {
  const known = new WeakMap<S, { readonly value: T }>();
  return (subject) => {
    const cached = known.get(subject);
    if (cached !== undefined) return cached.value;
    const value = compute(subject);
    known.set(subject, { value });
    return value;
  };
}
