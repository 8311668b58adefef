/** Looks that buttons and links share. */
const shape =
  "inline-flex items-center justify-center gap-1.5 rounded border text-sm whitespace-nowrap disabled:opacity-50";
const sizes = { small: "h-7 px-2", usual: "h-8 px-3" } as const;
const looks = {
  main: "border-accent bg-accent text-white font-semibold hover:bg-[#094a63]",
  plain: "border-line bg-white text-ink hover:bg-accent-soft hover:border-accent-line",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
  danger: "border-[#d9a9ab] bg-white text-bad hover:bg-bad-soft",
} as const;

export type ButtonLook = keyof typeof looks;

export function buttonClass(look: ButtonLook = "plain", size: keyof typeof sizes = "usual"): string {
  return `${shape} ${sizes[size]} ${looks[look]}`;
}

export const inputClass =
  "h-8 rounded border border-[#8795a0] bg-white px-2 text-sm text-ink placeholder:text-[#66727c]";

export const linkClass =
  "text-accent underline decoration-accent-line underline-offset-2 hover:decoration-accent";
