// Prints every kind of paper of a party's and of a people's committee's conference, and the lists of one with 5,000
// attendees, in all formats, through the running product, and keeps pictures of their first pages under docs/images/papers and the figures in docs/papers.md.
// Needs pdftoppm (poppler-utils) for the pictures and soffice (LibreOffice) for those of DOCX and XLSX.
//   node tools/run.mjs tools/paper-gallery.mjs http://localhost:3000 admin <password>
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  familyNames,
  femaleGivenNames,
  femaleMiddleNames,
  maleGivenNames,
  maleMiddleNames,
  posts,
} from './bench/names.mjs';
import { root } from './product.mjs';

const [address = 'http://localhost:3000', username = 'admin', password = process.env.KYYEU_ADMIN_PASSWORD] =
  process.argv.slice(2);
const pictures = join(root, 'docs/images/papers');
const bigKinds = ['attendee-list', 'sign-in-list', 'award-list'];
const lists = ['programme', 'programme-internal', 'paper-receipt-list', 'money-receipt-list', ...bigKinds];
const sheets = ['badges', 'name-plates', 'envelopes', 'seating-plan', 'backdrop'];
const letters = [
  ...['conference-plan', 'submission', 'invitation', 'invitation-groups', 'mc-script', 'award-decision'],
  ...['minutes', 'conclusion-notice', 'report-summary', 'news'],
];
let cookie = '';

