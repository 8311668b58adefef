import { addTexts } from "../later.js";
import { viSynthesis } from "../vi/synthesis.js";

addTexts(viSynthesis);
