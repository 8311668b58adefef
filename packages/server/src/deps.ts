import type { Store } from "@lotrinh/store/store";
import type { OidcSettings } from "./account/oidc.js";
import type { RandomBytes } from "./session/token.js";

/** Who is let in without signing in. */
export interface Access {
  /** Whether the server listens on this machine's own addresses only: its user is the administrator. */
  readonly local: boolean;
  /** The secret of the one-time sign-in link; null where there is none. */
  readonly signInSecret: string | null;
  /** Whether people reach the server over https, by a proxy in front of it. */
  readonly secure: boolean;
}

/** What the server works with. */
export interface ServerDeps {
  readonly store: Store;
  /** The province that this server serves. */
  readonly tenant: string;
  readonly access: Access;
  /** Called when a job was added: the runner looks for it at once. */
  readonly wakeRunner: () => void;
  /** Folder of the built web application; null where there is none. */
  readonly webRoot: string | null;
  /** Requests that one address may send in a minute. Default 1,200. */
  readonly requestsPerMinute?: number;
  /** Largest file taken, in bytes. Default 200 MB. */
  readonly largestFile?: number;
  /** Seals secrets in the database (account/key.ts); null or missing: there are none. */
  readonly sealingKey?: Buffer | null;
  /** Where people reach the server: `https://lotrinh.lamgiang.example`; links in mails begin with it. */
  readonly publicUrl?: () => string;
  /** The province's own provider of sign-ins. */
  readonly oidc?: OidcSettings;
  readonly logLevel?: "silent" | "error" | "warn" | "info";
}

/** What makes the server's answers differ from one moment to the next. */
export interface Effects {
  readonly now: () => Date;
  readonly randomBytes: RandomBytes;
  readonly sleep: (milliseconds: number) => Promise<void>;
}
