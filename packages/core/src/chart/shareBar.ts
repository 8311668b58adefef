import { type Mark, rectangle, type Scene } from "./scene.js";

/** One part of the whole. */
export interface Share {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Stands before the number where there is room, so that parts are told apart without colour. */
  readonly sign?: string;
}

export interface ShareBarInput {
  /** In the order in which they stand side by side; each has the shade of its position. */
  readonly shares: readonly Share[];
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** Narrower than this a part has no number inside, in pixels. */
const narrowest = 22;
/** Narrower than this the number stands without its sign, in pixels. */
const narrowestWithSign = 38;

/** One bar divided by counts: how many of the whole are what. Parts without a count aren't drawn. */
export function shareBar({ shares, title, description, width, height }: ShareBarInput): Scene {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const marks: Mark[] = [];
  let x = 0;
  for (const [shade, { key, label, count, sign }] of shares.entries()) {
    if (count <= 0) continue;
    const part = (count / total) * width;
    marks.push({
      kind: "area",
      d: rectangle(x, 0, Math.max(part - 1, 0.5), height),
      role: "share",
      shade,
      key,
      hint: `${label}: ${count}/${total}`,
    });
    if (part >= narrowest)
      marks.push({
        kind: "text",
        x: x + part / 2,
        y: height / 2 + 4,
        text: sign !== undefined && part >= narrowestWithSign ? `${sign} ${count}` : String(count),
        anchor: "middle",
        role: "share",
      });
    x += part;
  }
  return { width, height, title, description, marks };
}
