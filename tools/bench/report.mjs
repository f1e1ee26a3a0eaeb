// Turns measurements into tables and compares them with the targets.
import { cpus, totalmem } from 'node:os';
import { median } from './measure.mjs';
import { paperGoals } from './paper.mjs';

/** What a release must keep: CPU an answer (server and PostgreSQL), times that of the raw limit in the same round, 8 connections. */
export const goals = { W1: 1.4, W1big: 0.1, W2: 1.4, W3: 2, W4: 2.5, W5a: 0.1, W5b: 0.1, W6: 1.4 };
/** CPU an answer at scale 1, times that at scale 0.1. */
export const growthGoals = { W1: 1.2, W3: 1.2, W4: 1.2 };
/** Resident memory of our server after everything, in MB. */
const memoryGoal = 220;
/** The import of ten thousand delegates: times raw reading and COPY; ms until the first rows show; MB over the idle server. */
export const importGoals = { ratio: 6, firstRows: 2000, memory: 400 };
/** Time in which 95 of 100 searches for a person answer, times that of the raw limit. */
const searchGoal = 3;
const gateConnections = 8;

/** What each workload asks for. */
const meanings = {
  W1: 'attendees of a conference, page of 50 by given name',
  W1big: 'the same of a conference of 5,000, any page',
  W2: 'people by a part of the name without diacritics',
  W3: 'awards of a person or an organisation',
  W4: 'adding one attendee, with audit',
  W5a: 'awards by form and year',
  W5b: 'attendance of the conferences of a year',
  W6: 'all 5,000 attendees of a conference',
};

const show = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(value >= 100 ? 0 : digits) : '—');
const megabytes = (bytes) => bytes / 2 ** 20;

function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** The median over the rounds of a ratio taken within each round, so that a busy moment hits both sides. */
function ratio(mine, theirs, read) {
  return median(mine.map((one) => read(one, theirs.find(({ round }) => round === one.round) ?? {})));
}

const pick = (results, name, workload, connections) =>
  results.filter((one) => one.target === name && one.workload === workload && one.connections === connections);

/** One line about a workload that has just been measured. */
export function progressLine(workload, connections, results) {
  const limit = results.filter(({ target }) => target === 'limit');
  const parts = [...new Set(results.map(({ target }) => target))].map((name) => {
    const mine = results.filter(({ target }) => target === name);
    const times = ratio(mine, limit, (own, other) => own.cpu / other.cpu);
    return `${name} ${show(median(mine.map(({ cpu }) => cpu)), 2)} ms CPU${name === 'limit' ? '' : ` (${show(times, 2)} x)`}`;
  });
  return `${workload}, ${connections} connections: ${parts.join(', ')}`;
}

const columns =
  'workload,server,conn.,answers/s,p50 ms,p95,p99,CPU ms,PG CPU ms,x limit answers/s,x limit CPU,RSS MB,answers,failed';

/** One line for each workload, number of connections and server. */
export function resultTable(results) {
  const keys = new Set(results.map((one) => `${one.workload} ${one.connections} ${one.target}`));
  const rows = [...keys].map((key) => {
    const [workload, connections, name] = key.split(' ');
    const mine = pick(results, name, workload, Number(connections));
    const limit = pick(results, 'limit', workload, Number(connections));
    const middle = (field) => median(mine.map((one) => one[field]));
    const total = (field) => String(mine.reduce((sum, one) => sum + one[field], 0));
    return [
      ...[workload, name, connections],
      ...['rate', 'p50', 'p95', 'p99'].map((field) => show(middle(field))),
      ...['own', 'database'].map((field) => show(middle(field), 2)),
      show(ratio(mine, limit, (own, other) => other.rate / own.rate)),
      show(
        ratio(mine, limit, (own, other) => own.cpu / other.cpu),
        2,
      ),
      show(megabytes(middle('memory')), 0),
      ...['count', 'failed'].map(total),
    ];
  });
  return table(columns.split(','), rows);
}

const verdict = (name, meaning, value, goal, unit = ' x') => ({
  name,
  meaning,
  value,
  goal,
  unit,
  isMet: value <= goal,
});

