import { addTexts } from "../later.js";
import { viCatalogue } from "../vi/catalogue.js";

addTexts(viCatalogue);
