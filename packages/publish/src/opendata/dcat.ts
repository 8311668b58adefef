import { findCoveredYears } from "./coveredYears.js";
import type { License, OpenDataset, Publisher } from "./dataset.js";
import {
  attribution,
  context,
  fileType,
  inBoth,
  irregular,
  isPublic,
  languages,
  regionalAuthority,
  stable,
  textIn,
  themes,
  themeTaxonomy,
  typed,
} from "./dcatTerms.js";
import { sdmxCoverage } from "./sdmxCoverage.js";

export interface DcatCatalogue {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: Publisher;
  readonly license: License;
  /** ISO 8601, UTC. */
  readonly modified: string;
  /** The interface that the data sets are read by, and its description by OpenAPI. */
  readonly service: { readonly title: string; readonly endpoint: string; readonly description: string };
  readonly datasets: readonly OpenDataset[];
}

/** The files that a data set is offered as, by the end of its address. */
export const distributions = [
  { end: "figures.csv", media: "text/csv", format: "CSV", title: "CSV" },
  {
    end: "figures.xlsx",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    format: "XLSX",
    title: "Excel",
  },
  { end: "figures.json", media: "application/json", format: "JSON", title: "JSON" },
  { end: "datapackage.json", media: "application/json", format: "JSON", title: "Data Package" },
  { end: "sdmx.csv", media: "text/csv", format: "CSV", title: "SDMX-CSV 2.0" },
  { end: "sdmx.json", media: "application/json", format: "JSON", title: "SDMX-JSON 2.0" },
] as const;

/**
 * The catalogue of open data as JSON-LD by DCAT-AP 3.0.1 (SEMIC), which is DCAT-AP 2.1.1 as well: every mandatory and recommended property but the
 * outline of the province; what a property points at says its class and its list, as the profile's shapes ask.
 */
export function dcatCatalogue(catalogue: DcatCatalogue): object {
  const { address, title, description, publisher, license, modified, service, datasets } = catalogue;
  const issued = datasets.map((dataset) => dataset.issued).sort()[0];
  return {
    "@context": context,
    "@id": `${address}#catalogue`,
    "@type": "dcat:Catalog",
    "dct:title": textIn("vi", title),
    "dct:description": textIn("vi", description),
    "dct:publisher": agentOf(publisher),
    ...(issued === undefined ? {} : { "dct:issued": day(issued) }),
    "dct:modified": moment(modified),
    "dct:language": languages,
    "dct:license": licenseNode(license),
    "dct:spatial": locationOf(publisher),
    "dcat:themeTaxonomy": themeTaxonomy,
    "foaf:homepage": typed(address, "foaf:Document"),
    "dcat:service": {
      ...typed(`${address}#api`, "dcat:DataService"),
      "dct:title": textIn("vi", service.title),
      "dcat:endpointURL": { "@id": service.endpoint },
      "dcat:endpointDescription": { "@id": service.description },
      "dct:license": licenseNode(license),
      "dct:accessRights": isPublic,
      "dcat:servesDataset": datasets.map((dataset) => typed(dataset.address, "dcat:Dataset")),
    },
    "dcat:dataset": datasets.map(datasetNode),
  };
}

const day = (value: string) => ({ "@value": value, "@type": "xsd:date" });
const moment = (value: string) => ({ "@value": value, "@type": "xsd:dateTime" });

function agentOf({ name, address }: Publisher): object {
  return {
    ...typed(`${address}#publisher`, "foaf:Agent"),
    "foaf:name": textIn("vi", name),
    "dct:type": regionalAuthority,
  };
}

function contactOf({ name, address }: Publisher): object {
  return {
    "@id": `${address}#contact`,
    "@type": ["vcard:Kind", "vcard:Organization"],
    "vcard:fn": textIn("vi", name),
    "vcard:hasURL": { "@id": address },
  };
}

function locationOf({ place, address }: Publisher): object {
  return { ...typed(`${address}#place`, "dct:Location"), "skos:prefLabel": textIn("vi", place) };
}

function licenseNode({ address, title }: License): object {
  return {
    ...typed(address, "dct:LicenseDocument"),
    "dct:title": textIn("en", title),
    "dct:type": attribution,
  };
}

/** From the first to the last year that has figures; nothing where none has. */
function temporalOf(dataset: OpenDataset): object {
  const years = findCoveredYears(dataset);
  if (years === undefined) return {};
  const year = (value: string) => ({ "@value": value, "@type": "xsd:gYear" });
  return {
    "dct:temporal": {
      ...typed(`${dataset.address}#years`, "dct:PeriodOfTime"),
      "dcat:startDate": year(years.first),
      "dcat:endDate": year(years.last),
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
    "dct:issued": day(issued),
    "dct:modified": moment(modified),
    "dct:identifier": dataset.slug,
    "dct:language": languages,
    "dct:spatial": locationOf(publisher),
    ...temporalOf(dataset),
    "dct:accessRights": isPublic,
    "dct:accrualPeriodicity": irregular,
    "dcat:contactPoint": contactOf(publisher),
    "dcat:theme": themes,
    "dcat:keyword": indicators.slice(0, 50).map(({ name }) => textIn("vi", name)),
    "dcat:distribution": distributions.map((file) => distributionNode(dataset, file)),
  };
}

function distributionNode(
  { address, license, title: { vi, en }, indicators }: OpenDataset,
  { end, media, format, title }: (typeof distributions)[number],
): object {
  const file = { "@id": `${address}/${end}` };
  const held = end.startsWith("sdmx.") ? sdmxCoverage(indicators) : { vi: "", en: "" };
  return {
    ...typed(`${address}/${end}#file`, "dcat:Distribution"),
    "dct:title": textIn("vi", title),
    "dct:description": inBoth({
      vi: `${vi}, dạng ${title}. ${held.vi}`.trim(),
      en: `${en} as ${title}. ${held.en}`.trim(),
    }),
    "dcat:accessURL": file,
    "dcat:downloadURL": file,
    "dct:format": fileType(format),
    "dcat:mediaType": typed(`http://www.iana.org/assignments/media-types/${media}`, "dct:MediaType"),
    "dct:license": licenseNode(license),
    "dcatap:availability": stable,
  };
}
