import type { Subject } from "./subject.js";

/** Computes something of a document once, however many rules ask for it; it is forgotten with the document. */
export function perSubject<T>(compute: (subject: Subject) => T): (subject: Subject) => T {
  const known = new WeakMap<Subject, { readonly value: T }>();
  return (subject) => {
    const cached = known.get(subject);
    if (cached !== undefined) return cached.value;
    const value = compute(subject);
    known.set(subject, { value });
    return value;
  };
}
