import * as client from "openid-client";
import { z } from "zod";

/** A provider of sign-ins by OpenID Connect, as the server is started with. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: `Đăng nhập một lần của tỉnh`. */
  readonly name: string;
  /** Whether it may be reached without TLS: in tests. */
  readonly insecure?: boolean;
}

/**
 * The settings in `LOTRINH_OIDC_ISSUER`, `LOTRINH_OIDC_CLIENT_ID`, `LOTRINH_OIDC_CLIENT_SECRET`, `LOTRINH_OIDC_NAME`;
 * undefined where there is no issuer. Throws where a part is missing.
 */
export function oidcSettingsOf(env: Readonly<Record<string, string | undefined>>): OidcSettings | undefined {
  const issuer = env.LOTRINH_OIDC_ISSUER;
  if (issuer === undefined || issuer === "") return undefined;
  const clientId = env.LOTRINH_OIDC_CLIENT_ID;
  const clientSecret = env.LOTRINH_OIDC_CLIENT_SECRET;
  if (!URL.canParse(issuer)) throw new Error("LOTRINH_OIDC_ISSUER: not an address");
  if (clientId === undefined || clientSecret === undefined)
    throw new Error(
      "LOTRINH_OIDC_CLIENT_ID and LOTRINH_OIDC_CLIENT_SECRET are needed with LOTRINH_OIDC_ISSUER",
    );
  return { issuer, clientId, clientSecret, name: env.LOTRINH_OIDC_NAME || "Đăng nhập một lần" };
}

/** What is remembered, sealed in a cookie, while the person is at the provider. */
export const oidcStateSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  at: z.number(),
});
export type OidcState = z.infer<typeof oidcStateSchema>;

/** Who came back from the provider. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  /** Only one that the provider has verified. */
  readonly email: string | null;
  /** The provider asked for a second factor (`amr`, RFC 8176). */
  readonly strong: boolean;
}

/** Talks to one provider. What it says of itself is fetched once, again after a failure. */
export interface OidcProvider {
  readonly start: (redirectUri: string, to: string, now: Date) => Promise<{ url: string; state: OidcState }>;
  readonly finish: (returned: URL, state: OidcState) => Promise<OidcPerson>;
}

export function makeOidcProvider(settings: OidcSettings): OidcProvider {
  let found: Promise<client.Configuration> | undefined;
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    start: async (redirectUri, to, now) => begin(await configuration(), redirectUri, to, now),
    finish: async (returned, state) => finish(await configuration(), returned, state),
  };
}

function discover({ issuer, clientId, clientSecret, insecure }: OidcSettings) {
  const execute = insecure === true ? [client.allowInsecureRequests] : [];
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: 10 });
}

async function begin(configuration: client.Configuration, redirectUri: string, to: string, now: Date) {
  const verifier = client.randomPKCECodeVerifier();
  const state = { state: client.randomState(), nonce: client.randomNonce(), verifier, to, at: now.getTime() };
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: "openid email profile",
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state: state.state,
    nonce: state.nonce,
  });
  return { url: url.href, state };
}

const claimsSchema = z.object({
  iss: z.string(),
  sub: z.string(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  amr: z.array(z.string()).optional(),
});

async function finish(
  configuration: client.Configuration,
  returned: URL,
  state: OidcState,
): Promise<OidcPerson> {
  const tokens = await client.authorizationCodeGrant(configuration, returned, {
    pkceCodeVerifier: state.verifier,
    expectedState: state.state,
    expectedNonce: state.nonce,
    idTokenExpected: true,
  });
  const claims = claimsSchema.parse(tokens.claims());
  const more = await fetchEmail(configuration, tokens.access_token, claims.sub);
  const { email, email_verified } = { ...claims, ...more };
  const methods = claims.amr ?? [];
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: email_verified === true && email !== undefined ? email : null,
    strong: methods.some((method) => ["mfa", "otp", "hwk"].includes(method)),
  };
}

/** Many providers give the address at the user-info endpoint only; one without that endpoint gave all it has. */
async function fetchEmail(configuration: client.Configuration, accessToken: string, subject: string) {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  const info = await client.fetchUserInfo(configuration, accessToken, subject);
  const { email, email_verified } = info;
  return {
    ...(email === undefined ? {} : { email }),
    ...(email_verified === undefined ? {} : { email_verified }),
  };
}
