import type { viChart } from "../vi/chart.js";

/** What stands around charts. */
export const enChart: Readonly<Record<keyof typeof viChart, string>> = {
  "chart.asTable": "Show as a table",
  "chart.asDrawing": "Show as a chart",
  "chart.download": "Download the figures (.csv)",
  "chart.estimated": "estimate",
  "chart.projected": "projected",
  "chart.target": "Target",
  "chart.notFromZero": "The axis doesn't start at zero",
  "chart.png": "Picture (.png)",
  "chart.svg": "Picture (.svg)",
};
