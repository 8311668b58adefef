import type { Said } from "@lotrinh/core/check/diagnostic";
import { ApiError } from "../apiError.js";

/** No such synthesis report, or it isn't this person's to see: nobody learns which. */
export const synthesisNotFound = () =>
  new ApiError(404, "synthesis-not-found", {
    vi: "Không tìm thấy báo cáo tổng hợp.",
    en: "No such synthesis report.",
  });

export const outlineNotFound = () =>
  new ApiError(404, "outline-not-found", {
    vi: "Không tìm thấy đề cương. Đề cương có thể đã được gỡ; vui lòng chọn đề cương khác.",
    en: "No such outline.",
  });

/** The plan's own document carries no outline of the report. */
export const planWithoutOutline = () =>
  new ApiError(409, "plan-without-outline", {
    vi: "Văn bản kế hoạch không kèm đề cương báo cáo. Vui lòng chọn đề cương mặc định hoặc đề cương đã lưu.",
    en: "The plan's document has no outline of the report.",
  });

export const stepNotAllowed = (status: string, message: Said) =>
  new ApiError(409, "step-refused", message, { status });

/** Somebody else changed the same part meanwhile. */
export const synthesisChanged = (sequence: number) =>
  new ApiError(
    409,
    "synthesis-changed",
    {
      vi: "Nội dung này vừa được người khác sửa. Vui lòng xem lại nội dung mới rồi thực hiện lại.",
      en: "Somebody else changed this meanwhile. Please look at it again.",
    },
    { sequence },
  );

export const blockNotFound = (key: string) =>
  new ApiError(
    409,
    "block-not-found",
    {
      vi: "Câu hoặc đoạn này không còn trong dự thảo. Vui lòng tải lại trang.",
      en: "The draft has no such block any more.",
    },
    { key },
  );

/** A report of nothing isn't sent to be signed. */
export const nothingAccepted = () =>
  new ApiError(409, "nothing-accepted", {
    vi: "Chưa có báo cáo nào của đơn vị được tiếp nhận nên chưa thể trình ký. Dự thảo tự cập nhật khi có báo cáo được tiếp nhận.",
    en: "No unit's report has been accepted: there is nothing to sign yet.",
  });

/** What isn't issued can't be handed over. */
export const notIssued = () =>
  new ApiError(409, "not-issued", {
    vi: "Báo cáo chưa ban hành: cần chốt báo cáo, có số, ngày ban hành và người ký thì mới tạo được gói edXML.",
    en: "The report isn't issued: it needs to be frozen, with number, day and signer.",
  });

export const noPdf = (vi: string, code: string) =>
  new ApiError(code === "not-installed" ? 501 : 503, `pdf-${code}`, { vi, en: "No PDF could be made." });
