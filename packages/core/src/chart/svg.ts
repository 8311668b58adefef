import type { DotShape, Mark, Scene } from "./scene.js";
import { short } from "./scene.js";

/** Half the size of a dot, in pixels. */
const dotRadius = 3.5;

/**
 * A scene as SVG text for pages without script. Colours and patterns come from the page's style sheet by the classes `chart-<role>`
 * and `shade-<n>`. All text is escaped.
 */
export function sceneToSvg(scene: Scene, id: string): string {
  const { width, height, title, description, marks } = scene;
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(description)}</desc>`,
    ...marks.map(markToSvg),
    "</svg>",
  ].join("");
}

function markToSvg(mark: Mark): string {
  switch (mark.kind) {
    case "path": {
      const dash = mark.dash === undefined ? "" : ` stroke-dasharray="${mark.dash}"`;
      return `<path class="chart-line chart-${mark.role}" d="${mark.d}" fill="none"${dash}/>`;
    }
    case "area":
      return `<path class="chart-area chart-${mark.role} shade-${mark.shade}" d="${mark.d}">${hintOf(mark.hint)}</path>`;
    case "dot":
      return `<path class="chart-dot chart-${mark.role} dot-${mark.shape}" d="${dotPath(mark.shape, mark.x, mark.y)}">${hintOf(mark.hint)}</path>`;
    case "text":
      return `<text class="chart-text chart-${mark.role}" x="${short(mark.x)}" y="${short(mark.y)}" text-anchor="${mark.anchor}">${escapeMarkup(mark.text)}</text>`;
  }
}

function hintOf(hint: string | undefined): string {
  return hint === undefined ? "" : `<title>${escapeMarkup(hint)}</title>`;
}

/** The outline of a dot. */
export function dotPath(shape: DotShape, x: number, y: number): string {
  const r = dotRadius;
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`;
  switch (shape) {
    case "circle":
    case "ring":
      return `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case "square":
      return `M${at(-r, -r)}L${at(r, -r)}L${at(r, r)}L${at(-r, r)}z`;
    case "diamond":
      return `M${at(0, -r - 1)}L${at(r + 1, 0)}L${at(0, r + 1)}L${at(-r - 1, 0)}z`;
    case "triangle":
      return `M${at(0, -r - 1)}L${at(r + 1, r)}L${at(-r - 1, r)}z`;
  }
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML, SVG and XML; control characters that XML doesn't know become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[&<>"']/g, (found) => entities[found] ?? found)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
