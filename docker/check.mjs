// Checks what can be checked of the image without a container engine: structure of the files, and that they fit each other.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const root = dirname(folder);
const read = (path) => readFileSync(join(root, path), 'utf8');
const faults = [];
const expect = (isRight, sentence) => isRight || faults.push(sentence);

const unquote = (text) => text.trim().replace(/^'(.*)'$/, '$1');

/** Takes in one line: `open` are the maps it may belong to, from the outermost to the innermost. */
function readLine(line, open) {
  const [, spaces, dash, key, value] = /^( *)(?:(- )|([\w.-]+):(?= |$))(.*)$/.exec(line) ?? [];
  if (spaces === undefined || spaces.length % 2) throw new Error(`compose.yml: this line is not understood: ${line}`);
  while (open.at(-1).indent >= spaces.length) open.pop();
  const parent = open.at(-1).node;
  if (dash) return void (parent['-'] ??= []).push(unquote(value));
  if (key in parent) throw new Error(`compose.yml: ${key} stands twice in its map`);
  parent[key] = value.trim() ? unquote(value) : {};
  if (!value.trim()) open.push({ indent: spaces.length, node: parent[key] });
}

/** Reads the block style of YAML that compose.yml keeps to: maps and lists of plain values by indentation. Throws on anything else. */
function readYaml(text) {
  const top = {};
  const open = [{ indent: -1, node: top }];
  for (const line of text.split('\n').filter((entry) => entry.trim() && !entry.trim().startsWith('#')))
    readLine(line, open);
  return top;
}

function checkCompose() {
  const { services, secrets, volumes } = readYaml(read('docker/compose.yml'));
  expect(Object.keys(services).join() === 'database,product', 'compose.yml has the services database and product');
  const { database, product } = services;
  expect(database.image === 'postgres:18', 'the database is PostgreSQL 18');
  expect(Boolean(database.healthcheck?.test), 'the database has a health check');
  expect(product.depends_on?.database?.condition === 'service_healthy', 'the product waits for a healthy database');
  for (const [name, service] of Object.entries(services)) {
    for (const secret of service.secrets['-'])
      expect(secrets[secret]?.file, `${name}: the secret ${secret} is declared by a file`);
    for (const volume of service.volumes['-'])
      expect(volume.split(':')[0] in volumes, `${name}: the volume ${volume} is declared`);
    const plain = Object.keys(service.environment).filter(
      (key) => /PASSWORD|SECRET/.test(key) && !key.endsWith('_FILE'),
    );
    expect(!plain.length, `${name}: ${plain.join(', ')} must be given as a file`);
    for (const [key, path] of Object.entries(service.environment).filter(([entry]) => entry.endsWith('_FILE')))
      expect(service.secrets['-'].includes(path.replace('/run/secrets/', '')), `${name}: ${key} names a secret it has`);
  }
  expect(
    existsSync(join(folder, product.build.context, product.build.dockerfile)),
    'the Dockerfile is where compose.yml says',
  );
  const known = [...read('docker/entrypoint.sh').matchAll(/^read_secret (\w+)$/gm)].map(([, name]) => `${name}_FILE`);
  const given = Object.keys(product.environment).filter((key) => key.endsWith('_FILE'));
  expect(
    given.every((key) => known.includes(key)),
    `the entry script reads ${given.join(', ')}`,
  );
}

const isIgnored = (path) =>
  !read('.dockerignore')
    .split('\n')
    .some((line) => line === `!${path}` || path.startsWith(`${line.slice(1)}/`));

function checkDockerfile() {
  const lines = read('docker/Dockerfile').replace(/\\\n/g, ' ').split('\n');
  const parts = lines.map((line) => line.trim().split(/\s+/));
  const stages = parts.filter(([word]) => word === 'FROM');
  expect(
    stages.length === 3 && stages.every(([, image]) => image === 'node:24-bookworm-slim'),
    'three stages on node:24-bookworm-slim',
  );
  const last = parts.slice(parts.lastIndexOf(stages.at(-1)));
  expect(
    last.some(([word, user]) => word === 'USER' && user !== 'root'),
    'the image does not run as root',
  );
  expect(
    last.some(([word]) => word === 'HEALTHCHECK') && read('docker/Dockerfile').includes('/api/health'),
    'the image has a health check',
  );
  expect(
    last.some(([word, path]) => word === 'ENTRYPOINT' && path.includes('docker/entrypoint.sh')),
    'the image starts the entry script',
  );
  const names = stages.map((stage) => stage[3]);
  for (const [, ...words] of parts.filter(([word]) => word === 'COPY')) {
    const from = words.find((word) => word.startsWith('--from='))?.slice(7);
    if (from) expect(names.includes(from), `there is a stage ${from}`);
    else
      for (const path of words.filter((word) => !word.startsWith('--')).slice(0, -1))
        expect(
          existsSync(join(root, path)) && !isIgnored(path),
          `COPY ${path}: the path exists and .dockerignore lets it through`,
        );
  }
}

function checkEntrypoint() {
  const path = join(folder, 'entrypoint.sh');
  const { status, stderr } = spawnSync('sh', ['-n', path], { encoding: 'utf8' });
  expect(status === 0, `entrypoint.sh is a correct script: ${stderr}`);
  expect(Boolean(statSync(path).mode & 0o100), 'entrypoint.sh may be run');
  const bare = spawnSync('sh', [path], { encoding: 'utf8', env: { PATH: process.env.PATH } });
  expect(
    bare.status === 1 && bare.stderr.includes('DATABASE_URL'),
    'entrypoint.sh says what is missing without a database',
  );
}

for (const check of [checkCompose, checkDockerfile, checkEntrypoint]) {
  try {
    check();
  } catch (error) {
    faults.push(error.message);
  }
}
if (faults.length) {
  console.error(`Not as it should be:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  process.exit(1);
}
console.log('The files of the image fit together.');
