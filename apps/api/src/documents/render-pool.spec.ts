import { Logger } from '@nestjs/common';
import { RenderPool, renderLimits } from './render-pool';
import { buildRenderWorker } from './testing/build-render-worker';
import { sampleList } from './testing/sample-list';

describe('render process', () => {
  let removeWorker: () => void;
  let pool: RenderPool;
  const usual = { ...renderLimits };

  beforeAll(() => {
    removeWorker = buildRenderWorker();
    Logger.overrideLogger(false);
  });
  afterAll(() => removeWorker());
  beforeEach(() => {
    pool = new RenderPool();
  });
  afterEach(() => {
    Object.assign(renderLimits, usual);
    pool.onModuleDestroy();
  });

  test('the server gets every format from one warm process', async () => {
    const files = await Promise.all(
      (['pdf', 'docx', 'xlsx'] as const).map((format) => pool.render(format, sampleList(['Lê Hoa']))),
    );
    expect(files.map((file) => file.toString('latin1', 0, 2))).toEqual(['%P', 'PK', 'PK']);
    const first = pool.processId;
    await pool.render('pdf', sampleList(['Lê Hoa']));
    expect(pool.processId).toBe(first);
  });

  test('a paper whose process dies is refused and the next one gets a new process', async () => {
    await pool.render('xlsx', sampleList(['Lê Hoa']));
    const killed = pool.processId ?? 0;
    const paper = pool.render('pdf', sampleList(['Lê Hoa']));
    process.kill(killed, 'SIGKILL');
    await expect(paper).rejects.toMatchObject({ code: 'PAPER_FAILED' });
    await expect(pool.render('pdf', sampleList(['Lê Hoa']))).resolves.toBeInstanceOf(Buffer);
    expect(pool.processId).not.toBe(killed);
  });

  test('a paper that takes too long is given up', async () => {
    renderLimits.jobMs = 1;
    await expect(pool.render('pdf', sampleList(['Lê Hoa']))).rejects.toMatchObject({ code: 'PAPER_FAILED' });
  });

  (process.platform === 'linux' ? test : test.skip)('a process that has grown large is not kept', async () => {
    renderLimits.warmBytes = 1;
    await pool.render('xlsx', sampleList(['Lê Hoa']));
    expect(pool.processId).toBeUndefined();
  });

  test('a closed pool takes no more papers', async () => {
    pool.onModuleDestroy();
    await expect(pool.render('pdf', sampleList([]))).rejects.toMatchObject({ code: 'PAPER_BUSY' });
  });
});
