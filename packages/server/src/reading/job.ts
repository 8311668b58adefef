/** Kind of the jobs that read a document; their subject is the document's id. */
export const readJobKind = "read-document";
