/**
 * Asks once for all who want to know at the same time. Each gets an answer to a question that was put after they came: whoever comes while one is
 * being answered waits for the next.
 */
export function makeShared<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const asked = ask();
      running = asked.catch(() => undefined);
      return asked;
    });
    return next;
  };
}