function importVerdicts(imported) {
  if (!imported) return [];
  return [
    verdict('W7', '10,000 delegates from XLSX to committed rows', imported.ratio, importGoals.ratio),
    verdict('W7 first rows', 'until the preview shows rows', imported.firstRows, importGoals.firstRows, ' ms'),
    verdict('W7 memory', 'over the idle server', megabytes(imported.memory), importGoals.memory, ' MB'),
  ];
}

/** What papers reached, from `measurePapers`; none when they were not measured. */
export function paperVerdicts(papers) {
  if (!papers) return [];
  // Everything is "at the most": the list takes a share of LibreOffice's time.
  const share = verdict(
    'W9 list',
    "5,000 attendees to PDF, of LibreOffice's time",
    1 / papers.listRatio,
    1 / paperGoals.list,
  );
  return [
    ...(Number.isFinite(papers.listRatio) ? [share] : []),
    verdict('W9 batch', '1,000 invitations with QR in one PDF', papers.batch / 1000, paperGoals.batch / 1000, ' s'),
    verdict(
      'W9 memory',
      'peak of the render process in it',
      megabytes(papers.render),
      megabytes(paperGoals.memory),
      ' MB',
    ),
    verdict('W9 busy', 'p95 of the attendee list meanwhile, of idle', papers.busyRatio, paperGoals.busy),
  ];
}

/** What was reached against what must be reached; `growth` holds the results of two scales, `memory` bytes after the run. */
export function compareWithGoals({ results, growth, memory, imported, papers }) {
  const verdicts = paperVerdicts(papers);
  for (const [workload, goal] of Object.entries(goals)) {
    const mine = pick(results, 'product', workload, gateConnections);
    const limit = pick(results, 'limit', workload, gateConnections);
    if (mine.length && limit.length)
      verdicts.push(
        verdict(
          workload,
          meanings[workload],
          ratio(mine, limit, (own, other) => own.cpu / other.cpu),
          goal,
        ),
      );
  }
  for (const [workload, goal] of Object.entries(growthGoals)) {
    const large = growth.filter((one) => one.workload === workload && one.scale === 1);
    const small = growth.filter((one) => one.workload === workload && one.scale === 0.1);
    if (large.length && small.length)
      verdicts.push(
        verdict(
          `${workload} growth`,
          'ten times the data',
          ratio(large, small, (own, other) => own.cpu / other.cpu),
          goal,
        ),
      );
  }
  const [searches, raw] = ['product', 'limit'].map((name) => pick(results, name, 'W2', gateConnections));
  if (searches.length && raw.length)
    verdicts.push(
      verdict(
        'W2 p95',
        'the slowest of twenty searches for a person',
        ratio(searches, raw, (own, other) => own.p95 / other.p95),
        searchGoal,
      ),
    );
  verdicts.push(...importVerdicts(imported));
  if (memory) verdicts.push(verdict('memory', 'after the run', megabytes(memory), memoryGoal, ' MB'));
  return verdicts;
}

/** The verdicts as a table. */
export function goalTable(verdicts) {
  const rows = verdicts.map(({ name, meaning, value, goal, unit, isMet }) => [
    name,
    meaning,
    show(value, unit === ' x' ? 2 : 0) + unit,
    `≤ ${goal}${unit}`,
    isMet ? 'met' : 'MISSED',
  ]);
  return table(['what', 'meaning', 'measured', 'goal', ''], rows);
}

/** How long each step of the import took, in one line. */
function importFigures(imported) {
  if (!imported) return '';
  const [read, first, commit, undo, reading, copy, attendees] = [
    'readTime',
    'firstRows',
    'commitTime',
    'undo',
    'reading',
    'copy',
  ].map((field) => show(imported[field] / 1000, 2));
  return `\nThe import, in seconds: read and matched ${read} (first rows ${first}), written ${commit}, undone ${undo}; raw reading of the file ${reading}, COPY of the same people, posts and attendees ${copy} (of the attendees alone ${attendees}).\n`;
}

/** The report for `--out`, in Markdown. */
export function markdown({ results, verdicts, imported, options, versions }) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${versions}`;
  return `# Benchmark

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, scale ${options.scale}, ${options.rounds}
rounds of ${options.seconds} s. Load generator, servers and PostgreSQL share the machine, so read the ratios: CPU of server and
PostgreSQL for each answer, divided by the raw limit's of the same round. \`tools/bench/README.md\` says what is compared.

${goalTable(verdicts)}
${importFigures(imported)}
## All figures

${resultTable(results)}
`;
}
