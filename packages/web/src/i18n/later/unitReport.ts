import { addTexts } from "../later.js";
import { viUnitReport } from "../vi/unitReport.js";

addTexts(viUnitReport);
