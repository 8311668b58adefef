import type { OpenDataset } from "@lotrinh/publish/opendata/dataset";
import { distributions } from "@lotrinh/publish/opendata/dcat";
import { schemaOrgDataset } from "@lotrinh/publish/opendata/schemaOrg";
import { html, jsonScript } from "../html.js";
import { page, pathIn, type Site, sayOf } from "../site.js";

/** The page of a data set: what it holds, of which indicators, and its files; every description of the data set points here. */
export function datasetPage(site: Site, dataset: OpenDataset, isWhole: boolean): string {
  const say = sayOf(site);
  const { slug, title, description, indicators } = dataset;
  const path = `/du-lieu/${slug}`;
  const pathOf = (address: string) => pathIn(site, address.slice(site.address.length));
  const main = html`<h1>${isWhole ? title[site.language] : `${say("data")}: ${title[site.language]}`}</h1>
<p>${description[site.language]}</p>
<h2>${say("downloads")}</h2>
<ul>${distributions.map((file) => html`<li><a href="/cong${path}/${file.end}">${file.title}</a></li>`)}</ul>
<h2>${say("indicators")}</h2>
${
  indicators.length === 0
    ? html`<p>${say("nothing")}</p>`
    : html`<ul>${indicators.map(({ name, address }) => html`<li><a href="${pathOf(address)}">${name}</a></li>`)}</ul>`
}`;
  return page(site, {
    title: title[site.language],
    path,
    main,
    head: jsonScript("application/ld+json", schemaOrgDataset(dataset)),
  });
}
