import { findCoveredYears } from "./coveredYears.js";
import type { OpenDataset } from "./dataset.js";
import { distributions } from "./dcat.js";

/**
 * A data set as schema.org JSON-LD, for search engines; stands in the page. Name and description are required of a data set, the description with 50 to
 * 5,000 characters.
 */
export function schemaOrgDataset(dataset: OpenDataset): object {
  const { address, slug, title, description, publisher, license, issued, modified, indicators } = dataset;
  const years = findCoveredYears(dataset);
  const organisation = { "@type": "GovernmentOrganization", name: publisher.name, url: publisher.address };
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": address,
    url: address,
    identifier: slug,
    name: title.vi,
    ...(title.en === title.vi ? {} : { alternateName: title.en }),
    description: description.vi.slice(0, 5000),
    license: license.address,
    creator: organisation,
    publisher: organisation,
    datePublished: issued,
    dateModified: modified,
    isAccessibleForFree: true,
    inLanguage: ["vi", "en"],
    spatialCoverage: { "@type": "Place", name: publisher.place },
    ...(years === undefined ? {} : { temporalCoverage: `${years.first}/${years.last}` }),
    variableMeasured: indicators.map(({ name, measure }) => ({
      "@type": "PropertyValue",
      name,
      ...(measure === null ? {} : { unitText: measure }),
    })),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      "@id": `${publisher.address}#catalogue`,
      url: `${publisher.address}/du-lieu`,
    },
    distribution: distributions.map(({ end, media, title: name }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: media,
      contentUrl: `${address}/${end}`,
    })),
  };
}
