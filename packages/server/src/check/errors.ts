import type { Said } from "@lotrinh/core/check/diagnostic";
import { ApiError } from "../apiError.js";

/** No such dismissal, or it is another province's. */
export const dismissalNotFound = () =>
  new ApiError(404, "dismissal-not-found", {
    vi: "Không tìm thấy lần bỏ qua này.",
    en: "No such dismissal.",
  });

export const dismissalEnded = () =>
  new ApiError(409, "dismissal-ended", {
    vi: "Lần bỏ qua này đã được người khác khôi phục. Vui lòng tải lại trang.",
    en: "The dismissal was taken back already.",
  });

export const checkBroken = () =>
  new ApiError(503, "check-broken", {
    vi: "Không soát được văn bản này trong thời gian cho phép. Vui lòng thử lại sau.",
    en: "The document couldn't be checked in time.",
  });

/** A row of the register of replaced acts can't be taken. */
export const actsNotTaken = (why: Said) => new ApiError(400, "acts-not-taken", why);

export const actsChanged = () =>
  new ApiError(409, "acts-changed", {
    vi: "Danh mục vừa được người khác sửa. Vui lòng tải lại trang rồi sửa tiếp.",
    en: "The register was changed meanwhile. Reload it.",
  });
