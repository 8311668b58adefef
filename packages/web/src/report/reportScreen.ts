import type { Doubt } from "@lotrinh/core/report/doubts/doubt";
import type { Report } from "../api/reports.js";
import type { Saving } from "./useSaver.js";

/** What every part of the report form works with. */
export interface ReportScreen {
  readonly report: Report;
  readonly saving: Saving;
  /** Questions about what stands in the form now. */
  readonly doubts: readonly Doubt[];
  /** Reasons for a return by field, as the reviewer gathers them; null where the report isn't under review. */
  readonly returns: ReturnReasons | null;
  /** Asks the server for the report anew: after comments, files and answers. */
  readonly refresh: () => void;
}

export interface ReturnReasons {
  readonly items: Readonly<Record<string, string>>;
  readonly set: (field: string, reason: string) => void;
}
