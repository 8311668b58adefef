import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { Language } from "../format/language.js";
import { fillIn, type Params } from "./fill.js";
import { findLaterText } from "./later.js";
import { type TextKey, type Texts, vi } from "./vi.js";

export type Translate = (key: TextKey, params?: Params) => string;

interface LanguageState {
  readonly language: Language;
  readonly switchTo: (language: Language) => void;
  readonly t: Translate;
}

const storageKey = "lotrinh.language";

const LanguageContext = createContext<LanguageState | null>(null);

/** Gives the screens their texts. Vietnamese is part of the first load; English comes when it is switched on. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => storedLanguage());
  const [english, setEnglish] = useState<Texts>();
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === "en" && english === undefined) void import("./en.js").then(({ en }) => setEnglish(en));
  }, [language, english]);
  const switchTo = useCallback((to: Language) => {
    setLanguage(to);
    storeLanguage(to);
  }, []);
  const texts: Partial<Texts> = language === "en" && english !== undefined ? english : vi;
  const state = useMemo(
    () => ({
      language,
      switchTo,
      t: (key: TextKey, params: Params = {}) => fillIn(texts[key] ?? findLaterText(key) ?? "", params),
    }),
    [language, switchTo, texts],
  );
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === null) throw new Error("useLanguage: outside of LanguageProvider");
  return state;
}

/** The texts of the language that is switched on: `t("review.left", { n: 12 })`. */
export function useText(): Translate {
  return useLanguage().t;
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === "en" ? "en" : "vi";
  } catch {
    return "vi"; // storage is switched off in this browser
  }
}

function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // storage is switched off: the choice holds until the page is closed
  }
}
