import type { Mark, Scene } from "@lotrinh/core/chart/scene";
import { dotPath } from "@lotrinh/core/chart/svg";
import { useId } from "react";
import { keyed } from "../ui/keyed.js";

/** Where an area leads, and what is done instead of going there by the browser. */
export interface SceneLinks {
  readonly hrefOf: (key: string) => string;
  readonly choose: (key: string) => void;
}

interface SceneViewProps {
  readonly scene: Scene;
  readonly links?: SceneLinks;
  /** Key of the area that stands out. */
  readonly chosen?: string | null;
}

/** A scene as SVG; its title and description are its text for those who can't see it. */
export function SceneView({ scene, links, chosen = null }: SceneViewProps) {
  const id = useId();
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={links === undefined ? "img" : "group"}
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{scene.title}</title>
      <desc id={`${id}d`}>{scene.description}</desc>
      {keyed(scene.marks, ({ kind }) => kind).map(({ key, item }) => (
        <MarkView key={key} mark={item} links={links} chosen={chosen} />
      ))}
    </svg>
  );
}

interface MarkViewProps {
  readonly mark: Mark;
  readonly links: SceneLinks | undefined;
  readonly chosen: string | null;
}

function MarkView({ mark, links, chosen }: MarkViewProps) {
  switch (mark.kind) {
    case "path":
      return (
        <path
          className={`chart-line chart-${mark.role}`}
          d={mark.d}
          fill="none"
          strokeDasharray={mark.dash}
        />
      );
    case "dot":
      return (
        <path
          className={`chart-dot chart-${mark.role} dot-${mark.shape}`}
          d={dotPath(mark.shape, mark.x, mark.y)}
        >
          {mark.hint === undefined ? null : <title>{mark.hint}</title>}
        </path>
      );
    case "text":
      return (
        <text className={`chart-text chart-${mark.role}`} x={mark.x} y={mark.y} textAnchor={mark.anchor}>
          {mark.text}
        </text>
      );
    case "area":
      return <AreaView mark={mark} links={links} chosen={chosen} />;
  }
}

type Area = Extract<Mark, { kind: "area" }>;

/** Areas are links for the mouse; by keyboard the table twin leads to the same. */
function AreaView({ mark, links, chosen }: MarkViewProps & { readonly mark: Area }) {
  const { key } = mark;
  const stands = key !== undefined && key === chosen ? " chart-chosen" : "";
  const shape = (
    <path className={`chart-area chart-${mark.role} shade-${mark.shade}${stands}`} d={mark.d}>
      {mark.hint === undefined ? null : <title>{mark.hint}</title>}
    </path>
  );
  if (links === undefined || key === undefined) return shape;
  return (
    <a
      href={links.hrefOf(key)}
      tabIndex={-1}
      onClick={(event) => {
        event.preventDefault();
        links.choose(key);
      }}
    >
      {shape}
    </a>
  );
}
