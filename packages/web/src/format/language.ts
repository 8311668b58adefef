/** The languages of the screens. Vietnamese comes first; what stands in documents is never translated. */
export type Language = "vi" | "en";
