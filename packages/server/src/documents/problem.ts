import { type ProblemCode, problemSentence } from "@lotrinh/intake/problem";
import type { Text } from "../text.js";

/** Why a document couldn't be read, beside what intake reports. */
export type ReadingProblem = "reading-timeout" | "reading-memory" | "reading-crashed" | "reading-abandoned";

const sentences: Readonly<Record<ReadingProblem, Text>> = {
  "reading-timeout": {
    vi: "Đọc văn bản quá lâu nên đã dừng. Vui lòng chia nhỏ văn bản hoặc gửi tệp .docx thay cho bản quét.",
    en: "Reading took too long and was stopped. Please split the document, or send a .docx instead of a scan.",
  },
  "reading-memory": {
    vi: "Văn bản quá lớn so với bộ nhớ cho phép nên không đọc được. Vui lòng chia nhỏ văn bản rồi gửi lại.",
    en: "The document needs more memory than is allowed. Please split it and send it again.",
  },
  "reading-crashed": {
    vi: "Chương trình gặp lỗi khi đọc văn bản này. Tệp gốc vẫn được giữ; vui lòng báo quản trị viên.",
    en: "The program failed on this document. The file is kept; please tell the administrator.",
  },
  "reading-abandoned": {
    vi: "Việc đọc văn bản bị gián đoạn nhiều lần nên đã dừng. Vui lòng bấm đọc lại.",
    en: "Reading was interrupted several times and was given up. Please have it read again.",
  },
};

const isReadingProblem = (code: string): code is ReadingProblem => Object.hasOwn(sentences, code);

/** The sentences for a stored problem's code; a code of another version of the program gets a general one. */
export function problemText(code: string): Text {
  if (isReadingProblem(code)) return sentences[code];
  const known = intakeCodes.find((name) => name === code);
  if (known === undefined) return sentences["reading-crashed"];
  return { vi: problemSentence({ code: known }, "vi"), en: problemSentence({ code: known }, "en") };
}

const intakeCodes: readonly ProblemCode[] = [
  "empty-file",
  "unknown-format",
  "spreadsheet",
  "not-a-document",
  "damaged",
  "encrypted",
  "too-large",
  "too-many-lines",
  "zip-bomb",
  "external-entity",
  "no-text",
  "recognition-off",
  "recognition-failed",
  "needs-server",
  "cancelled",
];
