// Who may import whom. Read it as the order of the house: a folder imports what stands left of it, never right, never beside it.
const tiers = {
  'apps/api/src': [
    ['platform'],
    ['organisations'],
    ['people'],
    ['conferences'],
    ['speeches', 'awards', 'planning'],
    ['documents', 'importing', 'search', 'press', 'dashboard'],
  ],
  'apps/web/src/app': [
    ['platform'],
    ['shared'],
    ['shell'],
    ['organisations'],
    ['people'],
    ['conferences'],
    ['speeches', 'awards', 'planning'],
    ['documents', 'importing', 'search', 'press', 'dashboard', 'accounts'],
  ],
};

/** Files of the platform that know the tables of every domain, and nothing more of them. */
const schema = '^apps/api/src/platform/(testing/|database/(data-source|entities|migrations|seeds))';
const server = ['@nestjs', 'typeorm', 'pg', 'express', 'express-session'];

/** Matches an npm package, whether it was found in node_modules or not. */
const npm = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const folder = (names) => `(${names.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

function tierRules([base, order]) {
  const app = base.split('/')[1];
  const rightward = order.slice(0, -1).map((names, index) =>
    forbid(
      `${app}-no-import-to-the-right`,
      `${names.join(', ')} must not know ${order
        .slice(index + 1)
        .flat()
        .join(', ')}`,
      { path: `^${base}/${folder(names)}`, pathNot: schema },
      { path: `^${base}/${folder(order.slice(index + 1).flat())}` },
    ),
  );
  const sideways = order
    .filter((names) => names.length > 1)
    .map((names) =>
      forbid(
        `${app}-no-import-sideways`,
        `${names.join(', ')} must not know each other`,
        { path: `^${base}/${folder(names)}` },
        { path: `^${base}/${folder(names)}`, pathNot: `^${base}/$1/` },
      ),
    );
  const known = forbid(
    `${app}-known-folders-only`,
    'A new folder needs its place in tools/boundaries.cjs',
    { path: `^${base}/[^/]+/`, pathNot: `^${base}/${folder(order.flat())}` },
    {},
  );
  return [...rightward, ...sideways, known];
}

/** A library imports itself, the named libraries and the named packages; its tests may read files as well. */
function libraryRules(library, libraries, packages = []) {
  const own = `^libs/(${[library, ...libraries].join('|')})/`;
  const allowed = packages.length ? `${own}|${npm(...packages)}` : own;
  const comment = `libs/${library} runs on both sides: it imports ${[...libraries, ...packages].join(', ') || 'nothing'}`;
  return [
    forbid(
      `${library}-imports`,
      comment,
      { path: `^libs/${library}/src/`, pathNot: '\\.spec\\.ts$' },
      { pathNot: allowed },
    ),
    forbid(
      `${library}-test-imports`,
      comment,
      { path: `^libs/${library}/src/.*\\.spec\\.ts$` },
      { pathNot: allowed, dependencyTypesNot: ['core'] },
    ),
  ];
}

module.exports = {
  forbidden: [
    ...libraryRules('vietnamese', []),
    ...libraryRules('contracts', ['vietnamese'], ['class-validator', 'class-transformer']),
    ...libraryRules('rules', ['contracts', 'vietnamese']),
    forbid(
      'web-not-api',
      'The pages know the contracts, not the server',
      { path: '^apps/web/src/' },
      { path: '^(apps/api|e2e|tools)/' },
    ),
    forbid(
      'web-no-server-packages',
      'The pages run in a browser',
      { path: '^apps/web/src/' },
      { path: npm(...server) },
    ),
    forbid(
      'web-no-node',
      'The pages run in a browser',
      { path: '^apps/web/src/', pathNot: '\\.spec\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'api-not-web',
      'The server knows the contracts, not the pages',
      { path: '^apps/api/src/' },
      { path: `^(apps/web|e2e)/|${npm('@angular')}` },
    ),
    forbid(
      'platform-knows-tables-only',
      'The schema may name entities of the domains, nothing else of them',
      { path: schema },
      { path: `^apps/api/src/${folder(tiers['apps/api/src'].slice(1).flat())}`, pathNot: '\\.entity\\.ts$' },
    ),
    forbid(
      'journeys-use-the-product',
      'A journey uses the product as a user does',
      { path: '^e2e/' },
      { path: '^(apps|tools)/' },
    ),
    ...Object.entries(tiers).flatMap(tierRules),
  ],
};
