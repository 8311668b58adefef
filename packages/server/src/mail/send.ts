import { type TenantContext, withTenant } from "@lotrinh/store/context";
import { endMail, type MailEnd, takeMails } from "@lotrinh/store/organisation/mails";
import type { MailsRow } from "@lotrinh/store/schema/organisation";
import nodemailer from "nodemailer";
import type { Effects, ServerDeps } from "../deps.js";
import { loadMailAccess } from "./settings.js";

/** Minutes until the next attempt, after each failed one; after the last it is given up. */
const waits = [1, 5, 30, 120, 720];

/** What sends one mail; throws where the server doesn't take it. */
export interface Sender {
  readonly send: (mail: Pick<MailsRow, "address" | "subject" | "body" | "html" | "id">) => Promise<void>;
  readonly close: () => void;
}

type Access = NonNullable<Awaited<ReturnType<typeof loadMailAccess>>>;

/** A connection to the province's mail server, made when the first mail is sent. */
export function makeSender({ host, port, secure, user, password, from, fromName }: Access): Sender {
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    ...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ address, subject, body, html, id }) => {
      await transport.sendMail({
        from: { name: fromName, address: from },
        to: { name: "", address },
        subject,
        text: body,
        ...(html === null ? {} : { html }),
        // the same for every attempt: a server that knows it takes it once
        messageId: `<${id}@${from.split("@").at(-1) ?? "lotrinh"}>`,
        headers: { "auto-submitted": "auto-generated" },
      });
    },
    close: () => transport.close(),
  };
}

/** Sends what waits in the outbox; without a mail server everything goes on waiting. */
export async function sendDueMails(deps: ServerDeps, { now }: Effects): Promise<void> {
  const within = <T>(work: (context: TenantContext) => Promise<T>) =>
    withTenant(deps.store, { tenant: deps.tenant, person: null }, work, { now });
  const access = await within((context) => loadMailAccess(context, deps));
  if (access === undefined) return;
  const mails = await within((context) => takeMails(context));
  if (mails.length === 0) return;
  const sender = makeSender(access);
  try {
    for (const mail of mails) {
      const end = await trySend(sender, mail, now);
      await within((context) => endMail(context, mail, end));
    }
  } finally {
    sender.close();
  }
}

async function trySend(sender: Sender, mail: MailsRow, now: () => Date): Promise<MailEnd> {
  try {
    await sender.send(mail);
    return { sent: true };
  } catch (error) {
    const wait = isFinal(error) ? undefined : waits[mail.attempt - 1];
    const retryAt = wait === undefined ? null : new Date(now().getTime() + wait * 60_000);
    return { sent: false, problem: error instanceof Error ? error.message : "unknown", retryAt };
  }
}

/** A server that answers 5xx to an address will answer so again; to a wrong password it won't once that is mended. */
function isFinal(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  return typeof responseCode === "number" && responseCode >= 500 && code === "EENVELOPE";
}
