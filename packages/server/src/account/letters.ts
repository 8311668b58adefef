import { type WrittenLetter, writeLetter } from "../mail/letter.js";

interface LinkLetter {
  readonly name: string;
  readonly province: string;
  readonly login: string;
  readonly url: string;
}

/** Days for which an invitation is good. */
export const invitationDays = 7;
/** Minutes for which a link to a new password is good. */
export const newPasswordMinutes = 30;

/** Tells a person that they have an account, and where they choose their password. */
export function invitationLetter({ name, province, login, url }: LinkLetter): WrittenLetter {
  return writeLetter({
    subject: `Tài khoản của Ông/Bà trên hệ thống Lộ Trình - ${province}`,
    to: name,
    paragraphs: [
      `Quản trị viên đã tạo tài khoản cho Ông/Bà trên hệ thống theo dõi, báo cáo kế hoạch của ${province}.`,
      `Tên đăng nhập: ${login}`,
      `Vui lòng mở liên kết dưới đây để đặt mật khẩu. Liên kết dùng một lần, có hiệu lực trong ${invitationDays} ngày.`,
    ],
    button: { text: "Đặt mật khẩu", url },
  });
}

/** Brings the link with which a person chooses a new password. */
export function newPasswordLetter({ name, login, url }: LinkLetter): WrittenLetter {
  return writeLetter({
    subject: "Đặt lại mật khẩu hệ thống Lộ Trình",
    to: name,
    paragraphs: [
      `Hệ thống nhận được yêu cầu đặt lại mật khẩu của tài khoản ${login}.`,
      `Vui lòng mở liên kết dưới đây để đặt mật khẩu mới. Liên kết dùng một lần, có hiệu lực trong ${newPasswordMinutes} phút.`,
    ],
    button: { text: "Đặt mật khẩu mới", url },
    note: "Nếu Ông/Bà không yêu cầu, xin bỏ qua thư này; mật khẩu hiện tại không thay đổi.",
  });
}

/** Tells a person that their way to sign in was changed, so that a change by somebody else doesn't stay hidden. */
export function changeLetter(name: string, what: string, at: string): WrittenLetter {
  return writeLetter({
    subject: "Thay đổi bảo mật tài khoản Lộ Trình",
    to: name,
    paragraphs: [`Tài khoản của Ông/Bà vừa có thay đổi: ${what} (lúc ${at}).`],
    note: "Nếu không phải Ông/Bà thực hiện, xin báo ngay cho quản trị viên của hệ thống.",
  });
}
