import type { Text } from "./text.js";

/**
 * An answer that isn't a success: thrown from anywhere while a request is served, sent by the error handler as
 * `{"error": {"code", "message"}}` with its status. One factory per case stands below.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  /** Further fields of `error`, for programs. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, text: Text, facts: Readonly<Record<string, unknown>> = {}) {
    super(text.en);
    this.status = status;
    this.code = code;
    this.text = text;
    this.facts = facts;
  }
}

/** No such document, or it is another province's: nobody learns which. */
export const documentNotFound = () =>
  new ApiError(404, "document-not-found", {
    vi: "Không tìm thấy văn bản.",
    en: "No such document.",
  });

export const addressNotFound = () =>
  new ApiError(404, "address-not-found", { vi: "Không có địa chỉ này.", en: "No such address." });

export const signInNeeded = () =>
  new ApiError(401, "sign-in-needed", {
    vi: "Vui lòng đăng nhập để tiếp tục.",
    en: "Please sign in.",
  });

export const signInLinkUsed = () =>
  new ApiError(401, "sign-in-link-used", {
    vi: "Liên kết đăng nhập không đúng hoặc đã được dùng. Vui lòng khởi động lại máy chủ để lấy liên kết mới.",
    en: "The sign-in link is wrong or was used already. Restart the server for a new one.",
  });

export const notAllowed = () =>
  new ApiError(403, "not-allowed", {
    vi: "Tài khoản của bạn không có quyền thực hiện việc này.",
    en: "Your account may not do this.",
  });

export const forgedRequest = () =>
  new ApiError(403, "request-forged", {
    vi: "Yêu cầu không hợp lệ. Vui lòng tải lại trang rồi thực hiện lại.",
    en: "The request doesn't come from this site's own page. Please reload the page.",
  });

export const wrongHost = () =>
  new ApiError(421, "host-unknown", {
    vi: "Địa chỉ truy cập không đúng với máy chủ này.",
    en: "This server doesn't answer under that name.",
  });

export const notReadYet = () =>
  new ApiError(409, "document-not-read", {
    vi: "Văn bản chưa được đọc xong.",
    en: "The document hasn't been read yet.",
  });

export const newerReading = (readingId: string) =>
  new ApiError(
    409,
    "reading-outdated",
    {
      vi: "Văn bản vừa được đọc lại. Vui lòng tải lại trang để xem kết quả mới.",
      en: "The document was read again. Please reload.",
    },
    { readingId },
  );

export const cannotUndo = () =>
  new ApiError(409, "undo-impossible", {
    vi: "Thao tác này đã được hoàn tác hoặc không tồn tại.",
    en: "There is no such action, or it was undone already.",
  });

export const itemUnknown = (key: string) =>
  new ApiError(
    400,
    "item-unknown",
    { vi: "Không có mục này trong kết quả đọc.", en: "The reading has no such item." },
    { key },
  );

export const fileMissing = () =>
  new ApiError(400, "file-missing", {
    vi: "Yêu cầu không kèm tệp. Vui lòng chọn một tệp văn bản.",
    en: "The request carries no file in the field `file`.",
  });

export const fileTooLarge = () =>
  new ApiError(413, "file-too-large", {
    vi: "Tệp quá lớn. Giới hạn là 200 MB cho mỗi tệp.",
    en: "The file is larger than 200 MB.",
  });

export const uploadBroken = () =>
  new ApiError(400, "upload-broken", {
    vi: "Tệp tải lên không trọn vẹn. Vui lòng thử lại.",
    en: "The upload is broken or incomplete.",
  });
