import { ApiError } from "../apiError.js";

export const personNotFound = () =>
  new ApiError(404, "person-not-found", { vi: "Không tìm thấy người dùng.", en: "No such person." });

export const postNotFound = () =>
  new ApiError(404, "post-not-found", { vi: "Không tìm thấy vai trò này.", en: "No such post." });

export const delegationNotFound = () =>
  new ApiError(404, "delegation-not-found", {
    vi: "Không tìm thấy ủy quyền này.",
    en: "No such delegation.",
  });

/** Whoever administers can't lock the province out by a slip. */
export const ownAdministration = () =>
  new ApiError(409, "own-administration", {
    vi: "Không thể tự cho mình nghỉ hoặc tự bỏ vai trò quản trị viên; cần một quản trị viên khác thực hiện.",
    en: "An administrator can't end their own post.",
  });

export const unitNeeded = () =>
  new ApiError(400, "unit-needed", {
    vi: "Đầu mối và lãnh đạo đơn vị phải thuộc một đơn vị.",
    en: "A focal point and a head belong to a unit.",
  });

export const personGone = () =>
  new ApiError(409, "person-gone", {
    vi: "Người này đã nghỉ; hãy khôi phục trước khi giao vai trò hoặc ủy quyền.",
    en: "The person has left.",
  });
