import type { Scene } from "@lotrinh/core/chart/scene";
import { type ReactNode, useId, useState } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { DrawingDownloads } from "./DrawingDownloads.js";
import { type SceneLinks, SceneView } from "./SceneView.js";

interface ChartFigureProps {
  readonly scene: Scene;
  /** The same figures as a table: what the drawing shows, for everybody. */
  readonly table: ReactNode;
  /** Address of the same figures as a file; absent where there is none. */
  readonly download?: string;
  readonly links?: SceneLinks;
  readonly chosen?: string | null;
  /** How to read the marks, below the drawing. */
  readonly note?: ReactNode;
}

/** A chart as every screen shows it: the finding as its title, the drawing, its table twin and its download. */
export function ChartFigure({ scene, table, download, links, chosen, note }: ChartFigureProps) {
  const t = useText();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="break-inside-avoid" aria-labelledby={id}>
      <figcaption id={id} className="mb-1 text-sm font-semibold">
        {scene.title}
      </figcaption>
      {asTable ? (
        table
      ) : (
        <SceneView
          scene={scene}
          {...(links === undefined ? {} : { links })}
          {...(chosen === undefined ? {} : { chosen })}
        />
      )}
      {note === undefined || asTable ? null : <p className="text-xs text-soft">{note}</p>}
      <p className="no-print mt-1 flex flex-wrap gap-1">
        <button
          type="button"
          className={buttonClass("quiet", "small")}
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? "chart.asDrawing" : "chart.asTable")}
        </button>
        {asTable ? null : <DrawingDownloads name="bieu-do" />}
        {download === undefined ? null : (
          <a className={buttonClass("quiet", "small")} href={download} download>
            {t("chart.download")}
          </a>
        )}
      </p>
    </figure>
  );
}
