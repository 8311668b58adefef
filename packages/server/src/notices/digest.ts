import { findAccount } from "@lotrinh/store/account/accounts";
import type { TenantContext } from "@lotrinh/store/context";
import { addMail } from "@lotrinh/store/organisation/mails";
import { findUnmailed, markMailed } from "@lotrinh/store/organisation/notices";
import { findPerson } from "@lotrinh/store/people";
import type { NoticesRow } from "@lotrinh/store/schema/organisation";
import type { ServerDeps } from "../deps.js";
import { type Letter, writeLetter } from "../mail/letter.js";
import { vietnamDay } from "../vietnamDay.js";
import { kindsMailed, noticeText } from "./kinds.js";

/** Notices of one person in one mail at most; the rest is seen in the application. */
const longest = 40;

/** Writes a mail for each notice that doesn't wait for the day's summary. */
export async function mailUrgentNotices(context: TenantContext, deps: ServerDeps): Promise<void> {
  for (const notice of await findUnmailed(context, kindsMailed("at-once"))) {
    const said = noticeText(notice.kind, notice.facts).vi;
    const button =
      notice.link === null ? {} : { button: { text: "Mở trong hệ thống", url: urlOf(deps, notice.link) } };
    const letter = { subject: `Lộ Trình: ${shorten(said)}`, paragraphs: [said], ...button };
    await write(context, notice.person_id, letter, `notice:${notice.id}`);
    await markMailed(context, [notice.id]);
  }
}

/** Writes one summary a person and day of what they haven't read; who has read all gets none. */
export async function mailDigests(context: TenantContext, deps: ServerDeps): Promise<void> {
  const notices = await findUnmailed(context, kindsMailed("daily"), 100_000);
  const day = vietnamDay(context.now());
  for (const [person, own] of byPerson(notices)) {
    await write(context, person, digestLetter(deps, own), `digest:${person}:${day}`);
    await markMailed(
      context,
      own.map(({ id }) => id),
    );
  }
}

function byPerson(notices: readonly NoticesRow[]): Map<string, NoticesRow[]> {
  const people = new Map<string, NoticesRow[]>();
  for (const notice of notices) {
    const own = people.get(notice.person_id);
    if (own === undefined) people.set(notice.person_id, [notice]);
    else own.push(notice);
  }
  return people;
}

function digestLetter(deps: ServerDeps, notices: readonly NoticesRow[]): Omit<Letter, "to"> {
  const shown = notices.slice(-longest);
  const more = notices.length - shown.length;
  return {
    subject: `Lộ Trình: ${notices.length} thông báo chưa đọc`,
    paragraphs: ["Dưới đây là các thông báo Ông/Bà chưa xem trong hệ thống:"],
    items: shown.map(({ kind, facts, link }) => ({
      text: noticeText(kind, facts).vi,
      url: link === null ? null : urlOf(deps, link),
    })),
    button: { text: "Mở Việc của tôi", url: urlOf(deps, "/desk") },
    ...(more === 0 ? {} : { note: `Còn ${more} thông báo cũ hơn trong hệ thống.` }),
  };
}

/** Only to people who are there and have an address. */
async function write(
  context: TenantContext,
  personId: string,
  letter: Omit<Letter, "to">,
  occasion: string,
): Promise<void> {
  const person = await findPerson(context, personId);
  const account = await findAccount(context, personId);
  if (person === undefined || person.ended_at !== null || account === undefined) return;
  if (account.closed_at !== null || account.email === null) return;
  const written = writeLetter({ ...letter, to: person.name });
  await addMail(context, { personId, address: account.email, ...written, occasion });
}

function urlOf({ publicUrl }: ServerDeps, path: string): string {
  return `${publicUrl?.() ?? ""}${path}`;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`;
}
