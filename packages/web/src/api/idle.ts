import { getJson, postJson } from "./client.js";

/** How long the session lasts if nobody uses it; null: for as long as the server lets it. */
interface Idle {
  readonly secondsLeft: number | null;
}

/** Asks without using the session. */
export const askIdle = () => getJson<Idle>("/api/session/idle");

/** Tells the server that somebody sits before the page. */
export const staySignedIn = () => postJson<Idle>("/api/session/stay", {});
