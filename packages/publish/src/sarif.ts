import type { Diagnostic, Related, Severity } from "@lotrinh/core/check/diagnostic";
import type { Rule } from "@lotrinh/core/check/rule";
import type { Span } from "@lotrinh/core/document/span";

/** A SARIF 2.1.0 log (OASIS standard, 27 March 2020): what other programs and editors read findings from. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

interface SarifRun {
  readonly tool: { readonly driver: SarifDriver };
  readonly columnKind: "utf16CodeUnits";
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly SarifResult[];
}

interface SarifDriver {
  readonly name: string;
  readonly version: string;
  readonly rules: readonly SarifRule[];
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

interface SarifText {
  readonly text: string;
}

type SarifLevel = "error" | "warning" | "note";

interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly endLine: number; readonly snippet?: SarifText };
  };
  readonly message?: SarifText;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly (SarifLocation & { readonly id: number })[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly baselineState?: SarifFinding["baseline"];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A finding with its lasting key, and what became of it since an earlier version, where these are known. */
export type SarifFinding = Diagnostic & {
  readonly key?: string;
  readonly baseline?: "new" | "unchanged" | "absent";
};

const levels = { error: "error", warning: "warning", info: "note" } satisfies Record<Severity, SarifLevel>;

/**
 * Findings as a SARIF log, in the given language. File names become percent-encoded relative URIs; a finding without a line
 * (of the whole document) points at line 1, as SARIF wants lines from 1.
 */
export function sarifLog(
  diagnostics: readonly SarifFinding[],
  rules: readonly Rule[],
  { language, version }: { readonly language: "vi" | "en"; readonly version: string },
): SarifLog {
  const indexes = new Map(rules.map((rule, i) => [rule.name, i]));
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "lotrinh", version, rules: rules.map((rule) => sarifRule(rule, language)) } },
        columnKind: "utf16CodeUnits",
        artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
        results: diagnostics.map((diagnostic) =>
          sarifResult(diagnostic, indexes.get(diagnostic.rule), language),
        ),
      },
    ],
  };
}

function sarifRule(rule: Rule, language: "vi" | "en"): SarifRule {
  return {
    id: rule.name,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.looksFor[language] },
    help: { text: `${rule.source[language]} ${rule.silentWhen[language]}` },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function sarifResult(
  diagnostic: SarifFinding,
  ruleIndex: number | undefined,
  language: "vi" | "en",
): SarifResult {
  const { related = [], suggestion, data, key, baseline } = diagnostic;
  const properties = { ...data, ...(suggestion === undefined ? {} : { suggestion }) };
  return {
    ruleId: diagnostic.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[diagnostic.severity],
    message: { text: diagnostic.message[language] },
    locations: [locationOf(diagnostic.file, diagnostic.span, diagnostic.quote)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, id) => relatedLocation(each, diagnostic.file, id, language)),
        }),
    ...(key === undefined ? {} : { partialFingerprints: { "lotrinhFinding/v1": key } }),
    ...(baseline === undefined ? {} : { baselineState: baseline }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

function relatedLocation(related: Related, file: string, id: number, language: "vi" | "en") {
  const place = locationOf(related.file ?? file, related.span, related.quote);
  return { id, ...place, message: { text: related.message[language] } };
}

function locationOf(file: string, span: Span, quote: string | undefined): SarifLocation {
  const startLine = Math.max(1, span.line);
  const endLine = Math.max(startLine, span.endLine);
  const snippet = quote === undefined ? {} : { snippet: { text: quote } };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine, endLine, ...snippet } },
  };
}

/** A path as a URI reference: parts percent-encoded, Windows separators turned. */
function uriOf(file: string): string {
  return file.split(/[\\/]/u).map(encodeURIComponent).join("/");
}
