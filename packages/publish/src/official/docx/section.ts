import {
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { page } from "./measures.js";

/** A stretch with page numbers of its own, none on its first page (Decree 30/2020, annex I, I.I.7 and III.1). */
export function section(landscape: boolean, children: readonly FileChild[]): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: page.margin,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      // a header without a paragraph breaks the schema
      first: new Header({ children: [new Paragraph({ style: "pageNumber" })] }),
    },
    children,
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({ style: "pageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] });
}