async function call(method, path, body) {
  const answer = await fetch(`${address}/api${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json', connection: 'close' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return answer;
}
const json = async (method, path, body) => (await call(method, path, body)).json();

// A small generator with a fixed seed, so that the pictures change only when the print does.
let seed = 20_241_220;
const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
function pick(weighed) {
  let rest = random() * weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return weighed.find(([, weight]) => (rest -= weight) <= 0)?.[0] ?? weighed[0][0];
}

const units = Array.from({ length: 40 }, (_, index) => `Đảng ủy xã số ${index + 1}`);
const blocks = ['PARTY', 'ASSEMBLY', 'GOVERNMENT', 'FRONT', 'MASS_ORGANISATION', 'ARMED_FORCES'];

function makeAttendee(index) {
  const isWoman = random() < 0.46;
  const name = [familyNames, isWoman ? femaleMiddleNames : maleMiddleNames, isWoman ? femaleGivenNames : maleGivenNames]
    .map(pick)
    .filter(Boolean)
    .join(' ');
  return {
    name,
    posts: [{ title: pick(posts) }, ...(random() < 0.2 ? [{ title: 'Ủy viên Ban Chấp hành' }] : [])],
    organisationName: units[index % units.length],
    block: blocks[index % blocks.length],
    presence: 'PRESENT',
  };
}

async function makeBig() {
  const title = 'Hội nghị tổng kết công tác dân vận năm 2024 và triển khai nhiệm vụ năm 2025 (5.000 đại biểu)';
  const { items } = await json('GET', `/conferences?q=${encodeURIComponent('5.000 đại biểu')}`);
  if (items.length > 0) return items[0].id;
  const host = (await json('GET', '/organisations?q=ban dan van tinh uy hung yen')).items[0];
  const { id } = await json('POST', '/conferences', {
    title,
    kind: 'FINAL',
    heldOn: '2024-12-20',
    startsAt: '08:00',
    venue: 'Trung tâm Hội nghị tỉnh',
    hosts: host ? [{ organisationId: host.id, role: 'LEAD' }] : [],
  });
  for (let index = 0; index < 5_000; index += 10) {
    await Promise.all(
      Array.from({ length: 10 }, (_, offset) =>
        call('POST', `/conferences/${id}/attendees`, makeAttendee(index + offset)),
      ),
    );
  }
  const form = (await json('GET', '/award-forms?q=giay khen')).items.find((each) => each.name === 'Giấy khen');
  const round = await json('POST', `/conferences/${id}/award-rounds`, {
    formId: form?.id,
    authorityName: 'Ban Thường vụ Tỉnh ủy',
    reason: 'có thành tích trong công tác dân vận năm 2024',
  });
  for (let index = 0; index < 60; index++) {
    const kind = index < 20 ? 'COLLECTIVE' : 'INDIVIDUAL';
    const { name, posts: held } = makeAttendee(index);
    const values = kind === 'COLLECTIVE' ? { name: units[index] } : { name, title: held[0].title };
    await call('POST', '/award-recipients', { roundId: round.id, kind, ...values });
  }
  return id;
}

/** A picture of page 1 of a file. */
function draw(file, format, name) {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    const source = join(folder, `paper.${format}`);
    writeFileSync(source, file);
    const pdf = join(folder, 'paper.pdf');
    if (format !== 'pdf') {
      execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
        stdio: 'ignore',
        timeout: 600_000,
      });
    }
    execFileSync('pdftoppm', ['-r', '55', '-l', '1', '-png', pdf, join(folder, 'page')]);
    const pages = readdirSync(folder)
      .filter((each) => /^page.*\.png$/.test(each))
      .sort();
    pages.forEach((page, index) => {
      const target = join(pictures, `${name}-${format}-${index + 1}.png`);
      writeFileSync(target, '');
      renameSync(join(folder, page), target);
    });
    return pages.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A conference of a people's committee's department, with all that its papers ask for. */
async function makeState() {
  const title = 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026';
  const known = (await json('GET', `/conferences?q=${encodeURIComponent(title)}`)).items[0];
  if (known) return known.id;
  const host = await json('POST', '/organisations', {
    ...{
      name: 'Sở Nội vụ (diễn tập)',
      system: 'GOVERNMENT',
      level: 'PROVINCE',
      documentForm: 'STATE',
      locality: 'Hưng Yên',
    },
  });
  const { id } = await json('POST', '/conferences', {
    ...{ title, kind: 'FINAL', heldOn: '2026-12-18', startsAt: '08:00', endsAt: '11:30', partOfDay: 'MORNING' },
    ...{ venue: 'Hội trường Sở Nội vụ', hosts: [{ organisationId: host.id, role: 'LEAD' }] },
  });
  const people = [];
  for (let index = 0; index < 24; index++) {
    const roles = index === 0 ? ['CHAIR'] : index === 1 ? ['SECRETARY'] : ['ATTENDEE'];
    const guest = { ...makeAttendee(index), roles, invitation: 'CONFIRMED' };
    people.push(await json('POST', `/conferences/${id}/attendees`, guest));
  }
  const items = [
    ['Tuyên bố lý do, giới thiệu đại biểu', 'INTRODUCTION', 10],
    ['Báo cáo tổng kết', 'REPORT', 20],
    ['Tham luận', 'DISCUSSION_PAPER', 30],
    ['Kết luận, bế mạc', 'CONCLUSION', 15],
  ];
  for (const [index, [name, kind, minutes]] of items.entries())
    await call('POST', `/conferences/${id}/programme`, {
      title: name,
      kind,
      minutes,
      performerIds: [people[index].id],
    });
  await call('POST', `/conferences/${id}/directives`, {
    ...{ body: 'Rà soát hồ sơ khen thưởng, hoàn thành trong quý I', authorIds: [people[0].id], dueOn: '2027-03-31' },
  });
  return id;
}

/** Prints one paper in some formats and keeps its pictures; what a conference cannot give is told in place of the figures. */
async function print(id, label, key, kind, formats) {
  const rows = [];
  for (const format of formats) {
    const group = key === '5000' && kind !== 'award-list' ? '&group=block' : '';
    const started = performance.now();
    try {
      const answer = await call('GET', `/conferences/${id}/papers/${kind}?format=${format}${group}`);
      const file = Buffer.from(await answer.arrayBuffer());
      const seconds = ((performance.now() - started) / 1000).toFixed(2);
      rows.push(`| ${label} | ${kind} | ${format} | ${seconds} | ${Math.round(file.length / 1024)} |`);
      draw(file, format, `${key}-${kind}`);
    } catch (error) {
      rows.push(`| ${label} | ${kind} | ${format} | ${sentenceOf(error)} | |`);
    }
    console.log(rows.at(-1));
  }
  return rows;
}

const sentenceOf = (error) => /"detail":"([^"]+)"/.exec(String(error))?.[1] ?? String(error).slice(0, 200);

async function main() {
  mkdirSync(pictures, { recursive: true });
  await call('POST', '/auth/login', { username, password });
  const party = (await json('GET', '/conferences?from=2020-01-08&to=2020-01-08')).items[0];
  const rows = [];
  for (const [key, label, id] of [
    ['party', 'Thành ủy Hưng Yên, 08/01/2020', party.id],
    ['state', 'Sở Nội vụ, 18/12/2026', await makeState()],
  ]) {
    for (const kind of [...letters, ...lists, ...sheets])
      rows.push(...(await print(id, label, key, kind, ['pdf', 'docx'])));
  }
  const big = await makeBig();
  for (const kind of bigKinds)
    rows.push(...(await print(big, '5.000 đại biểu', '5000', kind, ['pdf', 'docx', 'xlsx'])));
  const head = '| conference | paper | format | seconds | KiB |\n| --- | --- | --- | --: | --: |';
  const text = `# Papers, as printed\n\nMade by \`tools/paper-gallery.mjs\` on a shared machine of two cores; the time is from request to the last byte. Pictures of page 1 are in [images/papers](images/papers), those of DOCX and XLSX through LibreOffice.\n\n${head}\n${rows.join('\n')}\n`;
  writeFileSync(join(root, 'docs/papers.md'), text);
}

await main();
