import { fillIn, type Text } from "../text.js";

/** How a kind of notice is worded, and whether a mail goes out for it at once, in the day's summary, or not at all. */
export interface NoticeKind {
  readonly mail: "at-once" | "daily" | "never";
  /** `{name}` is filled with the notice's facts; days among them are written as officials write them. */
  readonly text: Text;
}

/** Every kind that `addNotice` is called with. Slices add theirs here. */
export const noticeKinds: Readonly<Record<string, NoticeKind>> = {
  "round-opened": {
    mail: "daily",
    text: {
      vi: "Kỳ báo cáo “{round}” ({plan}) đã mở, hạn gửi {dueOn}.",
      en: "Round “{round}” ({plan}) is open, due {dueOn}.",
    },
  },
  "report-reminder": {
    mail: "at-once",
    text: {
      vi: "Đôn đốc: {unit} chưa gửi báo cáo “{round}” ({plan}), hạn {dueOn}.",
      en: "Reminder: {unit} hasn't sent “{round}” ({plan}), due {dueOn}.",
    },
  },
  "report-sent": {
    mail: "daily",
    text: {
      vi: "Báo cáo “{round}” của {unit} đang chờ lãnh đạo duyệt.",
      en: "Report “{round}” of {unit} waits for its head.",
    },
  },
  "report-submitted": {
    mail: "daily",
    text: {
      vi: "{unit} đã gửi báo cáo “{round}” ({plan}).",
      en: "{unit} has submitted “{round}” ({plan}).",
    },
  },
  "report-returned": {
    mail: "at-once",
    text: {
      vi: "Báo cáo “{round}” của {unit} được trả lại để bổ sung, chỉnh sửa.",
      en: "Report “{round}” of {unit} was returned.",
    },
  },
  "report-accepted": {
    mail: "daily",
    text: {
      vi: "Báo cáo “{round}” của {unit} đã được tiếp nhận.",
      en: "Report “{round}” of {unit} was accepted.",
    },
  },
  "report-reopened": {
    mail: "at-once",
    text: { vi: "Báo cáo “{round}” của {unit} được mở lại.", en: "Report “{round}” of {unit} was reopened." },
  },
  "report-passed-on": {
    mail: "daily",
    text: {
      vi: "Báo cáo “{round}” ({plan}) được chuyển cho {unit} thực hiện.",
      en: "Report “{round}” ({plan}) passed on to {unit}.",
    },
  },
  "deadline-moved": {
    mail: "at-once",
    text: {
      vi: "Hạn gửi báo cáo “{round}” ({plan}) chuyển sang {dueOn}.",
      en: "“{round}” ({plan}) is now due {dueOn}.",
    },
  },
  "cutoff-changed": {
    mail: "daily",
    text: {
      vi: "Thời hạn chốt số liệu của kỳ báo cáo “{round}” ({plan}) đã thay đổi.",
      en: "The cut-off of “{round}” ({plan}) has changed.",
    },
  },
  "extension-asked": {
    mail: "daily",
    text: { vi: "{unit} đề nghị gia hạn nhiệm vụ ({plan}).", en: "{unit} asks for more time ({plan})." },
  },
  "extension-decided": {
    mail: "daily",
    text: {
      vi: "Đề nghị gia hạn của {unit} ({plan}) đã được giải quyết.",
      en: "{unit}'s request for more time was decided ({plan}).",
    },
  },
  "task-given": {
    mail: "daily",
    text: { vi: "Ông/Bà được giao nhiệm vụ mới: {task}", en: "You were given a task: {task}" },
  },
  "synthesis-sent": {
    mail: "daily",
    text: {
      vi: "Báo cáo tổng hợp “{title}” được trình Ông/Bà ký duyệt.",
      en: "The synthesis report “{title}” waits for you to sign it off.",
    },
  },
  "synthesis-returned": {
    mail: "at-once",
    text: {
      vi: "Báo cáo tổng hợp “{title}” được trả lại: {reason}",
      en: "The synthesis report “{title}” was returned: {reason}",
    },
  },
  "synthesis-signed": {
    mail: "daily",
    text: {
      vi: "Báo cáo tổng hợp “{title}” đã được ký duyệt, có thể chốt.",
      en: "The synthesis report “{title}” was signed off and can be frozen.",
    },
  },
  "post-delegated": {
    mail: "daily",
    text: {
      vi: "{name} ủy quyền cho Ông/Bà xử lý công việc từ {from} đến {until}.",
      en: "{name} lets you act in their post from {from} until {until}.",
    },
  },
};

const unknown: NoticeKind = {
  mail: "daily",
  text: { vi: "Có cập nhật mới trong hệ thống.", en: "There is something new." },
};

/** What a notice says; a kind that this program doesn't know says that there is something new. */
export function noticeText(kind: string, facts: unknown): Text {
  const { text } = noticeKinds[kind] ?? unknown;
  const known = typeof facts === "object" && facts !== null ? facts : {};
  const said = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      typeof value === "string" ? writtenDay(value) : value,
    ]),
  );
  return { vi: fillIn(text.vi, said), en: fillIn(text.en, said) };
}

/** Kinds whose mail goes out in a way. */
export function kindsMailed(mail: NoticeKind["mail"]): string[] {
  return Object.keys(noticeKinds).filter((kind) => noticeKinds[kind]?.mail === mail);
}

function writtenDay(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
}
