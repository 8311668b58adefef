import { ApiError } from "../apiError.js";
import type { Text } from "../text.js";

/** One answer for a wrong password, an unknown login, a closed account: nobody learns which it was. */
export const signInFailed = () =>
  new ApiError(401, "sign-in-failed", {
    vi: "Tên đăng nhập hoặc mật khẩu không đúng.",
    en: "The login or the password is wrong.",
  });

export const codeWrong = () =>
  new ApiError(401, "code-wrong", {
    vi: "Mã xác thực không đúng hoặc đã được dùng. Vui lòng chờ mã mới rồi nhập lại.",
    en: "The code is wrong or was used already.",
  });

export const signInExpired = () =>
  new ApiError(401, "sign-in-expired", {
    vi: "Lượt đăng nhập này đã hết hạn. Vui lòng đăng nhập lại từ đầu.",
    en: "This sign-in has expired. Please start again.",
  });

export const signInLocked = (seconds: number) =>
  new ApiError(
    429,
    "sign-in-locked",
    {
      vi: `Đã nhập sai nhiều lần. Vui lòng thử lại sau ${waitVi(seconds)}.`,
      en: `Too many failures. Please try again in ${seconds} seconds.`,
    },
    { seconds },
  );

function waitVi(seconds: number): string {
  return seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
}

export const passwordUnfit = (fault: Text) => new ApiError(400, "password-unfit", fault);

export const passwordWrong = () =>
  new ApiError(403, "password-wrong", {
    vi: "Mật khẩu hiện tại không đúng.",
    en: "The present password is wrong.",
  });

export const linkExpired = () =>
  new ApiError(410, "link-expired", {
    vi: "Liên kết không đúng, đã được dùng hoặc đã hết hạn. Vui lòng yêu cầu liên kết mới.",
    en: "The link is wrong, was used or has expired.",
  });

export const accountMissing = () =>
  new ApiError(409, "account-missing", {
    vi: "Người dùng này chưa có tài khoản đăng nhập.",
    en: "This person has no account.",
  });

export const secondFactorNeeded = () =>
  new ApiError(409, "second-factor-needed", {
    vi: "Quản trị viên phải dùng xác thực hai bước nên không thể tắt.",
    en: "Administrators need a second factor.",
  });

export const sealingImpossible = () =>
  new ApiError(409, "sealing-impossible", {
    vi: "Máy chủ chưa có khóa niêm phong (LOTRINH_KEY) nên chưa bật được xác thực hai bước.",
    en: "The server has no sealing key (LOTRINH_KEY).",
  });

export const providerFailed = () =>
  new ApiError(502, "provider-failed", {
    vi: "Không đăng nhập được qua hệ thống xác thực của tỉnh. Vui lòng thử lại hoặc dùng mật khẩu.",
    en: "The identity provider can't be used right now.",
  });

export const sessionNotFound = () =>
  new ApiError(404, "session-not-found", { vi: "Không có phiên này.", en: "No such session." });
