/** Where one goes after signing in: a path of this site, never another's address. */
export function onwardPath(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[^\s\\]*$/u.test(wanted) ? wanted : "/";
}

/** Screens that need no session: whoever is there is not sent to sign in. */
const open = ["/dang-nhap", "/quen-mat-khau", "/dat-mat-khau", "/soat"];

/** Whether a path is one of the screens before signing in, which stand alone without the navigation. */
export function isEntry(path: string): boolean {
  return path !== "/soat" && open.includes(path);
}

/** The address of the sign-in screen that leads back to where one is; null where no session is needed. */
export function signInAddress({ pathname, search }: { readonly pathname: string; readonly search: string }) {
  if (open.includes(pathname)) return null;
  const here = `${pathname}${search}`;
  return here === "/" ? "/dang-nhap" : `/dang-nhap?den=${encodeURIComponent(here)}`;
}
