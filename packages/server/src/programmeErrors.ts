import type { Said } from "@lotrinh/core/check/diagnostic";
import type { ReportStatus } from "@lotrinh/core/report/action";
import { ApiError } from "./apiError.js";

/** No such plan, or it isn't this person's to see: nobody learns which. */
export const planNotFound = () =>
  new ApiError(404, "plan-not-found", { vi: "Không tìm thấy kế hoạch.", en: "No such plan." });

export const taskNotFound = () =>
  new ApiError(404, "task-not-found", { vi: "Không tìm thấy nhiệm vụ.", en: "No such task." });

export const dutyNotFound = () =>
  new ApiError(404, "duty-not-found", {
    vi: "Không tìm thấy chế độ báo cáo.",
    en: "No such reporting duty.",
  });

export const assignmentNotFound = () =>
  new ApiError(404, "assignment-not-found", {
    vi: "Không tìm thấy phân công này trong kế hoạch.",
    en: "The plan has no such assignment.",
  });

export const extensionNotFound = () =>
  new ApiError(404, "extension-not-found", {
    vi: "Không tìm thấy đề nghị gia hạn, hoặc đề nghị đã được giải quyết.",
    en: "No such request for more time, or it was decided already.",
  });

export const unitNotFound = () =>
  new ApiError(404, "unit-not-found", { vi: "Không tìm thấy đơn vị.", en: "No such unit." });

export const roundNotFound = () =>
  new ApiError(404, "round-not-found", { vi: "Không tìm thấy kỳ báo cáo.", en: "No such round." });

export const reportNotFound = () =>
  new ApiError(404, "report-not-found", { vi: "Không tìm thấy báo cáo.", en: "No such report." });

export const partNotFound = () =>
  new ApiError(404, "report-part-not-found", {
    vi: "Không tìm thấy nội dung này trong báo cáo.",
    en: "The report has no such part.",
  });

/** The report can't be changed in its state, or not by this person. */
export const reportNotEditable = (status: ReportStatus) =>
  new ApiError(
    409,
    "report-not-editable",
    {
      vi: "Báo cáo không còn ở trạng thái cho phép sửa. Nội dung vừa nhập chưa được lưu.",
      en: "The report can't be edited in its state; nothing was saved.",
    },
    { status },
  );

/** Somebody changed the report after it was looked at. */
export const reportChanged = (change: number) =>
  new ApiError(
    409,
    "report-changed",
    {
      vi: "Báo cáo vừa được thay đổi. Vui lòng xem lại nội dung mới rồi thực hiện lại.",
      en: "The report was changed meanwhile. Please look at it again.",
    },
    { change },
  );

/** The step isn't possible in this state or capacity; the message says why. */
export const stepRefused = (code: string, message: Said) =>
  new ApiError(409, "step-refused", message, { reasonCode: code });

export const reportIncomplete = (missing: readonly { readonly key: string; readonly message: Said }[]) =>
  new ApiError(
    409,
    "report-incomplete",
    {
      vi: `Báo cáo còn thiếu ${missing.length} nội dung bắt buộc.`,
      en: `${missing.length} required parts are missing.`,
    },
    { missing },
  );

export const planNotReady = (blockers: readonly { readonly code: string; readonly message: Said }[]) =>
  new ApiError(
    409,
    "plan-not-ready",
    {
      vi: "Chưa thể đưa kế hoạch vào thực hiện.",
      en: "The plan can't be put into force yet.",
    },
    { blockers },
  );

export const planEnded = () =>
  new ApiError(409, "plan-ended", {
    vi: "Kế hoạch đã kết thúc nên không thay đổi được.",
    en: "The plan has ended and can't be changed.",
  });

/** A value of the request that only the data can judge. */
export const valueRefused = (message: Said, facts: Readonly<Record<string, unknown>> = {}) =>
  new ApiError(400, "value-refused", message, facts);
