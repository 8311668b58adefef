/**
 * What a milestone asks for. One kind per way that plans state a target; the kinds and their fields are
 * those of the command-line contract. `note` keeps a remark that stands beside the value (`65 (2019-2020)`).
 */
export type TargetValue =
  | ExactValue
  | BoundValue
  | RangeValue
  | RelativeValue
  | MaintainValue
  | BenchmarkValue
  | CompositeValue
  | LevelValue
  | QualitativeValue
  | PendingValue;

interface Noted {
  readonly note?: string;
}

/** `84,0` */
export interface ExactValue extends Noted {
  readonly kind: "exact";
  readonly value: number;
}

/** `< 3`, `trên 98%`, `tối thiểu 60` */
export interface BoundValue extends Noted {
  readonly kind: "bound";
  readonly op: "<" | "<=" | ">" | ">=";
  readonly value: number;
}

/** `75-80` */
export interface RangeValue extends Noted {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
}

/** `Giảm 20% so với 5 năm trước`; `amount` null where none is given; `base` one of the known words or the text. */
export interface RelativeValue extends Noted {
  readonly kind: "relative";
  readonly direction: "increase" | "decrease";
  readonly amount: number | null;
  readonly amountMeasure: string | null;
  readonly base: RelativeBase | (string & {}) | null;
}

export type RelativeBase =
  | "baseline"
  | "5y-before"
  | "previous-year"
  | "national-average"
  | "reference-scenario";

/** `Duy trì tỷ lệ diện tích 5 năm trước` */
export interface MaintainValue extends Noted {
  readonly kind: "maintain";
  readonly of: "current" | "5y-before" | (string & {});
}

/** `25,17 như TB cả nước`, `Gần bằng` */
export interface BenchmarkValue extends Noted {
  readonly kind: "benchmark";
  readonly relation: "equal" | "near" | "above" | "below";
  readonly to: "national-average" | (string & {}) | null;
  readonly value: number | null;
}

/** `Đào tạo 52/ dạy nghề 43`, `1: 2: 4.` */
export interface CompositeValue extends Noted {
  readonly kind: "composite";
  readonly parts: readonly { readonly label: string | null; readonly value: number }[];
}

/** `2` where the measure is `Mức độ` */
export interface LevelValue extends Noted {
  readonly kind: "level";
  readonly value: number;
}

export interface QualitativeValue extends Noted {
  readonly kind: "qualitative";
  readonly text: string;
}

/** `*`, "to be set once the national list exists" */
export interface PendingValue extends Noted {
  readonly kind: "pending";
}
