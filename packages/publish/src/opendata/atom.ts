import { escapeMarkup } from "@lotrinh/core/chart/svg";

export interface AtomFeed {
  /** Permanent address of the feed itself. */
  readonly address: string;
  readonly home: string;
  /** Of all its texts. */
  readonly language: "vi" | "en";
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** Unlike any other for good. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
}

/** A feed of revisions by RFC 4287. */
export function atomFeed({ address, home, language, title, author, updated, entries }: AtomFeed): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeMarkup(address)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${escapeMarkup(updated)}</updated>`,
    `<author><name>${escapeMarkup(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(home)}"/>`,
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function entryText({ id, title, link, summary, updated }: AtomEntry): string {
  return [
    "<entry>",
    `<id>${escapeMarkup(id)}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${escapeMarkup(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>`,
    `<summary>${escapeMarkup(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}
