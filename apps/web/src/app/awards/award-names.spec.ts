import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { byLabel, settle, show } from '../shared/testing/page';
import { organisationId } from '../shared/testing/person';
import { AwardNames } from './award-names';

describe('the names of those honoured, reached from an organisation', () => {
  let http: HttpTestingController;
  const listed = () => http.match(({ url }) => url === '/api/award-recipients').at(-1)?.request.params;

  async function open(address: string): Promise<HTMLElement> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'awards/names', component: AwardNames }]),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create(address);
    const host = show(harness.fixture);
    await settle();
    return host;
  }

  afterEach(() => document.body.replaceChildren());

  it('name the organisation in a filter that a secretary can take away', async () => {
    await open(`/awards/names?organisationId=${organisationId}&rollUp=true`);
    expect(listed()?.get('organisationId')).toBe(organisationId);
    const names = http.expectOne(({ url }) => url === '/api/award-recipients/names');
    names.flush({ items: [{ id: organisationId, name: 'Tỉnh ủy Hưng Yên' }] });
    await settle();
    expect(byLabel('Lọc theo tổ chức được khen').value).toBe('Tỉnh ủy Hưng Yên');

    const before = [...document.querySelectorAll('label')].find((each) => each.textContent?.includes('tiền thân'));
    before?.querySelector('input')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/awards/names?organisationId=${organisationId}`);
  });

  it('offer no predecessors while no organisation is chosen', async () => {
    const host = await open('/awards/names');
    expect(byLabel('Lọc theo tổ chức được khen').value).toBe('');
    expect(host.textContent).not.toContain('tiền thân');
  });
});
