import type { Command, Option } from "./command.js";

const data: Option = {
  type: "string",
  value: "DIR",
  text: { vi: "thư mục dữ liệu (mặc định ./data)", en: "data directory (default ./data)" },
};

/** Every command of the program; the help is made of this table. */
export const commands: readonly Command[] = [
  {
    name: "read",
    usage: "FILE [--json | --text]",
    text: { vi: "Đọc một văn bản và in những gì đọc được", en: "Read a document and print what was read" },
    files: { least: 1, most: 1 },
    options: {
      json: { type: "boolean", text: { vi: "in kết quả dạng JSON", en: "print the reading as JSON" } },
      text: {
        type: "boolean",
        text: { vi: "in nguyên văn theo dòng", en: "print the text whose lines spans count" },
      },
    },
    load: async () => (await import("./commands/read.js")).runRead,
  },
  {
    name: "check",
    usage: "FILE… [--json | --sarif] [--before OLD] [--report OUT.docx] [--acts REGISTER.csv]",
    text: {
      vi: "Soát văn bản: tìm chỗ mâu thuẫn, thiếu sót; nhiều tệp thì soát chéo",
      en: "Find contradictions and gaps in documents, and between them",
    },
    files: { least: 1, most: Number.POSITIVE_INFINITY },
    options: {
      json: { type: "boolean", text: { vi: "in kết quả dạng JSON", en: "print the findings as JSON" } },
      sarif: {
        type: "boolean",
        text: { vi: "in kết quả dạng SARIF 2.1.0", en: "print the findings as SARIF 2.1.0" },
      },
      acts: {
        type: "string",
        value: "REGISTER.csv",
        text: {
          vi: "danh mục văn bản đã bị thay thế do người dùng bổ sung",
          en: "the user's own register of replaced acts",
        },
      },
      before: {
        type: "string",
        value: "OLD",
        text: {
          vi: "bản trước khi sửa: cho biết đã sửa gì, còn gì, có gì mới",
          en: "the version before: tells what was fixed, what is left, what is new",
        },
      },
      report: {
        type: "string",
        value: "OUT.docx",
        text: {
          vi: "ghi phiếu soát văn bản để gửi đơn vị soạn thảo",
          en: "write the sheet of findings for the drafter",
        },
      },
    },
    load: async () => (await import("./commands/check.js")).runCheck,
  },
  {
    name: "evaluate",
    usage: "FILE [--json]",
    text: {
      vi: "Đánh giá tiến độ theo các phương pháp đã công bố",
      en: "Evaluate progress by published methods",
    },
    files: { least: 1, most: 1 },
    options: { json: { type: "boolean", text: { vi: "in gọn trên một dòng", en: "print on one line" } } },
    load: async () => (await import("./commands/evaluate.js")).runEvaluate,
  },
  {
    name: "start",
    usage: "[--data DIR] [--port N] [--host H] [--url URL] [--sample]",
    text: { vi: "Khởi động máy chủ", en: "Start the server" },
    files: { least: 0, most: 0 },
    options: {
      data,
      port: {
        type: "string",
        value: "N",
        text: { vi: "cổng (mặc định 3000)", en: "port (default 3000)" },
      },
      host: {
        type: "string",
        value: "H",
        text: {
          vi: "địa chỉ lắng nghe (mặc định 127.0.0.1)",
          en: "address to listen on (default 127.0.0.1)",
        },
      },
      url: {
        type: "string",
        value: "URL",
        text: {
          vi: "địa chỉ mà mọi người truy cập, khi có máy chủ web đứng trước (https://…)",
          en: "address people reach it at, behind a proxy (https://…)",
        },
      },
      sample: {
        type: "boolean",
        text: {
          vi: "nạp tỉnh mẫu nếu chưa có dữ liệu",
          en: "load the sample province where there are no documents yet",
        },
      },
    },
    load: async () => (await import("./commands/start.js")).runStart,
  },
  {
    name: "import",
    usage: "FILE… [--data DIR | --server URL]",
    text: { vi: "Nạp văn bản vào hệ thống", en: "Import documents" },
    files: { least: 1, most: Number.POSITIVE_INFINITY },
    options: {
      data,
      server: {
        type: "string",
        value: "URL",
        text: { vi: "địa chỉ máy chủ đang chạy", en: "address of a running server" },
      },
      json: { type: "boolean", text: { vi: "in kết quả dạng JSON", en: "print the result as JSON" } },
    },
    load: async () => (await import("./commands/import.js")).runImport,
  },
  {
    name: "report",
    usage: "ID [--out FILE] [--data DIR]",
    text: {
      vi: "Ghi báo cáo tổng hợp đã chốt ra tệp Word, lần nào cũng như nhau",
      en: "Write a frozen synthesis report as .docx, the same every time",
    },
    files: { least: 1, most: 1 },
    options: {
      out: {
        type: "string",
        value: "FILE",
        text: {
          vi: "tên tệp ghi ra (mặc định bao-cao-tong-hop-ID.docx)",
          en: "file to write (default bao-cao-tong-hop-ID.docx)",
        },
      },
      data,
    },
    load: async () => (await import("./commands/report.js")).runReport,
  },
  {
    name: "backup",
    usage: "FILE [--data DIR]",
    text: { vi: "Sao lưu toàn bộ dữ liệu ra một tệp", en: "Back everything up into one file" },
    files: { least: 1, most: 1 },
    options: { data },
    load: async () => (await import("./commands/backup.js")).runBackup,
  },
  {
    name: "restore",
    usage: "FILE [--data DIR]",
    text: { vi: "Khôi phục dữ liệu từ tệp sao lưu", en: "Restore everything from a backup" },
    files: { least: 1, most: 1 },
    options: { data },
    load: async () => (await import("./commands/restore.js")).runRestore,
  },
  {
    name: "audit",
    usage: "verify [--data DIR] [--expect N:HASH] [--json]",
    text: {
      vi: "Kiểm tra nhật ký có bị sửa, xóa, chèn hay không",
      en: "Check that nobody changed the record of who did what",
    },
    files: { least: 1, most: 1 },
    options: {
      data,
      expect: {
        type: "string",
        value: "N:HASH",
        text: { vi: "niêm phong đã ghi lại lần trước", en: "a seal noted before" },
      },
      json: { type: "boolean", text: { vi: "in kết quả dạng JSON", en: "print the result as JSON" } },
    },
    load: async () => (await import("./commands/audit.js")).runAudit,
  },
];

/** The command of a name; undefined where there is none. */
export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
