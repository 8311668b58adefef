import { addTexts } from "../later.js";
import { viAdmin } from "../vi/admin.js";

addTexts(viAdmin);
