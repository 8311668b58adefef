import type { OpenDataset, Publisher } from "./dataset.js";

export interface DcatCatalogue {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: Publisher;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly datasets: readonly OpenDataset[];
}

/** The files that a data set is offered as, by the end of its address. */
export const distributions = [
  { end: "figures.csv", media: "text/csv", title: "CSV" },
  {
    end: "figures.xlsx",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    title: "Excel",
  },
  { end: "figures.json", media: "application/json", title: "JSON" },
  { end: "datapackage.json", media: "application/json", title: "Data Package" },
  { end: "sdmx.csv", media: "text/csv", title: "SDMX-CSV 2.0" },
  { end: "sdmx.json", media: "application/json", title: "SDMX-JSON 2.0" },
] as const;

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const inBoth = ({ vi, en }: { readonly vi: string; readonly en: string }) => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];

/** The catalogue of open data as JSON-LD by DCAT-AP 3.0.1 (SEMIC): every mandatory property and the usual recommended ones. */
export function dcatCatalogue(catalogue: DcatCatalogue): object {
  const { address, title, description, publisher, modified, datasets } = catalogue;
  return {
    "@context": context,
    "@id": address,
    "@type": "dcat:Catalog",
    "dct:title": { "@value": title, "@language": "vi" },
    "dct:description": { "@value": description, "@language": "vi" },
    "dct:publisher": agentOf(publisher),
    "dct:modified": { "@value": modified, "@type": "xsd:dateTime" },
    "foaf:homepage": { "@id": address, "@type": "foaf:Document" },
    "dcat:dataset": datasets.map(datasetNode),
  };
}

function agentOf({ name, address }: Publisher): object {
  return {
    "@id": `${address}#publisher`,
    "@type": "foaf:Agent",
    "foaf:name": { "@value": name, "@language": "vi" },
  };
}

function datasetNode(dataset: OpenDataset): object {
  const { address, title, description, publisher, license, issued, modified, indicators } = dataset;
  return {
    "@id": address,
    "@type": "dcat:Dataset",
    "dct:title": inBoth(title),
    "dct:description": inBoth(description),
    "dct:publisher": agentOf(publisher),
    "dct:issued": { "@value": issued, "@type": "xsd:date" },
    "dct:modified": { "@value": modified, "@type": "xsd:dateTime" },
    "dct:identifier": dataset.slug,
    "dcat:keyword": indicators.slice(0, 50).map(({ name }) => ({ "@value": name, "@language": "vi" })),
    "dcat:distribution": distributions.map(({ end, media, title: name }) => ({
      "@id": `${address}/${end}`,
      "@type": "dcat:Distribution",
      "dct:title": { "@value": name, "@language": "vi" },
      "dcat:accessURL": { "@id": `${address}/${end}` },
      "dcat:downloadURL": { "@id": `${address}/${end}` },
      "dcat:mediaType": { "@id": `http://www.iana.org/assignments/media-types/${media}` },
      "dct:license": { "@id": license.address },
    })),
  };
}
