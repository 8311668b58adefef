/** Prefixes of the catalogue's JSON-LD. */
export const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** A resource of a class. */
export const typed = (id: string, type: string) => ({ "@id": id, "@type": type });

export const textIn = (language: "vi" | "en", text: string) => ({ "@value": text, "@language": language });

export const inBoth = ({ vi, en }: { readonly vi: string; readonly en: string }) => [
  textIn("vi", vi),
  textIn("en", en),
];

/** Lists of the European Publications Office that DCAT-AP takes its values from. */
const authority = "http://publications.europa.eu/resource/authority";

/** A value of such a list, with the list it is of: readers who don't hold the lists see it all the same, and so do the profile's shapes. */
function listed(list: string, code: string, type: string) {
  return {
    ...typed(`${authority}/${list}/${code}`, type),
    "skos:inScheme": { "@id": `${authority}/${list}` },
  };
}

const concept = (list: string, code: string, name: string) => ({
  ...listed(list, code, "skos:Concept"),
  "skos:prefLabel": textIn("en", name),
});

/** A concept of the ADMS vocabularies, with its scheme. */
function admsConcept(list: string, listName: string, code: string, name: string) {
  return {
    ...typed(`http://purl.org/adms/${list}/${code}`, "skos:Concept"),
    "skos:prefLabel": textIn("en", name),
    "skos:inScheme": {
      ...typed(`http://purl.org/adms/${list}/1.0`, "skos:ConceptScheme"),
      "dct:title": textIn("en", listName),
    },
  };
}

export const languages = ["VIE", "ENG"].map((code) => listed("language", code, "dct:LinguisticSystem"));
export const isPublic = listed("access-right", "PUBLIC", "dct:RightsStatement");
/** Figures come as units report them: no fixed rhythm for all. */
export const irregular = listed("frequency", "IRREG", "dct:Frequency");
/** Addresses of the portal stay. */
export const stable = concept("planned-availability", "STABLE", "Stable");
export const themes = [
  concept("data-theme", "GOVE", "Government and public sector"),
  concept("data-theme", "SOCI", "Population and society"),
];
export const themeTaxonomy = {
  ...typed(`${authority}/data-theme`, "skos:ConceptScheme"),
  "dct:title": textIn("en", "Data theme"),
};
export const regionalAuthority = admsConcept(
  "publishertype",
  "Publisher type",
  "RegionalAuthority",
  "Regional authority",
);
export const attribution = admsConcept("licencetype", "Licence type", "Attribution", "Attribution");

/** The format of a file by the list of file types. */
export const fileType = (code: "CSV" | "XLSX" | "JSON") => listed("file-type", code, "dct:MediaTypeOrExtent");
