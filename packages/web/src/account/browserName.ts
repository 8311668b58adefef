const browsers: readonly (readonly [RegExp, string])[] = [
  [/coc_coc_browser/iu, "Cốc Cốc"],
  [/Edg\//u, "Edge"],
  [/OPR\//u, "Opera"],
  [/Firefox\//u, "Firefox"],
  [/Chrome\//u, "Chrome"],
  [/Safari\//u, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/u, "Android"],
  [/iPhone|iPad/u, "iOS"],
  [/Windows/u, "Windows"],
  [/Mac OS X/u, "macOS"],
  [/Linux/u, "Linux"],
];

/** A browser as people call it, by how it describes itself: `Chrome, Windows`; `?` for one that says nothing known. */
export function browserName(agent: string | null): string {
  const find = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([pattern]) => pattern.test(agent ?? ""))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(", ") || "?";
}
