import { allow, allowAnybody } from "../policy.js";

/** Anybody may try to sign in. */
export const maySignIn = allowAnybody("Anybody may try to sign in.");

/** Anybody may ask for a link to a new password; it goes to the account's own address only. */
export const mayAskForPassword = allowAnybody(
  "Anybody may ask for a link to a new password; it goes to the account's own address only.",
);

/** Whoever holds a link from the mail may choose the password that it is for. */
export const mayUseLink = allowAnybody(
  "Whoever holds a link from the mail may choose the password that it is for.",
);

/** Whoever is signed in sees and protects their own account, and no other. */
export const mayKeepOwnAccount = allow(
  "Whoever is signed in sees and protects their own account, and no other.",
  () => true,
);
