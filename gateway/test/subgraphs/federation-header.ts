/** What every test subgraph's schema begins with. */
export const federationHeader = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.5"
    import: ["@key", "@shareable", "@requires", "@provides", "@external", "@interfaceObject", "@inaccessible", "@composeDirective"]
  )
`;
