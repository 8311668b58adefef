/** What went wrong with the store, for programs to act on. */
export type StoreErrorCode =
  | "binaries-missing" // no embedded PostgreSQL for this platform
  | "binaries-broken" // they are there and don't run
  | "directory-unusable" // not a directory, not writable, or out of reach for the database's account
  | "directory-not-ours" // holds something that is no database of ours
  | "directory-version" // database files of another major version
  | "directory-in-use" // another database process holds it and doesn't let us in
  | "disk-full"
  | "start-failed"
  | "start-timeout"
  | "server-unreachable" // DATABASE_URL: no answer
  | "server-refused" // DATABASE_URL: wrong user, password or database
  | "server-too-old"
  | "url-invalid"
  | "migration-changed" // an applied migration isn't the one this program has
  | "database-newer" // the database was migrated by a newer program
  | "database-rights" // the user may not do what is needed
  | "tenant-invalid"
  | "input-invalid"
  | "not-found"
  | "conflict" // somebody else was faster; read again
  | "file-damaged" // the bytes received aren't the ones announced
  | "backup-damaged"
  | "backup-newer"
  | "backup-foreign" // not a backup file
  | "restore-not-empty"
  | "store-closed";

/**
 * An expected failure of the store. `message` is English, for logs; `vietnamese` is one sentence for
 * people; `detail` holds facts for logs (the tail of the database's log, a path).
 */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly vietnamese: string;
  readonly detail: string | undefined;

  constructor(
    code: StoreErrorCode,
    message: string,
    options: { readonly vietnamese?: string; readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.vietnamese = options.vietnamese ?? sentences[code];
    this.detail = options.detail;
  }
}

/** The sentence users see where the place that throws has no better one. */
const sentences: Readonly<Record<StoreErrorCode, string>> = {
  "binaries-missing":
    "Chưa có cơ sở dữ liệu đi kèm cho hệ điều hành này; hãy cài đặt lại hoặc khai báo DATABASE_URL trỏ tới máy chủ PostgreSQL.",
  "binaries-broken": "Cơ sở dữ liệu đi kèm không chạy được trên máy này.",
  "directory-unusable": "Không dùng được thư mục dữ liệu đã chọn.",
  "directory-not-ours": "Thư mục dữ liệu đang chứa tệp không phải của Lộ Trình.",
  "directory-version": "Thư mục dữ liệu do một phiên bản cơ sở dữ liệu khác tạo ra nên không mở được.",
  "directory-in-use": "Thư mục dữ liệu đang được một tiến trình khác sử dụng.",
  "disk-full": "Ổ đĩa đã đầy, không thể ghi dữ liệu.",
  "start-failed": "Không khởi động được cơ sở dữ liệu.",
  "start-timeout": "Cơ sở dữ liệu khởi động quá lâu.",
  "server-unreachable": "Không kết nối được tới máy chủ cơ sở dữ liệu.",
  "server-refused": "Máy chủ cơ sở dữ liệu từ chối kết nối: sai tài khoản, mật khẩu hoặc tên cơ sở dữ liệu.",
  "server-too-old": "Máy chủ cơ sở dữ liệu quá cũ; cần PostgreSQL 15 trở lên.",
  "url-invalid": "Địa chỉ cơ sở dữ liệu (DATABASE_URL) không hợp lệ.",
  "migration-changed": "Cấu trúc cơ sở dữ liệu không khớp với chương trình này.",
  "database-newer": "Cơ sở dữ liệu do phiên bản mới hơn của chương trình tạo ra; hãy cập nhật chương trình.",
  "database-rights": "Tài khoản cơ sở dữ liệu không đủ quyền.",
  "tenant-invalid": "Mã địa phương không hợp lệ.",
  "input-invalid": "Dữ liệu gửi lên không hợp lệ.",
  "not-found": "Không tìm thấy dữ liệu yêu cầu.",
  conflict: "Dữ liệu vừa được người khác thay đổi; hãy tải lại rồi thực hiện lại.",
  "file-damaged": "Tệp nhận được không nguyên vẹn; hãy gửi lại.",
  "backup-damaged": "Tệp sao lưu bị hỏng hoặc không đầy đủ; chưa có gì được khôi phục.",
  "backup-newer": "Tệp sao lưu do phiên bản mới hơn của chương trình tạo ra; hãy cập nhật chương trình.",
  "backup-foreign": "Tệp này không phải là tệp sao lưu của Lộ Trình.",
  "restore-not-empty": "Nơi khôi phục đã có dữ liệu; chỉ khôi phục được vào nơi còn trống.",
  "store-closed": "Kho dữ liệu đã đóng.",
};
