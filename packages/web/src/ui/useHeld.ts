import { useCallback, useEffect, useRef, useState } from "react";

/**
 * What is selected, known at once: the address follows a moment later, and the next key must not act on the item
 * before. Values that come back from the address are ours unless a person went back or opened a link.
 */
export function useHeld(named: string | undefined) {
  const [held, setHeld] = useState(named);
  const sent = useRef<(string | undefined)[]>([]);
  const now = useRef(named);
  useEffect(() => {
    const at = sent.current.lastIndexOf(named);
    if (at < 0) {
      now.current = named;
      setHeld(named);
    } else sent.current.splice(0, at + 1);
  }, [named]);
  const hold = useCallback((key: string | undefined) => {
    if (key === now.current) return;
    now.current = key;
    sent.current.push(key);
    setHeld(key);
  }, []);
  return [held, hold] as const;
}
