/**
 * A drawing as data: what a chart function gives, drawn by React in the application and as a text on the portal, so that
 * one figure looks the same everywhere. Lengths are in CSS pixels of the scene's own box.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The finding, not the subject: `Tỷ lệ hộ nghèo giảm còn 2,69%`. */
  readonly title: string;
  /** What a person who can't see the drawing is told. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** What a mark stands for: style sheets colour it by role; shape and dash tell the same without colour. */
export type Role =
  | "axis"
  | "grid"
  | "series"
  | "milestone"
  | "projection"
  | "break"
  | "target"
  | "met"
  | "missed"
  | "share"
  | "area";

export type DotShape = "circle" | "square" | "diamond" | "triangle" | "ring";

export type Mark =
  | { readonly kind: "path"; readonly d: string; readonly role: Role; readonly dash?: string }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly shape: DotShape;
      readonly role: Role;
      /** What it stands for, shown on pointing. */
      readonly hint?: string;
    }
  | {
      readonly kind: "area";
      readonly d: string;
      readonly role: Role;
      /** Shade from 0 (lightest) on; a pattern tells it without colour. */
      readonly shade: number;
      readonly hint?: string;
      /** Key of what it stands for, for links. */
      readonly key?: string;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly role: Role;
    };

/** A coordinate as short as it may be: half a tenth of a pixel isn't seen. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The path of a broken line through points. */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join("");
}

/** The path of a rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}
