/** Why a file can't be taken in. */
export type ProblemCode =
  | "empty-file"
  | "unknown-format"
  | "spreadsheet"
  | "not-a-document"
  | "not-a-workbook"
  | "damaged"
  | "encrypted"
  | "too-large"
  | "too-many-lines"
  | "zip-bomb"
  | "external-entity"
  | "no-text"
  | "recognition-off"
  | "recognition-failed"
  | "needs-server"
  | "cancelled";

/** A file that can't be taken in: a value, never an exception. `detail` is for the log, not for people. */
export interface IntakeProblem {
  readonly code: ProblemCode;
  readonly detail?: string;
}

interface Sentence {
  readonly vi: string;
  readonly en: string;
}

const sentences = {
  "empty-file": {
    vi: "Tệp trống, không có nội dung. Vui lòng kiểm tra và gửi lại tệp.",
    en: "The file is empty. Please check it and send it again.",
  },
  "unknown-format": {
    vi: "Không nhận ra định dạng tệp. Vui lòng dùng tệp .docx, .doc, .pdf, .txt, .md, .html hoặc ảnh quét.",
    en: "The file format isn't known. Please use .docx, .doc, .pdf, .txt, .md, .html or a scanned picture.",
  },
  spreadsheet: {
    vi: "Đây là bảng tính hoặc bản trình chiếu, không phải văn bản. Vui lòng lưu thành tệp .docx hoặc .pdf rồi gửi lại.",
    en: "This is a spreadsheet or a presentation. Please save it as .docx or .pdf and send it again.",
  },
  "not-a-document": {
    vi: "Tệp nén này không chứa văn bản Word. Vui lòng giải nén và gửi từng văn bản.",
    en: "This archive isn't a Word document. Please unpack it and send each document by itself.",
  },
  "not-a-workbook": {
    vi: "Tệp không phải bảng tính .xlsx. Vui lòng dùng biểu mẫu đã tải về, hoặc lưu lại dưới dạng .xlsx rồi gửi lại.",
    en: "The file isn't an .xlsx spreadsheet. Please use the form that was downloaded, or save it as .xlsx and send it again.",
  },
  damaged: {
    vi: "Tệp bị hỏng hoặc chưa tải về đủ. Vui lòng mở thử, lưu lại rồi gửi tệp mới.",
    en: "The file is damaged or incomplete. Please open it, save it again and send the new file.",
  },
  encrypted: {
    vi: "Tệp được bảo vệ bằng mật khẩu. Vui lòng bỏ mật khẩu rồi gửi lại.",
    en: "The file is protected by a password. Please remove the password and send it again.",
  },
  "too-large": {
    vi: "Tệp quá lớn. Vui lòng chia nhỏ văn bản hoặc giảm dung lượng ảnh rồi gửi lại.",
    en: "The file is too large. Please split the document or shrink its pictures and send it again.",
  },
  "too-many-lines": {
    vi: "Văn bản quá dài. Vui lòng chia thành nhiều tệp rồi gửi lại.",
    en: "The document is too long. Please split it into several files and send them again.",
  },
  "zip-bomb": {
    vi: "Tệp nén bất thường: nội dung giải nén quá lớn so với tệp. Tệp không được mở vì lý do an toàn.",
    en: "The file unpacks to far more than it should. It wasn't opened, for safety.",
  },
  "external-entity": {
    vi: "Tệp chứa khai báo trỏ ra ngoài văn bản. Tệp không được mở vì lý do an toàn; vui lòng lưu lại bằng Word rồi gửi lại.",
    en: "The file declares entities outside the document. It wasn't opened, for safety; please save it again in Word.",
  },
  "no-text": {
    vi: "Không tìm thấy chữ tiếng Việt đọc được trong tệp. Vui lòng kiểm tra đúng tệp văn bản, hoặc quét lại rõ hơn.",
    en: "No readable text was found in the file. Please check that it is the document, or scan it more clearly.",
  },
  "recognition-off": {
    vi: "Đây là bản quét, cần nhận dạng chữ nhưng chức năng này đang tắt. Vui lòng bật nhận dạng chữ hoặc gửi tệp có chữ.",
    en: "This is a scan and recognition of text is off. Please switch it on or send a file with text.",
  },
  "recognition-failed": {
    vi: "Không nhận dạng được chữ trong bản quét. Vui lòng thử lại hoặc gửi tệp .docx, .pdf có chữ.",
    en: "Recognition of the scan failed. Please try again or send a .docx or .pdf with text.",
  },
  "needs-server": {
    vi: "Định dạng này chỉ đọc được trên máy chủ. Vui lòng tải tệp lên, hoặc dùng tệp .docx, .txt, .md, .html.",
    en: "This format is read on the server only. Please upload the file, or use .docx, .txt, .md or .html.",
  },
  cancelled: {
    vi: "Đã dừng đọc tệp theo yêu cầu.",
    en: "Reading was stopped as asked.",
  },
} satisfies Record<ProblemCode, Sentence>;

/** The sentence for people: what is wrong and what to do about it. */
export function problemSentence(problem: IntakeProblem, language: "vi" | "en" = "vi"): string {
  return sentences[problem.code][language];
}

/**
 * A problem on its way out of a reader's depths: `takeIn` catches it and hands over the problem as a value.
 * The one error class of this house; nothing outside it ever sees one.
 */
export class Refusal extends Error {
  readonly problem: IntakeProblem;
  constructor(code: ProblemCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = "Refusal";
    this.problem = detail === undefined ? { code } : { code, detail };
  }
}
