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
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** Lists of the European Publications Office that DCAT-AP takes its values from. */
const authority = "http://publications.europa.eu/resource/authority";

const inBoth = ({ vi, en }: { readonly vi: string; readonly en: string }) => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];
const typed = (id: string, type: string) => ({ "@id": id, "@type": type });
const languages = ["VIE", "ENG"].map((code) =>
  typed(`${authority}/language/${code}`, "dct:LinguisticSystem"),
);

/**
 * The catalogue of open data as JSON-LD by DCAT-AP 3.0.1 (SEMIC): every mandatory property and the usual recommended ones; what a property
 * points at says its class, as the profile's shapes ask.
 */
export function dcatCatalogue(catalogue: DcatCatalogue): object {
  const { address, title, description, publisher, modified, datasets } = catalogue;
  return {
    "@context": context,
    "@id": `${address}#catalogue`,
    "@type": "dcat:Catalog",
    "dct:title": { "@value": title, "@language": "vi" },
    "dct:description": { "@value": description, "@language": "vi" },
    "dct:publisher": agentOf(publisher),
    "dct:modified": moment(modified),
    "dct:language": languages,
    "dct:spatial": locationOf(publisher),
    "foaf:homepage": typed(address, "foaf:Document"),
    "dcat:dataset": datasets.map(datasetNode),
  };
}

const moment = (value: string) => ({ "@value": value, "@type": "xsd:dateTime" });

function agentOf({ name, address }: Publisher): object {
  return {
    ...typed(`${address}#publisher`, "foaf:Agent"),
    "foaf:name": { "@value": name, "@language": "vi" },
  };
}

function locationOf({ place, address }: Publisher): object {
  return {
    ...typed(`${address}#place`, "dct:Location"),
    "skos:prefLabel": { "@value": place, "@language": "vi" },
  };
}

/** From the first to the last year that has figures; nothing where none has. */
function temporalOf({ address, indicators }: OpenDataset): object {
  const years = indicators.flatMap(({ figures }) => figures.map(({ period }) => period.slice(0, 4))).sort();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return {};
  const year = (value: string) => ({ "@value": value, "@type": "xsd:gYear" });
  return {
    "dct:temporal": {
      ...typed(`${address}#years`, "dct:PeriodOfTime"),
      "dcat:startDate": year(first),
      "dcat:endDate": year(last),
    },
  };
}

function datasetNode(dataset: OpenDataset): object {
  const { address, title, description, publisher, issued, modified, indicators } = dataset;
  return {
    ...typed(address, "dcat:Dataset"),
    "dct:title": inBoth(title),
    "dct:description": inBoth(description),
    "dct:publisher": agentOf(publisher),
    "dct:issued": { "@value": issued, "@type": "xsd:date" },
    "dct:modified": moment(modified),
    "dct:identifier": dataset.slug,
    "dct:language": languages,
    "dct:spatial": locationOf(publisher),
    ...temporalOf(dataset),
    "dct:accessRights": typed(`${authority}/access-right/PUBLIC`, "dct:RightsStatement"),
    "dcat:keyword": indicators.slice(0, 50).map(({ name }) => ({ "@value": name, "@language": "vi" })),
    "dcat:distribution": distributions.map((file) => distributionNode(dataset, file)),
  };
}

function distributionNode(
  { address, license }: OpenDataset,
  { end, media, title }: (typeof distributions)[number],
): object {
  const file = { "@id": `${address}/${end}` };
  return {
    ...typed(`${address}/${end}#file`, "dcat:Distribution"),
    "dct:title": { "@value": title, "@language": "vi" },
    "dcat:accessURL": file,
    "dcat:downloadURL": file,
    "dcat:mediaType": typed(`http://www.iana.org/assignments/media-types/${media}`, "dct:MediaType"),
    "dct:license": typed(license.address, "dct:LicenseDocument"),
  };
}
