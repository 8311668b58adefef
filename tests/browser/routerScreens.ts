import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../packages/web/src/router.tsx", import.meta.url), "utf8");

interface Route {
  readonly name: string;
  readonly parent: string;
  readonly path: string;
  readonly isRedirect: boolean;
}

/**
 * The addresses of all screens that the web application's router knows (`/rounds/$id`), read from its source: a screen that is added is in
 * this list at once. Frames around other screens and addresses that only lead on are left out. Throws when a route isn't written as the
 * others are.
 */
export function listScreens(): readonly string[] {
  const routes = [...source.matchAll(/^const (\w+) = createRoute\(\{([\s\S]*?)^\}\);/gmu)].map(
    ([, name = "", body = ""]): Route => ({
      name,
      parent: /getParentRoute: \(\) => (\w+)/u.exec(body)?.[1] ?? "",
      path: /^ {2}path: "([^"]+)"/mu.exec(body)?.[1] ?? "",
      isRedirect: body.includes("throw redirect("),
    }),
  );
  const written = source.split("createRoute(").length - 1;
  if (routes.length !== written) throw new Error(`${written} routes, ${routes.length} understood`);
  const byName = new Map(routes.map((route) => [route.name, route]));
  const parents = new Set(routes.map(({ parent }) => parent));
  return routes
    .filter(({ name, isRedirect }) => !isRedirect && !parents.has(name))
    .map((route) => addressOf(route, byName));
}

function addressOf({ path, parent }: Route, byName: ReadonlyMap<string, Route>): string {
  const above = byName.get(parent);
  return above === undefined ? path : `${addressOf(above, byName)}${path}`;
}
