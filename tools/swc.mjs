// How our TypeScript becomes JavaScript on the server and in its tests: one place, since decorators need metadata in both.
export const swcOptions = (moduleType) => ({
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: moduleType },
  sourceMaps: true,
});
