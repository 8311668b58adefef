import { StoreError, type StoreErrorCode } from "@lotrinh/store/errors";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { ApiError, addressNotFound, fileTooLarge, uploadBroken } from "./apiError.js";

/** Answers with an error. What nobody foresaw is logged and answered without a detail. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = toApiError(error);
  if (known.status >= 500) request.log.error(describeFault(error), "request failed");
  const { code, text, facts, status } = known;
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ error: { code, message: text, ...facts } }));
}

/** What a log may say of a fault: no values of a query, no content. */
function describeFault(error: unknown): object {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = "code" in error ? String(error.code) : undefined;
  return { fault: error.name, code, message: error.message, stack: error.stack };
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof StoreError) return fromStore(error);
  if (isFastifyError(error)) return fromFastify(error);
  return unexpected();
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

const unexpected = () =>
  new ApiError(500, "unexpected", {
    vi: "Hệ thống gặp lỗi ngoài dự kiến. Vui lòng thử lại; nếu vẫn lỗi, hãy báo quản trị viên.",
    en: "Something unexpected went wrong.",
  });

const storeStatuses: Partial<Record<StoreErrorCode, number>> = {
  "input-invalid": 400,
  "tenant-invalid": 400,
  "file-damaged": 400,
  "not-found": 404,
  conflict: 409,
  "disk-full": 507,
  "server-unreachable": 503,
  "store-closed": 503,
  "start-failed": 503,
  "start-timeout": 503,
};

function fromStore(error: StoreError): ApiError {
  const text = { vi: error.vietnamese, en: error.message };
  return new ApiError(storeStatuses[error.code] ?? 500, error.code, text);
}

function fromFastify(error: FastifyError): ApiError {
  if (error.validation !== undefined) return requestInvalid(error);
  const foreseen = foreseenFaults[error.code];
  if (foreseen !== undefined) return foreseen();
  const { statusCode } = error;
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return unexpected();
  return new ApiError(statusCode, "request-invalid", {
    vi: "Yêu cầu không hợp lệ.",
    en: "The request can't be understood.",
  });
}

const bodyTooLarge = () =>
  new ApiError(413, "request-too-large", {
    vi: "Yêu cầu quá lớn.",
    en: "The request is too large.",
  });

const wrongMediaType = () =>
  new ApiError(415, "media-type-unknown", {
    vi: "Kiểu dữ liệu của yêu cầu không được hỗ trợ.",
    en: "The request's media type isn't supported.",
  });

export const tooManyRequests = () =>
  new ApiError(429, "too-many-requests", {
    vi: "Quá nhiều yêu cầu trong thời gian ngắn. Vui lòng đợi một phút rồi thử lại.",
    en: "Too many requests. Please wait a minute.",
  });

const diskFull = () =>
  new ApiError(507, "disk-full", {
    vi: "Ổ đĩa của máy chủ đã đầy, không thể lưu tệp. Vui lòng báo quản trị viên.",
    en: "The server's disk is full.",
  });

const referenceUnknown = () =>
  new ApiError(400, "reference-unknown", {
    vi: "Yêu cầu nhắc tới một mục không có trong hệ thống. Vui lòng tải lại trang rồi thực hiện lại.",
    en: "The request refers to something that isn't there.",
  });

const foreseenFaults: Readonly<Record<string, () => ApiError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: bodyTooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongMediaType,
  FST_INVALID_MULTIPART_CONTENT_TYPE: wrongMediaType,
  FST_REQ_FILE_TOO_LARGE: fileTooLarge,
  FST_PARTS_LIMIT: uploadBroken,
  FST_FILES_LIMIT: uploadBroken,
  FST_FIELDS_LIMIT: uploadBroken,
  FST_PREMATURE_CLOSE: uploadBroken,
  ERR_STREAM_PREMATURE_CLOSE: uploadBroken,
  ENOSPC: diskFull,
  FST_PROTO_VIOLATION: uploadBroken,
  FST_ERR_NOT_FOUND: addressNotFound,
  // PostgreSQL: a foreign key of something that isn't there (or is another province's)
  "23503": referenceUnknown,
};

function requestInvalid(error: FastifyError): ApiError {
  const where = (error.validation ?? []).map(({ instancePath }) => instancePath).filter(Boolean);
  const text = {
    vi: "Dữ liệu gửi lên không hợp lệ.",
    en: "The request doesn't have the shape that the API describes.",
  };
  return new ApiError(400, "request-invalid", text, { where: [...new Set(where)].slice(0, 20) });
}
