import type { MouseEvent } from "react";
import { useText } from "../i18n/language.js";
import { buttonClass } from "../ui/classes.js";
import { saveDrawing } from "./saveDrawing.js";

/** Saves the drawing of the figure that it stands in, as a picture that can be scaled or put into a document. */
export function DrawingDownloads({ name }: { readonly name: string }) {
  const t = useText();
  const save = (event: MouseEvent, format: "svg" | "png") => {
    const drawing = event.currentTarget
      .closest("figure")
      ?.querySelector<SVGSVGElement>("svg.chart:not([aria-hidden])");
    if (drawing != null) void saveDrawing(drawing, name, format);
  };
  return (
    <>
      <button type="button" className={buttonClass("quiet", "small")} onClick={(event) => save(event, "png")}>
        {t("chart.png")}
      </button>
      <button type="button" className={buttonClass("quiet", "small")} onClick={(event) => save(event, "svg")}>
        {t("chart.svg")}
      </button>
    </>
  );
}
