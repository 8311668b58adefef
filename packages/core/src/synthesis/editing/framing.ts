import type { SigningPower } from "../../document/signingPower.js";

/**
 * What the officer says of what stands around a report: addressees, legal basis, recipients, who signs. It is an action like every
 * edit, so that a frozen report has what it had then.
 */
export interface Framing {
  /** Kính gửi, one each; none for a report to nobody in particular. */
  readonly addressedTo: readonly string[];
  /** Căn cứ, one act each, without the mark at the end. */
  readonly basis: readonly string[];
  /** Nơi nhận, one each, without dash and mark. */
  readonly recipients: readonly string[];
  /** What follows `Lưu:`. */
  readonly filedAt: string;
  /** From the top line down: `TM. Ủy ban nhân dân`, `KT. Chủ tịch`. */
  readonly powers: readonly { readonly power: SigningPower; readonly of: string }[];
  /** null: the last power names the position (`Q. Giám đốc`). */
  readonly position: string | null;
  /** null: whoever signs the report off in the system. */
  readonly signer: string | null;
  /** Id of the office's own template; null: the form of Decree 30/2020/NĐ-CP. */
  readonly template: string | null;
}

/** What the clerk registers: number and day of issue; null while there is none. */
export interface Registration {
  readonly number: number | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
}
