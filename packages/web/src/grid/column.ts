/** A column of an entry grid over rows of a kind. What a cell holds is text, as typed: what it means is the owner's to say. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly align?: "left" | "right";
  readonly textOf: (row: Row) => string;
  /** Whether this row's cell may be changed. */
  readonly isEditable: (row: Row) => boolean;
  /** Texts to choose from; others may be typed and are the owner's to refuse. */
  readonly choices?: readonly string[];
  /** What stands out in this row's cell. */
  readonly markOf?: (row: Row) => CellMark | null;
}

/** Why a cell stands out: a question to answer, an error, somebody else's newer text, changed since the last submission. */
export interface CellMark {
  readonly kind: "doubt" | "error" | "conflict" | "changed";
  /** Read aloud and shown beside the grid when the cell is the active one. */
  readonly message: string;
}
