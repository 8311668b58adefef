import { allow, allowAnybody } from "../policy.js";

/** Anybody may ask for a session; who isn't known is told to sign in. */
export const mayAskForSession = allowAnybody("Anybody may ask for a session.");

/** Anybody who has the one-time link may sign in with it. */
export const mayEnter = allowAnybody("Anybody who has the one-time link may sign in with it.");

/** Whoever is signed in may go on. */
export const mayStay = allow("Whoever is signed in may go on.", () => true);

/** Whoever is signed in may sign out. */
export const mayLeave = allow("Whoever is signed in may sign out.", () => true);
