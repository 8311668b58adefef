/** What a round is called by needs of its duty. */
export interface TitledDuty {
  /** What is owed, as the plan prints it: often a whole sentence. */
  readonly what: string;
  /** `read/reading` Frequency, as it is stored. */
  readonly frequency: string;
  /** To whom it goes, as printed; the unit that puts it together where there is one. */
  readonly sent_to: string | null;
  readonly via: string | null;
}

/** A printed name that fits in a line and begins as a report's name does. */
const longestName = 70;
const longestReceiver = 60;
const isName = (text: string) =>
  text.length <= longestName && /^(?:báo cáo|sơ kết|tổng kết)/iu.test(text) && !/[,;:]/u.test(text);

/**
 * The name of a round, short enough for a list: `Báo cáo năm 2026 gửi Sở Y tế`, `Báo cáo sơ kết giai đoạn 2021 - 2023`: a plan often has two
 * for one year, to different receivers. A plan's own name for the report is kept where it is one and no sentence: `Báo cáo kết
 * quả thực hiện kế hoạch (năm 2026)`. `period`: in words.
 */
export function roundTitle({ what, frequency, sent_to, via }: TitledDuty, period: string): string {
  const printed = what.trim().replace(/[.;\s]+$/u, "");
  if (isName(printed)) return `${capitalized(printed)} (${period})`;
  const receiver = (via ?? sent_to ?? "").trim();
  const to = receiver === "" || receiver.length > longestReceiver ? "" : ` gửi ${receiver}`;
  return `${kindOf(frequency)} ${period}${to}`;
}

function kindOf(frequency: string): string {
  switch (frequency) {
    case "interim":
      return "Báo cáo sơ kết";
    case "final":
      return "Báo cáo tổng kết";
    default:
      return "Báo cáo";
  }
}

const capitalized = (text: string) => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;
