import type { OpenDataset } from "./dataset.js";
import { distributions } from "./dcat.js";

/** A data set as schema.org JSON-LD, for search engines; stands in the page. */
export function schemaOrgDataset(dataset: OpenDataset): object {
  const { address, title, description, publisher, license, issued, modified, indicators } = dataset;
  const years = indicators.flatMap(({ figures }) => figures.map(({ period }) => period.slice(0, 4))).sort();
  const first = years[0];
  const last = years.at(-1);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": address,
    url: address,
    name: title.vi,
    alternateName: title.en,
    description: description.vi,
    license: license.address,
    creator: { "@type": "GovernmentOrganization", name: publisher.name, url: publisher.address },
    datePublished: issued,
    dateModified: modified,
    isAccessibleForFree: true,
    inLanguage: ["vi", "en"],
    spatialCoverage: { "@type": "Place", name: publisher.place },
    ...(first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }),
    variableMeasured: indicators.map(({ name, measure }) => ({
      "@type": "PropertyValue",
      name,
      ...(measure === null ? {} : { unitText: measure }),
    })),
    distribution: distributions.map(({ end, media }) => ({
      "@type": "DataDownload",
      encodingFormat: media,
      contentUrl: `${address}/${end}`,
    })),
  };
}
