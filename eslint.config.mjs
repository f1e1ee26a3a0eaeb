import eslint from '@eslint/js';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/testing/**', '**/*.test.mjs', 'e2e/**'];
const nodeGlobals = Object.fromEntries(
  'process console Buffer URL URLSearchParams fetch AbortController AbortSignal setTimeout clearTimeout setInterval clearInterval setImmediate structuredClone performance TextEncoder TextDecoder globalThis'
    .split(' ')
    .map((name) => [name, 'readonly']),
);

/** Rules that need types; kept to those that find lost promises, since they make linting slow. */
const promises = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
  '@typescript-eslint/await-thenable': 'error',
};

const size = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-params': 'off',
  '@typescript-eslint/max-params': ['error', { max: 6 }],
  complexity: ['error', 10],
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'node_modules/',
    '.nx/',
    '.angular/',
    '.cache/',
    '.data/',
    'coverage/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strict],
    rules: {
      ...size,
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A Nest module is an empty class with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['apps/api/src/main.ts', 'apps/api/src/cli.ts', 'apps/web/src/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['apps/api/src/**/*.ts'],
    languageOptions: { parserOptions: { project: ['apps/api/tsconfig.json'] } },
    // Nest injects by the types of a constructor of one's own, even where it only calls super.
    rules: { ...promises, '@typescript-eslint/no-useless-constructor': 'off' },
  },
  {
    files: ['e2e/**/*.ts'],
    languageOptions: { parserOptions: { project: ['e2e/tsconfig.json'] } },
    rules: promises,
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'app', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'app', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/prefer-control-flow': 'error' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { ...nodeGlobals, require: 'readonly', module: 'writable', __dirname: 'readonly' } },
    rules: {
      ...size,
      '@typescript-eslint/max-params': 'off',
      'max-params': ['error', 6],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // A migration is one piece of SQL, read from top to bottom.
  {
    files: ['apps/api/src/platform/database/migrations/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: specs,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      complexity: 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
