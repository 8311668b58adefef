/** The houses of docs/ARCHITECTURE.md: imports go down the list only, and never in a circle. */
const below = {
  core: [],
  intake: ["core"],
  publish: ["core"],
  store: ["core"],
  server: ["core", "intake", "publish", "store"],
  // intake and publish only for the page that checks a draft: it reads and writes it in the browser
  web: ["core", "intake", "publish", "server"],
  cli: ["core", "intake", "publish", "store", "server", "web"],
};
const houses = Object.keys(below);

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphan-resolution", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...houses.flatMap((house) => {
      const above = houses.filter((other) => other !== house && !below[house].includes(other));
      if (above.length === 0) return [];
      return {
        name: `${house}-imports-down-only`,
        severity: "error",
        from: { path: `^packages/${house}/src` },
        to: { path: above.map((other) => `^packages/${other}/`) },
      };
    }),
    {
      name: "core-is-pure",
      comment: "core runs in a browser and touches nothing: no packages, no Node built-ins",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypesNot: ["local", "aliased-workspace", "type-only"], pathNot: "^packages/core/src" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "default"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
